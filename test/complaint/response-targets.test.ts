import { describe, expect, test } from "vitest";
import { type DutyTarget, defineReplyDuties, REPLY_DUTIES, type ReplyDuty, responseTargetsFrom } from "../../src/complaint/index.js";
import { defineResponsePolicy } from "../../src/response/index.js";

const source = { id: "house", asOf: "2026-01-01", confidence: "low" } as const;
const targets = (...duties: readonly Omit<ReplyDuty, "source">[]): readonly DutyTarget[] =>
  responseTargetsFrom(
    duties.map((duty, index) =>
      defineReplyDuties({ id: `house-${index}#1`, jurisdiction: "PT", scope: "all", duties: [{ ...duty, source }] })._unsafeUnwrap(),
    ),
  );
const reply = (amount: number, unit: ReplyDuty["within"]["unit"], more: Partial<ReplyDuty> = {}) =>
  ({ stage: "final-reply", within: { amount, unit }, ...more }) as const;

describe("responseTargetsFrom", () => {
  test.each<[string, Omit<ReplyDuty, "source">, DutyTarget | null]>([
    ["hours run from the instant", reply(4, "hours"), { metric: "resolution", within: "PT4H", clock: "calendar" }],
    ["weeks are days", reply(2, "weeks"), { metric: "resolution", within: "P14D", clock: "calendar" }],
    [
      "the next business day counts first",
      reply(3, "business-days", { firstDay: "next-business-day" }),
      { metric: "resolution", within: "P3D", clock: "business" },
    ],
    [
      "the same day counts: received on the 2nd at 10:00, three days end with the 4th, a target at 10:00 on the 5th",
      reply(3, "calendar-days", { firstDay: "same-day" }),
      null,
    ],
    ["months", reply(1, "months"), null],
    ["an event of its own", reply(3, "calendar-days", { from: "forwarded" }), null],
    [
      "a holding reply is a first response",
      { ...reply(5, "calendar-days"), stage: "holding-reply" },
      { metric: "first-response", within: "P5D", clock: "calendar" },
    ],
    ["a window of others is no promise", { ...reply(5, "calendar-days"), stage: "external-window-opens" }, null],
  ])("%s", (_, duty, target) => {
    expect(targets(duty)).toEqual(target ? [target] : []);
  });

  test("the shortest for each metric and clock", () => {
    expect(targets(reply(10, "calendar-days"), reply(7, "calendar-days"), reply(9, "business-days"))).toEqual([
      { metric: "resolution", within: "P7D", clock: "calendar" },
      { metric: "resolution", within: "P9D", clock: "business" },
    ]);
  });

  test("a response policy takes them", () => {
    const schedule = { timeZone: "Europe/Lisbon", weekly: { mon: ["09:00-17:00"] } };
    const list = responseTargetsFrom(REPLY_DUTIES);
    expect(list.length).toBeGreaterThan(2);
    expect(defineResponsePolicy({ id: "law", schedule, targets: list })._unsafeUnwrap().input.targets).toEqual(list);
  });
});
