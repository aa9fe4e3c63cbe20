import type { Voice } from "../../kernel/message.js";
import type { Part } from "../codes.js";
import { capital, choices, limits, numberOr, outOf, phrase, quoted } from "./words.js";

interface Line {
  readonly level: string;
  readonly id: string;
}

/** A line of a report, for the agent. */
function line({ level, id }: Line, { term }: Voice): string {
  switch (level) {
    case "item":
      return `item ${quoted(id)}`;
    case "dimension":
      return `dimension ${quoted(term(id))}`;
    case "weighted":
      return `the weighted score of ${quoted(id)}`;
    default:
      return `the overall score of ${quoted(id)}`;
  }
}

/** A line of a report, for the customer. */
function part({ level, id }: Line, { term }: Voice): string {
  if (level === "item") return `question ${quoted(id)}`;
  return level === "dimension" ? quoted(term(id)) : "the score as a whole";
}

const COLUMNS: Readonly<Record<string, string>> = {
  performance: "perceptions only",
  "expectation-perception": "expectations and perceptions",
  "adequate-desired-perceived": "adequate, desired and perceived levels",
};

const MISSING: Readonly<Record<string, string>> = {
  "item-pair": "an item counts for a respondent who has all its answers",
  listwise: "a respondent who lacks any answer is left out",
  pairwise: "each pair of items uses the rows that have both",
};

const OVER: Readonly<Record<string, string>> = {
  dimensions: "the mean of the means of the dimensions",
  items: "the mean of each respondent's mean over all items",
};

const METHODS: Readonly<Record<string, string>> = {
  wilson: "Wilson",
  "wilson-continuity": "Wilson with a continuity correction",
  wald: "Wald",
  "adjusted-wald": "adjusted Wald",
  "agresti-coull": "Agresti-Coull",
  "clopper-pearson": "Clopper-Pearson",
  jeffreys: "Jeffreys",
  newcombe: "Newcombe",
  t: "Student's t",
  percentile: "percentile",
  basic: "basic",
  bca: "bias-corrected and accelerated",
  mean: "mean",
  median: "median",
  midpoint: "midpoint of the scale",
};

const TESTS: Readonly<Record<string, string>> = {
  welch: "Welch's t test",
  "pooled-z": "a z test with pooled variance",
  z: "a z test",
};

const LEFT_OUT: Readonly<Record<string, string>> = {
  "no-score": "it has no score",
  "no-standard-error": "its standard error is unknown",
  "no-spread": "its standard error is 0, and that is no certainty",
};

const NOT_PLANNED: Readonly<Record<string, string>> = {
  "no-shortfall": "it does not fall short",
  "no-gap": "nothing is known of it",
};

const KANO: Readonly<Record<string, string>> = {
  A: "attractive",
  O: "one-dimensional",
  M: "must-be",
  I: "indifferent",
  R: "reversed",
  Q: "questionable",
};

/** The gaps of the gap model. */
const GAPS: Readonly<Record<string, string>> = { 1: "knowledge", 2: "standards", 3: "delivery", 4: "communication", 5: "service" };
const gapOf = (gap: number, voice: Voice) => `gap ${voice.number(gap)} (${phrase(GAPS, String(gap), voice)})`;

/** Measures by their unit, as their standards and values are written. */
const LENGTHS = ["order-cycle-time", "repair-turnaround"];
const SHARES = ["stock-availability", "on-time-in-full", "promises-kept", "first-visit-completion", "repeat-repairs"];
function amount(measure: string, value: number, { duration, number, percent }: Voice): string {
  if (LENGTHS.includes(measure)) return duration(value);
  return SHARES.includes(measure) ? percent(value) : number(value);
}

const inSegment = (segment: string | null) => (segment === null ? "" : ` for ${quoted(segment)}`);
const respondents = (count: number, { plural }: Voice) => plural(count, { one: "# respondent", other: "# respondents" });
const wereLeftOut = (count: number, { plural }: Voice) =>
  plural(count, { one: "# respondent was left out", other: "# respondents were left out" });
const theAnswersOf = (count: number, { plural }: Voice) =>
  plural(count, { one: "The answers of # customer", other: "The answers of # customers" });
