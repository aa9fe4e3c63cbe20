import { type TimeZone, timeZone } from "../calendar/time-zone.js";

/** Registered, so that a value of the ESM build is understood by the CJS build. */
const ZONES = Symbol.for("aftersales/zones");

/** More zones than there are; the same one may come in capitals and not. */
const MOST = 1000;

/** Gives a compiled value a place for the zones that it is asked about: finding the changes of a zone takes far longer than asking. */
export function withZones<T extends object>(compiled: T): T {
  return Object.defineProperty(compiled, ZONES, { value: new Map<string, TimeZone>() });
}

/** The zone by name; throws `RangeError` when the runtime does not know it. */
export function zoneOf(compiled: object, name: string): TimeZone {
  const zones = (compiled as { readonly [ZONES]?: Map<string, TimeZone> })[ZONES];
  const found = zones?.get(name);
  if (found) return found;
  const zone = timeZone(name);
  if (zones?.size === MOST) zones.clear();
  zones?.set(name, zone);
  return zone;
}
