import { expect, test } from "vitest";
import { explain, label } from "../../src/kernel/explain.js";
import type { Sentence } from "../../src/kernel/message.js";
import type { Catalogue } from "../../src/messages/codes.js";
import { messages as es } from "../../src/messages/es.js";
import { allSaid, wrong } from "./said.js";

type ParamsOf<Words> = Words extends Sentence<infer Params> ? Params : never;
type Row = readonly [code: string, params: Readonly<Record<string, unknown>>, customer: string, agent: string];

/** A row whose parameters are those of its code. */
function row<C extends keyof Catalogue["sentences"]>(
  code: C,
  params: ParamsOf<Catalogue["sentences"][C]>,
  customer: string,
  agent: string,
): Row {
  return [code, params as Row[1], customer, agent];
}

const RECEIVED = Date.UTC(2026, 2, 2, 9);
const DUE = Date.UTC(2026, 2, 2, 16, 30);
const LATER = Date.UTC(2026, 2, 3, 9, 5);
const step = { by: DUE, who: "agent" };

const ROWS: readonly Row[] = [
  // The case as a whole
  row(
    "casefile/priority-given",
    { priority: "high", classified: "normal" },
    "La prioridad de su caso es alta.",
    "Vale la prioridad que indica el propio caso: alta; según la clasificación sería normal.",
  ),
  row(
    "casefile/regime-chosen",
    { regimeId: "ES/2022#1", jurisdiction: "ES", contractOn: "2026-03-02" },
    "A su contrato del 2 de marzo de 2026 se le aplica la ley de España.",
    "La ley que se aplica al contrato del 2 de marzo de 2026 es ES/2022#1 (España).",
  ),
  row(
    "casefile/customer-pays",
    { amount: 4550, currency: "EUR" },
    "De la factura, usted paga 45,50 €.",
    "De la factura, el cliente paga 45,50 €.",
  ),
  row(
    "casefile/promise",
    { what: "una llamada", dueAt: "2026-03-02T16:30:00Z", state: "late" },
    "Lo que le prometimos para el lunes 2 de marzo de 2026 a las 16:30 («una llamada») se cumplió con retraso.",
    "La promesa para el lunes 2 de marzo de 2026 a las 16:30 («una llamada») se cumplió con retraso.",
  ),
  row(
    "casefile/reply-first",
    { metric: "first-response", cycle: 1, overdue: false, ...step },
    "El plazo para darle nuestra primera respuesta termina el lunes 2 de marzo de 2026 a las 16:30.",
    "Enviar la primera respuesta, a más tardar el lunes 2 de marzo de 2026 a las 16:30.",
  ),
  row(
    "casefile/resolve",
    { metric: "resolution", cycle: 1, overdue: true, by: DUE, who: "workshop" },
    "El plazo para resolver su caso terminó el lunes 2 de marzo de 2026 a las 16:30, y vamos con retraso.",
    "Resolver el asunto, con retraso desde el lunes 2 de marzo de 2026 a las 16:30 (taller).",
  ),
  row(
    "casefile/make-safe",
    { subject: "hazard", overdue: false, by: null, who: "manager" },
    "Por favor, deje de usar el producto: su salud o su seguridad están en juego.",
    "Localizar al cliente y lograr que deje de usar el producto (gerente): la salud o la seguridad están en juego (incendio, descarga u otro peligro).",
  ),
  row(
    "casefile/fulfil-duty",
    { dutiesId: "ES/scac#1", stage: "final-reply", optional: false, overdue: false, ...step },
    "Por ley tenemos hasta el lunes 2 de marzo de 2026 a las 16:30 para enviarle nuestra respuesta definitiva.",
    "Cumplir el deber legal «respuesta definitiva» de ES/scac#1, a más tardar el lunes 2 de marzo de 2026 a las 16:30.",
  ),
  row(
    "casefile/fulfil-duty",
    { dutiesId: "GB/disp#1", stage: "summary-resolution", optional: true, overdue: false, by: DUE, who: "lead" },
    "Su caso aún puede cerrarse de esta forma hasta el lunes 2 de marzo de 2026 a las 16:30: comunicación resumida de la solución.",
    "El caso aún puede cerrarse de esta forma hasta el lunes 2 de marzo de 2026 a las 16:30 (responsable de equipo): «comunicación resumida de la solución» de GB/disp#1.",
  ),
  row(
    "casefile/cost-open",
    { basis: "law" },
    "Lo que paga usted solo se sabrá con la factura.",
    "Lo que paga el cliente solo se sabrá con la factura; el fundamento es la ley.",
  ),
  row(
    "casefile/ask-for",
    { facts: ["product", "delivery", "purchase", "installation", "registration", "manufacture"], overdue: false, ...step },
    "Para poder responderle, necesitamos estos datos de usted: el producto, el día en que se entregó el producto, el día en que se compró el producto, el día en que se instaló el producto, el día en que se registró el producto y el día en que se fabricó el producto.",
    "Pedir los datos que hacen falta para responder, a más tardar el lunes 2 de marzo de 2026 a las 16:30: el producto, el día en que se entregó el producto, el día en que se compró el producto, el día en que se instaló el producto, el día en que se registró el producto y el día en que se fabricó el producto.",
  ),
  row(
    "casefile/offer-remedies",
    { remedies: ["repair", "replacement"], basis: "law", free: true, overdue: false, ...step },
    "Puede pedir una reparación o una sustitución, sin pagar nada.",
    "Ofrecer al cliente una reparación o una sustitución, a más tardar el lunes 2 de marzo de 2026 a las 16:30: el fundamento es la ley, y es gratis para el cliente.",
  ),
  row(
    "casefile/contact",
    {
      touchpointId: "csat",
      kind: "satisfaction-survey",
      channel: "email",
      notBefore: "2026-03-09T09:00:00Z",
      due: false,
      by: null,
      who: "agent",
    },
    "Nuestro próximo contacto con usted está previsto a partir del lunes 9 de marzo de 2026 a las 9:00: encuesta de satisfacción, por correo electrónico.",
    "Contactar con el cliente por correo electrónico: encuesta de satisfacción («csat»), no antes del lunes 9 de marzo de 2026 a las 9:00.",
  ),
  row(
    "casefile/below-expectation",
    { dimension: "reliability", gap: -1.25, n: 40, certain: true },
    "Los clientes recibieron menos de lo que esperaban en «fiabilidad»: 1,25 puntos de la escala menos, según las respuestas de 40 clientes, y es más de lo que explica el azar.",
    "Los clientes recibieron menos de lo que esperaban en «fiabilidad»: 1,25 puntos de la escala menos, según las respuestas de 40 clientes, y es más de lo que explica el azar.",
  ),

  // Response
  row(
    "response/overdue",
    { metric: "next-response", cycle: 2, dueAt: DUE, overMs: 5_400_000 },
    "El plazo para nuestra siguiente respuesta terminó el lunes 2 de marzo de 2026 a las 16:30, y llevamos un retraso de 1 hora y 30 minutos del tiempo computable.",
    "El reloj de la siguiente respuesta (ciclo 2) venció el lunes 2 de marzo de 2026 a las 16:30 y lleva un retraso de 1 hora y 30 minutos de ese reloj.",
  ),
  row(
    "response/paused",
    { metric: "resolution", cycle: 1, since: RECEIVED, status: "pendiente", remainingMs: 3_600_000 },
    "El plazo para la solución de su caso está en pausa desde el lunes 2 de marzo de 2026 a las 9:00, con un tiempo restante de 1 hora.",
    "El reloj de la solución está parado desde el lunes 2 de marzo de 2026 a las 9:00 (estado «pendiente»), con un tiempo restante de 1 hora.",
  ),
  row(
    "response/missed",
    { metric: "first-response", cycle: 1, stoppedAt: LATER, dueAt: DUE },
    "Nos retrasamos con nuestra primera respuesta: fue el martes 3 de marzo de 2026 a las 9:05, y el plazo terminaba el lunes 2 de marzo de 2026 a las 16:30.",
    "No se cumplió el objetivo de la primera respuesta: el reloj se detuvo el martes 3 de marzo de 2026 a las 9:05, y vencía el lunes 2 de marzo de 2026 a las 16:30.",
  ),
  row(
    "response/due-within",
    { metric: "first-response", priority: "high", within: "PT4H", clock: "business" },
    "El plazo de la primera respuesta es de 4 horas para la prioridad «alta», contado en tiempo hábil.",
    "El plazo de la primera respuesta es de 4 horas para la prioridad «alta», contado en tiempo hábil.",
  ),
  row(
    "response/warns-at",
    { metric: "resolution", at: ["75%", "-PT1H"] },
    "Hay un aviso sobre la solución en estos momentos: 75 % del plazo y 1 hora antes del vencimiento.",
    "Hay un aviso sobre la solución en estos momentos: 75 % del plazo y 1 hora antes del vencimiento.",
  ),
  row(
    "response/moved-by",
    { metric: "next-response", role: "stop", event: "agent-message", to: null, name: null, value: null, internal: false },
    "El reloj de la siguiente respuesta se detiene con un mensaje al cliente.",
    "El reloj de la siguiente respuesta se detiene con un mensaje al cliente.",
  ),

  // Warranty
  row(
    "warranty/term",
    { clock: "liabilityUntil", from: "2026-03-02", until: "2029-03-01", lasts: "P3Y" },
    "Su garantía legal dura 3 años: desde el 2 de marzo de 2026 hasta el 1 de marzo de 2029.",
    "La garantía legal dura 3 años, desde el 2 de marzo de 2026 hasta el 1 de marzo de 2029, sin contar lo que cambien otros hechos.",
  ),
  row(
    "warranty/suspended",
    { clock: "liabilityUntil", days: 1 },
    "El cómputo de su garantía legal se detuvo durante 1 día.",
    "El cómputo de la garantía legal se detuvo durante 1 día, contando una sola vez los que se solapan.",
  ),
  row(
    "warranty/extended",
    { clock: "liabilityUntil", by: "P6M", times: 2 },
    "Su garantía legal se alarga 6 meses por cada una de 2 reparaciones.",
    "La garantía legal se alarga 6 meses por cada una de 2 reparaciones.",
  ),
  row(
    "warranty/obstruction-ended",
    { clock: "noticeBy", since: "2026-03-02", until: "2026-03-20", afterwards: "resume", defect: "fuga" },
    "Su reclamación del 2 de marzo de 2026 por el defecto «fuga» se rechazó el 20 de marzo de 2026, y entonces se reanudó el cómputo de su plazo para comunicar el defecto.",
    "La reclamación del 2 de marzo de 2026 por el defecto «fuga» se rechazó el 20 de marzo de 2026, y entonces se reanudó el cómputo del plazo para comunicar el defecto.",
  ),
  row(
    "warranty/remedies",
    { remedies: ["price-reduction", "termination"], by: null },
    "Puede pedir una rebaja del precio o la resolución del contrato.",
    "El cliente puede exigir una rebaja del precio o la resolución del contrato.",
  ),
  row(
    "warranty/burden-of-proof",
    { on: "seller", presumptionUntil: "2028-03-01" },
    "No tiene que probar que el defecto ya existía en la entrega: la ley lo presume de los defectos que aparecen hasta el 1 de marzo de 2028.",
    "Corresponde al vendedor probar el estado del producto en la entrega; la presunción de falta de conformidad dura hasta el 1 de marzo de 2028.",
  ),
  row(
    "warranty/registration-late",
    { layerId: "fabricante", by: "2026-03-31", otherwise: "P2Y" },
    "Su producto no se registró a tiempo (el último día era el 31 de marzo de 2026), así que esta garantía solo dura 2 años.",
    "El último día para registrar el producto fue el 31 de marzo de 2026 y no se hizo, así que la capa «fabricante» solo dura 2 años.",
  ),
  row(
    "warranty/deductible-applied",
    { deductible: 5000, taken: 5000 },
    "Usted asume una parte fija de cada solicitud (la franquicia).",
    "El cliente asume una franquicia por solicitud de 5000 unidades mínimas de la moneda; de esta se han descontado 5000 unidades mínimas de la moneda.",
  ),
  row(
    "warranty/out-of-range",
    { field: "months", value: 0, minimum: 0, maximum: null },
    "Uno de los números de los datos de su producto está fuera de lo posible.",
    "El campo «months» debe ser mayor que 0; se ha indicado 0.",
  ),

  // Complaint
  row(
    "complaint/phrase-found",
    {
      ruleSetId: "aftersales-es",
      axis: "subject",
      value: "duplicate-charge",
      quote: "me cobraron dos veces",
      start: 7,
      end: 28,
      weight: 1,
    },
    "Sus palabras «me cobraron dos veces» apuntan a esto: el asunto «cobro duplicado».",
    "Las palabras «me cobraron dos veces» apuntan a esto: el asunto «cobro duplicado» (reglas aftersales-es, caracteres 7 a 28, peso 1).",
  ),
  row(
    "complaint/model-abstained",
    { modelId: "desk-7", axis: "kind", label: "complaint", probability: 0.42, margin: 0.05, minProbability: 0.6, minMargin: 0.1 },
    "Nuestro programa no tuvo bastante certeza sobre este punto de su mensaje: tipo de contacto.",
    "El modelo desk-7 no tuvo bastante certeza para elegir: se inclinaba por el tipo de contacto «queja», con una probabilidad del 42 % (hace falta el 60 %) y una ventaja del 5 % sobre la opción siguiente (hace falta el 10 %).",
  ),
  row(
    "complaint/criterion-scored",
    { criterion: "safety", level: 2 },
    "En nuestra valoración de su caso, el grado de riesgo para la salud o la seguridad es «serio».",
    "El grado de riesgo para la salud o la seguridad es 2 de 3, «serio».",
  ),
  row(
    "complaint/duty-runs",
    { dutiesId: "GB/fca-disp#1", stage: "final-reply", amount: 8, unit: "weeks", startsOn: "2026-03-02", dueOn: "2026-04-27" },
    "La ley nos da de plazo hasta el 27 de abril de 2026 (8 semanas desde el 2 de marzo de 2026) para enviarle nuestra respuesta definitiva.",
    "Según GB/fca-disp#1, el plazo para la respuesta definitiva es de 8 semanas: desde el 2 de marzo de 2026 hasta el 27 de abril de 2026.",
  ),
  row(
    "complaint/duty-runs",
    { dutiesId: "GB/fca-disp#1", stage: "external-window-closes", amount: 6, unit: "months", startsOn: "2026-04-27", dueOn: "2026-10-27" },
    "La ley le permite llevar su reclamación a un organismo externo hasta el 27 de octubre de 2026 (6 meses desde el 27 de abril de 2026).",
    "Según GB/fca-disp#1, el plazo para el fin de la vía externa es de 6 meses: desde el 27 de abril de 2026 hasta el 27 de octubre de 2026.",
  ),
  row(
    "complaint/remedy-disproportionate",
    { asked: "replacement", offered: "repair" },
    "Nos pidió una sustitución, que cuesta más de lo que la ley permite exigir, así que le ofrecemos otra solución: una reparación.",
    "Lo que se pidió (una sustitución) cuesta más de lo que la ley permite exigir; se ofrece otra solución: una reparación.",
  ),
  row(
    "complaint/year-out-of-range",
    { year: 12_026, minimum: 1970, maximum: 9999 },
    "No podemos dar un número a su caso, porque su año no puede ser correcto.",
    "El año debe ser un número entero de 1970 a 9999; se ha indicado 12026.",
  ),

  // Follow-up
  row(
    "followup/consented",
    { purpose: "survey", channel: "sms", basis: null, at: "2026-03-02T16:30:00Z" },
    "Usted aceptó recibir encuestas por mensaje de texto el lunes 2 de marzo de 2026 a las 16:30.",
    "El cliente dio su consentimiento para encuestas por mensaje de texto el lunes 2 de marzo de 2026 a las 16:30.",
  ),
  row(
    "followup/queued",
    { count: 1, per: "P7D", from: "2026-03-02T16:30:00Z" },
    "Nos ponemos en contacto con usted 1 vez como máximo en 7 días, así que este contacto espera su turno desde el lunes 2 de marzo de 2026 a las 16:30.",
    "El contacto espera su turno desde el lunes 2 de marzo de 2026 a las 16:30: la política permite 1 contacto como máximo en 7 días.",
  ),
  row(
    "followup/fallback-anchor",
    { anchor: "delivery", missing: ["installation"] },
    "No nos consta la fecha de la instalación, así que contamos desde la entrega.",
    "No consta la fecha de la instalación, así que los tiempos se cuentan desde la entrega.",
  ),
  row(
    "followup/summary",
    { planned: 1, held: 2, dropped: 0, done: 3 },
    "De 6 contactos, hay 1 previsto, 2 en espera, 0 descartados y 3 hechos.",
    "De 6 contactos, hay 1 previsto, 2 en espera, 0 descartados y 3 hechos.",
  ),
  row(
    "followup/step-owed",
    { step: "decided", by: "2026-03-31T16:30:00Z" },
    "Aún tenemos que decidir sobre su sugerencia, a más tardar el martes 31 de marzo de 2026 a las 17:30.",
    "Aún hay que decidir sobre la sugerencia, a más tardar el martes 31 de marzo de 2026 a las 17:30.",
  ),
  row(
    "followup/number-out-of-range",
    { argument: "margin", value: Number.NaN, range: "(0, 1)" },
    "Uno de los números está fuera de lo posible.",
    "El argumento «margin» debe estar en este rango: (0, 1); no se ha indicado ningún número.",
  ),

  // Quality
  row(
    "quality/scored",
    { respondents: 1, columns: "expectation-perception" },
    "Las puntuaciones salen de las respuestas de 1 cliente.",
    "Se han puntuado las respuestas de 1 encuestado; el cuestionario pregunta por expectativas y percepciones.",
  ),
  row(
    "quality/standard-missed",
    { measure: "repair-turnaround", segment: "norte", target: 172_800_000, value: 259_200_000 },
    "Duración de la reparación en «norte»: no se cumple la norma (48 horas), con 72 horas.",
    "Duración de la reparación en «norte»: no se cumple la norma (48 horas), con 72 horas.",
  ),
  row(
    "quality/weakest",
    { id: "empathy", gap: -1.5, tiedWith: ["assurance"] },
    "Las partes más débiles de nuestro servicio son «empatía» y «confianza y seguridad».",
    "La parte con la puntuación más baja fija la del conjunto: «empatía», con -1,5, igual que «confianza y seguridad».",
  ),
  row(
    "quality/invalid-number",
    { name: "promises.due", value: 2.5, minimum: 0, maximum: 1e15 },
    "Uno de los números está fuera de lo posible.",
    "El valor «promises.due» debe ser un número entero y mayor o igual que 0; se ha indicado 2,5.",
  ),

  // Calendar
  row(
    "calendar/unsupported-unit",
    { unit: "months" },
    "Las horas de apertura no se pueden contar en meses.",
    "El tiempo hábil no se puede contar en meses: indíquelo en días o use endOfPeriod.",
  ),
];

