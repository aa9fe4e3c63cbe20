import type { Voice } from "../../kernel/message.js";
import type { Part, StepFrame } from "../codes.js";
import { by as byChannel, choices, de, duty, el, isDuty, outOf, phrase, place, quoted, remedyOf } from "./words.js";

/** What covers a claim. */
const basisOf = (basis: string) => (basis === "law" ? "la ley" : `la capa ${quoted(basis)}`);

/** Parts that a desk declares. */
const PARTS: Readonly<Record<string, string>> = {
  "law-or-warranty": "una ley o una garantía",
  "follow-up": "el seguimiento",
  instrument: "un cuestionario",
  authority: "quién puede decidir qué",
  protocol: "los números de caso",
};

/** Facts that a case records, and the events from which a layer counts. */
const FACTS: Readonly<Record<string, string>> = {
  product: "el producto",
  contacts: "los mensajes",
  answers: "las respuestas al cuestionario",
  sequence: "el número del caso",
  delivery: "el día en que se entregó el producto",
  purchase: "el día en que se compró el producto",
  installation: "el día en que se instaló el producto",
  registration: "el día en que se registró el producto",
  manufacture: "el día en que se fabricó el producto",
};
const factOf = (fact: string) => (Object.hasOwn(FACTS, fact) ? (FACTS[fact] as string) : quoted(fact));

const PROMISE: Readonly<Record<string, string>> = {
  open: "está pendiente",
  kept: "se cumplió",
  late: "se cumplió con retraso",
  broken: "no se cumplió",
};

/** Who does a task, where it is not the agent. */
const ofRole = (who: string, { term }: Voice) => (who === "agent" ? "" : ` (${term(who)})`);

/** A task of the desk with its last instant, who does it where it is not the agent, and what belongs to it. */
function task(text: string, { by, who }: StepFrame, overdue: boolean, voice: Voice, note = ""): string {
  const due = by === null ? "" : `, a más tardar el ${voice.instant(by)}`;
  const late = by === null ? ", con retraso" : `, con retraso desde el ${voice.instant(by)}`;
  return `${text}${overdue ? late : due}${ofRole(who, voice)}${note === "" ? "" : `: ${note}`}.`;
}

/** What the customer waits for, with its last instant. */
function awaited(text: string, { by }: StepFrame, overdue: boolean, { instant }: Voice): string {
  if (overdue)
    return by === null ? `Vamos con retraso en ${text}.` : `El plazo para ${text} terminó el ${instant(by)}, y vamos con retraso.`;
  return by === null ? `El siguiente paso es ${text}.` : `El plazo para ${text} termina el ${instant(by)}.`;
}

/** Until when a case may be closed in a way that nobody owes. */
function mayClose(by: number | null, overdue: boolean, { instant }: Voice): string {
  return `${overdue ? "podía" : "aún puede"} cerrarse de esta forma${by === null ? "" : ` hasta el ${instant(by)}`}`;
}

interface Clock extends StepFrame {
  readonly metric: string;
  readonly cycle: number;
  readonly overdue: boolean;
}

/** A step that a clock of the policy asks for. */
function clock(customer: string, agent: string) {
  return {
    customer: (params: Clock, voice: Voice) => awaited(customer, params, params.overdue, voice),
    agent: (params: Clock, voice: Voice) => task(agent, params, params.overdue, voice),
  };
}

/** The remedy to approve, or the case itself, whatever is settled. */
const toApprove = (remedy: string | null, voice: Voice) =>
  remedy === null ? "el caso en sí, se acuerde lo que se acuerde" : remedyOf(remedy, voice);

const CASES = { one: "# caso", other: "# casos" };
const TIMES = { one: "# vez", other: "# veces" };
const customersOf = (count: number, { plural }: Voice) => plural(count, { one: "# cliente", other: "# clientes" });
const points = (value: number, { plural }: Voice) =>
  plural(Math.abs(value), { one: "# punto de la escala", other: "# puntos de la escala" });

