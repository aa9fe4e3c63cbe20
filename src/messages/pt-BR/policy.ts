import type { Voice } from "../../kernel/message.js";
import type { PolicyStatements } from "../../response/describe-policy.js";
import type { Catalogue } from "../codes.js";
import { capital, de, phrase, quoted, the } from "./words.js";

type Statements = Pick<Catalogue["sentences"], keyof PolicyStatements>;

const WEEKDAYS: Readonly<Record<string, string>> = {
  mon: "Às segundas-feiras",
  tue: "Às terças-feiras",
  wed: "Às quartas-feiras",
  thu: "Às quintas-feiras",
  fri: "Às sextas-feiras",
  sat: "Aos sábados",
  sun: "Aos domingos",
};

const AGREEMENTS: Readonly<Record<string, string>> = {
  service: "um compromisso com o cliente (acordo de nível de serviço)",
  operational: "um compromisso interno da empresa (acordo de nível operacional)",
  underpinning: "um compromisso de um fornecedor (contrato de apoio)",
};

const CLOCKS: Readonly<Record<string, string>> = { business: "em tempo útil", calendar: "em tempo corrido" };

const ON_REOPEN: Readonly<Record<string, string>> = {
  resume: "continua de onde parou",
  restart: "recomeça do zero",
  ignore: "fica como estava",
};

const ON_PRIORITY_CHANGE: Readonly<Record<string, string>> = {
  retarget: "a meta muda também",
  keep: "a meta continua a mesma",
};

const ROLES: Readonly<Record<string, string>> = {
  start: "começa com",
  stop: "termina com",
  "armed-by": "só pode começar depois",
  abandon: "é abandonado com",
  reopen: "é reaberto com",
  pause: "para com",
  resume: "volta a correr com",
};

const EVENTS: Readonly<Record<string, string>> = {
  opened: "a abertura do chamado",
  "customer-message": "uma mensagem do cliente",
  acknowledged: "a confirmação de recebimento",
  resolved: "a solução",
  reopened: "a reabertura",
  closed: "o encerramento do chamado",
};

interface Event {
  readonly event: string;
  readonly to: string | null;
  readonly name: string | null;
  readonly value: string | number | boolean | null;
  readonly internal: boolean | null;
}

function eventOf({ event, to, name, value, internal }: Event, voice: Voice): string {
  switch (event) {
    case "agent-message":
      return internal === null ? "uma mensagem ou uma nota interna" : internal ? "uma nota interna" : "uma mensagem ao cliente";
    case "status":
      return to === null ? "uma mudança de status" : `o status ${quoted(to)}`;
    case "priority":
      return to === null ? "uma mudança de prioridade" : `a prioridade ${voice.term(to)}`;
    case "assigned":
      return to === null ? "a atribuição a alguém" : `a atribuição a ${quoted(to)}`;
    case "attribute":
      return `${name === null ? "uma mudança em qualquer atributo" : `o atributo ${quoted(name)}`}${value === null ? "" : ` com o valor ${quoted(String(value))}`}`;
    case "custom":
      return name === null ? "um evento próprio da central" : `o evento ${quoted(name)}`;
    default:
      return phrase(EVENTS, event, voice);
  }
}

function test(kind: string, values: readonly string[], { either }: Voice): string {
  const [from = "null", to = "null"] = values;
  if (kind === "has") return `tem ${either(values)} entre os seus valores`;
  if (kind !== "range") return `é ${either(values)}`;
  if (from !== "null" && to !== "null") return `vai de ${from} a ${to}`;
  return from === "null" ? `é no máximo ${to}` : `é no mínimo ${from}`;
}

/** "75% do tempo", "1 hora antes do vencimento". */
function threshold(at: string, { percent, duration }: Voice): string {
  const share = /^(\d+(?:\.\d+)?)%$/.exec(at)?.[1];
  if (share !== undefined) return `${percent(Number(share) / 100)} do tempo`;
  return at.startsWith("-") ? `${duration(at)} antes do vencimento` : `${duration(at)} depois do vencimento`;
}

const inStatus = (statuses: readonly string[], { either }: Voice) =>
  statuses.length === 0 ? "em nenhum status" : `no status ${either(statuses.map(quoted))}`;

/** The time of a metric: "o prazo da primeira resposta". */
const term = (metric: string, voice: Voice) => `o prazo ${de(the(metric, voice))}`;