const zone = { timeZone: "Europe/Lisbon" } as const;
/** A percentage stands off its sign by a space that does not break. */
const said = (code: string, params: Row[1], voice: "customer" | "agent") =>
  explain([{ code, params }], es, { ...zone, voice }).map((text) => text.replaceAll("\u00a0", " "));

test.each(ROWS)("%s", (code, params, customer, agent) => {
  expect(said(code, params, "customer")).toEqual([customer]);
  expect(said(code, params, "agent")).toEqual([agent]);
});

test("a case that goes up whatever is settled names no remedy", () => {
  const params = { levelId: null, remedy: null, amount: null, currency: null, by: DUE, who: "lead" };
  expect(said("casefile/get-approval", params, "customer")).toEqual([
    "Antes de decidir su caso, otra persona de nuestra empresa tiene que dar su aprobación.",
  ]);
  expect(said("casefile/get-approval", params, "agent")).toEqual([
    "Obtener una aprobación por encima del nivel más alto, a más tardar el lunes 2 de marzo de 2026 a las 16:30 (responsable de equipo): el caso en sí, se acuerde lo que se acuerde.",
  ]);
});

test.each([
  [Date.UTC(2026, 2, 2, 1, 5), "El contacto caducó el lunes 2 de marzo de 2026 a la 1:05."],
  [Date.UTC(2026, 2, 2, 11, 5), "El contacto caducó el lunes 2 de marzo de 2026 a las 11:05."],
  [Date.UTC(2026, 2, 2, 13, 5), "El contacto caducó el lunes 2 de marzo de 2026 a las 13:05."],
])("the hour of %d takes its article", (at, text) => {
  expect(said("followup/expired", { at: new Date(at).toISOString() }, "agent")).toEqual([text]);
});

