import type { Voice } from "../../kernel/message.js";
import { citation } from "../citation.js";
import type { Part } from "../codes.js";
import { a, capital, choices, de, el, given, limits, minorUnits, phrase, place, quoted, remedyOf, theDefect } from "./words.js";

/** A clock of the law, to the customer: "su garantía legal". */
const YOURS: Readonly<Record<string, string>> = {
  liabilityUntil: "su garantía legal",
  presumptionUntil: "el periodo en el que se presume que un defecto ya existía en la entrega",
  earlyRejectionUntil: "su plazo de rechazo inmediato",
  noticeBy: "su plazo para comunicar el defecto",
  claimBy: "su plazo para reclamar",
  repairBy: "el plazo del vendedor para dejar el producto como debe estar",
  refundBy: "el plazo del vendedor para devolverle el dinero",
  sparePartsUntil: "el periodo en el que debe haber piezas de repuesto",
  sameDefectUntil: "su cobertura del mismo defecto",
  partUntil: "su cobertura de la pieza nueva",
};

const yours = (clock: string, voice: Voice) => (Object.hasOwn(YOURS, clock) ? (YOURS[clock] as string) : el(clock, voice));
const layer = (layerId: string) => `la capa ${quoted(layerId)}`;
const days = (count: number, { plural }: Voice) => plural(count, { one: "# día", other: "# días" });

/** What may come after a clock has run out. */
const EVENTS: Readonly<Record<string, string>> = {
  suspension: "la suspensión",
  "not-before": "el hecho posterior",
  repaired: "la reparación",
  replaced: "la sustitución",
  "defect-reported": "la comunicación del defecto",
  refused: "la negativa",
  "handed-over": "la entrega al vendedor",
  returned: "la devolución del producto",
};

const AFTERWARDS: Readonly<Record<string, string>> = { resume: "se reanudó", restart: "empezó de nuevo" };

const STARTS: Readonly<Record<string, string>> = {
  delivery: "la entrega",
  purchase: "la compra",
  installation: "la instalación",
  registration: "el registro",
  manufacture: "la fabricación",
};

const GOODS: Readonly<Record<string, string>> = {
  goods: "bienes",
  digital: "contenidos o servicios digitales",
  "immovable-structure": "la estructura de un edificio",
  "immovable-other": "otras partes de un edificio",
  "non-durable": "bienes no duraderos",
};

const BUYERS: Readonly<Record<string, string>> = { consumer: "un consumidor", business: "una empresa" };

const REPAIRS = { one: "por # reparación", other: "por cada una de # reparaciones" };

