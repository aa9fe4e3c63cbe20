import type { Voice } from "../../kernel/message.js";
import type { Part } from "../codes.js";
import { conditionText, valueText } from "../condition.js";
import { policy } from "./policy.js";
import { capital, de, on, quoted, the } from "./words.js";

/** What a clock measures, to the customer. */
const OURS: Readonly<Record<string, string>> = {
  acknowledgement: "a nossa confirmação de que recebemos a sua mensagem",
  pickup: "a atribuição do seu caso",
  "first-response": "a nossa primeira resposta a você",
  "next-response": "a nossa próxima resposta a você",
  "periodic-update": "a nossa próxima atualização para você",
  "requester-wait": "o fim da sua espera",
  "agent-work": "o nosso trabalho no seu caso",
  resolution: "a solução do seu caso",
};

/** Of a clock, to the customer: "a nossa primeira resposta a você". */
function ours(metric: string, voice: Voice): string {
  return Object.hasOwn(OURS, metric) ? (OURS[metric] as string) : the(metric, voice);
}

/** Its time, to the customer: "o prazo da nossa primeira resposta a você". */
const ourTerm = (metric: string, voice: Voice) => `o prazo ${de(ours(metric, voice))}`;

interface Clock {
  readonly metric: string;
  readonly cycle: number;
}

/** Its time, to the agent: "o prazo da primeira resposta", "o prazo da próxima resposta (ciclo 2)". */
function term({ metric, cycle }: Clock, voice: Voice): string {
  return `o prazo ${de(the(metric, voice))}${cycle > 1 ? ` (ciclo ${voice.number(cycle)})` : ""}`;
}

interface Named {
  readonly policyId: string;
  readonly policyVersion: string | null;
}

const named = ({ policyId, policyVersion }: Named) => (policyVersion === null ? policyId : `${policyId} ${policyVersion}`);

/** When a policy holds; its end does not belong to it. */
function validity(from: number | null, until: number | null, { instant }: Voice): string {
  if (from !== null && until !== null) return `a partir de ${instant(from)} e antes de ${instant(until)}`;
  if (from !== null) return `a partir de ${instant(from)}`;
  return until === null ? "sem limite de data" : `antes de ${instant(until)}`;
}

/** What a clock that stands still has left. */
function remaining(ms: number, { duration }: Voice): string {
  if (ms < 0) return `já com atraso de ${duration(ms)}`;
  return ms === 0 ? "sem tempo restante" : `com saldo de ${duration(ms)}`;
}

