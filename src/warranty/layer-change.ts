import { type Day, LAST_DAY, sooner } from "./counted.js";
import { type LayerAnswer, outlastsTime } from "./layer-claim.js";
import { nextMissedOn } from "./layer-services.js";

/**
 * The first day before another on which a layer answers differently, or that other. Each of its days tells in the reasons: the start, the
 * day after its end, after the end of a kind of cost that it pays now, after that for the exchange on arrival, for registration, for a
 * service. What a registration that does not come changes besides, it changes no earlier than on its own day.
 */
export function nextLayerChange({ run: layerRun, covered, question }: LayerAnswer, before: Day): Day {
  if (!layerRun) return before;
  const { start, run, scopes, registration, deadOnArrivalUntil } = layerRun;
  const { on } = question;
  let next = sooner(Math.min(before, LAST_DAY + 1), start, on);
  if (run?.open === null && !outlastsTime(layerRun, question)) next = sooner(next, run.until + 1, on);
  if (covered) for (const scope of scopes) if (scope.run.open === null) next = sooner(next, scope.run.until + 1, on);
  if (registration?.state === "pending") next = sooner(next, registration.by + 1, on);
  if (deadOnArrivalUntil !== null) next = sooner(next, deadOnArrivalUntil + 1, on);
  next = nextMissedOn(layerRun, question, next) ?? next;
  return next > LAST_DAY ? before : next;
}