export const casefile: Part<"casefile"> = {
  "casefile/priority-given": {
    customer: ({ priority }, { term }) => `La prioridad de su caso es ${term(priority)}.`,
    agent: ({ priority, classified }, { term }) =>
      classified === null
        ? `Vale la prioridad que indica el propio caso: ${term(priority)}.`
        : `Vale la prioridad que indica el propio caso: ${term(priority)}; según la clasificación sería ${term(classified)}.`,
  },
  "casefile/priority-classified": {
    customer: ({ priority }, { term }) => `La prioridad de su caso es ${term(priority)}.`,
    agent: ({ priority }, { term }) => `El caso no indica ninguna prioridad, así que vale la de la clasificación: ${term(priority)}.`,
  },
  "casefile/solution-time": {
    customer: ({ difficulty, within }, { duration, term }) =>
      `El plazo para resolver su caso es de ${duration(within)}, porque su dificultad es ${term(difficulty)}.`,
    agent: ({ difficulty, within }, { duration, term }) =>
      `El plazo para resolver depende de la dificultad: ${duration(within)} cuando es ${term(difficulty)}.`,
  },
  "casefile/regime-chosen": {
    customer: ({ jurisdiction, contractOn }, voice) =>
      `A su contrato del ${voice.date(contractOn)} se le aplica la ley ${de(place(jurisdiction, voice))}.`,
    agent: ({ regimeId, jurisdiction, contractOn }, voice) =>
      `La ley que se aplica al contrato del ${voice.date(contractOn)} es ${regimeId} (${voice.region(jurisdiction)}).`,
  },
  "casefile/warranty-chosen": {
    customer: () => "Su producto se vendió con una garantía comercial.",
    agent: ({ warrantyId, productClass }) =>
      productClass === null
        ? `El propio caso indica la garantía: ${quoted(warrantyId)}.`
        : `Los productos de la clase ${quoted(productClass)} se venden con la garantía ${quoted(warrantyId)}.`,
  },
  "casefile/claim-is-report": {
    customer: ({ on }, { date }) => `Su solicitud de garantía del ${date(on)} vale como comunicación del defecto.`,
    agent: ({ on, defect }, { date }) =>
      `La solicitud de garantía del ${date(on)} vale como comunicación ${defect === "" ? "del defecto" : `del defecto ${quoted(defect)}`}: no consta ninguna anterior.`,
  },
  "casefile/defect-taken": {
    customer: ({ defect }) => `Entendemos que su mensaje trata del defecto que ya nos comunicó: ${quoted(defect)}.`,
    agent: ({ defect }) =>
      `La solicitud no nombra ningún defecto; se entiende que trata de ${quoted(defect)}, el único comunicado y sin resolver.`,
  },
  "casefile/free-of-charge": {
    customer: ({ basis }) => (basis === "law" ? "Por ley, usted no paga nada." : "Con su garantía, usted no paga nada."),
    agent: ({ basis }) => `El cliente no paga nada; el fundamento es ${basisOf(basis)}.`,
  },
  "casefile/customer-pays": {
    customer: ({ amount, currency }, { money }) => `De la factura, usted paga ${money(amount, currency)}.`,
    agent: ({ amount, currency }, { money }) => `De la factura, el cliente paga ${money(amount, currency)}.`,
  },
  "casefile/cost-open": {
    customer: () => "Lo que paga usted solo se sabrá con la factura.",
    agent: ({ basis }) => `Lo que paga el cliente solo se sabrá con la factura; el fundamento es ${basisOf(basis)}.`,
  },
  "casefile/at-customers-cost": {
    customer: () => "Nada cubre su solicitud, así que la reparación corre por su cuenta.",
    agent: () => "Nada cubre la solicitud, así que la reparación corre por cuenta del cliente.",
  },
  "casefile/anchor-read": {
    customer: ({ anchor, at, day }, { date, instant, term }) =>
      `Hemos tomado esta fecha de su caso: ${term(anchor)}, el ${day === null ? instant(at) : date(day)}.`,
    agent: ({ anchor, from, at, day }, voice) =>
      `Para el seguimiento, la fecha ${de(el(anchor, voice))}, el ${day === null ? voice.instant(at) : voice.date(day)}, se ha tomado de otro dato del caso: ${quoted(from)}.`,
  },
  "casefile/resolution-is-reply": {
    customer: ({ at }, { instant }) => `La solución de su caso, del ${instant(at)}, con sus motivos, es nuestra respuesta definitiva.`,
    agent: ({ at }, { instant }) => `La solución del ${instant(at)}, registrada con sus motivos, es la respuesta definitiva.`,
  },
  "casefile/language-doubtful": {
    customer: ({ given, guessed }, { language }) =>
      `Su mensaje consta como escrito en ${language(given)}, pero sus palabras parecen estar en ${language(guessed)}.`,
    agent: ({ given, guessed }, { language }) =>
      `El idioma que se indicó para el contacto es ${language(given)}, pero sus palabras están en ${language(guessed)}.`,
  },
  "casefile/promise": {
    customer: ({ what, dueAt, state }, voice) =>
      `Lo que le prometimos para el ${voice.instant(dueAt)}${what === null ? "" : ` (${quoted(what)})`} ${phrase(PROMISE, state, voice)}.`,
    agent: ({ what, dueAt, state }, voice) =>
      `La promesa para el ${voice.instant(dueAt)}${what === null ? "" : ` (${quoted(what)})`} ${phrase(PROMISE, state, voice)}.`,
  },
  "casefile/widest-gap": {
    customer: ({ dimension }, { term }) =>
      `Según sus propias respuestas, donde más lejos quedamos de lo que esperaba es aquí: ${term(dimension)}.`,
    agent: ({ dimension, gap }, voice) =>
      `Según las respuestas del propio cliente, donde el servicio quedó más lejos de lo esperado es en ${quoted(voice.term(dimension))}: ${points(gap, voice)} por debajo.`,
  },
  "casefile/no-answer": {
    customer: ({ area }, { term }) => `Para su caso no tenemos respuesta sobre este punto: ${term(area)}.`,
    agent: ({ area, error }, { term }) => `Para este caso no hay respuesta sobre ${quoted(term(area))}: el error es ${error}.`,
  },
  "casefile/nothing-to-do": {
    customer: () => "Hemos hecho todo lo que le debíamos y no hay nada más previsto.",
    agent: () => "Está hecho todo lo que se debía y no hay nada previsto.",
  },
  "casefile/nothing-due": {
    customer: () => "Su caso sigue abierto; por ahora no tenemos ningún paso con plazo pendiente.",
    agent: () => "El caso sigue abierto y no hay ningún paso con plazo: sus plazos están parados, o no los hay.",
  },

  "casefile/make-safe": {
    customer: () => "Por favor, deje de usar el producto: su salud o su seguridad están en juego.",
    agent: ({ subject, overdue, ...frame }, voice) =>
      task(
        "Localizar al cliente y lograr que deje de usar el producto",
        frame,
        overdue,
        voice,
        `la salud o la seguridad están en juego (${voice.term(subject)})`,
      ),
  },
  "casefile/acknowledge": clock("confirmarle que tenemos su mensaje", "Confirmar la recepción al cliente"),
  "casefile/assign": clock("asignar su caso a una persona", "Asignar el caso a una persona"),
  "casefile/reply-first": clock("darle nuestra primera respuesta", "Enviar la primera respuesta"),
  "casefile/reply-next": clock("darle nuestra siguiente respuesta", "Enviar la siguiente respuesta"),
  "casefile/update-customer": clock("contarle cómo va su caso", "Informar al cliente de cómo va el caso"),
  "casefile/resolve": clock("resolver su caso", "Resolver el asunto"),
  "casefile/meet-target": {
    customer: (params, voice) => awaited(`otra gestión de su caso (${voice.term(params.metric)})`, params, params.overdue, voice),
    agent: (params, voice) => task(`Cumplir el objetivo ${de(el(params.metric, voice))}`, params, params.overdue, voice),
  },
  "casefile/fulfil-duty": {
    customer: ({ stage, optional, overdue, by }, voice) => {
      if (optional) return `Su caso ${mayClose(by, overdue, voice)}: ${voice.term(stage)}.`;
      if (!isDuty(stage)) return awaited(`cumplir un deber que nos impone la ley (${voice.term(stage)})`, { by, who: "" }, overdue, voice);
      if (by === null) return `Por ley tenemos que ${duty(stage, voice)}${overdue ? ", y vamos con retraso" : ""}.`;
      return `Por ley ${overdue ? "teníamos" : "tenemos"} hasta el ${voice.instant(by)} para ${duty(stage, voice)}.`;
    },
    agent: ({ dutiesId, stage, optional, overdue, ...frame }, voice) => {
      const named = `${quoted(voice.term(stage))} de ${dutiesId}`;
      if (optional) return `El caso ${mayClose(frame.by, overdue, voice)}${ofRole(frame.who, voice)}: ${named}.`;
      return task(`Cumplir el deber legal ${named}`, frame, overdue, voice);
    },
  },
  "casefile/keep-records": {
    customer: ({ until }, { date }) => `Tenemos que conservar el expediente de su caso hasta el ${date(until)}.`,
    agent: ({ dutiesId, until, who }, voice) =>
      task(`Conservar el expediente hasta el ${voice.date(until)}`, { by: null, who }, false, voice, `lo exige ${dutiesId}`),
  },
  "casefile/keep-promise": {
    customer: ({ what, overdue, ...frame }, voice) =>
      awaited(what === null ? "cumplir lo que le prometimos" : `cumplir lo que le prometimos (${quoted(what)})`, frame, overdue, voice),
    agent: ({ what, overdue, ...frame }, voice) =>
      task(what === null ? "Cumplir lo prometido al cliente" : `Cumplir lo prometido (${quoted(what)})`, frame, overdue, voice),
  },
  "casefile/offer-remedies": {
    customer: ({ remedies, free }, voice) =>
      `Puede pedir ${voice.either(remedies.map((one) => remedyOf(one, voice)))}${free === null ? "; lo que usted paga no se sabrá hasta tener la factura" : free ? ", sin pagar nada" : ", aunque no de forma gratuita"}.`,
    agent: ({ remedies, basis, free, overdue, ...frame }, voice) => {
      const cost =
        free === null
          ? "lo que paga el cliente no se sabrá hasta tener la factura"
          : free
            ? "es gratis para el cliente"
            : "no es gratis para el cliente";
      return task(
        `Ofrecer al cliente ${voice.either(remedies.map((one) => remedyOf(one, voice)))}`,
        frame,
        overdue,
        voice,
        `el fundamento es ${basisOf(basis)}, y ${cost}`,
      );
    },
  },
  "casefile/explain-no-cover": {
    customer: ({ amount, currency }, { money }) =>
      amount === null || currency === null
        ? "Su solicitud no está cubierta; le explicaremos los motivos y le diremos cuánto costaría una reparación."
        : `Su solicitud no está cubierta, y le explicaremos los motivos; una reparación costaría ${money(amount, currency)}.`,
    agent: ({ amount, currency, overdue, ...frame }, voice) => {
      const cost =
        amount === null || currency === null
          ? "el cliente debe saber cuánto costaría una reparación"
          : `una reparación costaría ${voice.money(amount, currency)}`;
      return task("Explicar los motivos al cliente", frame, overdue, voice, `la solicitud no está cubierta, y ${cost}`);
    },
  },
  "casefile/put-right": {
    customer: ({ overdue, ...frame }, voice) => awaited("dejar su producto como debe estar", frame, overdue, voice),
    agent: ({ overdue, ...frame }, voice) => task("Poner el producto en conformidad", frame, overdue, voice),
  },
  "casefile/pay-back": {
    customer: ({ overdue, ...frame }, voice) => awaited("devolverle el precio", frame, overdue, voice),
    agent: ({ overdue, ...frame }, voice) => task("Devolver el precio al cliente", frame, overdue, voice),
  },
  "casefile/get-approval": {
    customer: ({ remedy }: { readonly remedy: string | null }, voice) =>
      remedy === null
        ? "Antes de decidir su caso, otra persona de nuestra empresa tiene que dar su aprobación."
        : `Antes tiene que aprobarlo otra persona de nuestra empresa: ${remedyOf(remedy, voice)}.`,
    agent: ({ levelId, remedy, amount, currency, overdue, ...frame }, voice) =>
      task(
        levelId === null ? "Obtener una aprobación por encima del nivel más alto" : `Obtener la aprobación del nivel ${quoted(levelId)}`,
        frame,
        overdue,
        voice,
        amount === null || currency === null ? toApprove(remedy, voice) : `${toApprove(remedy, voice)}, ${voice.money(amount, currency)}`,
      ),
  },
  "casefile/classify-by-hand": {
    customer: () => "Una persona de nuestro equipo tiene que leer su mensaje, porque nuestro programa no supo ver todo lo que trata.",
    agent: ({ axes, overdue, ...frame }, voice) =>
      task(
        "Clasificar el contacto a mano",
        frame,
        overdue,
        voice,
        `ni las reglas ni los modelos dieron respuesta sobre estos puntos (${voice.list(axes.map(voice.term))})`,
      ),
  },
  "casefile/check-language": {
    customer: ({ given, guessed }, { either, language }) =>
      `Tenemos que comprobar en qué idioma responderle: ${either([language(given), language(guessed)])}.`,
    agent: ({ given, guessed, overdue, ...frame }, voice) =>
      task(
        "Comprobar el idioma y responder en el correcto",
        frame,
        overdue,
        voice,
        `se indicó ${voice.language(given)}, pero las palabras están en ${voice.language(guessed)}`,
      ),
  },
  "casefile/ask-for": {
    customer: ({ facts }, { list }) => `Para poder responderle, necesitamos estos datos de usted: ${list(facts.map(factOf))}.`,
    agent: ({ facts, overdue, ...frame }, voice) =>
      task("Pedir los datos que hacen falta para responder", frame, overdue, voice, voice.list(facts.map(factOf))),
  },
  "casefile/contact": {
    customer: ({ kind, channel, notBefore, due }, voice) =>
      due
        ? `Es el momento de nuestro próximo contacto con usted: ${voice.term(kind)}, ${byChannel(channel, voice)}.`
        : `Nuestro próximo contacto con usted está previsto a partir del ${voice.instant(notBefore)}: ${voice.term(kind)}, ${byChannel(channel, voice)}.`,
    agent: ({ touchpointId, kind, channel, notBefore, due, ...frame }, voice) =>
      task(
        `Contactar con el cliente ${byChannel(channel, voice)}`,
        frame,
        false,
        voice,
        `${voice.term(kind)} (${quoted(touchpointId)}), ${due ? "pendiente ya" : `no antes del ${voice.instant(notBefore)}`}`,
      ),
  },
  "casefile/mend-gap": {
    customer: ({ dimension }, { term }) =>
      `En este punto le dimos menos de lo que esperaba, y tenemos que hablarlo con usted: ${term(dimension)}.`,
    agent: ({ dimension, gap, ...frame }, voice) =>
      task(
        `Hablar con el cliente sobre ${quoted(voice.term(dimension))}`,
        frame,
        false,
        voice,
        `el servicio quedó por debajo de lo esperado en ${points(gap, voice)}`,
      ),
  },
  "casefile/record-outcome": {
    customer: () => "Su caso está resuelto, y usted tiene derecho a conocer los motivos.",
    agent: (frame, voice) =>
      task(
        "Registrar el resultado con sus motivos",
        frame,
        false,
        voice,
        "el caso se resolvió sin ellos, y el cliente tiene derecho a conocerlos",
      ),
  },
  "casefile/correct-facts": {
    customer: ({ area }, { term }) => `Tenemos que corregir un dato de su caso antes de poder responderle sobre este punto: ${term(area)}.`,
    agent: ({ area, error, ...frame }, voice) =>
      task("Corregir los datos", frame, false, voice, `el error ${error} deja sin respuesta ${quoted(voice.term(area))}`),
  },

  "casefile/targets-met": ({ metric, met, of }, voice) =>
    `El objetivo ${de(el(metric, voice))} se cumple casi siempre: ${outOf(met, of, voice, TIMES)}.`,
  "casefile/targets-missed": ({ metric, missed, of }, voice) =>
    `El objetivo ${de(el(metric, voice))} se incumple a menudo: ${outOf(missed, of, voice, TIMES)}.`,
  "casefile/promises-kept": ({ kept, of }, voice) => `Las promesas a los clientes se cumplen casi siempre: ${outOf(kept, of, voice)}.`,
  "casefile/promises-broken": ({ broken, of }, voice) => `Se incumplieron promesas a los clientes: ${outOf(broken, of, voice)}.`,
  "casefile/above-expectation": ({ dimension, gap, n }, voice) =>
    `Los clientes recibieron más de lo que esperaban en ${quoted(voice.term(dimension))}: ${points(gap, voice)} más, según las respuestas de ${customersOf(n, voice)}.`,
  "casefile/below-expectation": ({ dimension, gap, n, certain }, voice) =>
    `Los clientes recibieron menos de lo que esperaban en ${quoted(voice.term(dimension))}: ${points(gap, voice)} menos, según las respuestas de ${customersOf(n, voice)}, ${certain ? "y es más de lo que explica el azar" : "y puede deberse al azar"}.`,
  "casefile/praised": ({ cases: count, of }, voice) => `Los clientes elogiaron el servicio en ${outOf(count, of, voice, CASES)}.`,
  "casefile/asked-again": ({ cases: count, of }, voice) => `Los clientes tuvieron que insistir en ${outOf(count, of, voice, CASES)}.`,
  "casefile/not-classified": ({ cases: count, of }, voice) => `No se supo de qué trataba el contacto en ${outOf(count, of, voice, CASES)}.`,
  "casefile/suggested": ({ cases: count, of }, voice) => `Los clientes hicieron sugerencias en ${outOf(count, of, voice, CASES)}.`,
  "casefile/frequent-subject": ({ subject, cases: count, of }, voice) =>
    `Un solo asunto, ${quoted(voice.term(subject))}, supone buena parte de las reclamaciones: ${outOf(count, of, voice)}.`,
  "casefile/may-be-asked": ({ contacts }, voice) =>
    `${voice.plural(contacts, { one: "Hay # contacto previsto", other: "Hay # contactos previstos" })} con clientes a los que se puede preguntar.`,
  "casefile/out-of-cover": ({ claims, of }, voice) =>
    `Sin nada que las cubra: ${outOf(claims, of, voice, { one: "# solicitud de garantía", other: "# solicitudes de garantía" })}.`,
  "casefile/safety-matters": ({ cases: count, of }, voice) =>
    `La salud o la seguridad están en juego en ${outOf(count, of, voice, CASES)}.`,
  "casefile/threatened": ({ threat, cases: count, of }, voice) => `Hay una ${voice.term(threat)} en ${outOf(count, of, voice, CASES)}.`,
  "casefile/duties-late": {
    customer: ({ stage, late, of }, voice) =>
      `Hay o hubo retraso en un deber legal (${voice.term(stage)}): ${outOf(late, of, voice, CASES)}.`,
    agent: ({ dutiesId, stage, late, of }, voice) =>
      `Hay o hubo retraso en el deber legal ${quoted(voice.term(stage))} de ${dutiesId}: ${outOf(late, of, voice, CASES)}.`,
  },
  "casefile/cancelling": ({ cases: count, of }, voice) => `Los clientes se dan de baja en ${outOf(count, of, voice, CASES)}.`,

  "casefile/not-declared": {
    customer: () => "No podemos responder a esto, porque nuestro servicio no lo tiene previsto.",
    agent: ({ part }, voice) => `El servicio no tiene declarado lo que hace falta para responder: ${phrase(PARTS, part, voice)}.`,
  },
  "casefile/not-recorded": {
    customer: ({ fact }) => `No podemos responder a esto, porque nos falta este dato: ${factOf(fact)}.`,
    agent: ({ fact }) => `En el caso no consta lo que hace falta para responder: ${factOf(fact)}.`,
  },
  "casefile/unknown-product": {
    customer: () => "No podemos responder a esto, porque no conocemos ningún producto de esta clase.",
    agent: ({ productClass, known }, voice) =>
      `La clase de producto ${quoted(productClass)} no es ninguna de las del servicio (${choices(known, voice)}).`,
  },
  "casefile/unknown-warranty": {
    customer: () => "No podemos responder a esto, porque no conocemos la garantía de su producto.",
    agent: ({ warrantyId, known }, voice) =>
      `La garantía ${quoted(warrantyId)} no es ninguna de las del servicio (${choices(known, voice)}).`,
  },
};
