import { describe, expect, it } from "vitest";
import { ALWAYS_OPEN } from "../../src/calendar/index.js";
import {
  complaintTally,
  controlChart,
  findRecurrences,
  paretoOf,
  REPLY_DUTIES,
  replyObligations,
  selectReplyDuties,
} from "../../src/complaint/index.js";

const duties = selectReplyDuties(REPLY_DUTIES, [(REPLY_DUTIES[0] as { id: string }).id], "2026-03-02")._unsafeUnwrap();

describe("facts that no calendar holds are errors, not throws", () => {
  it.each([8.64e15, -8.64e15, Date.UTC(2300, 0, 1), Number.NaN])("received at %s", (receivedAt) => {
    expect(replyObligations(REPLY_DUTIES, { receivedAt, schedule: ALWAYS_OPEN })._unsafeUnwrapErr()).toEqual({
      code: "complaint/invalid-fact",
      argument: "receivedAt",
    });
  });
});

describe("names that every object has are no fields", () => {
  const tally = complaintTally.add(complaintTally.empty(), { on: "2026-03-02", fields: { subject: "billing" } });

  it.each(["constructor", "toString", "__proto__"])("%s", (field) => {
    expect(paretoOf(tally, field)).toEqual([]);
    const records = (["2026-03-01", "2026-03-02"] as const).map((on) => ({ on, fields: {}, customerId: "ana" }));
    expect(findRecurrences(records, { by: [field], within: "P30D" })._unsafeUnwrap()).toEqual([]);
  });
});

describe("duties named twice count once", () => {
  it("by id and by id with revision", () => {
    const one = duties[0] as { readonly id: string };
    const twice = selectReplyDuties(REPLY_DUTIES, [one.id, one.id.replace(/#\d+$/, "")], "2026-03-02")._unsafeUnwrap();
    expect(twice.map(({ id }) => id)).toEqual([one.id]);
  });
});

describe("control charts of numbers beyond reach", () => {
  const points = [1, 2, 3].map((count) => ({ label: `week ${count}`, count, size: 100 }));

  it("a count that is no safe integer", () => {
    const wild = [...points, { label: "wild", count: 1e308, size: 100 }];
    expect(controlChart({ kind: "u", points: wild })._unsafeUnwrapErr()).toMatchObject({ code: "complaint/invalid-series", label: "wild" });
  });

  it.each([-1, 1.5, 0, Number.NaN])("a baseline of %s", (baseline) => {
    expect(controlChart({ kind: "u", points, baseline })._unsafeUnwrapErr().code).toBe("complaint/too-few-points");
  });
});