export const response: Part<"response"> = {
  ...policy,
  "response/policy-applies": {
    customer: () => "A nossa política de tempos de resposta vale para o seu caso.",
    agent: (params) => `A política ${named(params)} foi a aplicada.`,
  },
  "response/policy-not-valid": {
    customer: () => "Uma das nossas políticas de tempos de resposta não estava em vigor quando o seu caso foi aberto.",
    agent: (params, voice) =>
      `A política ${named(params)} não se aplica: ela vale ${validity(params.validFrom, params.validUntil, voice)}, e o chamado foi aberto fora desse período.`,
  },
  "response/policy-condition-unmet": {
    customer: () => "Uma das nossas políticas de tempos de resposta não se destina a casos como o seu.",
    agent: ({ condition, fields, found, ...params }, voice) =>
      `A política ${named(params)} não se aplica: ela exige ${conditionText(condition, "não", voice)}, e o chamado tem ${voice.list(fields.map((field, at) => `${field}: ${valueText(found[at], "sem valor", voice)}`))}.`,
  },
  "response/not-yet-opened": {
    customer: ({ openedAt }, voice) => `O seu caso só será aberto ${on(openedAt, voice)}.`,
    agent: ({ openedAt }, voice) => `O chamado só abre ${on(openedAt, voice)}, depois do momento consultado.`,
  },
  "response/no-target-for-priority": {
    customer: ({ metric, priority }, voice) =>
      priority === null
        ? `Não há prazo para ${ours(metric, voice)}, porque o seu caso não tem prioridade definida.`
        : `Não há prazo para ${ours(metric, voice)}, porque a prioridade do seu caso é ${voice.term(priority)}.`,
    agent: ({ metric, priority }, voice) =>
      priority === null
        ? `Não há meta para ${the(metric, voice)} em chamado sem prioridade, nem meta padrão: esse prazo fica de fora.`
        : `Não há meta para ${the(metric, voice)} com a prioridade ${voice.term(priority)}, nem meta padrão: esse prazo fica de fora.`,
  },
  "response/target-kept": {
    customer: ({ metric, priority, at }, voice) =>
      `A prioridade do seu caso mudou para ${voice.term(priority)} ${on(at, voice)}, mas ${ourTerm(metric, voice)} continua o mesmo.`,
    agent: (params, voice) =>
      `A prioridade mudou para ${voice.term(params.priority)} ${on(params.at, voice)}; ela não tem meta para ${the(params.metric, voice)}, então ${term(params, voice)} continua o mesmo.`,
  },
  "response/retargeted": {
    customer: ({ metric, priority, at }, voice) =>
      `A prioridade do seu caso mudou para ${voice.term(priority)} ${on(at, voice)}, e com isso mudou ${ourTerm(metric, voice)}.`,
    agent: (params, voice) =>
      `A prioridade mudou para ${voice.term(params.priority)} ${on(params.at, voice)}, e com isso mudou ${term(params, voice)}; o início e as pausas anteriores continuam valendo.`,
  },
  "response/breached-on-change": {
    customer: ({ metric, at }, voice) =>
      `Quando a prioridade do seu caso mudou, ${on(at, voice)}, o novo prazo ${de(ours(metric, voice))} já tinha vencido.`,
    agent: (params, voice) =>
      `Quando a prioridade mudou, ${on(params.at, voice)}, ${term(params, voice)}, já com a nova meta, tinha vencido.`,
  },
  "response/healed-on-change": {
    customer: ({ metric, at }, voice) =>
      `Quando a prioridade do seu caso mudou, ${on(at, voice)}, aumentou ${ourTerm(metric, voice)}, que até então estava vencido.`,
    agent: (params, voice) =>
      `${capital(term(params, voice))} estava vencido até a mudança de prioridade, ${on(params.at, voice)}; com a meta maior, voltou a estar em dia.`,
  },
  "response/pause-left-out": {
    customer: ({ metric, from, until, lastedMs }, voice) =>
      `A pausa de ${voice.instant(from)} até ${voice.instant(until)} não conta para ${ourTerm(metric, voice)}: são ${voice.duration(lastedMs)} do tempo que conta.`,
    agent: ({ from, until, lastedMs, status, ...params }, voice) =>
      `A pausa de ${voice.instant(from)} até ${voice.instant(until)} não conta para ${term(params, voice)}: são ${voice.duration(lastedMs)} na contagem dele, ${status === null ? "depois de um evento que pausa" : `no status ${quoted(status)}`}.`,
  },
  "response/resolved-time-left-out": {
    customer: ({ metric, from, until, lastedMs }, voice) =>
      `De ${voice.instant(from)} até ${voice.instant(until)}, o seu caso esteve resolvido, e isso não conta para ${ourTerm(metric, voice)}: são ${voice.duration(lastedMs)} do tempo que conta.`,
    agent: ({ from, until, lastedMs, ...params }, voice) =>
      `O tempo entre a solução, ${on(from, voice)}, e a reabertura, ${on(until, voice)}, não conta para ${term(params, voice)}: são ${voice.duration(lastedMs)} na contagem dele.`,
  },
  "response/restarted": {
    customer: ({ metric, at }, voice) => `O seu caso foi reaberto ${on(at, voice)}, e ${ourTerm(metric, voice)} recomeçou do zero.`,
    agent: (params, voice) => `Com a reabertura, ${on(params.at, voice)}, ${term(params, voice)} recomeçou do zero.`,
  },
  "response/reopening-ignored": {
    customer: ({ at }, voice) => `O seu caso foi reaberto ${on(at, voice)}, mas a primeira solução continua valendo.`,
    agent: (params, voice) =>
      `Para ${term(params, voice)} vale a primeira solução, embora o chamado tenha sido reaberto ${on(params.at, voice)}.`,
  },
  "response/waiting": {
    customer: ({ metric }, voice) => `${capital(ourTerm(metric, voice))} não começou a correr.`,
    agent: ({ metric }, voice) => `Nada deu início ao prazo ${de(the(metric, voice))}.`,
  },
  "response/running": {
    customer: ({ metric, dueAt }, voice) => `${capital(ourTerm(metric, voice))} vai até ${voice.instant(dueAt)}.`,
    agent: ({ startedAt, dueAt, ...params }, voice) =>
      `${capital(term(params, voice))} corre desde ${voice.instant(startedAt)} e vence ${on(dueAt, voice)}.`,
  },
  "response/never-due": {
    customer: ({ metric }, voice) => `Com o nosso horário de atendimento, ${ourTerm(metric, voice)} nunca vence.`,
    agent: ({ startedAt, ...params }, voice) =>
      `${capital(term(params, voice))} corre desde ${voice.instant(startedAt)}, mas o calendário não abre o bastante para que um dia vença.`,
  },
  "response/overdue": {
    customer: ({ metric, dueAt, overMs }, voice) =>
      `${capital(ourTerm(metric, voice))} venceu ${on(dueAt, voice)}, e o nosso atraso é de ${voice.duration(overMs)} do tempo que conta.`,
    agent: ({ dueAt, overMs, ...params }, voice) =>
      `${capital(term(params, voice))} venceu ${on(dueAt, voice)}, com atraso de ${voice.duration(overMs)} na contagem dele.`,
  },
  "response/paused": {
    customer: ({ metric, since, remainingMs }, voice) =>
      `${capital(ourTerm(metric, voice))} está em pausa desde ${voice.instant(since)}, ${remaining(remainingMs, voice)}.`,
    agent: ({ since, status, remainingMs, ...params }, voice) =>
      `${capital(term(params, voice))} está parado desde ${voice.instant(since)} (${status === null ? "em pausa por um evento" : `status ${quoted(status)}`}), ${remaining(remainingMs, voice)}.`,
  },
  "response/overdue-when-paused": {
    customer: ({ metric, dueAt }, voice) =>
      `${capital(ourTerm(metric, voice))}, que ia até ${voice.instant(dueAt)}, já tinha vencido antes da pausa.`,
    agent: ({ dueAt, ...params }, voice) => `${capital(term(params, voice))} venceu ${on(dueAt, voice)}, antes de entrar em pausa.`,
  },
  "response/met": {
    customer: ({ metric, stoppedAt, dueAt }, voice) =>
      dueAt === null
        ? `Cumprimos ${ourTerm(metric, voice)}, ${on(stoppedAt, voice)}.`
        : `Cumprimos ${ourTerm(metric, voice)}: aconteceu ${on(stoppedAt, voice)}, e o prazo ia até ${voice.instant(dueAt)}.`,
    agent: ({ stoppedAt, dueAt, ...params }, voice) =>
      dueAt === null
        ? `${capital(term(params, voice))} foi cumprido: a contagem parou ${on(stoppedAt, voice)} e nunca venceria.`
        : `${capital(term(params, voice))} foi cumprido: a contagem parou ${on(stoppedAt, voice)}, e o vencimento era ${voice.instant(dueAt)}.`,
  },
  "response/missed": {
    customer: ({ metric, stoppedAt, dueAt }, voice) =>
      `Não cumprimos ${ourTerm(metric, voice)}: aconteceu ${on(stoppedAt, voice)}, e o prazo ia até ${voice.instant(dueAt)}.`,
    agent: ({ stoppedAt, dueAt, ...params }, voice) =>
      `${capital(term(params, voice))} não foi cumprido: a contagem parou ${on(stoppedAt, voice)}, e o vencimento era ${voice.instant(dueAt)}.`,
  },
  "response/missed-unanswered": {
    customer: ({ metric, stoppedAt, dueAt }, voice) =>
      `O seu caso foi resolvido ${on(stoppedAt, voice)}, mas ficou faltando ${ours(metric, voice)}, com prazo até ${voice.instant(dueAt)}.`,
    agent: ({ stoppedAt, dueAt, ...params }, voice) =>
      `${capital(term(params, voice))} não foi cumprido: ainda estava em aberto quando o chamado foi resolvido, ${on(stoppedAt, voice)}, e o vencimento era ${voice.instant(dueAt)}.`,
  },
  "response/cancelled": {
    customer: ({ metric, stoppedAt }, voice) =>
      `O seu caso foi resolvido ${on(stoppedAt, voice)}, antes de vencer ${ourTerm(metric, voice)}.`,
    agent: ({ stoppedAt, ...params }, voice) =>
      `${capital(term(params, voice))} foi cancelado: ainda estava em aberto, sem ter vencido, quando o chamado foi resolvido ${on(stoppedAt, voice)}.`,
  },
  "response/invalid-instant": {
    customer: () => "Não conseguimos calcular os prazos do seu caso, porque um dos horários registrados não pode estar certo.",
    agent: ({ ticketId, field }) => `O campo ${quoted(field)} do chamado ${ticketId} não tem um instante entre 1970 e 2200: corrija-o.`,
  },
  "response/event-before-opening": {
    customer: () => "Não conseguimos calcular os prazos do seu caso, porque há um evento registrado antes da abertura.",
    agent: ({ ticketId, index, type }, { number }) =>
      `O evento ${number(index)} do chamado ${ticketId} (${quoted(type)}, contando a partir de 0) vem antes da abertura: corrija o horário dele ou o da abertura.`,
  },
  "response/no-policy-applies": {
    customer: () => "Nenhuma das nossas políticas de tempos de resposta vale para o seu caso.",
    agent: ({ ticketId, policyIds }, { list }) =>
      policyIds.length === 0
        ? `Nenhuma política vale para o chamado ${ticketId}, porque nenhuma foi informada.`
        : `Nenhuma política vale para o chamado ${ticketId}; foram testadas: ${list(policyIds.map(quoted))}.`,
  },
};
