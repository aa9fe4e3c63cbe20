import { deepFreeze } from "../../kernel/freeze.js";
import type { RuleSetInput } from "../rule-set.js";
import { RULES_EN } from "./en.js";
import { RULES_ES } from "./es.js";
import { RULES_PT } from "./pt.js";

/** The phrase rules of English, Spanish and Portuguese (European and Brazilian), written for the default taxonomy. */
export const DEFAULT_RULES: readonly RuleSetInput[] = deepFreeze([RULES_EN, RULES_ES, RULES_PT]);