const customers = (count: number, { plural }: Voice) => plural(count, { one: "# customer", other: "# customers" });
const answers = (count: number, { plural }: Voice) => plural(count, { one: "# answer", other: "# answers" });
const rows = (count: number, { plural }: Voice) => plural(count, { one: "# row", other: "# rows" });
const items = (count: number, { plural }: Voice) => plural(count, { one: "# item", other: "# items" });
const place = (index: number, { number }: Voice) => `${number(index)} (counted from 0)`;

/** No number of this area is greater: a range that ends there has no limit of its own. */
const LARGEST = 1e15;
const limit = (value: number) => (Math.abs(value) < LARGEST ? value : null);

export const quality: Part<"quality"> = {
  "quality/scored": {
    customer: ({ respondents: count }, voice) => `The scores come from the answers of ${customers(count, voice)}.`,
    agent: ({ respondents: count, columns }, voice) =>
      `The answers of ${respondents(count, voice)} were scored; the instrument asks for ${phrase(COLUMNS, columns, voice)}.`,
  },
  "quality/missing-rule": {
    customer: () => "There is a rule for questions that somebody did not answer.",
    agent: ({ rule, minimum }, voice) =>
      rule === "person-mean" && minimum !== null
        ? `The rule for missing answers: a respondent's mean counts if at least ${voice.percent(minimum)} of the items are answered.`
        : `The rule for missing answers: ${phrase(MISSING, rule, voice)}.`,
  },
  "quality/aggregated": {
    customer: ({ over }) =>
      `The score as a whole is a mean over ${over === "dimensions" ? "the parts of the questionnaire" : "all questions"}.`,
    agent: ({ over }, voice) => `The unweighted overall score is ${phrase(OVER, over, voice)}.`,
  },
  "quality/direction-turned": {
    customer: () => "The answers were turned round so that higher is better.",
    agent: () => "The answers were turned (minimum + maximum - answer) so that higher is better.",
  },
  "quality/no-answers": {
    customer: (params, voice) => `Nobody gave the answers that are needed for ${part(params, voice)}.`,
    agent: (params, voice) => `No respondent has what ${line(params, voice)} needs, so it stays empty.`,
  },
  "quality/one-respondent": {
    customer: (params, voice) => `Only one customer's answers count for ${part(params, voice)}.`,
    agent: (params, voice) => `Only one respondent counts for ${line(params, voice)}: there is a mean, but no spread, interval or test.`,
  },
  "quality/no-spread": {
    customer: (params, voice) => `All customers' answers are alike for ${part(params, voice)}.`,
    agent: (params, voice) => `All respondents have the same gap for ${line(params, voice)}: there is no t, no p and no effect size.`,
  },
  "quality/no-small-sample-factor": {
    customer: (params, voice) => `Only two customers' answers count for ${part(params, voice)}.`,
    agent: (params, voice) =>
      `Only two respondents count for ${line(params, voice)}: Hedges' factor needs more, so hedges and hedgesAv stay empty.`,
  },
  "quality/no-correlation": {
    customer: (params, voice) => `For ${part(params, voice)}, all customers expected the same, or all perceived the same.`,
    agent: (params, voice) =>
      `For ${line(params, voice)}, expectation or perception is the same for all respondents: there is no correlation and no drm.`,
  },
  "quality/no-wilcoxon": {
    customer: () => "One of the tests was left out, because the answers are weighted.",
    agent: () => "Wilcoxon's test was asked for, but stays empty on every line because of the sampling weights.",
  },
  "quality/no-expectation": {
    customer: () => "The questionnaire does not ask what customers expect, so there is no comparison with it.",
    agent: () => "The instrument asks for perceptions only, so it has no gap.",
  },
  "quality/no-importance": {
    customer: () => "Nobody who answered every part said how important the parts are, so none of them counts more.",
    agent: () => "No respondent with all dimensions gave importance, so there is no weighted score.",
  },
  "quality/importance-not-100": {
    customer: ({ respondents: count }, voice) =>
      `${theAnswersOf(count, voice)} on importance do not add up to 100, or name what was not asked, and were left out of the weighted score.`,
    agent: ({ respondents: count }, voice) =>
      `${wereLeftOut(count, voice)} of the weighted score: their importance does not sum to 100, or gives points to what the instrument does not have.`,
  },
  "quality/importance-incomplete": {
    customer: ({ respondents: count }, voice) =>
      `${theAnswersOf(count, voice)} do not cover every part, and were left out of the weighted score.`,
    agent: ({ respondents: count }, voice) => `${wereLeftOut(count, voice)} of the weighted score, for want of a dimension.`,
  },
  "quality/importance-renormalised": {
    customer: ({ respondents: count }, voice) =>
      `${theAnswersOf(count, voice)} do not cover every part, so their importance was spread over the others.`,
    agent: ({ respondents: count }, voice) =>
      `The importance that ${voice.plural(count, { one: "# respondent gives", other: "# respondents give" })} to a dimension without answers was spread over the others.`,
  },
  "quality/answers-out-of-scale": {
    customer: ({ answers: count }, voice) =>
      `${voice.plural(count, { one: "# answer was", other: "# answers were" })} outside the scale and left out.`,
    agent: ({ answers: count }, voice) =>
      `${voice.plural(count, { one: "# answer outside the scale was", other: "# answers outside the scale were" })} kept out.`,
  },
  "quality/unknown-items": {
    customer: ({ answers: count }, voice) =>
      `${voice.plural(count, { one: "# answer belongs", other: "# answers belong" })} to no question and did not count.`,
    agent: ({ answers: count }, voice) =>
      `${voice.plural(count, { one: "# answer to an item", other: "# answers to items" })} that the instrument does not have did not count.`,
  },
  "quality/empty-responses": {
    customer: ({ respondents: count }, voice) =>
      `${voice.plural(count, { one: "# customer", other: "# customers" })} gave no answer that could be used.`,
    agent: ({ respondents: count }, voice) => `${respondents(count, voice)} gave no usable answer.`,
  },
  "quality/incomplete-responses": {
    customer: ({ respondents: count }, voice) =>
      `${voice.plural(count, { one: "# customer", other: "# customers" })} did not answer everything, and did not count.`,
    agent: ({ respondents: count }, voice) => `${wereLeftOut(count, voice)} by the listwise rule.`,
  },
  "quality/weights-refused": {
    customer: ({ respondents: count }, voice) => `${theAnswersOf(count, voice)} have a weight that cannot be used, and were left out.`,
    agent: ({ respondents: count }, voice) =>
      `${wereLeftOut(count, voice)}: a sampling weight must be a number from 0.000001 to 1,000,000.`,
  },
  "quality/sampling-weights": {
    customer: ({ effectiveSize }, { number }) =>
      `The answers are weighted, and count like ${number(effectiveSize)} answers without weights.`,
    agent: ({ designEffect, effectiveSize }, { number }) =>
      `Sampling weights were used: the design effect (Kish) is ${number(designEffect)} and leaves a sample size of ${number(effectiveSize)}.`,
  },
  "quality/bootstrapped": {
    customer: ({ resamples }, { number }) =>
      `The range around the score was found by drawing from the answers again ${number(resamples)} times.`,
    agent: ({ resamples, seed, method }, voice) =>
      `A bootstrap interval (${phrase(METHODS, method, voice)}) was drawn over respondents: ${voice.number(resamples)} resamples, seed ${seed}.`,
  },

  "quality/reliability": {
    customer: ({ rows: count, items: of }, voice) =>
      `How well the questions fit together was worked out from ${customers(count, voice)} and ${voice.plural(of, { one: "# question", other: "# questions" })}.`,
    agent: ({ rows: count, items: of, missing }, voice) =>
      `Alpha was computed from ${rows(count, voice)} and ${items(of, voice)} (missing answers: ${phrase(MISSING, missing, voice)}).`,
  },
  "quality/rows-left-out": {
    customer: ({ rows: count }, voice) => `${theAnswersOf(count, voice)} were left out.`,
    agent: ({ rows: count }, voice) =>
      `${voice.plural(count, { one: "# row was left out, as empty", other: "# rows were left out, as empty" })} or, under the listwise rule, incomplete.`,
  },
  "quality/feldt-limits": {
    customer: () => "There is a range around how well the questions fit together.",
    agent: ({ df1, df2 }, { number }) => `The limits of alpha are Feldt's, with ${number(df1)} and ${number(df2)} degrees of freedom.`,
  },
  "quality/too-few-rows": {
    customer: () => "There are too few answers to say how well the questions fit together.",
    agent: ({ rows: count, minimum }, voice) =>
      `There are too few rows: an item or a pair of items has ${rows(count, voice)}, fewer than the ${voice.number(minimum)} that are needed.`,
  },
  "quality/too-few-items": {
    customer: () => "There are too few questions to say how well they fit together.",
    agent: ({ items: count, minimum }, voice) =>
      `There are too few items: ${voice.plural(count, { one: "# is", other: "# are" })} given, fewer than the ${voice.number(minimum)} that are needed.`,
  },
  "quality/constant-item": {
    customer: () => "Everybody answered one of the questions alike.",
    agent: ({ item }, voice) => `Everybody answers item ${place(item, voice)} alike, so it has no correlation.`,
  },
  "quality/alpha-above-one": {
    customer: () => "How well the questions fit together cannot be said, because different customers answered different ones.",
    agent: () => "Alpha is above 1: covariances over different rows do not fit together, and Feldt's limits do not hold.",
  },
  "quality/constant-total": {
    customer: () => "Everybody has the same total, so it cannot be said how well the questions fit together.",
    agent: () => "The total score does not vary, so there is no alpha.",
  },
  "quality/negative-alpha": {
    customer: () => "Some of the questions go against the others.",
    agent: ({ items: against }, { list }) =>
      against.length === 0
        ? "Alpha is below 0: the items covary negatively on average, most often because a reversed item was not turned."
        : `Alpha is below 0: the items covary negatively on average, most often because a reversed item was not turned; these go against the rest: ${list(against.map(quoted))}.`,
  },

  "quality/interval-method": {
    customer: () => "There is a range around the score.",
    agent: ({ method }, voice) => `The interval was computed by this method: ${phrase(METHODS, method, voice)}.`,
  },
  "quality/limit-beyond-scale": {
    customer: () => "The range around the score reaches beyond the scale.",
    agent: ({ low, high }, { number }) =>
      `A limit of the interval (${number(low)} to ${number(high)}) lies beyond the scale: the method does not cut it.`,
  },
  "quality/nothing-answered": () => "Nobody answered, so there is no score.",
  "quality/too-few-answers": {
    customer: ({ n }, voice) => `There are too few answers to say more: ${voice.number(n)}.`,
    agent: ({ n, minimum }, voice) =>
      `There are too few answers for an interval or a test: ${voice.number(n)}, fewer than the ${voice.number(minimum)} that are needed.`,
  },
  "quality/equal-answers": {
    customer: () => "All answers are alike.",
    agent: () => "All answers are equal: the standard error is 0, and no test is possible.",
  },
  "quality/period-left-out": {
    customer: ({ period }) => `The period ${quoted(period)} does not count towards the trend.`,
    agent: ({ period, because }, voice) =>
      `The period ${quoted(period)} takes no part in the tests and the slope, because ${phrase(LEFT_OUT, because, voice)}.`,
  },
  "quality/test": {
    customer: () => "We tested whether the change is more than chance.",
    agent: ({ test }, voice) => `The change was tested with ${phrase(TESTS, test, voice)}.`,
  },
  "quality/not-comparable": {
    customer: (params, voice) => `A comparison is not possible for ${part(params, voice)}.`,
    agent: (params, voice) => `One of the two reports lacks ${line(params, voice)}, so it is not compared.`,
  },

  "quality/cross": {
    customer: ({ importance, performance }, { number }) =>
      `From ${number(importance)} on something counts as important, and from ${number(performance)} on as done well.`,
    agent: ({ method, importance, performance }, voice) =>
      `The cross of the grid stands at importance ${voice.number(importance)} and performance ${voice.number(performance)} (${phrase(METHODS, method, voice)}).`,
  },
  "quality/diagonal": {
    customer: () => "What matters more than it is done well comes first.",
    agent: () => "The diagonal was used: what has more importance than performance, both as shares of their scale, comes first.",
  },
  "quality/weakest": {
    customer: ({ id, tiedWith }, { list, term }) =>
      `${tiedWith.length === 0 ? "The weakest part of our service is" : "The weakest parts of our service are"} ${list([id, ...tiedWith].map((one) => quoted(term(one))))}.`,
    agent: ({ id, gap, tiedWith }, { list, number, term }) =>
      `The part with the lowest score sets the score of the whole: ${quoted(term(id))} with ${number(gap)}${tiedWith.length === 0 ? "" : `, like ${list(tiedWith.map((one) => quoted(term(one))))}`}.`,
  },
  "quality/need": {
    customer: ({ importance }, { percent }) =>
      `We look at how far we fall short, how sure that is, and how much it matters to customers (${percent(importance)}).`,
    agent: ({ shortfall, importance, certainty }, { number, percent }) =>
      `The need is a shortfall of ${number(shortfall)} times an importance of ${percent(importance)} times a certainty of ${percent(certainty)}.`,
  },
  "quality/equal-importance": {
    customer: () => "We do not know what matters more to customers, so every part counts the same.",
    agent: () => "No importance is known, so every dimension counts the same.",
  },
  "quality/not-planned": {
    customer: ({ id, because }, voice) =>
      `We plan no improvement for ${quoted(voice.term(id))}, because ${phrase(NOT_PLANNED, because, voice)}.`,
    agent: ({ id, because }, voice) =>
      `Dimension ${quoted(voice.term(id))} is not in the plan, because ${phrase(NOT_PLANNED, because, voice)}.`,
  },
  "quality/kano-tie": {
    customer: () => "Customers are divided about this.",
    agent: ({ classes }, voice) =>
      `These Kano classes share the highest count: ${voice.list(classes.map((one) => phrase(KANO, one, voice)))}; the first in the order M, O, A, I was taken.`,
  },
  "quality/kano-counted": {
    customer: ({ answers: count }, voice) => `This rests on ${answers(count, voice)}.`,
    agent: ({ answers: count, reversed, questionable }, voice) =>
      `The class rests on ${answers(count, voice)}; ${voice.number(reversed)} reversed and ${voice.number(questionable)} questionable do not enter the coefficients.`,
  },

  "quality/measured": {
    customer: ({ measure, segment, records }, voice) =>
      `${voice.title(measure)}${inSegment(segment)}: this was measured on ${voice.plural(records, { one: "# record", other: "# records" })}.`,
    agent: ({ measure, segment, records }, voice) =>
      `${quoted(voice.title(measure))}${inSegment(segment)} was measured on ${voice.plural(records, { one: "# record", other: "# records" })}.`,
  },
  "quality/nothing-measured": {
    customer: ({ measure, segment }, { title }) => `${title(measure)}${inSegment(segment)}: nothing was measured.`,
    agent: ({ measure, segment }, { term }) =>
      `There is a standard for ${quoted(term(measure))}${inSegment(segment)}, but no record to hold against it.`,
  },
  "quality/standard-met": ({ measure, segment, target, value }, voice) =>
    `${voice.title(measure)}${inSegment(segment)}: the standard of ${amount(measure, target, voice)} is met with ${amount(measure, value, voice)}.`,
  "quality/standard-missed": ({ measure, segment, target, value }, voice) =>
    `${voice.title(measure)}${inSegment(segment)}: the standard of ${amount(measure, target, voice)} is missed with ${amount(measure, value, voice)}.`,
  "quality/service-gap": {
    customer: ({ from, to }) => `We compare two sides of our service: ${from} and ${to}.`,
    agent: ({ gap, from, to }, voice) => `${capital(gapOf(gap, voice))} goes from ${quoted(from)} to ${quoted(to)}.`,
  },
  "quality/side-missing": {
    customer: ({ side }) => `One side of a comparison is not known: ${side}.`,
    agent: ({ gap, side }, voice) => `${capital(gapOf(gap, voice))} has no value, because one side of it is not known: ${quoted(side)}.`,
  },
  "quality/own-numbers": {
    customer: () => "This figure rests on our own numbers.",
    agent: ({ figure }) => `The figures on ${quoted(figure)} rest on the numbers that were given.`,
  },
  "quality/undefined-ratio": {
    customer: () => "One of the figures cannot be worked out from our numbers.",
    agent: ({ figure, because }) => `The figure ${quoted(figure)} has no value: ${because}.`,
  },

  "quality/invalid-number": {
    customer: () => "One of the numbers is outside what is possible.",
    agent: ({ name, value, minimum, maximum }, voice) =>
      `The value ${quoted(name)} must be ${limits(limit(minimum), limit(maximum), value, voice)}; ${numberOr(value, voice)} was given.`,
  },
  "quality/unknown-choice": {
    customer: () => "One of the choices is not known.",
    agent: ({ name, value, known }, voice) =>
      value === null
        ? `The choice ${quoted(name)} is missing (${choices(known, voice)}).`
        : `The choice ${quoted(name)} cannot be ${quoted(value)} (${choices(known, voice)}).`,
  },
  "quality/out-of-scale": {
    customer: ({ item, minimum, maximum }, { number }) =>
      `An answer to question ${quoted(item)} is not from ${number(minimum)} to ${number(maximum)}.`,
    agent: ({ respondentId, index, item, column, answer, minimum, maximum }, voice) =>
      `Response ${place(index, voice)}${respondentId === null ? "" : ` of ${quoted(respondentId)}`} has an answer to item ${quoted(item)} (${voice.term(column)}) outside the scale: ${numberOr(answer, voice)}, not from ${voice.number(minimum)} to ${voice.number(maximum)}.`,
  },
  "quality/answer-out-of-scale": {
    customer: ({ minimum, maximum }, { number }) => `An answer is not from ${number(minimum)} to ${number(maximum)}.`,
    agent: ({ index, answer, minimum, maximum }, voice) =>
      `Answer ${place(index, voice)} is outside the scale: ${numberOr(answer, voice)}, not from ${voice.number(minimum)} to ${voice.number(maximum)}.`,
  },
  "quality/not-a-recommendation-score": {
    customer: () => "An answer is not a whole number from 0 to 10.",
    agent: ({ index, answer }, voice) =>
      `Answer ${place(index, voice)} must be a whole number from 0 to 10 for a net promoter score; ${numberOr(answer, voice)} was given.`,
  },
  "quality/uneven-rows": {
    customer: () => "The answers do not all have the same number of questions.",
    agent: ({ row, expected, found }, voice) =>
      `Row ${place(row, voice)} has ${items(found, voice)}, and the first has ${voice.number(expected)}.`,
  },
  "quality/different-instruments": {
    customer: () => "The two surveys ask different questions, so they cannot be compared.",
    agent: ({ before, after }) => `The two reports are of different instruments: ${quoted(before)} and ${quoted(after)}.`,
  },
  "quality/invalid-instant": {
    customer: () => "One of the times that we have on record cannot be right.",
    agent: ({ index, field }, voice) =>
      index === null
        ? `The argument ${quoted(field)} is no instant: correct it.`
        : `The field ${quoted(field)} of record ${place(index, voice)} is no instant: correct it.`,
  },
  "quality/ends-before-start": {
    customer: () => "Something that we have on record ends before it starts.",
    agent: ({ index, start, end }, voice) =>
      `In record ${place(index, voice)} the end (${quoted(end)}) lies before the start (${quoted(start)}).`,
  },
  "quality/duplicate-id": {
    customer: ({ id }) => `${quoted(id)} is on the list twice.`,
    agent: ({ id }) => `Two items have the id ${quoted(id)}: give one of them another.`,
  },
  "quality/unknown-id": {
    customer: () => "Something was named that the survey does not have.",
    agent: ({ id, known }, voice) => `The report does not have ${quoted(id)} (${choices(known, voice)}).`,
  },
  "quality/stopped": {
    customer: () => "The work was stopped before its end.",
    agent: ({ done, total }, voice) => `The work was stopped at ${outOf(done, total, voice)}.`,
  },
};