test.each([
  ["calendar-days", 1, "1 día natural"],
  ["calendar-days", 30, "30 días naturales"],
  ["business-days", 1, "1 día hábil"],
  ["business-days", 15, "15 días hábiles"],
  ["months", 1, "1 mes"],
])("%s are counted in the words of the law", (unit, amount, text) => {
  const params = { dutiesId: "ES/scac#1", stage: "final-reply", amount, unit, startsOn: "2026-03-02", dueOn: "2026-04-01" };
  expect(said("complaint/duty-runs", params, "customer")).toEqual([
    `La ley nos da de plazo hasta el 1 de abril de 2026 (${text} desde el 2 de marzo de 2026) para enviarle nuestra respuesta definitiva.`,
  ]);
});

/** Nouns that are counted. */
const NOUN =
  "día|hora|semana|año|caso|contacto|solicitud|cliente|encuestado|respuesta|pregunta|ítem|fila|punto|compra|persona|parte|etiqueta|ejemplo|registro|nivel|vuelta|intento|festivo|medición|problema";

test.each(["customer", "agent"] as const)("a noun agrees with its count and with what comes before it, to the %s", (audience) => {
  const all = allSaid(es, audience);
  expect(wrong(all, new RegExp(`(?<![\\d.,])1 (?:${NOUN}|medicion)e?s\\b`))).toEqual([]);
  expect(wrong(all, new RegExp(`(?<![\\d.,-])(0|2|5|3200) (?:${NOUN})(?![\\p{L}])`, "u"))).toEqual([]);
  expect(wrong(all, /(?<![\p{L}])(de|a) el (?!«)/u)).toEqual([]);
});

test("nobody is addressed as tú, vos or vosotros", () => {
  const all = (["customer", "agent"] as const).flatMap((audience) => allSaid(es, audience));
  expect(wrong(all, /(?<!\p{L})(tú|tu|tus|ti|contigo|vos|vosotros|vosotras|vuestr[oa]s?|os)(?!\p{L})/iu)).toEqual([]);
});

test("a table shows the names of clocks, states, remedies, metrics and kinds", () => {
  const ids = [
    "first-response",
    "met",
    "claim",
    "complaint",
    "duplicate-charge",
    "presumptionUntil",
    "termination",
    "price-reduction",
    "lead",
  ];
  expect(ids.map((id) => label(id, es))).toEqual([
    "Primera respuesta",
    "Cumplido",
    "Reclamación",
    "Queja",
    "Cobro duplicado",
    "Presunción de falta de conformidad",
    "Resolución del contrato",
    "Rebaja del precio",
    "Responsable de equipo",
  ]);
});
