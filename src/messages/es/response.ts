import type { Voice } from "../../kernel/message.js";
import type { Part } from "../codes.js";
import { conditionText, valueText } from "../condition.js";
import { policy } from "./policy.js";
import { de, el, quoted } from "./words.js";

/** What a clock measures, to the customer. */
const OURS: Readonly<Record<string, string>> = {
  acknowledgement: "nuestra confirmación de que tenemos su mensaje",
  pickup: "la asignación de su caso",
  "first-response": "nuestra primera respuesta",
  "next-response": "nuestra siguiente respuesta",
  "periodic-update": "nuestro siguiente aviso sobre su caso",
  "requester-wait": "el fin de su espera",
  "agent-work": "nuestro trabajo en su caso",
  resolution: "la solución de su caso",
};

/** Of a clock, to the customer: "nuestra primera respuesta". */
function ours(metric: string, voice: Voice): string {
  return Object.hasOwn(OURS, metric) ? (OURS[metric] as string) : el(metric, voice);
}

interface Clock {
  readonly metric: string;
  readonly cycle: number;
}

/** Of a clock, to the agent: "la primera respuesta", "la siguiente respuesta (ciclo 2)". */
function the({ metric, cycle }: Clock, voice: Voice): string {
  return cycle > 1 ? `${el(metric, voice)} (ciclo ${voice.number(cycle)})` : el(metric, voice);
}

interface Named {
  readonly policyId: string;
  readonly policyVersion: string | null;
}

const named = ({ policyId, policyVersion }: Named) => (policyVersion === null ? policyId : `${policyId} ${policyVersion}`);

/** When a policy holds; its end does not belong to it. */
function validity(from: number | null, until: number | null, { instant }: Voice): string {
  if (from !== null && until !== null) return `desde el ${instant(from)} hasta antes del ${instant(until)}`;
  if (from !== null) return `desde el ${instant(from)}`;
  return until === null ? "sin límite" : `hasta antes del ${instant(until)}`;
}

/** What a clock that stands still has left. */
function remaining(ms: number, { duration }: Voice): string {
  if (ms < 0) return `ya con un retraso de ${duration(ms)}`;
  return ms === 0 ? "sin tiempo restante" : `con un tiempo restante de ${duration(ms)}`;
}

