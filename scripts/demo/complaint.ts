import type { CalendarDate } from "../../src/index.js";
import type { RuleName } from "./reply-rules.js";

/** A complaint as far as its deadline is concerned: no person, no narrative. */
export interface Complaint {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly id: string;
  readonly rule: RuleName;
  /** Local date on which the customer complained. */
  readonly received: CalendarDate;
  /** Local date from which the rule counts; it does not count itself. */
  readonly countedFrom: CalendarDate;
  /** Local date of the answer; or whether it came in time, where the file tells no more; or `null`: none yet. */
  readonly answered: CalendarDate | { readonly inTime: boolean } | null;
}

/** A line that holds no complaint, and why. The reason never repeats what the line says: it may be about a person. */
export interface Unreadable {
  readonly line: number;
  readonly problem: string;
}

export interface ComplaintFile {
  readonly complaints: readonly Complaint[];
  readonly unreadable: readonly Unreadable[];
}
