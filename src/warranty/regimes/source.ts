import type { Source } from "../../kernel/reason.js";

/** The day on which the facts of the presets were last weighed. */
const AS_OF = "2026-07-01";

/** Articles of one law as sources, each with how well it is known. */
export const citing =
  (id: string) =>
  (article: string, confidence: Source["confidence"] = "high"): Source => ({ id, article, asOf: AS_OF, confidence });
