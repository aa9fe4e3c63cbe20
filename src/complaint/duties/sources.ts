import type { Source } from "../../kernel/reason.js";

/**
 * A fact that stands at high confidence. The text, or a quoted excerpt of it, was read for Chile, Colombia, the UK and the regulation of Anatel; for Brazil, Peru, Portugal, Spain
 * and the CFPB several summaries that agree; article 101 of the payment services directive by the rules of the FCA that carry it out.
 */
export function law(id: string, article?: string): Source {
  return { id, ...(article === undefined ? {} : { article }), asOf: "2026-07-01", confidence: "high" };
}
