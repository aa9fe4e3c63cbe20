import type { Voice } from "../../kernel/message.js";
import type { Part } from "../codes.js";
import { conditionText, valueText } from "../condition.js";
import { metricOf, policy } from "./policy.js";
import { capital, em, quoted } from "./words.js";

/** What a clock measures, to the customer. */
const OURS: Readonly<Record<string, string>> = {
  acknowledgement: "a confirmação da receção da sua mensagem",
  pickup: "a atribuição do seu caso",
  "first-response": "a nossa primeira resposta",
  "next-response": "a nossa resposta seguinte",
  "periodic-update": "o nosso próximo ponto de situação",
  "requester-wait": "o fim da sua espera",
  "agent-work": "o nosso trabalho no seu caso",
  resolution: "a resolução do seu caso",
};

/** Of a clock, to the customer: "a nossa primeira resposta". */
function ours(metric: string, voice: Voice): string {
  return Object.hasOwn(OURS, metric) ? (OURS[metric] as string) : metricOf(metric, voice);
}

interface Clock {
  readonly metric: string;
  readonly cycle: number;
}

/** Of a clock, to the agent: "a primeira resposta", "a resposta seguinte (ciclo 2)". */
function ofClock({ metric, cycle }: Clock, voice: Voice): string {
  return `${metricOf(metric, voice)}${cycle > 1 ? ` (ciclo ${voice.number(cycle)})` : ""}`;
}

interface Named {
  readonly policyId: string;
  readonly policyVersion: string | null;
}

const named = ({ policyId, policyVersion }: Named) => (policyVersion === null ? policyId : `${policyId} ${policyVersion}`);

/** When a policy holds; its end does not belong to it. */
function validity(from: number | null, until: number | null, { instant }: Voice): string {
  if (from !== null && until !== null) return `de ${instant(from)} até antes de ${instant(until)}`;
  if (from !== null) return `a partir de ${instant(from)}`;
  return until === null ? "sem limite" : `até antes de ${instant(until)}`;
}

/** What a clock that stands still has left. */
function remaining(ms: number, { duration }: Voice): string {
  if (ms < 0) return `já com ${duration(ms)} de atraso`;
  return ms === 0 ? "sem tempo restante" : `com ${duration(ms)} por decorrer`;
}

