import { type TimeZone, timeZone } from "../calendar/time-zone.js";

/** Registered, so that a value of the ESM build is understood by the CJS build. */
const ZONES = Symbol.for("aftersales/zones");

/** More zones than there are; the same one may come in capitals and not. */
const MOST = 1000;

/** A reader of zones that remembers those it was asked for: finding the changes of a zone takes far longer than asking. Throws `RangeError` when the runtime does not know the zone. */
export function zoneReader(): (name: string) => TimeZone {
  const known = new Map<string, TimeZone>();
  return (name) => {
    const found = known.get(name);
    if (found) return found;
    const zone = timeZone(name);
    if (known.size === MOST) known.clear();
    known.set(name, zone);
    return zone;
  };
}

/** Gives a compiled value a reader of the zones that it is asked about. */
export function withZones<T extends object>(compiled: T): T {
  return Object.defineProperty(compiled, ZONES, { value: zoneReader() });
}

/** The zone by name; throws `RangeError` when the runtime does not know it. */
export function zoneOf(compiled: object, name: string): TimeZone {
  const { [ZONES]: zoneNamed = timeZone } = compiled as { readonly [ZONES]?: (name: string) => TimeZone };
  return zoneNamed(name);
}
