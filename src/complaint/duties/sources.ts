import type { Source } from "../../kernel/reason.js";

/** A fact of high confidence; the text, or a quoted excerpt of it, was read. */
export function law(id: string, article: string): Source {
  return { id, article, asOf: "2026-07-01", confidence: "high" };
}
