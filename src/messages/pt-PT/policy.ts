import type { Voice } from "../../kernel/message.js";
import type { PolicyStatements } from "../../response/describe-policy.js";
import type { Catalogue } from "../codes.js";
import { capital, de, phrase, quoted, the } from "./words.js";

type Statements = Pick<Catalogue["sentences"], keyof PolicyStatements>;

const WEEKDAYS: Readonly<Record<string, string>> = {
  mon: "à segunda-feira",
  tue: "à terça-feira",
  wed: "à quarta-feira",
  thu: "à quinta-feira",
  fri: "à sexta-feira",
  sat: "ao sábado",
  sun: "ao domingo",
};

const AGREEMENTS: Readonly<Record<string, string>> = {
  service: "um compromisso com o cliente (acordo de nível de serviço)",
  operational: "um compromisso dentro da empresa (acordo de nível operacional)",
  underpinning: "um compromisso de um fornecedor (contrato de suporte)",
};

const CLOCKS: Readonly<Record<string, string>> = { business: "em tempo útil", calendar: "em tempo de calendário" };

const ON_REOPEN: Readonly<Record<string, string>> = {
  resume: "continua de onde parou",
  restart: "começa de novo",
  ignore: "fica como estava",
};

const ON_PRIORITY_CHANGE: Readonly<Record<string, string>> = {
  retarget: "o objetivo muda com ela",
  keep: "o objetivo fica como estava",
};

const ROLES: Readonly<Record<string, string>> = {
  start: "começa com",
  stop: "deixa de correr com",
  abandon: "é abandonado com",
  reopen: "é reaberto com",
  pause: "entra em pausa com",
  resume: "continua com",
};

const EVENTS: Readonly<Record<string, string>> = {
  opened: "a abertura do pedido",
  "customer-message": "uma mensagem do cliente",
  acknowledged: "a confirmação de receção",
  resolved: "a resolução",
  reopened: "a reabertura",
  closed: "o encerramento do pedido",
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
      return to === null ? "uma mudança de estado" : `o estado ${quoted(to)}`;
    case "priority":
      return to === null ? "uma mudança de prioridade" : `a prioridade ${voice.term(to)}`;
    case "assigned":
      return to === null ? "a atribuição a alguém" : `a atribuição a ${quoted(to)}`;
    case "attribute":
      return `${name === null ? "uma mudança de qualquer atributo" : `o atributo ${quoted(name)}`}${value === null ? "" : ` com o valor ${quoted(String(value))}`}`;
    case "custom":
      return name === null ? "um acontecimento próprio do serviço" : `o acontecimento ${quoted(name)}`;
    default:
      return phrase(EVENTS, event, voice);
  }
}

/** "começa com a abertura", "só pode começar depois da abertura". */
function movedBy(role: string, event: string, voice: Voice): string {
  return role === "armed-by" ? `só pode começar depois ${de(event)}` : `${phrase(ROLES, role, voice)} ${event}`;
}

function test(kind: string, values: readonly string[], { either }: Voice): string {
  const [from = "null", to = "null"] = values;
  if (kind === "has") return `tem de conter ${either(values)}`;
  if (kind !== "range") return `tem de ser ${either(values)}`;
  if (from !== "null" && to !== "null") return `tem de estar entre ${from} e ${to}`;
  return from === "null" ? `tem de ser igual ou inferior a ${to}` : `tem de ser igual ou superior a ${from}`;
}

/** "75% do tempo", "1 hora antes do fim do prazo". */
function threshold(at: string, { percent, duration }: Voice): string {
  const share = /^(\d+(?:\.\d+)?)%$/.exec(at)?.[1];
  if (share !== undefined) return `${percent(Number(share) / 100)} do tempo`;
  return at.startsWith("-") ? `${duration(at)} antes do fim do prazo` : `${duration(at)} depois do fim do prazo`;
}

const inStatus = (statuses: readonly string[], { either }: Voice) =>
  statuses.length === 0 ? "em nenhum estado" : `no estado ${either(statuses.map(quoted))}`;

/** Of a target: "a primeira resposta". */
export const metricOf = (metric: string, voice: Voice) => the(metric, "o indicador", voice);

