import type { Voice } from "../../kernel/message.js";
import type { PolicyStatements } from "../../response/describe-policy.js";
import type { Catalogue } from "../codes.js";
import { de, el, phrase, quoted } from "./words.js";

type Statements = Pick<Catalogue["sentences"], keyof PolicyStatements>;

const WEEKDAYS: Readonly<Record<string, string>> = {
  mon: "lunes",
  tue: "martes",
  wed: "miércoles",
  thu: "jueves",
  fri: "viernes",
  sat: "sábados",
  sun: "domingos",
};

const AGREEMENTS: Readonly<Record<string, string>> = {
  service: "un compromiso con el cliente (acuerdo de nivel de servicio)",
  operational: "un compromiso dentro de la empresa (acuerdo de nivel operativo)",
  underpinning: "un compromiso de un proveedor (contrato de apoyo)",
};

const CLOCKS: Readonly<Record<string, string>> = { business: "en tiempo hábil", calendar: "en tiempo natural" };

const ON_REOPEN: Readonly<Record<string, string>> = {
  resume: "sigue desde donde se detuvo",
  restart: "empieza de nuevo",
  ignore: "se queda como estaba",
};

const ON_PRIORITY_CHANGE: Readonly<Record<string, string>> = {
  retarget: "el objetivo cambia con ella",
  keep: "el objetivo se queda como estaba",
};

const ROLES: Readonly<Record<string, string>> = {
  start: "empieza con",
  stop: "se detiene con",
  "armed-by": "solo puede empezar después de",
  abandon: "se abandona con",
  reopen: "se reabre con",
  pause: "queda en pausa con",
  resume: "sigue con",
};

const EVENTS: Readonly<Record<string, string>> = {
  opened: "la apertura del ticket",
  "customer-message": "un mensaje del cliente",
  acknowledged: "el acuse de recibo",
  resolved: "la solución",
  reopened: "la reapertura",
  closed: "el cierre del ticket",
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
      return internal === null ? "un mensaje o una nota interna" : internal ? "una nota interna" : "un mensaje al cliente";
    case "status":
      return to === null ? "un cambio de estado" : `el estado ${quoted(to)}`;
    case "priority":
      return to === null ? "un cambio de prioridad" : `la prioridad ${quoted(voice.term(to))}`;
    case "assigned":
      return to === null ? "la asignación a alguien" : `la asignación a ${quoted(to)}`;
    case "attribute":
      return `${name === null ? "un cambio de cualquier atributo" : `el atributo ${quoted(name)}`}${value === null ? "" : ` con el valor ${quoted(String(value))}`}`;
    case "custom":
      return name === null ? "un evento propio del servicio" : `el evento ${quoted(name)}`;
    default:
      return phrase(EVENTS, event, voice);
  }
}

function test(kind: string, values: readonly string[], { either }: Voice): string {
  const [from = "null", to = "null"] = values;
  if (kind === "has") return `tiene entre sus valores ${either(values)}`;
  if (kind !== "range") return `es ${either(values)}`;
  if (from !== "null" && to !== "null") return `va de ${from} a ${to}`;
  return from === "null" ? `es ${to} como máximo` : `es ${from} como mínimo`;
}

/** "75 % del plazo", "1 hora antes del vencimiento". */
function threshold(at: string, { percent, duration }: Voice): string {
  const share = /^(\d+(?:\.\d+)?)%$/.exec(at)?.[1];
  if (share !== undefined) return `${percent(Number(share) / 100)} del plazo`;
  return at.startsWith("-") ? `${duration(at)} antes del vencimiento` : `${duration(at)} después del vencimiento`;
}

const inStatus = (statuses: readonly string[], { either }: Voice) =>
  statuses.length === 0 ? "en ningún estado" : `en el estado ${either(statuses.map(quoted))}`;