export const warranty: Part<"warranty"> = {
  "warranty/term": {
    customer: ({ clock, from, until, lasts }, voice) =>
      `${capital(yours(clock, voice))} dura ${voice.duration(lasts)}: desde el ${voice.date(from)} hasta el ${voice.date(until)}.`,
    agent: ({ clock, from, until, lasts }, voice) =>
      `${capital(el(clock, voice))} dura ${voice.duration(lasts)}, desde el ${voice.date(from)} hasta el ${voice.date(until)}, sin contar lo que cambien otros hechos.`,
  },
  "warranty/agreed-term": {
    customer: ({ clock, agreed, until }, voice) =>
      `${capital(yours(clock, voice))} dura lo que acordó con el vendedor (${voice.duration(agreed)}): hasta el ${voice.date(until)}.`,
    agent: ({ clock, agreed, until }, voice) =>
      `${capital(el(clock, voice))} dura lo que acordaron las partes: ${voice.duration(agreed)}, hasta el ${voice.date(until)}.`,
  },
  "warranty/agreement-without-effect": {
    customer: ({ agreed }, { duration }) =>
      `El plazo de ${duration(agreed)} que acordó con el vendedor no vale: la ley no permite ese acuerdo para este producto.`,
    agent: ({ agreed, regimeId }, { duration }) =>
      `El plazo acordado de ${duration(agreed)} no tiene efecto: ${regimeId} no deja a las partes acordar un plazo para este producto.`,
  },
  "warranty/supply-outlives-term": {
    customer: ({ clock, until }, voice) =>
      `${capital(yours(clock, voice))} dura tanto como el suministro digital: hasta el ${voice.date(until)}.`,
    agent: ({ clock, until }, voice) =>
      `${capital(el(clock, voice))} dura tanto como el suministro digital: hasta el ${voice.date(until)}.`,
  },
  "warranty/suspended": {
    customer: ({ clock, days: count }, voice) => `El cómputo ${de(yours(clock, voice))} se detuvo durante ${days(count, voice)}.`,
    agent: ({ clock, days: count }, voice) =>
      `El cómputo ${de(el(clock, voice))} se detuvo durante ${days(count, voice)}, contando una sola vez los que se solapan.`,
  },
  "warranty/suspension-open": {
    customer: ({ clock, since, defect }, voice) =>
      `El cómputo ${de(yours(clock, voice))} está detenido desde el ${voice.date(since)} por ${theDefect(defect)}.`,
    agent: ({ clock, since, defect }, voice) =>
      `El cómputo ${de(el(clock, voice))} está detenido desde el ${voice.date(since)} por ${theDefect(defect)}; la suspensión no ha terminado, así que aún no suma días.`,
  },
  "warranty/extended": {
    customer: ({ clock, by, times }, voice) =>
      `${capital(yours(clock, voice))} se alarga ${voice.duration(by)} ${voice.plural(times, REPAIRS)}.`,
    agent: ({ clock, by, times }, voice) => `${capital(el(clock, voice))} se alarga ${voice.duration(by)} ${voice.plural(times, REPAIRS)}.`,
  },
  "warranty/extension-limit": {
    customer: ({ clock, times }, voice) =>
      `Hubo más reparaciones de las que cuenta la ley: solo ${voice.plural(times, { one: "# alarga", other: "# alargan" })} ${yours(clock, voice)}.`,
    agent: ({ clock, times }, voice) =>
      `Hubo más reparaciones de las que cuenta la ley: solo ${voice.plural(times, { one: "# alarga", other: "# alargan" })} ${el(clock, voice)}.`,
  },
  "warranty/restarted": {
    customer: ({ clock, on }, voice) => `${capital(yours(clock, voice))} empezó de nuevo el ${voice.date(on)} con una sustitución.`,
    agent: ({ clock, on }, voice) => `${capital(el(clock, voice))} empezó de nuevo el ${voice.date(on)} con una sustitución.`,
  },
  "warranty/not-before": {
    customer: ({ clock, until, defect }, voice) =>
      `${capital(yours(clock, voice))} no termina antes del ${voice.date(until)}${defect === null ? "" : ` en lo que se refiere ${a(theDefect(defect))}`}.`,
    agent: ({ clock, until, defect }, voice) =>
      `${capital(el(clock, voice))} no termina antes del ${voice.date(until)}${defect === null ? "" : ` para ${theDefect(defect)}`}, sea cual sea el efecto de otros hechos.`,
  },
  "warranty/awaiting-return": {
    customer: ({ clock, since, defect }, voice) =>
      `El vendedor tiene su producto desde el ${voice.date(since)} por ${theDefect(defect)}, así que, hasta que se lo devuelva, no podemos decirle cuándo termina ${yours(clock, voice)}.`,
    agent: ({ clock, since, defect }, voice) =>
      `El vendedor tiene el producto desde el ${voice.date(since)} por ${theDefect(defect)}, así que aún no se puede dar el fin ${de(el(clock, voice))}, que se cuenta desde la devolución.`,
  },
  "warranty/obstructed": {
    customer: ({ clock, since, defect }, voice) =>
      `Su reclamación del ${voice.date(since)} por ${theDefect(defect)} está sin contestar, y mientras tanto no se agota ${yours(clock, voice)}.`,
    agent: ({ clock, since, defect }, voice) =>
      `La reclamación del ${voice.date(since)} por ${theDefect(defect)} está sin contestar, y mientras tanto no se agota ${el(clock, voice)}.`,
  },
  "warranty/obstruction-ended": {
    customer: ({ clock, since, until, afterwards, defect }, voice) =>
      `Su reclamación del ${voice.date(since)} por ${theDefect(defect)} se rechazó el ${voice.date(until)}, y entonces ${phrase(AFTERWARDS, afterwards, voice)} el cómputo ${de(yours(clock, voice))}.`,
    agent: ({ clock, since, until, afterwards, defect }, voice) =>
      `La reclamación del ${voice.date(since)} por ${theDefect(defect)} se rechazó el ${voice.date(until)}, y entonces ${phrase(AFTERWARDS, afterwards, voice)} el cómputo ${de(el(clock, voice))}.`,
  },
  "warranty/not-revived": {
    customer: ({ clock, ranOut, event, on }, voice) =>
      `${capital(yours(clock, voice))} terminó el ${voice.date(ranOut)}, y eso no cambia con ${phrase(EVENTS, event, voice)} del ${voice.date(on)}.`,
    agent: ({ clock, ranOut, event, on }, voice) =>
      `${capital(el(clock, voice))} se agotó el ${voice.date(ranOut)}, y no revive con ${phrase(EVENTS, event, voice)} del ${voice.date(on)}.`,
  },
  "warranty/part-term": {
    customer: ({ part, from, until }, { date }) =>
      `La pieza reparada o sustituida, ${quoted(part)}, tiene garantía propia, desde el ${date(from)} hasta el ${date(until)}.`,
    agent: ({ part, from, until }, { date }) =>
      `La pieza reparada o sustituida ${quoted(part)} tiene plazo propio, desde el ${date(from)} hasta el ${date(until)}.`,
  },
  "warranty/same-defect-term": {
    customer: ({ defect, until }, { date }) => `Para ${theDefect(defect)}, la cobertura sigue hasta el ${date(until)}.`,
    agent: ({ defect, until }, { date }) => `Para ${theDefect(defect)}, la cobertura tiene un fin propio: el ${date(until)}.`,
  },
  "warranty/open-point": {
    customer: () => "La ley deja aquí una cuestión abierta, y hemos seguido una de sus interpretaciones.",
    agent: ({ point, reading, others }, voice) =>
      `Las fuentes dejan abierto el punto ${quoted(point)}: se ha seguido la interpretación ${quoted(reading)}${others.length === 0 ? "" : `, y no ${voice.either(others.map(quoted))}`}.`,
  },
  "warranty/no-statutory-term": {
    customer: ({ goods, buyer }, voice) =>
      `La ley no fija un plazo de garantía para una venta así: ${phrase(GOODS, goods, voice)}, en venta a ${phrase(BUYERS, buyer, voice)}.`,
    agent: ({ regimeId, goods, buyer }, voice) =>
      `${regimeId} no fija ningún plazo para una venta así: ${phrase(GOODS, goods, voice)}, en venta a ${phrase(BUYERS, buyer, voice)}.`,
  },
  "warranty/remedies": {
    customer: ({ remedies, by }, voice) =>
      `Puede pedir ${voice.either(remedies.map((one) => remedyOf(one, voice)))}${by === null ? "" : `; el día que fija la ley para ello es el ${voice.date(by)}`}.`,
    agent: ({ remedies, by }, voice) =>
      `El cliente puede exigir ${voice.either(remedies.map((one) => remedyOf(one, voice)))}${by === null ? "" : `; el día que fija la ley para ello es el ${voice.date(by)}`}.`,
  },
  "warranty/no-remedy": {
    customer: () => "Los defectos que nos constan quedan fuera de su garantía legal, así que la ley no le da ninguna solución para ellos.",
    agent: ({ regimeId }) => `Los defectos registrados quedan fuera de la garantía legal: ${regimeId} no da ninguna solución para ellos.`,
  },

  "warranty/law-covers": {
    customer: ({ clock, until }, voice) =>
      until === null
        ? "La ley cubre su solicitud; no se puede dar un último día, porque el plazo está detenido o hay una reclamación sin contestar."
        : `La ley cubre su solicitud: ${yours(clock, voice)} dura hasta el ${voice.date(until)}.`,
    agent: ({ clock, until }, voice) =>
      until === null
        ? `La ley cubre la solicitud (${voice.term(clock)}) sin un último día: un plazo está detenido o hay una reclamación sin contestar.`
        : `La ley cubre la solicitud: ${el(clock, voice)} dura hasta el ${voice.date(until)}.`,
  },
  "warranty/law-ended": {
    customer: ({ clock, until }, voice) => `La ley ya no cubre esto: ${yours(clock, voice)} terminó el ${voice.date(until)}.`,
    agent: ({ clock, until }, voice) => `La ley no cubre la solicitud: ${el(clock, voice)} terminó el ${voice.date(until)}.`,
  },
  "warranty/not-delivered": {
    customer: ({ deliveredOn }, { date }) => `Su solicitud es anterior a la entrega del ${date(deliveredOn)}.`,
    agent: ({ deliveredOn }, { date }) => `La solicitud es anterior a la entrega del ${date(deliveredOn)}.`,
  },
  "warranty/burden-of-proof": {
    customer: ({ on, presumptionUntil }, { date }) =>
      on === "seller"
        ? `No tiene que probar que el defecto ya existía en la entrega: la ley lo presume de los defectos que aparecen hasta el ${date(presumptionUntil)}.`
        : `Tiene que probar que el defecto ya existía en la entrega: la ley solo lo presume de los defectos que aparecen hasta el ${date(presumptionUntil)}.`,
    agent: ({ on, presumptionUntil }, voice) =>
      `Corresponde ${a(el(on, voice))} probar el estado del producto en la entrega; la presunción de falta de conformidad dura hasta el ${voice.date(presumptionUntil)}.`,
  },

  "warranty/layer-covers": {
    customer: ({ until }, { date }) =>
      until === null
        ? "Esta garantía cubre su solicitud, y no tiene último día."
        : `Esta garantía cubre su solicitud; dura hasta el ${date(until)}.`,
    agent: ({ layerId, until }, { date }) =>
      until === null
        ? `${capital(layer(layerId))} cubre la solicitud y no tiene último día.`
        : `${capital(layer(layerId))} cubre la solicitud; dura hasta el ${date(until)}.`,
  },
  "warranty/layer-not-begun": {
    customer: ({ from }, { date }) => `Esta garantía no empieza hasta el ${date(from)}, después de su solicitud.`,
    agent: ({ layerId, from }, { date }) => `${capital(layer(layerId))} no empieza hasta el ${date(from)}, después de la solicitud.`,
  },
  "warranty/start-unknown": {
    customer: ({ starts }, voice) =>
      Object.hasOwn(STARTS, starts)
        ? `No sabemos cuándo empezó esta garantía: no nos consta el día ${de(phrase(STARTS, starts, voice))}.`
        : "No sabemos cuándo empezó esta garantía: no nos consta el día desde el que se cuenta.",
    agent: ({ layerId, starts }, voice) =>
      Object.hasOwn(STARTS, starts)
        ? `No se conoce el inicio de ${layer(layerId)}: no consta el día ${de(phrase(STARTS, starts, voice))}.`
        : `No se conoce el inicio de ${layer(layerId)}: empieza después de ${quoted(starts)}, cuyos días no constan.`,
  },
  "warranty/layer-ended": {
    customer: ({ until }, { date }) => `Esta garantía terminó el ${date(until)}, antes de su solicitud.`,
    agent: ({ layerId, until }, { date }) => `${capital(layer(layerId))} terminó el ${date(until)}, antes de la solicitud.`,
  },
  "warranty/usage-exceeded": {
    customer: ({ metric, limit, used }, { number }) =>
      `Esta garantía vale hasta ${number(limit)} (${metric}), y su producto ha llegado a ${number(used)}.`,
    agent: ({ layerId, metric, limit, used }, { number }) =>
      `${capital(layer(layerId))} vale hasta ${number(limit)} (${metric}), y la lectura es ${number(used)}.`,
  },
  "warranty/usage-unknown": {
    customer: ({ metric, limit }, { number }) =>
      `Esta garantía vale hasta ${number(limit)} (${metric}); no tenemos ninguna lectura que muestre si su producto ha superado ese límite.`,
    agent: ({ layerId, metric, limit }, { number }) =>
      `${capital(layer(layerId))} vale hasta ${number(limit)} (${metric}), y no hay ninguna lectura del día de la solicitud ni anterior: no consta que se haya superado el límite.`,
  },
  "warranty/not-below-floor": {
    customer: ({ metric, floor, measured }, { number }) =>
      measured === null
        ? `Esta garantía cubre valores por debajo de ${number(floor)} (${metric}), y no se ha medido ninguno.`
        : `Esta garantía cubre valores por debajo de ${number(floor)} (${metric}), y el suyo es ${number(measured)}.`,
    agent: ({ layerId, metric, floor, measured }, { number }) =>
      measured === null
        ? `${capital(layer(layerId))} cubre valores por debajo de ${number(floor)} (${metric}), y la solicitud no trae ningún valor medido.`
        : `${capital(layer(layerId))} cubre valores por debajo de ${number(floor)} (${metric}), y se ha medido ${number(measured)}.`,
  },
  "warranty/component-not-covered": {
    customer: ({ component }) =>
      component === null
        ? "Esta garantía es solo para ciertas piezas, y su solicitud no nombra ninguna."
        : `Esta garantía es solo para ciertas piezas, y ${quoted(component)} no es una de ellas.`,
    agent: ({ layerId, component }) =>
      component === null
        ? `${capital(layer(layerId))} es solo para ciertas piezas, y la solicitud no nombra ninguna.`
        : `${capital(layer(layerId))} es solo para ciertas piezas, y ${quoted(component)} no es una de ellas.`,
  },
  "warranty/component-excluded": {
    customer: ({ component }) => `Esta garantía no cubre la pieza ${quoted(component)}.`,
    agent: ({ layerId, component }) => `${capital(layer(layerId))} excluye la pieza ${quoted(component)}.`,
  },
  "warranty/cause-excluded": {
    customer: ({ cause }) => `Esta garantía no cubre la causa ${quoted(cause)}.`,
    agent: ({ layerId, cause }) => `${capital(layer(layerId))} excluye la causa ${quoted(cause)}.`,
  },
  "warranty/region-excluded": {
    customer: ({ region }, voice) => `Esta garantía no vale donde está su producto: ${voice.region(region)}.`,
    agent: ({ layerId, region }, voice) => `${capital(layer(layerId))} no vale donde está el producto: ${voice.region(region)}.`,
  },
  "warranty/use-excluded": {
    customer: ({ use }) => `Esta garantía no vale para el uso que se hace de su producto: ${quoted(use)}.`,
    agent: ({ layerId, use }) => `${capital(layer(layerId))} no vale para el uso que se hace del producto: ${quoted(use)}.`,
  },
  "warranty/not-transferable": {
    customer: () => "Esta garantía era solo para el primer propietario.",
    agent: ({ layerId }) => `${capital(layer(layerId))} era solo para el primer propietario.`,
  },
  "warranty/terms-not-in-force": {
    customer: ({ contractOn }, { date }) =>
      `Las condiciones de esta garantía no se ofrecían el ${date(contractOn)}, cuando se hizo su contrato.`,
    agent: ({ warrantyId, contractOn }, { date }) =>
      `Las condiciones de la garantía ${quoted(warrantyId)} no se ofrecían el ${date(contractOn)}, el día del contrato.`,
  },
  "warranty/registration-pending": {
    customer: ({ by }, { date }) => `Su producto no está registrado para esta garantía; aún puede registrarlo hasta el ${date(by)}.`,
    agent: ({ layerId, by }, { date }) =>
      `El producto no está registrado para ${layer(layerId)}, y aún puede estarlo hasta el ${date(by)}.`,
  },
  "warranty/registration-late": {
    customer: ({ by, otherwise }, { date, duration }) =>
      otherwise === "void"
        ? `Su producto no se registró a tiempo (el último día era el ${date(by)}), así que esta garantía no vale.`
        : `Su producto no se registró a tiempo (el último día era el ${date(by)}), así que esta garantía solo dura ${duration(otherwise)}.`,
    agent: ({ layerId, by, otherwise }, { date, duration }) =>
      otherwise === "void"
        ? `El último día para registrar el producto fue el ${date(by)} y no se hizo, así que ${layer(layerId)} no tiene validez.`
        : `El último día para registrar el producto fue el ${date(by)} y no se hizo, así que ${layer(layerId)} solo dura ${duration(otherwise)}.`,
  },
  "warranty/maintenance-missed": {
    customer: ({ latestOn, latestUsage }, voice) =>
      `Esta garantía exige un mantenimiento ${serviceLimit(latestOn, latestUsage, voice)}, y no se hizo a tiempo.`,
    agent: ({ layerId, latestOn, latestUsage }, voice) =>
      `${capital(layer(layerId))} exige un mantenimiento ${serviceLimit(latestOn, latestUsage, voice)}, tolerancia incluida, y no se hizo a tiempo.`,
  },
  "warranty/claims-used-up": {
    customer: ({ claims }, { plural }) =>
      `Esta garantía paga ${plural(claims, { one: "# solicitud", other: "# solicitudes" })} en total, y ese número ya se ha alcanzado.`,
    agent: ({ layerId, claims }, { plural }) =>
      `${capital(layer(layerId))} paga ${plural(claims, { one: "# solicitud", other: "# solicitudes" })} en total, y ese número ya se ha alcanzado.`,
  },
  "warranty/aggregate-used-up": {
    customer: () => "Las solicitudes anteriores han agotado la suma que esta garantía paga en total.",
    agent: ({ layerId, aggregate }, voice) =>
      `Las solicitudes anteriores han agotado la suma de ${layer(layerId)}: ${minorUnits(aggregate, voice)}.`,
  },
  "warranty/dead-on-arrival": {
    customer: ({ until }, { date }) =>
      `Su producto falló tan pronto que se puede cambiar por otro: esta garantía lo permite hasta el ${date(until)}.`,
    agent: ({ layerId, until }, { date }) =>
      `El producto falló tan pronto que se puede cambiar por otro: ${layer(layerId)} lo permite hasta el ${date(until)}.`,
  },
  "warranty/layer-suspended": {
    customer: ({ days: count }, voice) =>
      `El cómputo de esta garantía se detuvo durante ${days(count, voice)}, mientras su producto se reparaba.`,
    agent: ({ layerId, days: count }, voice) =>
      `El cómputo de ${layer(layerId)} se detuvo durante ${days(count, voice)}, mientras el producto se reparaba.`,
  },
  "warranty/layer-suspension-open": {
    customer: ({ since }, { date }) =>
      `Su producto está en reparación desde el ${date(since)}, y el cómputo de esta garantía está detenido hasta que se lo devuelvan.`,
    agent: ({ layerId, since }, { date }) =>
      `El producto está en reparación desde el ${date(since)}, y el cómputo de ${layer(layerId)} está detenido hasta su devolución.`,
  },
  "warranty/layer-restarted": {
    customer: ({ on }, { date }) => `Esta garantía empezó de nuevo el ${date(on)} con una sustitución.`,
    agent: ({ layerId, on }, { date }) => `${capital(layer(layerId))} empezó de nuevo el ${date(on)} con una sustitución.`,
  },
  "warranty/layer-at-least": {
    customer: ({ until }, { date }) => `Por una sustitución, esta garantía dura al menos hasta el ${date(until)}.`,
    agent: ({ layerId, until }, { date }) => `Por una sustitución, ${layer(layerId)} dura al menos hasta el ${date(until)}.`,
  },
  "warranty/scope-ended": {
    customer: ({ scope, until }, voice) => `En esta garantía, la cobertura ${de(el(scope, voice))} terminó antes, el ${voice.date(until)}.`,
    agent: ({ layerId, scope, until }, voice) =>
      `En ${layer(layerId)}, la cobertura ${de(el(scope, voice))} terminó antes, el ${voice.date(until)}.`,
  },
  "warranty/route": {
    customer: ({ layerId, customer, currency }, { money }) =>
      `${layerId === null ? "Por ley" : "Con esta garantía"}, usted pagaría ${money(customer, currency)}.`,
    agent: ({ layerId, customer, currency }, { money }) =>
      `${layerId === null ? "Por ley" : `Con ${layer(layerId)}`}, el cliente pagaría ${money(customer, currency)}.`,
  },
  "warranty/not-covered": {
    customer: () => "Ni una garantía comercial ni la ley cubren su solicitud.",
    agent: () => "Ni una capa ni la ley cubren la solicitud.",
  },

  "warranty/shares-applied": {
    customer: ({ charged, covered, currency }, { money }) =>
      `De los gastos, que suman ${money(charged, currency)}, la garantía cubre ${money(covered, currency)}, antes de descontar la parte que le toque a usted.`,
    agent: ({ charged, covered, currency }, { money }) =>
      `De unos cargos de ${money(charged, currency)}, los porcentajes cubren ${money(covered, currency)}, antes de la franquicia.`,
  },
  "warranty/deductible-applied": {
    customer: () => "Usted asume una parte fija de cada solicitud (la franquicia).",
    agent: ({ deductible, taken }, voice) =>
      `El cliente asume una franquicia por solicitud de ${minorUnits(deductible, voice)}; de esta se han descontado ${minorUnits(taken, voice)}.`,
  },
  "warranty/per-claim-limit-applied": {
    customer: () => "El importe de su solicitud supera el máximo que la garantía paga por cada una.",
    agent: ({ limit }, voice) => `La solicitud supera el límite por solicitud: ${minorUnits(limit, voice)}.`,
  },
  "warranty/aggregate-limit-applied": {
    customer: () => "Su solicitud supera lo que queda, tras las anteriores, de la suma que la garantía paga en total.",
    agent: ({ limit, paidBefore }, voice) =>
      `La solicitud supera lo que han dejado las anteriores: ya se pagaron ${minorUnits(paidBefore, voice)}, y el total es de ${minorUnits(limit, voice)}.`,
  },
  "warranty/discount-applied": {
    customer: ({ share }, { percent }) => `Su plan descuenta un ${percent(share)} de esta parte de la factura.`,
    agent: ({ share, of, discount }, voice) =>
      `El plan descuenta un ${voice.percent(share)} de ${minorUnits(of, voice)}: el descuento es de ${minorUnits(discount, voice)}.`,
  },
  "warranty/site-not-authorised": {
    customer: () => "El servicio no se hace en un centro autorizado, así que su plan no descuenta nada de la factura.",
    agent: () => "El servicio no se hace en un centro autorizado, así que no se descuenta nada.",
  },

  "warranty/no-regime-applies": {
    customer: ({ jurisdiction, contractOn }, voice) =>
      `No disponemos de la ley ${de(place(jurisdiction, voice))} para un contrato del ${voice.date(contractOn)}.`,
    agent: ({ jurisdiction, contractOn, known }, voice) =>
      `Ningún régimen de ${quoted(jurisdiction)} está en vigor para un contrato del ${voice.date(contractOn)} (${choices(known, voice)}).`,
  },
  "warranty/unknown-reading": {
    customer: () => "No podemos responder, porque la ley no admite la interpretación que se pidió.",
    agent: ({ point, reading, known }, voice) =>
      `El régimen no tiene ningún punto abierto ${quoted(point)} con la interpretación ${quoted(reading)} (${choices(known, voice)}).`,
  },
  "warranty/no-such-date": {
    customer: ({ text }) => `La fecha ${quoted(text)}, de los datos de su producto, no existe.`,
    agent: ({ field, text }) => `El campo ${quoted(field)} no contiene una fecha que exista: ${quoted(text)}.`,
  },
  "warranty/malformed-period": {
    customer: () => "No podemos leer un plazo de los datos de su producto.",
    agent: ({ field, text }) =>
      `El campo ${quoted(field)} debe ser una duración en años, meses, semanas y días según ISO 8601, como «P2Y», y no ${quoted(text)}.`,
  },
  "warranty/dates-out-of-order": {
    customer: ({ earlierOn, laterOn }, { date }) =>
      `Dos fechas de los datos de su producto están en el orden equivocado: el ${date(earlierOn)} y el ${date(laterOn)}.`,
    agent: ({ earlier, earlierOn, later, laterOn }, { date }) =>
      `${quoted(later)} (${date(laterOn)}) es anterior a ${quoted(earlier)} (${date(earlierOn)}): corrija una de las dos fechas.`,
  },
  "warranty/below-statutory-minimum": {
    customer: ({ agreed, minimum }, { duration }) =>
      `Acordó con el vendedor un plazo de ${duration(agreed)}, y la ley exige al menos ${duration(minimum)}.`,
    agent: ({ agreed, minimum, law, article, regimeId }, { duration }) =>
      `Las partes acordaron ${duration(agreed)}, menos que el mínimo de ${duration(minimum)} que exige ${citation({ id: law, article: article === "" ? null : article })}, según ${regimeId}.`,
  },
  "warranty/usage-runs-backwards": {
    customer: ({ metric, earlierOn, earlier, laterOn, later }, { date, number }) =>
      `Las lecturas de su producto (${metric}) no encajan: ${number(earlier)} el ${date(earlierOn)}, pero ${number(later)} el ${date(laterOn)}.`,
    agent: ({ metric, earlierOn, earlier, laterOn, later }, { date, number }) =>
      `El contador ${quoted(metric)} va hacia atrás: ${number(earlier)} el ${date(earlierOn)}, pero ${number(later)} el ${date(laterOn)}.`,
  },
  "warranty/currency-mismatch": {
    customer: ({ expected, received }) => `Los gastos están en ${received}, pero los importes de la garantía están en ${expected}.`,
    agent: ({ expected, received }) =>
      `Los cargos están en ${received}, pero los importes de la garantía están en ${expected}: indíquelos en ${expected}.`,
  },
  "warranty/negative-amount": {
    customer: () => "Uno de los importes es menor que cero.",
    agent: ({ field, amount }, voice) => `El importe ${quoted(field)} es menor que cero: ${minorUnits(amount, voice)}.`,
  },
  "warranty/amount-not-whole": {
    customer: () => "Uno de los importes no es un número entero de céntimos o de otra unidad mínima.",
    agent: ({ field, amount }, voice) =>
      `El importe ${quoted(field)} debe ser un número entero de unidades mínimas de la moneda; ${given(amount, voice)}.`,
  },
  "warranty/out-of-range": {
    customer: () => "Uno de los números de los datos de su producto está fuera de lo posible.",
    agent: ({ field, value, minimum, maximum }, voice) =>
      `El campo ${quoted(field)} debe ser ${limits(minimum, maximum, value, voice)}; ${given(value, voice)}.`,
  },
  "warranty/no-interval": {
    customer: () => "El plan de mantenimiento no dice cada cuánto hay que hacerlo.",
    agent: () => "El plan de mantenimiento no tiene intervalo: indique uno de al menos un día, o uno de uso.",
  },
  "warranty/serial-not-in-use": {
    customer: ({ serial, inUse, on }, { date }) =>
      `El ${date(on)} no estaba en uso el producto con el número de serie ${quoted(serial)}; lo estaba ${quoted(inUse)}.`,
    agent: ({ serial, inUse, on }, { date }) =>
      `El número de serie ${quoted(serial)} se sustituyó el ${date(on)}, pero ese día no estaba en uso; lo estaba ${quoted(inUse)}.`,
  },
};

function serviceLimit(latestOn: string | null, latestUsage: number | null, { date, number }: Voice): string {
  if (latestOn !== null && latestUsage !== null)
    return `a más tardar el ${date(latestOn)} o al llegar a una lectura de ${number(latestUsage)}`;
  if (latestOn !== null) return `a más tardar el ${date(latestOn)}`;
  return latestUsage === null ? "a tiempo" : `a más tardar al llegar a una lectura de ${number(latestUsage)}`;
}
