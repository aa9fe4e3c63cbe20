import type { CalendarDate } from "./calendar-date.js";

/** Where a fact, a rule of law or a formula comes from. */
export interface Source {
  /** Short name of the law or the work: `"PT DL 84/2021"`. */
  readonly id: string;
  /** Article, section or page: `"12(1)"`. */
  readonly article?: string | undefined;
  readonly url?: string | undefined;
  /** The day on which the fact was true to the knowledge of this library. */
  readonly asOf: CalendarDate;
  /** `high`: primary text read; `medium`: secondary source; `low`: a lead, to be checked. */
  readonly confidence: "high" | "medium" | "low";
}

declare const cites: unique symbol;

/** Marks the parameters of a code that states law: its reason must carry a `source`. */
export type Law<Params> = Params & { readonly [cites]?: true };

/** The parameters of a code without the mark of `Law`. */
export type Plain<Params> = { readonly [K in keyof Params as K extends string ? K : never]: Params[K] };

type Cited<Params> = typeof cites extends keyof Params ? { readonly source: Source } : { readonly source?: Source | undefined };

/** The closed union of reasons that an area's map of codes stands for; narrowing on `code` narrows `params`. */
export type ReasonOf<Codes> = {
  [C in keyof Codes & string]: { readonly code: C; readonly params: Plain<Codes[C]> } & Cited<Codes[C]>;
}[keyof Codes & string];

/** The closed union of errors that an area's map of codes stands for; the facts stand beside the code. */
export type ErrorOf<Codes> = { [C in keyof Codes & string]: { readonly code: C } & Plain<Codes[C]> }[keyof Codes & string];

/** The reasons of one decision, in the order in which they were weighed. An empty list does not compile. */
export type Reasons<Codes> = readonly [ReasonOf<Codes>, ...ReasonOf<Codes>[]];
