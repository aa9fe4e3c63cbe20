import type { Source } from "../../src/index.js";

/** By when a complaint must be answered. The day from which it is counted does not count itself. */
export interface ReplyRule {
  readonly name: string;
  readonly days: number;
  readonly unit: "business" | "calendar";
  /** The country whose public holidays are no business days, as `date-holidays` names it. */
  readonly country: "PT" | "ES" | "US";
  /** The zone in which its dates are read. */
  readonly timeZone: string;
  readonly source: Source;
  readonly note: string;
}

export const REPLY_RULES = {
  PT: {
    name: "15 business days, PT",
    days: 15,
    unit: "business",
    country: "PT",
    timeZone: "Europe/Lisbon",
    source: { id: "PT DL 156/2005", article: "5.º-B", asOf: "2026-07-01", confidence: "medium" },
    note: "Portugal, electronic complaints book; counted from the day of the complaint",
  },
  ES: {
    name: "15 business days, ES",
    days: 15,
    unit: "business",
    country: "ES",
    timeZone: "Europe/Madrid",
    source: { id: "ES Ley 10/2025", article: "12, 13, 17", asOf: "2026-07-01", confidence: "high" },
    note: "Spain, general term of large firms and basic services; counted from filing",
  },
  CFPB: {
    name: "15 calendar days, CFPB",
    days: 15,
    unit: "calendar",
    country: "US",
    timeZone: "America/New_York",
    source: { id: "US CFPB company portal manual", asOf: "2026-07-01", confidence: "high" },
    note: "United States; counted from the day on which the CFPB sent the complaint to the company",
  },
} as const satisfies Record<string, ReplyRule>;

export type RuleName = keyof typeof REPLY_RULES;
