import type { Classifier } from "./classifier.js";
import type { OverruleAxis } from "./overrule.js";
import { DIFFICULTIES, SEVERITIES } from "./severity.js";

/** What may stand on an axis of a classifier's classifications. */
export function knownValues({ taxonomy, priorities }: Classifier, axis: OverruleAxis): readonly (string | boolean)[] {
  switch (axis) {
    case "kind":
    case "subject":
    case "remedySought":
      return taxonomy.axes[axis].map(({ id }) => id);
    case "severity":
      return SEVERITIES;
    case "difficulty":
      return DIFFICULTIES;
    case "priority":
      return [...new Set([...priorities.cells.flat(), ...(priorities.safety ? [priorities.safety.priority] : [])])];
    case "safety":
    case "repeat":
      return [true, false];
  }
}
