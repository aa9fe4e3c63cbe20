import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { assessSuggestion, type SuggestionStep, type SuggestionTermsInput } from "../../src/followup/suggestion.js";
import { defineSuggestionTerms, type suggestionTermsSchema } from "../../src/followup/suggestion.schema.js";

const document = {
  id: "box",
  version: "1",
  timeZone: "Europe/Lisbon",
  answerWithin: "P7D",
  decideWithin: "P30D",
  practiseWithin: "P90D",
  tellBackWithin: "P7D",
} as const;
const terms = defineSuggestionTerms(document)._unsafeUnwrap();
const at = (text: string) => new Date(`${text}T12:00:00Z`);
const steps = (...list: readonly (readonly [SuggestionStep, string])[]) => list.map(([step, day]) => ({ step, at: at(day) }));
const assess = (done: ReturnType<typeof steps>, now: Date, of = terms) =>
  assessSuggestion(of, { id: "s1", receivedAt: at("2026-03-02"), steps: done }, now);

describe("the life of a suggestion", () => {
  it.each([
    ["received: an answer is owed", steps(), "2026-03-05", "received", "answered", "2026-03-09T12:00:00.000Z"],
    [
      "answered: a decision is owed, by the clock on the wall",
      steps(["answered", "2026-03-04"]),
      "2026-03-05",
      "answered",
      "decided",
      "2026-04-01T11:00:00.000Z",
    ],
    [
      "adopted: practice is owed",
      steps(["answered", "2026-03-04"], ["adopted", "2026-03-10"]),
      "2026-03-11",
      "adopted",
      "put-into-practice",
      "2026-06-08T11:00:00.000Z",
    ],
    ["adopted at once", steps(["adopted", "2026-03-10"]), "2026-03-11", "adopted", "put-into-practice", "2026-06-08T11:00:00.000Z"],
    [
      "declined: the customer is owed the reason",
      steps(["declined", "2026-03-10"]),
      "2026-03-11",
      "declined",
      "told-back",
      "2026-03-17T12:00:00.000Z",
    ],
    [
      "in practice: the customer is owed the news",
      steps(["put-into-practice", "2026-05-10"], ["adopted", "2026-03-10"]),
      "2026-05-11",
      "put-into-practice",
      "told-back",
      "2026-05-17T12:00:00.000Z",
    ],
    [
      "a step after now is not there yet",
      steps(["answered", "2026-03-06"]),
      "2026-03-05",
      "received",
      "answered",
      "2026-03-09T12:00:00.000Z",
    ],
  ] as const)("%s", (_, done, now, state, step, by) => {
    const status = assess(done, at(now))._unsafeUnwrap();
    expect(status).toMatchObject({
      suggestionId: "s1",
      termsId: "box",
      termsVersion: "1",
      state,
      owed: { step, by: new Date(by), overdue: false },
      nextChangeAt: new Date(Date.parse(by) + 1),
    });
    expect(status.reasons.at(-1)).toEqual({ code: "followup/step-owed", params: { step, by } });
  });

  it("is overdue from the millisecond after", () => {
    const due = at("2026-03-09");
    expect(assess([], due)._unsafeUnwrap()).toMatchObject({ owed: { overdue: false }, nextChangeAt: new Date(due.getTime() + 1) });
    expect(assess([], new Date(due.getTime() + 1))._unsafeUnwrap()).toMatchObject({ owed: { overdue: true }, nextChangeAt: null });
  });

  it.each([
    ["adopted", steps(["adopted", "2026-03-10"], ["put-into-practice", "2026-04-10"], ["told-back", "2026-04-11"]), "put-into-practice"],
    ["declined", steps(["declined", "2026-03-10"], ["told-back", "2026-03-11"]), "declined"],
  ] as const)("ends when the customer knows: %s", (_, done, outcome) => {
    const status = assess([...done], at("2026-04-12"))._unsafeUnwrap();
    expect(status).toMatchObject({ state: "told-back", owed: null, nextChangeAt: null });
    expect(status.reasons.at(-1)).toEqual({ code: "followup/suggestion-closed", params: { outcome } });
    expect(status.reasons[0]).toEqual({ code: "followup/step-done", params: { step: done[0]?.step, at: "2026-03-10T12:00:00.000Z" } });
  });

  it("owes practice without a limit where the terms set none", () => {
    const { practiseWithin: _, ...rest } = document;
    const open = defineSuggestionTerms(rest)._unsafeUnwrap();
    expect(assess(steps(["adopted", "2026-03-10"]), at("2026-03-11"), open)._unsafeUnwrap()).toMatchObject({
      owed: { step: "put-into-practice", by: null, overdue: false },
      nextChangeAt: null,
    });
  });

  it.each([
    ["practice before adoption", steps(["put-into-practice", "2026-03-03"]), { step: "put-into-practice", after: "received" }],
    ["an answer after the decision", steps(["adopted", "2026-03-03"], ["answered", "2026-03-04"]), { step: "answered", after: "adopted" }],
    ["the same step twice", steps(["answered", "2026-03-03"], ["answered", "2026-03-04"]), { step: "answered", after: "answered" }],
    ["a step before receipt", steps(["answered", "2026-03-01"]), { step: "answered", after: "received" }],
    [
      "a step after the end",
      steps(["declined", "2026-03-03"], ["told-back", "2026-03-04"], ["adopted", "2026-03-04"]),
      { step: "adopted", after: "told-back" },
    ],
  ] as const)("refuses %s", (_, done, facts) => {
    expect(assess([...done], at("2026-03-05"))._unsafeUnwrapErr()).toEqual({ code: "followup/step-out-of-order", subject: "s1", ...facts });
  });

  it("refuses impossible instants", () => {
    const bad = new Date(Number.NaN);
    const field = (result: ReturnType<typeof assess>) => result._unsafeUnwrapErr();
    expect(field(assess([], bad))).toEqual({ code: "followup/invalid-instant", subject: "s1", field: "now" });
    expect(field(assess([{ step: "answered", at: bad }], at("2026-03-05")))).toMatchObject({ field: "steps.0.at" });
    expect(field(assessSuggestion(terms, { id: "s1", receivedAt: at("1960-01-01"), steps: [] }, at("2026-03-05")))).toMatchObject({
      field: "receivedAt",
    });
  });
});

describe("defineSuggestionTerms", () => {
  it("keeps the document", () => {
    expect(JSON.parse(JSON.stringify(terms))).toEqual(document);
    expect([terms.id, terms.version, Object.isFrozen(terms)]).toEqual(["box", "1", true]);
    expectTypeOf<z.output<typeof suggestionTermsSchema>>().toEqualTypeOf<SuggestionTermsInput>();
  });

  it("reports everything at once", () => {
    const { issues } = defineSuggestionTerms({
      ...document,
      timeZone: "x",
      answerWithin: "P0D",
      decideWithin: undefined,
      extra: 1,
    })._unsafeUnwrapErr();
    expect(issues.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual([
      "timeZone unknown-time-zone",
      "answerWithin breaks-rule",
      "decideWithin missing",
      " unknown-key",
    ]);
  });
});