export const response: Part<"response"> = {
  ...policy,
  "response/policy-applies": {
    customer: () => "A nossa política de tempos de resposta aplica-se ao seu caso.",
    agent: (params) => `Foi aplicada a política ${named(params)}.`,
  },
  "response/policy-not-valid": {
    customer: () => "Uma das nossas políticas de tempos de resposta não estava em vigor quando o seu caso foi aberto.",
    agent: (params, voice) =>
      `A política ${named(params)} não se aplica: vale ${validity(params.validFrom, params.validUntil, voice)}, e o pedido foi aberto fora desse período.`,
  },
  "response/policy-condition-unmet": {
    customer: () => "Uma das nossas políticas de tempos de resposta não se destina a um caso como o seu.",
    agent: ({ condition, fields, found, ...params }, voice) =>
      `A política ${named(params)} não se aplica: exige ${conditionText(condition, "não", voice)}, e o pedido tem ${voice.list(fields.map((field, at) => `${field}: ${valueText(found[at], "sem valor", voice)}`))}.`,
  },
  "response/not-yet-opened": {
    customer: ({ openedAt }, { instant }) => `O seu caso só é aberto ${em(instant(openedAt))}.`,
    agent: ({ openedAt }, { instant }) => `O pedido só é aberto ${em(instant(openedAt))}, depois do momento em análise.`,
  },
  "response/no-target-for-priority": {
    customer: ({ metric, priority }, voice) =>
      priority === null
        ? `Não há prazo para ${ours(metric, voice)}, porque o seu caso não tem prioridade.`
        : `Não há prazo para ${ours(metric, voice)}, porque a prioridade do seu caso é ${voice.term(priority)}.`,
    agent: ({ metric, priority }, voice) =>
      priority === null
        ? `Não há objetivo para ${metricOf(metric, voice)} num pedido sem prioridade, nem objetivo geral, por isso fica de fora.`
        : `Não há objetivo para ${metricOf(metric, voice)} com a prioridade ${voice.term(priority)}, nem objetivo geral, por isso fica de fora.`,
  },
  "response/target-kept": {
    customer: ({ metric, priority, at }, voice) =>
      `${capital(em(voice.instant(at)))}, a prioridade do seu caso passou a ${voice.term(priority)}, mas o prazo para ${ours(metric, voice)} fica como estava.`,
    agent: (params, voice) =>
      `A prioridade passou a ${voice.term(params.priority)} ${em(voice.instant(params.at))}; não tem objetivo para ${ofClock(params, voice)}, por isso mantém-se o que estava em vigor.`,
  },
  "response/retargeted": {
    customer: ({ metric, priority, at }, voice) =>
      `${capital(em(voice.instant(at)))}, a prioridade do seu caso passou a ${voice.term(priority)}, e o prazo para ${ours(metric, voice)} mudou com ela.`,
    agent: (params, voice) =>
      `A prioridade passou a ${voice.term(params.priority)} ${em(voice.instant(params.at))}, e com ela mudou o objetivo para ${ofClock(params, voice)}; o início e as pausas anteriores mantêm-se.`,
  },
  "response/breached-on-change": {
    customer: ({ metric, at }, voice) =>
      `Quando a prioridade do seu caso mudou, ${em(voice.instant(at))}, o novo prazo para ${ours(metric, voice)} já tinha passado.`,
    agent: (params, voice) =>
      `O novo prazo para ${ofClock(params, voice)} já tinha passado quando a prioridade mudou, ${em(voice.instant(params.at))}.`,
  },
  "response/healed-on-change": {
    customer: ({ metric, at }, voice) =>
      `Quando a prioridade do seu caso mudou, ${em(voice.instant(at))}, passou a haver mais tempo para ${ours(metric, voice)}, que até então estava em atraso.`,
    agent: (params, voice) =>
      `O prazo para ${ofClock(params, voice)} estava ultrapassado até à mudança de prioridade, ${em(voice.instant(params.at))}; o novo objetivo, mais longo, pô-lo de novo em dia.`,
  },
  "response/pause-left-out": {
    customer: ({ metric, from, until, lastedMs }, voice) =>
      `A pausa de ${voice.instant(from)} até ${voice.instant(until)} não conta no prazo para ${ours(metric, voice)}: são ${voice.duration(lastedMs)} do tempo que conta.`,
    agent: ({ from, until, lastedMs, status, ...params }, voice) =>
      `A pausa de ${voice.instant(from)} até ${voice.instant(until)} não conta no prazo para ${ofClock(params, voice)}: ${voice.duration(lastedMs)} nesta contagem, ${status === null ? "depois de um acontecimento que a suspende" : `no estado ${quoted(status)}`}.`,
  },
  "response/resolved-time-left-out": {
    customer: ({ metric, from, until, lastedMs }, voice) =>
      `De ${voice.instant(from)} até ${voice.instant(until)} o seu caso esteve resolvido, e isso não conta no prazo para ${ours(metric, voice)}: são ${voice.duration(lastedMs)} do tempo que conta.`,
    agent: ({ from, until, lastedMs, ...params }, voice) =>
      `O tempo entre a resolução, ${em(voice.instant(from))}, e a reabertura, ${em(voice.instant(until))}, não conta no prazo para ${ofClock(params, voice)}: ${voice.duration(lastedMs)} nesta contagem.`,
  },
  "response/restarted": {
    customer: ({ metric, at }, voice) =>
      `O seu caso foi reaberto ${em(voice.instant(at))}, e o prazo para ${ours(metric, voice)} começou de novo.`,
    agent: (params, voice) => `Com a reabertura, ${em(voice.instant(params.at))}, o prazo para ${ofClock(params, voice)} começou de novo.`,
  },
  "response/reopening-ignored": {
    customer: ({ at }, { instant }) => `O seu caso foi reaberto ${em(instant(at))}, mas conta a primeira resolução.`,
    agent: (params, voice) =>
      `Para ${ofClock(params, voice)}, conta a primeira resolução, embora o pedido tenha sido reaberto ${em(voice.instant(params.at))}.`,
  },
  "response/waiting": {
    customer: ({ metric }, voice) => `O prazo para ${ours(metric, voice)} ainda não começou.`,
    agent: ({ metric }, voice) => `Ainda nada deu início ao prazo para ${metricOf(metric, voice)}.`,
  },
  "response/running": {
    customer: ({ metric, dueAt }, voice) => `O prazo para ${ours(metric, voice)} termina ${em(voice.instant(dueAt))}.`,
    agent: ({ startedAt, dueAt, ...params }, voice) =>
      `O prazo para ${ofClock(params, voice)} corre desde ${voice.instant(startedAt)} e termina ${em(voice.instant(dueAt))}.`,
  },
  "response/never-due": {
    customer: ({ metric }, voice) => `Com o nosso horário de funcionamento, o prazo para ${ours(metric, voice)} nunca termina.`,
    agent: ({ startedAt, ...params }, voice) =>
      `O prazo para ${ofClock(params, voice)} corre desde ${voice.instant(startedAt)}, mas o horário não abre tempo suficiente para que alguma vez termine.`,
  },
  "response/overdue": {
    customer: ({ metric, dueAt, overMs }, voice) =>
      `O prazo para ${ours(metric, voice)} terminou ${em(voice.instant(dueAt))}, e estamos com um atraso de ${voice.duration(overMs)} do tempo que conta.`,
    agent: ({ dueAt, overMs, ...params }, voice) =>
      `O prazo para ${ofClock(params, voice)} terminou ${em(voice.instant(dueAt))} e foi ultrapassado em ${voice.duration(overMs)} nesta contagem.`,
  },
  "response/paused": {
    customer: ({ metric, since, remainingMs }, voice) =>
      `O prazo para ${ours(metric, voice)} está suspenso desde ${voice.instant(since)}, ${remaining(remainingMs, voice)}.`,
    agent: ({ since, status, remainingMs, ...params }, voice) =>
      `O prazo para ${ofClock(params, voice)} está suspenso desde ${voice.instant(since)} (${status === null ? "em pausa por um acontecimento" : `estado ${quoted(status)}`}), ${remaining(remainingMs, voice)}.`,
  },
  "response/overdue-when-paused": {
    customer: ({ metric, dueAt }, voice) =>
      `O prazo para ${ours(metric, voice)}, que terminou ${em(voice.instant(dueAt))}, já tinha passado antes da pausa.`,
    agent: ({ dueAt, ...params }, voice) =>
      `O prazo para ${ofClock(params, voice)} terminou ${em(voice.instant(dueAt))} e já estava ultrapassado antes de entrar em pausa.`,
  },
  "response/met": {
    customer: ({ metric, stoppedAt, dueAt }, voice) =>
      dueAt === null
        ? `Cumprimos o prazo para ${ours(metric, voice)}, ${em(voice.instant(stoppedAt))}.`
        : `Cumprimos o prazo para ${ours(metric, voice)}: foi ${em(voice.instant(stoppedAt))}, e o prazo terminava ${em(voice.instant(dueAt))}.`,
    agent: ({ stoppedAt, dueAt, ...params }, voice) =>
      dueAt === null
        ? `O prazo para ${ofClock(params, voice)} foi cumprido: a contagem parou ${em(voice.instant(stoppedAt))}, e o prazo nunca teria terminado.`
        : `O prazo para ${ofClock(params, voice)} foi cumprido: a contagem parou ${em(voice.instant(stoppedAt))}, e o prazo terminava ${em(voice.instant(dueAt))}.`,
  },
  "response/missed": {
    customer: ({ metric, stoppedAt, dueAt }, voice) =>
      `Não cumprimos o prazo para ${ours(metric, voice)}: foi ${em(voice.instant(stoppedAt))}, e o prazo terminava ${em(voice.instant(dueAt))}.`,
    agent: ({ stoppedAt, dueAt, ...params }, voice) =>
      `O prazo para ${ofClock(params, voice)} não foi cumprido: a contagem parou ${em(voice.instant(stoppedAt))}, e o prazo terminava ${em(voice.instant(dueAt))}.`,
  },
  "response/missed-unanswered": {
    customer: ({ metric, stoppedAt, dueAt }, voice) =>
      `O seu caso foi resolvido ${em(voice.instant(stoppedAt))} e ficou por cumprir o prazo para ${ours(metric, voice)}, que terminava ${em(voice.instant(dueAt))}.`,
    agent: ({ stoppedAt, dueAt, ...params }, voice) =>
      `O prazo para ${ofClock(params, voice)} não foi cumprido: ainda estava em aberto quando o pedido foi resolvido, ${em(voice.instant(stoppedAt))}, e terminava ${em(voice.instant(dueAt))}.`,
  },
  "response/cancelled": {
    customer: ({ metric, stoppedAt }, voice) =>
      `O seu caso foi resolvido ${em(voice.instant(stoppedAt))}, antes do fim do prazo para ${ours(metric, voice)}.`,
    agent: ({ stoppedAt, ...params }, voice) =>
      `O prazo para ${ofClock(params, voice)} ficou sem efeito: ainda estava em aberto, e por terminar, quando o pedido foi resolvido, ${em(voice.instant(stoppedAt))}.`,
  },
  "response/invalid-instant": {
    customer: () => "Não conseguimos calcular os prazos do seu caso, porque uma das horas nele registadas não pode estar certa.",
    agent: ({ ticketId, field }) => `O campo ${quoted(field)} do pedido ${ticketId} não contém um instante entre 1970 e 2200: corrija-o.`,
  },
  "response/event-before-opening": {
    customer: () => "Não conseguimos calcular os prazos do seu caso, porque há um acontecimento registado antes da abertura.",
    agent: ({ ticketId, index, type }, { number }) =>
      `O acontecimento ${number(index)} do pedido ${ticketId} (${quoted(type)}, a contar de 0) é anterior à abertura: corrija a hora dele ou a da abertura.`,
  },
  "response/no-policy-applies": {
    customer: () => "Nenhuma das nossas políticas de tempos de resposta se aplica ao seu caso.",
    agent: ({ ticketId, policyIds }, { list }) =>
      policyIds.length === 0
        ? `Nenhuma política se aplica ao pedido ${ticketId}, porque não foi indicada nenhuma.`
        : `Nenhuma política se aplica ao pedido ${ticketId}; foram tentadas estas: ${list(policyIds.map(quoted))}.`,
  },
};