/** What `describePolicy` says of a response policy: one wording for all readers. */
export const policy: Statements = {
  "response/about-policy": ({ policyId, policyVersion, name }) =>
    `Esta é a política ${name === null ? policyId : `${quoted(name)} (${policyId})`}${policyVersion === null ? "" : `, versão ${policyVersion}`}.`,
  "response/about-target": ({ metric, agreement }, voice) =>
    `O prazo para ${metricOf(metric, voice)} é ${phrase(AGREEMENTS, agreement, voice)}.`,
  "response/applies-to-all-tickets": () => "A política aplica-se a todos os pedidos.",
  "response/applies-when-all": () => "Têm de se verificar todas as condições seguintes.",
  "response/applies-when-any": () => "Tem de se verificar pelo menos uma das condições seguintes.",
  "response/applies-when-not": () => "A condição seguinte não se pode verificar.",
  "response/applies-when-field": ({ field, test: kind, values }, voice) => `O campo ${quoted(field)} ${test(kind, values, voice)}.`,
  "response/valid-from": ({ at }, { instant }) => `A política vale para pedidos abertos a partir de ${instant(at)}.`,
  "response/valid-until": ({ at }, { instant }) => `A política vale para pedidos abertos antes de ${instant(at)}.`,
  "response/schedule-always": () => "O tempo conta a qualquer hora, todos os dias.",
  "response/schedule-hours": ({ timeZone, weekday, hours }, voice) =>
    `${capital(phrase(WEEKDAYS, weekday, voice))}, o tempo conta nestas horas (fuso horário ${timeZone}): ${voice.list(hours)}.`,
  "response/schedule-dates": ({ holidays, exceptions, closures }, { list, plural }) =>
    `Além da semana normal, o horário tem ${list([
      plural(holidays, { one: "# feriado", other: "# feriados" }),
      plural(exceptions, { one: "# dia com outras horas", other: "# dias com outras horas" }),
      plural(closures, { one: "# dia com encerramento", other: "# dias com encerramento" }),
    ])}.`,
  "response/paused-in": ({ statuses }, voice) =>
    statuses.length === 0
      ? "A contagem do tempo não fica em pausa em nenhum estado."
      : `A contagem do tempo fica em pausa quando o pedido está ${inStatus(statuses, voice)}.`,
  "response/counted-in": ({ statuses }, voice) =>
    statuses.length === 0 ? "O tempo não conta em nenhum estado." : `O tempo só conta quando o pedido está ${inStatus(statuses, voice)}.`,
  "response/resolved-in": ({ statuses }, voice) =>
    statuses.length === 0
      ? "O pedido não é considerado resolvido em nenhum estado."
      : `O pedido é considerado resolvido quando está ${inStatus(statuses, voice)}.`,
  "response/due-within": ({ metric, priority, within, clock }, voice) => {
    const whose =
      priority === null ? "" : priority === "default" ? " para qualquer outra prioridade" : ` para a prioridade ${voice.term(priority)}`;
    return `O prazo para ${metricOf(metric, voice)} é de ${voice.duration(within)}${whose}, contado ${phrase(CLOCKS, clock, voice)}.`;
  },
  "response/due-at-end-of-day": ({ metric }, voice) => `O prazo para ${metricOf(metric, voice)} só termina no fim do dia útil.`,
  "response/no-target-for-others": ({ metric }, voice) => `Não há prazo para ${metricOf(metric, voice)} em nenhuma outra prioridade.`,
  "response/warns-at": ({ metric, at }, voice) =>
    `Há um aviso sobre ${metricOf(metric, voice)} nestes momentos: ${voice.list(at.map((one) => threshold(one, voice)))}.`,
  "response/on-reopen": ({ metric, does }, voice) =>
    `Quando um pedido é reaberto, o prazo para ${metricOf(metric, voice)} ${phrase(ON_REOPEN, does, voice)}.`,
  "response/on-priority-change": ({ metric, does }, voice) =>
    `Quando a prioridade muda enquanto corre o prazo para ${metricOf(metric, voice)}, ${phrase(ON_PRIORITY_CHANGE, does, voice)}.`,
  "response/moved-by": ({ metric, role, ...event }, voice) =>
    `O prazo para ${metricOf(metric, voice)} ${movedBy(role, eventOf(event, voice), voice)}.`,
  "response/counts-cycles": ({ metric, cycles }, voice) =>
    cycles === "first"
      ? `Só conta a primeira contagem do prazo para ${metricOf(metric, voice)}.`
      : `Contam todas as contagens do prazo para ${metricOf(metric, voice)}.`,
};
