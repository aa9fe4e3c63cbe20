import { expect, test } from "vitest";
import { review } from "./scenes.js";

const signed = { person: "ana", at: "2026-03-02T10:10:00Z", why: "it gave a shock" };
const priorityOf = (scene: Parameters<typeof review>[0]) => review(scene).classification._unsafeUnwrap().priority;

test("overruling safety makes the priority of the case critical, from the moment of the decision", () => {
  const overrules = [{ axis: "safety", value: true, ...signed }];
  expect(priorityOf({}).value).not.toBe("critical");
  expect(priorityOf({ overrules })).toMatchObject({ value: "critical", by: "rule" });
  expect(priorityOf({ overrules, now: "2026-03-02T10:05:00Z" })).toEqual(priorityOf({ now: "2026-03-02T10:05:00Z" }));
});

test("a priority that a person set stands", () => {
  const overrules = [
    { axis: "priority", value: "low", ...signed },
    { axis: "safety", value: true, ...signed },
  ];
  expect(priorityOf({ overrules })).toMatchObject({ value: "low", by: "person" });
});
