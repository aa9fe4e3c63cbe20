import { type Day, LAST_DAY } from "./counted.js";
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
  let next = Math.min(before, LAST_DAY + 1);
  const consider = (day: Day) => {
    if (day > question.on && day < next) next = day;
  };
  consider(start);
  if (run?.open === null && !outlastsTime(layerRun, question)) consider(run.until + 1);
  if (covered) for (const scope of scopes) if (scope.run.open === null) consider(scope.run.until + 1);
  if (registration?.state === "pending") consider(registration.by + 1);
  if (deadOnArrivalUntil !== null) consider(deadOnArrivalUntil + 1);
  next = nextMissedOn(layerRun, question, next) ?? next;
  return next > LAST_DAY ? before : next;
}