export const response: Part<"response"> = {
  ...policy,
  "response/policy-applies": {
    customer: () => "A su caso se le aplica nuestra política de tiempos de respuesta.",
    agent: (params) => `Se ha aplicado la política ${named(params)}.`,
  },
  "response/policy-not-valid": {
    customer: () => "Una de nuestras políticas de tiempos de respuesta no estaba en vigor cuando se abrió su caso.",
    agent: (params, voice) =>
      `La política ${named(params)} no se aplica: vale ${validity(params.validFrom, params.validUntil, voice)}, y el ticket se abrió fuera de ese tiempo.`,
  },
  "response/policy-condition-unmet": {
    customer: () => "Una de nuestras políticas de tiempos de respuesta no está pensada para un caso como el suyo.",
    agent: ({ condition, fields, found, ...params }, voice) =>
      `La política ${named(params)} no se aplica: exige ${conditionText(condition, "no", voice)}, y el ticket tiene ${voice.list(fields.map((field, at) => `${field}: ${valueText(found[at], "sin valor", voice)}`))}.`,
  },
  "response/not-yet-opened": {
    customer: ({ openedAt }, { instant }) => `Su caso no se abre hasta el ${instant(openedAt)}.`,
    agent: ({ openedAt }, { instant }) => `El ticket se abre el ${instant(openedAt)}, después del momento consultado.`,
  },
  "response/no-target-for-priority": {
    customer: ({ metric, priority }, voice) =>
      priority === null
        ? `No hay plazo para ${ours(metric, voice)}, porque su caso no tiene prioridad asignada.`
        : `No hay plazo para ${ours(metric, voice)}, porque la prioridad de su caso es ${voice.term(priority)}.`,
    agent: ({ metric, priority }, voice) =>
      priority === null
        ? `No hay objetivo para ${el(metric, voice)} en un ticket sin prioridad, ni uno general, así que se deja fuera.`
        : `No hay objetivo para ${el(metric, voice)} con la prioridad ${quoted(voice.term(priority))}, ni uno general, así que se deja fuera.`,
  },
  "response/target-kept": {
    customer: ({ metric, priority, at }, voice) =>
      `El ${voice.instant(at)} la prioridad de su caso pasó a ser ${voice.term(priority)}, pero el plazo para ${ours(metric, voice)} sigue igual.`,
    agent: (params, voice) =>
      `La prioridad pasó a ser ${voice.term(params.priority)} el ${voice.instant(params.at)}; no tiene objetivo para ${the(params, voice)}, así que sigue el vigente.`,
  },
  "response/retargeted": {
    customer: ({ metric, priority, at }, voice) =>
      `El ${voice.instant(at)} la prioridad de su caso pasó a ser ${voice.term(priority)}, y con ella cambió el plazo para ${ours(metric, voice)}.`,
    agent: (params, voice) =>
      `La prioridad pasó a ser ${voice.term(params.priority)} el ${voice.instant(params.at)}, y con ella cambió el objetivo ${de(the(params, voice))}; se mantienen el inicio y las pausas anteriores.`,
  },
  "response/breached-on-change": {
    customer: ({ metric, at }, voice) =>
      `Cuando cambió la prioridad de su caso, el ${voice.instant(at)}, el nuevo plazo para ${ours(metric, voice)} ya había pasado.`,
    agent: (params, voice) =>
      `El nuevo objetivo ${de(the(params, voice))} ya había vencido cuando cambió la prioridad, el ${voice.instant(params.at)}.`,
  },
  "response/healed-on-change": {
    customer: ({ metric, at }, voice) =>
      `Cuando cambió la prioridad de su caso, el ${voice.instant(at)}, hubo más tiempo para ${ours(metric, voice)}, que hasta entonces iba con retraso.`,
    agent: (params, voice) =>
      `El reloj ${de(the(params, voice))} iba con retraso hasta que cambió la prioridad, el ${voice.instant(params.at)}; con el objetivo más largo volvió a estar en plazo.`,
  },
  "response/pause-left-out": {
    customer: ({ metric, from, until, lastedMs }, voice) =>
      `Una pausa desde el ${voice.instant(from)} hasta el ${voice.instant(until)} no cuenta en el plazo para ${ours(metric, voice)}: son ${voice.duration(lastedMs)} del tiempo computable.`,
    agent: ({ from, until, lastedMs, status, ...params }, voice) =>
      `Una pausa desde el ${voice.instant(from)} hasta el ${voice.instant(until)} no cuenta para ${the(params, voice)}: ${voice.duration(lastedMs)} de su reloj, ${status === null ? "tras un evento que lo detiene" : `en el estado ${quoted(status)}`}.`,
  },
  "response/resolved-time-left-out": {
    customer: ({ metric, from, until, lastedMs }, voice) =>
      `Desde el ${voice.instant(from)} hasta el ${voice.instant(until)} su caso estuvo resuelto, y eso no cuenta en el plazo para ${ours(metric, voice)}: son ${voice.duration(lastedMs)} del tiempo computable.`,
    agent: ({ from, until, lastedMs, ...params }, voice) =>
      `El tiempo entre la solución del ${voice.instant(from)} y la reapertura del ${voice.instant(until)} no cuenta para ${the(params, voice)}: ${voice.duration(lastedMs)} de su reloj.`,
  },
  "response/restarted": {
    customer: ({ metric, at }, voice) =>
      `Su caso se reabrió el ${voice.instant(at)}, y el plazo para ${ours(metric, voice)} empezó de nuevo.`,
    agent: (params, voice) => `La reapertura del ${voice.instant(params.at)} puso de nuevo a cero el reloj ${de(the(params, voice))}.`,
  },
  "response/reopening-ignored": {
    customer: ({ at }, { instant }) => `Su caso se reabrió el ${instant(at)}, pero su primera solución sigue valiendo.`,
    agent: (params, voice) =>
      `Para ${the(params, voice)} sigue valiendo la primera solución, aunque el ticket se reabrió el ${voice.instant(params.at)}.`,
  },
  "response/waiting": {
    customer: ({ metric }, voice) => `El plazo para ${ours(metric, voice)} no ha empezado.`,
    agent: ({ metric }, voice) => `Nada ha puesto en marcha el reloj ${de(el(metric, voice))}.`,
  },
  "response/running": {
    customer: ({ metric, dueAt }, voice) => `El plazo para ${ours(metric, voice)} termina el ${voice.instant(dueAt)}.`,
    agent: ({ startedAt, dueAt, ...params }, voice) =>
      `El reloj ${de(the(params, voice))} corre desde el ${voice.instant(startedAt)} y vence el ${voice.instant(dueAt)}.`,
  },
  "response/never-due": {
    customer: ({ metric }, voice) => `Con nuestras horas de apertura, el plazo para ${ours(metric, voice)} no termina nunca.`,
    agent: ({ startedAt, ...params }, voice) =>
      `El reloj ${de(the(params, voice))} corre desde el ${voice.instant(startedAt)}, pero su horario no abre lo suficiente para que el objetivo llegue a vencer.`,
  },
  "response/overdue": {
    customer: ({ metric, dueAt, overMs }, voice) =>
      `El plazo para ${ours(metric, voice)} terminó el ${voice.instant(dueAt)}, y llevamos un retraso de ${voice.duration(overMs)} del tiempo computable.`,
    agent: ({ dueAt, overMs, ...params }, voice) =>
      `El reloj ${de(the(params, voice))} venció el ${voice.instant(dueAt)} y lleva un retraso de ${voice.duration(overMs)} de ese reloj.`,
  },
  "response/paused": {
    customer: ({ metric, since, remainingMs }, voice) =>
      `El plazo para ${ours(metric, voice)} está en pausa desde el ${voice.instant(since)}, ${remaining(remainingMs, voice)}.`,
    agent: ({ since, status, remainingMs, ...params }, voice) =>
      `El reloj ${de(the(params, voice))} está parado desde el ${voice.instant(since)} (${status === null ? "en pausa por un evento" : `estado ${quoted(status)}`}), ${remaining(remainingMs, voice)}.`,
  },
  "response/overdue-when-paused": {
    customer: ({ metric, dueAt }, voice) =>
      `El plazo para ${ours(metric, voice)}, que terminaba el ${voice.instant(dueAt)}, ya había pasado antes de la pausa.`,
    agent: ({ dueAt, ...params }, voice) =>
      `El reloj ${de(the(params, voice))} vencía el ${voice.instant(dueAt)} y ya había pasado de ahí cuando se puso en pausa.`,
  },
  "response/met": {
    customer: ({ metric, stoppedAt, dueAt }, voice) =>
      dueAt === null
        ? `Cumplimos el plazo para ${ours(metric, voice)}, el ${voice.instant(stoppedAt)}.`
        : `Cumplimos el plazo para ${ours(metric, voice)}: fue el ${voice.instant(stoppedAt)}, y el plazo terminaba el ${voice.instant(dueAt)}.`,
    agent: ({ stoppedAt, dueAt, ...params }, voice) =>
      dueAt === null
        ? `Se cumplió el objetivo ${de(the(params, voice))}: el reloj se detuvo el ${voice.instant(stoppedAt)}, y no habría vencido nunca.`
        : `Se cumplió el objetivo ${de(the(params, voice))}: el reloj se detuvo el ${voice.instant(stoppedAt)}, y vencía el ${voice.instant(dueAt)}.`,
  },
  "response/missed": {
    customer: ({ metric, stoppedAt, dueAt }, voice) =>
      `Nos retrasamos con ${ours(metric, voice)}: fue el ${voice.instant(stoppedAt)}, y el plazo terminaba el ${voice.instant(dueAt)}.`,
    agent: ({ stoppedAt, dueAt, ...params }, voice) =>
      `No se cumplió el objetivo ${de(the(params, voice))}: el reloj se detuvo el ${voice.instant(stoppedAt)}, y vencía el ${voice.instant(dueAt)}.`,
  },
  "response/missed-unanswered": {
    customer: ({ metric, stoppedAt, dueAt }, voice) =>
      `Su caso se resolvió el ${voice.instant(stoppedAt)} sin que llegara ${ours(metric, voice)}, cuyo plazo terminaba el ${voice.instant(dueAt)}.`,
    agent: ({ stoppedAt, dueAt, ...params }, voice) =>
      `No se cumplió el objetivo ${de(the(params, voice))}: seguía pendiente cuando el ticket se resolvió, el ${voice.instant(stoppedAt)}, y vencía el ${voice.instant(dueAt)}.`,
  },
  "response/cancelled": {
    customer: ({ metric, stoppedAt }, voice) =>
      `Su caso se resolvió el ${voice.instant(stoppedAt)}, antes de que terminara el plazo para ${ours(metric, voice)}.`,
    agent: ({ stoppedAt, ...params }, voice) =>
      `El reloj ${de(the(params, voice))} se anuló: seguía pendiente, aún sin vencer, cuando el ticket se resolvió, el ${voice.instant(stoppedAt)}.`,
  },
  "response/invalid-instant": {
    customer: () => "No podemos calcular los plazos de su caso, porque una de las horas registradas en él no puede ser correcta.",
    agent: ({ ticketId, field }) => `El campo ${quoted(field)} del ticket ${ticketId} no contiene un momento entre 1970 y 2200: corríjalo.`,
  },
  "response/event-before-opening": {
    customer: () => "No podemos calcular los plazos de su caso, porque hay un hecho registrado antes de que se abriera.",
    agent: ({ ticketId, index, type }, { number }) =>
      `El evento ${number(index)} del ticket ${ticketId} (${quoted(type)}, contando desde 0) es anterior a la apertura: corrija su hora o la de la apertura.`,
  },
  "response/no-policy-applies": {
    customer: () => "Ninguna de nuestras políticas de tiempos de respuesta se aplica a su caso.",
    agent: ({ ticketId, policyIds }, { list }) =>
      policyIds.length === 0
        ? `Ninguna política se aplica al ticket ${ticketId}, porque no se ha indicado ninguna.`
        : `Ninguna política se aplica al ticket ${ticketId}; se han probado estas: ${list(policyIds.map(quoted))}.`,
  },
};