/** What `describePolicy` says of a response policy: one wording for all readers. */
export const policy: Statements = {
  "response/about-policy": ({ policyId, policyVersion, name }) =>
    `Esta es la política ${name === null ? policyId : `${quoted(name)} (${policyId})`}${policyVersion === null ? "" : `, versión ${policyVersion}`}.`,
  "response/about-target": ({ metric, agreement }, voice) => `Sobre ${el(metric, voice)} hay ${phrase(AGREEMENTS, agreement, voice)}.`,
  "response/applies-to-all-tickets": () => "La política se aplica a todos los tickets.",
  "response/applies-when-all": () => "Se debe cumplir todo lo siguiente.",
  "response/applies-when-any": () => "Se debe cumplir al menos una de las condiciones siguientes.",
  "response/applies-when-not": () => "No se debe cumplir lo siguiente.",
  "response/applies-when-field": ({ field, test: kind, values }, voice) => `El campo ${quoted(field)} ${test(kind, values, voice)}.`,
  "response/valid-from": ({ at }, { instant }) => `La política vale para los tickets abiertos desde el ${instant(at)}.`,
  "response/valid-until": ({ at }, { instant }) => `La política vale para los tickets abiertos antes del ${instant(at)}.`,
  "response/schedule-always": () => "El tiempo cuenta las 24 horas de todos los días.",
  "response/schedule-hours": ({ timeZone, weekday, hours }, voice) =>
    `Los ${phrase(WEEKDAYS, weekday, voice)}, el tiempo cuenta en estas horas (zona horaria ${timeZone}): ${voice.list(hours)}.`,
  "response/schedule-dates": ({ holidays, exceptions, closures }, { list, plural }) =>
    `Además de la semana, el horario tiene ${list([
      plural(holidays, { one: "# festivo", other: "# festivos" }),
      plural(exceptions, { one: "# día con otras horas", other: "# días con otras horas" }),
      plural(closures, { one: "# día con cierre", other: "# días con cierre" }),
    ])}.`,
  "response/paused-in": ({ statuses }, voice) =>
    statuses.length === 0 ? "El reloj no queda en pausa en ningún estado." : `El reloj queda en pausa ${inStatus(statuses, voice)}.`,
  "response/counted-in": ({ statuses }, voice) =>
    statuses.length === 0 ? "El reloj no corre en ningún estado." : `El reloj solo corre ${inStatus(statuses, voice)}.`,
  "response/resolved-in": ({ statuses }, voice) =>
    statuses.length === 0
      ? "Un ticket no se considera resuelto en ningún estado."
      : `Un ticket se considera resuelto ${inStatus(statuses, voice)}.`,
  "response/due-within": ({ metric, priority, within, clock }, voice) => {
    const whose =
      priority === null
        ? ""
        : priority === "default"
          ? " para cualquier otra prioridad"
          : ` para la prioridad ${quoted(voice.term(priority))}`;
    return `El plazo ${de(el(metric, voice))} es de ${voice.duration(within)}${whose}, contado ${phrase(CLOCKS, clock, voice)}.`;
  },
  "response/due-at-end-of-day": ({ metric }, voice) => `El plazo ${de(el(metric, voice))} no vence hasta el final del día hábil.`,
  "response/no-target-for-others": ({ metric }, voice) => `Ninguna otra prioridad tiene objetivo para ${el(metric, voice)}.`,
  "response/warns-at": ({ metric, at }, voice) =>
    `Hay un aviso sobre ${el(metric, voice)} en estos momentos: ${voice.list(at.map((one) => threshold(one, voice)))}.`,
  "response/on-reopen": ({ metric, does }, voice) =>
    `Cuando se reabre un ticket, el reloj ${de(el(metric, voice))} ${phrase(ON_REOPEN, does, voice)}.`,
  "response/on-priority-change": ({ metric, does }, voice) =>
    `Si la prioridad cambia mientras corre el reloj ${de(el(metric, voice))}, ${phrase(ON_PRIORITY_CHANGE, does, voice)}.`,
  "response/moved-by": ({ metric, role, ...event }, voice) =>
    `El reloj ${de(el(metric, voice))} ${phrase(ROLES, role, voice)} ${eventOf(event, voice)}.`,
  "response/counts-cycles": ({ metric, cycles }, voice) =>
    cycles === "first"
      ? `Solo cuenta la primera vuelta del reloj ${de(el(metric, voice))}.`
      : `Cuentan todas las vueltas del reloj ${de(el(metric, voice))}.`,
};