/** What `describePolicy` says of a response policy: one wording for all readers. */
export const policy: Statements = {
  "response/about-policy": ({ policyId, policyVersion, name }) =>
    `Esta é a política ${name === null ? policyId : `${quoted(name)} (${policyId})`}${policyVersion === null ? "" : `, versão ${policyVersion}`}.`,
  "response/about-target": ({ metric, agreement }, voice) => `${capital(term(metric, voice))} é ${phrase(AGREEMENTS, agreement, voice)}.`,
  "response/applies-to-all-tickets": () => "A política vale para todos os chamados.",
  "response/applies-when-all": () => "Todas as condições a seguir precisam ser atendidas.",
  "response/applies-when-any": () => "Pelo menos uma das condições a seguir precisa ser atendida.",
  "response/applies-when-not": () => "A condição a seguir não pode ser atendida.",
  "response/applies-when-field": ({ field, test: kind, values }, voice) => `O campo ${quoted(field)} ${test(kind, values, voice)}.`,
  "response/valid-from": ({ at }, { instant }) => `A política vale para chamados abertos a partir de ${instant(at)}.`,
  "response/valid-until": ({ at }, { instant }) => `A política vale para chamados abertos antes de ${instant(at)}.`,
  "response/schedule-always": () => "O tempo conta 24 horas por dia, todos os dias.",
  "response/schedule-hours": ({ timeZone, weekday, hours }, voice) =>
    `${phrase(WEEKDAYS, weekday, voice)}, o tempo conta nestes horários (fuso horário ${timeZone}): ${voice.list(hours)}.`,
  "response/schedule-dates": ({ holidays, exceptions, closures }, { list, plural }) =>
    `Além da semana, o calendário tem ${list([
      plural(holidays, { one: "# feriado", other: "# feriados" }),
      plural(exceptions, { one: "# dia com outro horário", other: "# dias com outro horário" }),
      plural(closures, { one: "# dia com fechamento", other: "# dias com fechamento" }),
    ])}.`,
  "response/paused-in": ({ statuses }, voice) =>
    statuses.length === 0 ? "O prazo não para em nenhum status." : `O prazo para de correr ${inStatus(statuses, voice)}.`,
  "response/counted-in": ({ statuses }, voice) =>
    statuses.length === 0 ? "O prazo não corre em nenhum status." : `O prazo só corre ${inStatus(statuses, voice)}.`,
  "response/resolved-in": ({ statuses }, voice) =>
    statuses.length === 0
      ? "O chamado não é considerado resolvido em nenhum status."
      : `O chamado é considerado resolvido ${inStatus(statuses, voice)}.`,
  "response/due-within": ({ metric, priority, within, clock }, voice) => {
    const whose =
      priority === null ? "" : priority === "default" ? " para as demais prioridades" : ` para a prioridade ${voice.term(priority)}`;
    return `${capital(term(metric, voice))}${whose} é de ${voice.duration(within)}, com contagem ${phrase(CLOCKS, clock, voice)}.`;
  },
  "response/due-at-end-of-day": ({ metric }, voice) => `${capital(term(metric, voice))} só vence no fim do dia útil.`,
  "response/no-target-for-others": ({ metric }, voice) => `Para as demais prioridades, não há meta para ${the(metric, voice)}.`,
  "response/warns-at": ({ metric, at }, voice) =>
    `Há aviso sobre ${term(metric, voice)} nestes momentos: ${voice.list(at.map((one) => threshold(one, voice)))}.`,
  "response/on-reopen": ({ metric, does }, voice) =>
    `Quando o chamado é reaberto, ${term(metric, voice)} ${phrase(ON_REOPEN, does, voice)}.`,
  "response/on-priority-change": ({ metric, does }, voice) =>
    `Quando a prioridade muda enquanto corre ${term(metric, voice)}, ${phrase(ON_PRIORITY_CHANGE, does, voice)}.`,
  "response/moved-by": ({ metric, role, ...event }, voice) => {
    const what = eventOf(event, voice);
    return `${capital(term(metric, voice))} ${phrase(ROLES, role, voice)} ${role === "armed-by" ? de(what) : what}.`;
  },
  "response/counts-cycles": ({ metric, cycles }, voice) =>
    cycles === "first" ? `Para ${term(metric, voice)}, só conta a primeira vez.` : `Para ${term(metric, voice)}, todas as vezes contam.`,
};
