import { expect, expectTypeOf, test } from "vitest";
import type { CalendarDate } from "../../src/kernel/calendar-date.js";
import { parseDate } from "../../src/kernel/calendar-date.schema.js";
import type { InvalidInput } from "../../src/kernel/issue.js";
import type { Result } from "../../src/kernel/result.js";

test("a date that exists", () => {
  expect(parseDate("2024-02-29")._unsafeUnwrap()).toBe("2024-02-29");
});

test.each<[unknown, string, object]>([
  ["2026-02-29", "no-such-date", { text: "2026-02-29" }],
  ["02/03/2026", "no-such-date", { text: "02/03/2026" }],
  ["2026-03-02T00:00:00Z", "no-such-date", { text: "2026-03-02T00:00:00Z" }],
  [new Date(0), "wrong-type", { expected: "a string", received: "an object" }],
  [null, "wrong-type", { expected: "a string", received: "null" }],
  [undefined, "missing", {}],
])("%j is refused: %s", (json, code, params) => {
  expect(parseDate(json)._unsafeUnwrapErr()).toMatchObject({ code: "invalid-input", issues: [{ path: [], code, params }] });
});

test("types: unknown in, a date out", () => {
  expectTypeOf(parseDate).toEqualTypeOf<(json: unknown) => Result<CalendarDate, InvalidInput>>();
});
