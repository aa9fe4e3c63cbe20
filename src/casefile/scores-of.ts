import { err, type Result } from "../kernel/result.js";
import type { GapReport } from "../quality/gap-report.js";
import { type GapError, scoreGaps } from "../quality/score-gaps.js";
import type { Case } from "./case.js";
import type { CasefileReason, NotDeclared, NotRecorded } from "./codes.js";
import type { ServiceDesk } from "./service-desk.js";

/** What the customer got, against what was expected. */
export interface CaseScores {
  /** The customer's own answers, scored. */
  readonly gaps: GapReport;
  readonly reasons: readonly CasefileReason[];
}

/** Scores the answers of the customer by the questionnaire of the desk. */
export function scoresOf({ instrument }: ServiceDesk, { answers = [] }: Case): Result<CaseScores, GapError | NotDeclared | NotRecorded> {
  if (!instrument) return err({ code: "casefile/not-declared", part: "instrument" });
  if (answers.length === 0) return err({ code: "casefile/not-recorded", fact: "answers" });
  return scoreGaps(instrument, answers).map((gaps) => {
    const widest = widestGap(gaps);
    return { gaps, reasons: widest ? [{ code: "casefile/widest-gap", params: widest }] : [] };
  });
}

/** The dimension in which the customer got least of what was expected, where it was less. */
export function widestGap({ dimensions }: GapReport): { readonly dimension: string; readonly gap: number } | null {
  let widest: { readonly dimension: string; readonly gap: number } | null = null;
  for (const { id, gap } of dimensions) if (gap !== null && gap < (widest?.gap ?? 0)) widest = { dimension: id, gap };
  return widest;
}
