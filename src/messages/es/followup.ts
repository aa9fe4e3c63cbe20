import type { Voice } from "../../kernel/message.js";
import type { Part } from "../codes.js";
import { by, choices, de, el, given, phrase, place, quoted } from "./words.js";

/** What a contact is for: "encuestas por correo electrónico". */
const PURPOSES: Readonly<Record<string, string>> = {
  service: "mensajes de servicio",
  suggestion: "peticiones de sugerencias",
  survey: "encuestas",
  marketing: "comunicaciones comerciales",
};
const contact = (purpose: string, channel: string, voice: Voice) => `${phrase(PURPOSES, purpose, voice)} ${by(channel, voice)}`;

/** What holds a contact back, with its article. */
const MATTERS: Readonly<Record<string, string>> = {
  complaint: "una reclamación",
  repair: "una reparación",
  conversation: "una conversación",
};

/** Steps of a suggestion, to who made it. */
const DONE: Readonly<Record<string, string>> = {
  answered: "Respondimos a su sugerencia",
  adopted: "Decidimos aceptar su sugerencia",
  declined: "Decidimos no aceptar su sugerencia",
  "put-into-practice": "Pusimos en práctica su sugerencia",
  "told-back": "Le contamos en qué quedó su sugerencia",
};
const OWED: Readonly<Record<string, string>> = {
  answered: "responder a su sugerencia",
  decided: "decidir sobre su sugerencia",
  "put-into-practice": "poner en práctica su sugerencia",
  "told-back": "contarle en qué quedó su sugerencia",
};

/** Steps of a suggestion, to the agent. */
const STEPS: Readonly<Record<string, string>> = {
  received: "recibida",
  answered: "respondida",
  adopted: "aceptada",
  declined: "no aceptada",
  "put-into-practice": "puesta en práctica",
  "told-back": "comunicada de vuelta al cliente",
};
const TASKS: Readonly<Record<string, string>> = {
  answered: "responder a la sugerencia",
  decided: "decidir sobre la sugerencia",
  "put-into-practice": "poner en práctica la sugerencia",
  "told-back": "contar al cliente en qué quedó la sugerencia",
};

const contacts = (count: number, { plural }: Voice) => plural(count, { one: "# contacto", other: "# contactos" });
const purchases = (count: number, { plural }: Voice) => plural(count, { one: "# compra", other: "# compras" });
const days = (count: number, { plural }: Voice) => plural(count, { one: "# día", other: "# días" });
const people = (count: number, { plural }: Voice) => plural(count, { one: "# persona", other: "# personas" });
const customers = (count: number, { plural }: Voice) => plural(count, { one: "# cliente", other: "# clientes" });
const times = (count: number, { plural }: Voice) => plural(count, { one: "# vez", other: "# veces" });
const frequency = (count: number, per: string, voice: Voice) => `${contacts(count, voice)} como máximo en ${voice.duration(per)}`;
const weContact = (count: number, per: string, voice: Voice) =>
  `Nos ponemos en contacto con usted ${times(count, voice)} como máximo en ${voice.duration(per)}`;
const referenceOf = (reference: string | null) => (reference === null ? "" : ` (${quoted(reference)})`);

/** The range of an argument, where it is said in words. */
function rangeOf(range: string): string {
  const [, word, count] = /^(at least|exactly) (.+)$/.exec(range) ?? [];
  if (word === undefined || count === undefined) return range.replace("infinity", "infinito");
  return word === "exactly" ? `${count} exactamente` : `${count} como mínimo`;
}

