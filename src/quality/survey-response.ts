/** The answers of one respondent to one item, on the scale of the instrument as it was asked (not turned). No key = not answered. */
export interface ItemAnswer {
  readonly expectation?: number | undefined;
  readonly perception?: number | undefined;
  readonly adequate?: number | undefined;
  readonly desired?: number | undefined;
}

/** What one respondent answered. */
export interface SurveyResponse {
  /** Names the respondent in lists of refused answers. */
  readonly respondentId?: string | undefined;
  /** Sampling weight, 0.000001 to 1,000,000; default 1. Only their ratios matter. */
  readonly weight?: number | undefined;
  /** By item id. */
  readonly answers: Readonly<Record<string, ItemAnswer>>;
  /** Points of importance by dimension id, summing to 100. */
  readonly importance?: Readonly<Record<string, number>> | undefined;
}
