import { describe, expect, it } from "vitest";
import { ALWAYS_OPEN } from "../../src/calendar/index.js";
import { REPLY_DUTIES, replyObligations, selectReplyDuties } from "../../src/complaint/index.js";

const duties = selectReplyDuties(REPLY_DUTIES, [(REPLY_DUTIES[0] as { id: string }).id], "2026-03-02")._unsafeUnwrap();

describe("facts that no calendar holds are errors, not throws", () => {
  it.each([8.64e15, -8.64e15, Date.UTC(2300, 0, 1), Number.NaN])("received at %s", (receivedAt) => {
    expect(replyObligations(REPLY_DUTIES, { receivedAt, schedule: ALWAYS_OPEN })._unsafeUnwrapErr()).toEqual({
      code: "complaint/invalid-fact",
      argument: "receivedAt",
    });
  });
});

describe("duties named twice count once", () => {
  it("by id and by id with revision", () => {
    const one = duties[0] as { readonly id: string };
    const twice = selectReplyDuties(REPLY_DUTIES, [one.id, one.id.replace(/#\d+$/, "")], "2026-03-02")._unsafeUnwrap();
    expect(twice.map(({ id }) => id)).toEqual([one.id]);
  });
});