export const followup: Part<"followup"> = {
  "followup/anchored": {
    customer: ({ anchor, at }, { instant, term }) => `Contamos el tiempo desde este hecho: ${term(anchor)}, el ${instant(at)}.`,
    agent: ({ anchor, at, reference }, { instant, term }) =>
      `Los tiempos se cuentan desde este hecho: ${term(anchor)}, el ${instant(at)}${referenceOf(reference)}.`,
  },
  "followup/fallback-anchor": {
    customer: ({ anchor, missing }, voice) =>
      `No nos consta la fecha ${voice.either(missing.map((one) => de(el(one, voice))))}, así que contamos desde ${el(anchor, voice)}.`,
    agent: ({ anchor, missing }, voice) =>
      `No consta la fecha ${voice.either(missing.map((one) => de(el(one, voice))))}, así que los tiempos se cuentan desde ${el(anchor, voice)}.`,
  },
  "followup/re-anchored": {
    customer: ({ anchor, from, to }, { instant, term }) =>
      `Hubo un hecho posterior del mismo tipo (${term(anchor)}), así que ahora contamos desde el ${instant(to)} y no desde el ${instant(from)}.`,
    agent: ({ anchor, from, to }, { instant, term }) =>
      `Un hecho posterior del mismo tipo (${term(anchor)}) movió el contacto: los tiempos se cuentan desde el ${instant(to)} y no desde el ${instant(from)}.`,
  },
  "followup/season": {
    customer: ({ startsOn }, { date }) =>
      `Su producto solo se puede probar en temporada, así que contamos desde el ${date(startsOn)}, cuando empieza.`,
    agent: ({ startsOn }, { date }) =>
      `El producto solo se puede probar en temporada, así que los tiempos se cuentan desde su próximo inicio, el ${date(startsOn)}.`,
  },
  "followup/own-rhythm": {
    customer: ({ days: count, purchases: bought }, voice) =>
      `Según lo que nos consta (${purchases(bought, voice)}), usted compra más o menos cada ${days(count, voice)}.`,
    agent: ({ days: count, purchases: bought }, voice) =>
      `Vale el intervalo entre compras del propio cliente: ${days(count, voice)}, según ${purchases(bought, voice)}.`,
  },
  "followup/usual-rhythm": {
    customer: ({ interval, purchases: count }, voice) =>
      `Nos constan muy pocas compras suyas (${voice.number(count)}) para saber cada cuánto compra, así que vale el intervalo habitual: ${voice.duration(interval)}.`,
    agent: ({ interval, purchases: count }, voice) =>
      `Hay muy pocas compras para un ritmo propio del cliente (${voice.number(count)}), así que vale el intervalo habitual: ${voice.duration(interval)}.`,
  },
  "followup/answered": {
    customer: ({ channel, at }, voice) => `Usted nos respondió ${by(channel, voice)} el ${voice.instant(at)}.`,
    agent: ({ channel, at }, voice) => `El cliente respondió ${by(channel, voice)} el ${voice.instant(at)}.`,
  },
  "followup/contacted": {
    customer: ({ lastAt }, { instant }) =>
      `Nos pusimos en contacto con usted por esto, la última vez el ${instant(lastAt)}, y no queda ningún recordatorio.`,
    agent: ({ contacts: count, lastAt }, voice) =>
      `${voice.plural(count, { one: "Se hizo # contacto", other: "Se hicieron # contactos" })}, el último el ${voice.instant(lastAt)}, y no queda ningún recordatorio.`,
  },
  "followup/attempts-used": {
    customer: ({ lastAt }, { instant }) =>
      `Intentamos comunicarnos con usted, la última vez el ${instant(lastAt)}, y no queda ningún intento.`,
    agent: ({ contacts: count, lastAt }, voice) =>
      `No se localizó a nadie en ${voice.plural(count, { one: "# intento", other: "# intentos" })}, el último el ${voice.instant(lastAt)}, y no queda ninguno.`,
  },
  "followup/reminder": {
    customer: () => "Esto es un recordatorio.",
    agent: ({ number: which, of }, { number }) => `Este es el recordatorio ${number(which)} de ${number(of)}.`,
  },
  "followup/refused": {
    customer: ({ channel, at }, voice) => `El ${voice.instant(at)} nos dijo ${by(channel, voice)} que no quiere este contacto.`,
    agent: ({ channel, at }, voice) => `El cliente rechazó este contacto cuando se hizo ${by(channel, voice)} el ${voice.instant(at)}.`,
  },
  "followup/channel-failed": {
    customer: ({ channel, at }, voice) =>
      `El ${voice.instant(at)} no logramos contactar con usted ${by(channel, voice)}, así que probamos de otra manera.`,
    agent: ({ channel, at }, voice) => `El contacto ${by(channel, voice)} del ${voice.instant(at)} falló, así que se prueba otro canal.`,
  },
  "followup/open-matter": {
    customer: ({ kind, since }, voice) =>
      `Usted tiene ${phrase(MATTERS, kind, voice)} en curso desde el ${voice.instant(since)}, así que no le enviamos nada más que mensajes de servicio.`,
    agent: ({ kind, since }, voice) =>
      `Hay ${phrase(MATTERS, kind, voice)} en curso desde el ${voice.instant(since)}, que frena todo salvo los mensajes de servicio.`,
  },
  "followup/reopened": {
    customer: ({ kind, since }, voice) =>
      `Usted tiene ${phrase(MATTERS, kind, voice)} de nuevo en curso desde el ${voice.instant(since)}, así que contaremos desde que termine.`,
    agent: ({ kind, since }, voice) =>
      `Hay ${phrase(MATTERS, kind, voice)} de nuevo en curso desde el ${voice.instant(since)}, así que cuenta su próximo final.`,
  },
  "followup/expired": {
    customer: ({ at }, { instant }) => `El plazo para este contacto terminó el ${instant(at)}.`,
    agent: ({ at }, { instant }) => `El contacto caducó el ${instant(at)}.`,
  },
  "followup/not-in-force": {
    customer: ({ anchoredAt }, { instant }) => `Nuestro plan de seguimiento no estaba en vigor el ${instant(anchoredAt)}.`,
    agent: ({ anchoredAt }, { instant }) => `El hecho del ${instant(anchoredAt)} queda fuera de la vigencia de la política.`,
  },
  "followup/consented": {
    customer: ({ purpose, channel, at }, voice) => `Usted aceptó recibir ${contact(purpose, channel, voice)} el ${voice.instant(at)}.`,
    agent: ({ purpose, channel, basis, at }, voice) =>
      `El cliente dio su consentimiento para ${contact(purpose, channel, voice)} el ${voice.instant(at)}${basis === null ? "" : ` (base ${quoted(basis)})`}.`,
  },
  "followup/no-consent-needed": {
    customer: ({ purpose, channel }, voice) => `No necesitamos su consentimiento para ${contact(purpose, channel, voice)}.`,
    agent: ({ purpose, channel }, voice) => `No hace falta consentimiento para ${contact(purpose, channel, voice)}.`,
  },
  "followup/law-requires-consent": {
    customer: ({ purpose, channel }, voice) => `La ley exige su consentimiento para ${contact(purpose, channel, voice)}.`,
    agent: ({ purpose, channel }, voice) => `La ley exige consentimiento para ${contact(purpose, channel, voice)}.`,
  },
  "followup/no-consent": {
    customer: ({ purpose, channel }, voice) => `No tenemos su consentimiento para ${contact(purpose, channel, voice)}.`,
    agent: ({ purpose, channel }, voice) => `No hay consentimiento para ${contact(purpose, channel, voice)}.`,
  },
  "followup/consent-expired": {
    customer: ({ purpose, channel, until }, voice) =>
      `Su consentimiento para ${contact(purpose, channel, voice)} solo vale hasta el ${voice.instant(until)}.`,
    agent: ({ purpose, channel, until }, voice) =>
      `El consentimiento para ${contact(purpose, channel, voice)} solo vale hasta el ${voice.instant(until)}.`,
  },
  "followup/soft-opt-in-too-narrow": {
    customer: ({ purpose, channel }, voice) =>
      `Lo que nos autorizó solo permite ${contact(purpose, channel, voice)} sobre productos nuestros similares.`,
    agent: ({ purpose, channel }, voice) =>
      `El consentimiento implícito del cliente para ${contact(purpose, channel, voice)} solo cubre productos propios y similares del vendedor.`,
  },
  "followup/said-no": {
    customer: ({ purpose, channel, state, at }, voice) =>
      state === "withdrawn"
        ? `Usted retiró su consentimiento para ${contact(purpose, channel, voice)} el ${voice.instant(at)}.`
        : `Usted dijo que no a ${contact(purpose, channel, voice)} el ${voice.instant(at)}.`,
    agent: ({ purpose, channel, state, at }, voice) =>
      state === "withdrawn"
        ? `El cliente retiró su consentimiento para ${contact(purpose, channel, voice)} el ${voice.instant(at)}.`
        : `El cliente rechazó ${contact(purpose, channel, voice)} el ${voice.instant(at)}.`,
  },
  "followup/do-not-contact": {
    customer: ({ list, channel }, voice) =>
      `Usted figura en una lista de personas a las que no se debe contactar ${by(channel, voice)}: ${quoted(list)}.`,
    agent: ({ list, channel }, voice) =>
      `El cliente figura en la lista ${quoted(list)} de personas a las que no se debe contactar ${by(channel, voice)}.`,
  },
  "followup/no-jurisdiction": {
    customer: () => "No sabemos la ley de qué país se le aplica, así que no hemos aplicado ninguna norma de contacto.",
    agent: () => "No se ha indicado la jurisdicción del cliente, así que no se ha aplicado ninguna norma de contacto.",
  },
  "followup/rules-unknown": {
    customer: ({ jurisdiction }, voice) =>
      `No conocemos las normas de contacto ${de(place(jurisdiction, voice))}, y eso no significa que todo esté permitido.`,
    agent: ({ jurisdiction }) => `No se conocen normas de contacto de ${quoted(jurisdiction)}, y eso no significa que todo esté permitido.`,
  },
  "followup/moved-by-law": {
    customer: ({ from }, { instant }) => `La ley no permite este contacto el ${instant(from)}, así que lo hemos movido.`,
    agent: ({ rulesId, from }, { instant }) =>
      `Las normas de contacto ${rulesId} no permiten el contacto en su momento ideal, el ${instant(from)}.`,
  },
  "followup/moved-into-hours": {
    customer: ({ from }, { instant }) => `Nuestro propio horario no permite este contacto el ${instant(from)}, así que lo hemos movido.`,
    agent: ({ from }, { instant }) => `El horario de la propia política no permite el contacto en su momento ideal, el ${instant(from)}.`,
  },
  "followup/queued": {
    customer: ({ count, per, from }, voice) =>
      `${weContact(count, per, voice)}, así que este contacto espera su turno desde el ${voice.instant(from)}.`,
    agent: ({ count, per, from }, voice) =>
      `El contacto espera su turno desde el ${voice.instant(from)}: la política permite ${frequency(count, per, voice)}.`,
  },
  "followup/skipped": {
    customer: ({ count, per, from }, voice) =>
      `${weContact(count, per, voice)}, así que se omite el contacto del ${voice.instant(from)}; aún puede llegar un recordatorio más tarde.`,
    agent: ({ count, per, from }, voice) =>
      `Se omite el contacto del ${voice.instant(from)}, y aún puede hacerse un recordatorio más tarde: la política permite ${frequency(count, per, voice)}.`,
  },
  "followup/given-up": {
    customer: ({ count, per, from }, voice) =>
      `${weContact(count, per, voice)}, así que se omiten el contacto del ${voice.instant(from)} y sus recordatorios.`,
    agent: ({ count, per, from }, voice) =>
      `Se renuncia al contacto del ${voice.instant(from)} y a sus recordatorios: la política permite ${frequency(count, per, voice)}.`,
  },
  "followup/yields": {
    customer: () => "Hay otro contacto pendiente, que va primero.",
    agent: ({ to }) => `Está pendiente el contacto ${quoted(to)}, que va primero.`,
  },
  "followup/no-time-left": {
    customer: ({ channel, expiresAt }, voice) =>
      `Ya no queda tiempo para contactar con usted ${by(channel, voice)} antes del ${voice.instant(expiresAt)}, cuando termina el plazo de este contacto.`,
    agent: ({ channel, expiresAt }, voice) =>
      `Ya no queda tiempo permitido para el contacto ${by(channel, voice)} antes de que caduque, el ${voice.instant(expiresAt)}.`,
  },
  "followup/late": {
    customer: ({ latest }, { instant }) => `Este contacto va con retraso: debió hacerse a más tardar el ${instant(latest)}.`,
    agent: ({ latest }, { instant }) => `El contacto va con retraso: el último buen momento fue el ${instant(latest)}.`,
  },
  "followup/due": {
    customer: ({ since }, { instant }) => `Este contacto está pendiente desde el ${instant(since)}.`,
    agent: ({ since }, { instant }) => `El contacto está pendiente desde el ${instant(since)}.`,
  },
  "followup/summary": ({ planned, held, dropped, done }, voice) =>
    `De ${contacts(planned + held + dropped + done, voice)}, hay ${voice.list([
      voice.plural(planned, { one: "# previsto", other: "# previstos" }),
      `${voice.number(held)} en espera`,
      voice.plural(dropped, { one: "# descartado", other: "# descartados" }),
      voice.plural(done, { one: "# hecho", other: "# hechos" }),
    ])}.`,
  "followup/no-anchor": {
    customer: ({ anchors }, voice) =>
      `Un contacto no está previsto, porque no nos consta la fecha ${voice.either(anchors.map((one) => de(el(one, voice))))}.`,
    agent: ({ touchpointId, anchors }, voice) =>
      `El contacto ${quoted(touchpointId)} no está previsto: no consta la fecha ${voice.either(anchors.map((one) => de(el(one, voice))))}.`,
  },
  "followup/not-applicable": {
    customer: () => "Un contacto no está previsto, porque no está pensado para un caso como el suyo.",
    agent: ({ touchpointId, reference }) =>
      `El contacto ${quoted(touchpointId)} no está previsto: no se cumple su condición${reference === null ? "" : ` para ${quoted(reference)}`}.`,
  },
  "followup/no-rhythm": {
    customer: ({ purchases: count }, voice) =>
      `Nos constan muy pocas compras suyas (${voice.number(count)}) para saber cada cuánto compra.`,
    agent: ({ touchpointId, purchases: count, needed }, voice) =>
      `El contacto ${quoted(touchpointId)} no está previsto: para un ritmo hacen falta ${purchases(needed, voice)}, y ${voice.plural(count, { one: "consta #", other: "constan #" })}.`,
  },
  "followup/chosen": {
    customer: () => "Este contacto está entre los que podemos atender.",
    agent: ({ rank, size }, { number }) => `El contacto entra en la capacidad: puesto ${number(rank)} de ${number(size)}.`,
  },
  "followup/postponed": {
    customer: () => "Este contacto se aplaza, porque hay más contactos de los que podemos atender.",
    agent: ({ rank, size }, { number }) => `El contacto se aplaza: puesto ${number(rank)}, más allá de una capacidad de ${number(size)}.`,
  },
  "followup/invited": {
    customer: ({ invited, among }, voice) => `Hemos invitado a ${customers(invited, voice)} por sorteo entre ${voice.number(among)}.`,
    agent: ({ invited, among }, voice) =>
      `${voice.plural(invited, { one: "Se sorteó # cliente", other: "Se sortearon # clientes" })} entre un total de ${voice.number(among)} que quedaban para esta vía de consulta.`,
  },
  "followup/fewer-than-planned": ({ invited, planned }, voice) =>
    `Solo se invitó a ${customers(invited, voice)}, menos de lo previsto (${voice.number(planned)}).`,
  "followup/step-done": {
    customer: ({ step, at }, voice) =>
      Object.hasOwn(DONE, step)
        ? `${DONE[step]} el ${voice.instant(at)}.`
        : `Esto se hizo con su sugerencia el ${voice.instant(at)}: ${voice.term(step)}.`,
    agent: ({ step, at }, voice) => `Estado de la sugerencia desde el ${voice.instant(at)}: ${phrase(STEPS, step, voice)}.`,
  },
  "followup/step-owed": {
    customer: ({ step, by: until }, voice) =>
      `Aún tenemos que ${Object.hasOwn(OWED, step) ? OWED[step] : `hacer esto: ${voice.term(step)}`}${until === null ? "" : `, a más tardar el ${voice.instant(until)}`}.`,
    agent: ({ step, by: until }, voice) =>
      `Aún hay que ${Object.hasOwn(TASKS, step) ? TASKS[step] : `hacer esto: ${voice.term(step)}`}${until === null ? "" : `, a más tardar el ${voice.instant(until)}`}.`,
  },
  "followup/suggestion-closed": {
    customer: ({ outcome }, voice) => `Con su sugerencia está todo hecho, y este es el resultado: ${phrase(STEPS, outcome, voice)}.`,
    agent: ({ outcome }, voice) => `La sugerencia está cerrada: ${phrase(STEPS, outcome, voice)}.`,
  },

  "followup/no-rules-apply": {
    customer: ({ jurisdiction, on }, voice) =>
      `No conocemos las normas de contacto ${de(place(jurisdiction, voice))} para el ${voice.date(on)}, y eso no significa que todo esté permitido.`,
    agent: ({ jurisdiction, on, known }, voice) =>
      `No se conocen normas de contacto de ${quoted(jurisdiction)} para el ${voice.date(on)}, y eso no significa que todo esté permitido (${choices(known, voice)}).`,
  },
  "followup/invalid-instant": {
    customer: () => "Una de las horas que nos constan no puede ser correcta.",
    agent: ({ subject, field }) => `El campo ${quoted(field)} de ${quoted(subject)} no contiene un momento entre 1970 y 2200: corríjalo.`,
  },
  "followup/invalid-date": {
    customer: () => "Una de las fechas que nos constan no existe.",
    agent: ({ subject, field }) => `El campo ${quoted(field)} de ${quoted(subject)} no contiene una fecha que exista: corríjalo.`,
  },
  "followup/unknown-time-zone": {
    customer: ({ timeZone }) => `No conocemos su zona horaria, ${quoted(timeZone)}.`,
    agent: ({ subject, timeZone }) =>
      `No se conoce la zona horaria ${quoted(timeZone)} de ${quoted(subject)}: indique un nombre de la IANA, como «Europe/Madrid».`,
  },
  "followup/anchor-in-future": {
    customer: ({ anchor, at }, { instant, term }) => `Nos consta un hecho que aún no ha ocurrido: ${term(anchor)}, el ${instant(at)}.`,
    agent: ({ subject, anchor, at }, { instant, term }) =>
      `Un hecho de ${quoted(subject)} está en el futuro y no puede servir de inicio: ${term(anchor)}, el ${instant(at)}.`,
  },
  "followup/contradictory-consents": {
    customer: ({ purpose, channel, at }, voice) =>
      `Nos constan dos respuestas distintas suyas sobre ${contact(purpose, channel, voice)} del mismo momento, el ${voice.instant(at)}.`,
    agent: ({ subject, purpose, channel, at }, voice) =>
      `Hay dos estados del consentimiento de ${quoted(subject)} para ${contact(purpose, channel, voice)} en el mismo momento, el ${voice.instant(at)}: deje solo uno.`,
  },
  "followup/step-out-of-order": {
    customer: () => "Los pasos registrados de su sugerencia están en el orden equivocado.",
    agent: ({ subject, step, after }, voice) =>
      `La sugerencia ${quoted(subject)} no puede pasar a ${quoted(phrase(STEPS, step, voice))} después de ${quoted(phrase(STEPS, after, voice))}: corrija los pasos.`,
  },
  "followup/number-out-of-range": {
    customer: () => "Uno de los números está fuera de lo posible.",
    agent: ({ argument, value, range }, voice) =>
      `El argumento ${quoted(argument)} debe estar en este rango: ${rangeOf(range)}; ${given(value, voice)}.`,
  },
  "followup/sample-exceeds-population": {
    customer: () => "Se quiere preguntar a más personas de las que hay.",
    agent: ({ size, population, stratum }, voice) =>
      `No se puede preguntar a ${people(size, voice)}${stratum === null ? "" : ` en el estrato ${quoted(stratum)}`}: solo hay ${voice.number(population)}.`,
  },
  "followup/missing-value": {
    customer: () => "Falta un valor que el cálculo necesita.",
    agent: ({ argument, stratum }) => `Falta el valor ${quoted(argument)} para ${quoted(stratum)}.`,
  },
  "followup/no-weight": {
    customer: () => "No hay con qué repartir las preguntas.",
    agent: ({ argument }) => `Los pesos de ${quoted(argument)} suman cero, así que no hay con qué repartir.`,
  },
  "followup/duplicate-id": {
    customer: () => "Alguien está dos veces en la lista.",
    agent: ({ id }) => `El identificador ${quoted(id)} está repetido: deje solo uno.`,
  },
  "followup/empty-stratum": {
    customer: ({ stratum }) => `Nadie respondió en el grupo ${quoted(stratum)}.`,
    agent: ({ stratum }) => `El estrato ${quoted(stratum)} tiene personas, pero ninguna respondió.`,
  },
  "followup/margins-disagree": {
    customer: () => "Los números de personas no encajan entre sí.",
    agent: ({ variable, people: count, otherVariable, otherPeople }, voice) =>
      `Los totales de ${quoted(variable)} suman ${people(count, voice)}; los de ${quoted(otherVariable)}, ${voice.number(otherPeople)}.`,
  },
  "followup/not-converged": {
    customer: () => "Los números de personas no encajan con los de quienes respondieron.",
    agent: ({ rounds }, { plural }) =>
      `Los pesos no llegaron a los totales en ${plural(rounds, { one: "# vuelta", other: "# vueltas" })}: los totales contradicen la muestra.`,
  },
};
