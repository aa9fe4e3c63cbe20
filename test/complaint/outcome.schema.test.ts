import { describe, expect, test } from "vitest";
import { type ComplaintOutcome, OUTCOME_REASONS, parseComplaintOutcome } from "../../src/complaint/index.js";

const params: Readonly<Record<string, object>> = {
  "complaint/our-mistake": { what: "late" },
  "complaint/not-as-agreed": { what: "colour" },
  "complaint/goodwill": { remedy: "refund" },
  "complaint/out-of-time": { termEndedOn: "2026-01-01", receivedOn: "2026-02-01" },
  "complaint/cause-excluded": { cause: "drop" },
  "complaint/no-fault-found": { examinedOn: "2026-01-01" },
  "complaint/as-agreed": { clause: "4.2" },
  "complaint/evidence-missing": { document: "invoice", askedOn: "2026-01-01" },
  "complaint/already-settled": { reference: "RC-2025-000001-00", settledOn: "2025-06-01" },
  "complaint/not-our-duty": { party: "carrier" },
  "complaint/remedy-disproportionate": { asked: "replacement", offered: "repair" },
  "complaint/withdrawn-by-customer": { on: "2026-01-01" },
};
const outcome = (decision: string, ...codes: readonly string[]) => ({
  decision,
  reasons: codes.map((code) => ({ code: `complaint/${code}`, params: params[`complaint/${code}`] })),
});
const issues = (json: unknown) =>
  parseComplaintOutcome(json)
    ._unsafeUnwrapErr()
    .issues.map(({ path, code }) => [path.join("."), code]);

describe("a decision and its reasons", () => {
  test("only a complaint upheld in full may go without", () => {
    expect(parseComplaintOutcome({ decision: "upheld" }).isOk()).toBe(true);
    expect(parseComplaintOutcome({ decision: "upheld", reasons: [] }).isOk()).toBe(true);
    for (const decision of ["partly-upheld", "rejected", "withdrawn"]) {
      expect(issues({ decision })).toEqual([["reasons", "missing"]]);
      expect(issues({ decision, reasons: [] })).toEqual([["reasons", "too-small"]]);
    }
  });

  test.each(Object.entries(OUTCOME_REASONS))("%s explains what the table says, with its parameters", (code, { explains }) => {
    for (const decision of ["upheld", "partly-upheld", "rejected", "withdrawn"] as const) {
      const json = { decision, reasons: [{ code, params: params[code] }] };
      expect(parseComplaintOutcome(json).isOk(), decision).toBe((explains as readonly string[]).includes(decision));
    }
    expect(parseComplaintOutcome({ decision: explains[0], reasons: [{ code, params: {} }] }).isErr()).toBe(true);
  });

  test.each<[string, string, readonly string[], readonly unknown[]]>([
    ["a mistake of ours explains no rejection", "rejected", ["our-mistake"], [["reasons", "at-least-one-of"]]],
    ["beside a term that ended it may stand", "rejected", ["our-mistake", "out-of-time"], []],
    [
      "a fault not found cannot stand under upheld",
      "upheld",
      ["no-fault-found"],
      [
        ["reasons.0.code", "not-one-of"],
        ["reasons", "at-least-one-of"],
      ],
    ],
    ["nor beside a reason that explains it", "upheld", ["our-mistake", "no-fault-found"], [["reasons.1.code", "not-one-of"]]],
    ["both sides explain a part", "partly-upheld", ["our-mistake", "no-fault-found"], []],
    ["another remedy is offered", "upheld", ["not-as-agreed", "remedy-disproportionate"], []],
    ["goodwill without a reason to reject", "rejected", ["goodwill"], [["reasons", "at-least-one-of"]]],
    ["goodwill with one", "rejected", ["goodwill", "no-fault-found"], []],
    ["withdrawn, with goodwill", "withdrawn", ["withdrawn-by-customer", "goodwill"], []],
    [
      "withdrawn is no rejection",
      "rejected",
      ["withdrawn-by-customer"],
      [
        ["reasons.0.code", "not-one-of"],
        ["reasons", "at-least-one-of"],
      ],
    ],
  ])("%s", (_, decision, codes, found) => {
    const json = outcome(decision, ...codes);
    if (found.length > 0) expect(issues(json)).toEqual(found);
    else expect(parseComplaintOutcome(json)._unsafeUnwrap()).toEqual(json);
  });

  test.each([
    ["2026-03-01", "2026-02-28", [["reasons.0.params.receivedOn", "out-of-order"]]],
    ["2026-03-01", "2026-03-01", [["reasons.0.params.receivedOn", "out-of-order"]]],
    ["2026-03-01", "2026-03-02", []],
  ])("a term that ended on %s, received on %s", (termEndedOn, receivedOn, found) => {
    const json = { decision: "rejected", reasons: [{ code: "complaint/out-of-time", params: { termEndedOn, receivedOn } }] };
    if (found.length > 0) expect(issues(json)).toEqual(found);
    else expect(parseComplaintOutcome(json).isOk()).toBe(true);
  });

  test("a broken reason and one that cannot stand, at once", () => {
    const json = { decision: "upheld", reasons: [{ code: "complaint/our-mistake", params: {} }, ...outcome("", "as-agreed").reasons] };
    expect(issues(json)).toEqual([
      ["reasons.0.params.what", "missing"],
      ["reasons.1.code", "not-one-of"],
    ]);
  });
});

test("the compiler refuses a rejection without a reason, or with one that cannot stand under it", () => {
  // @ts-expect-error a rejection needs a reason
  const silent: ComplaintOutcome = { decision: "rejected", reasons: [] };
  // @ts-expect-error a withdrawal is no rejection
  const wrong: ComplaintOutcome = {
    decision: "rejected",
    reasons: [{ code: "complaint/withdrawn-by-customer", params: { on: "2026-01-01" } }],
  };
  const right: ComplaintOutcome = { decision: "rejected", reasons: [{ code: "complaint/as-agreed", params: { clause: "4" } }] };
  expect([silent, wrong, right].map(({ decision }) => decision)).toEqual(["rejected", "rejected", "rejected"]);
});
