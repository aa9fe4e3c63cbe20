import type { Source } from "../../kernel/reason.js";

/** The day on which the facts of these files were gathered. They are no legal advice. */
const AS_OF = "2026-11-22";

/** A source of the files of this folder. */
export function cite(id: string, article: string | undefined, confidence: Source["confidence"]): Source {
  return article === undefined ? { id, asOf: AS_OF, confidence } : { id, article, asOf: AS_OF, confidence };
}

/** The same hours from Monday to Friday. */
export function workdays(...hours: readonly string[]) {
  return { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours };
}

/** The same hours on every day. */
export function everyDay(...hours: readonly string[]) {
  return { ...workdays(...hours), sat: hours, sun: hours };
}
