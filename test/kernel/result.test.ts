import { describe, expect, expectTypeOf, test } from "vitest";
import { invalidInput, issue } from "../../src/kernel/issue.js";
import { err, ok, orThrow, type Result } from "../../src/kernel/result.js";

function thrownBy(call: () => unknown): Error {
  try {
    call();
  } catch (thrown) {
    return thrown as Error;
  }
  throw new Error("nothing was thrown");
}

describe("orThrow", () => {
  test("gives the value inside", () => {
    const value = { id: "a" };
    expect(orThrow(ok(value))).toBe(value);
  });

  test("throws with the code and its facts as message and the error as cause", () => {
    const error = { code: "calendar/unsupported-unit", unit: "months" } as const;
    const thrown = thrownBy(() => orThrow(err(error)));
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown.message).toBe('calendar/unsupported-unit {"unit":"months"}');
    expect(thrown.cause).toBe(error);
  });

  test("lists every issue with its path, one a line", () => {
    const error = invalidInput([
      issue([], "wrong-type", { expected: "an object", received: "null" }),
      issue(["weekly", "mon", 0], "missing", {}),
      issue(["holidays", 12, "date"], "no-such-date", { text: "2026-02-30" }),
    ]);
    const thrown = thrownBy(() => orThrow(err(error)));
    expect(thrown.message).toBe(
      [
        "invalid-input",
        "  (whole input): must be an object, got null",
        "  weekly.mon.0: is required",
        '  holidays.12.date: must be an existing date as YYYY-MM-DD, got "2026-02-30"',
      ].join("\n"),
    );
    expect(thrown.cause).toBe(error);
  });

  test("an input with no issue listed shows the code alone", () => {
    expect(thrownBy(() => orThrow(err(invalidInput([])))).message).toBe("invalid-input");
  });
});

test("types: the value comes out as it went in, and an error needs a code", () => {
  const result = ok(5) as Result<number, { readonly code: "x" }>;
  expectTypeOf(orThrow(result)).toEqualTypeOf<number>();
  // @ts-expect-error an error that is a text has no code
  expect(() => orThrow(err("broken"))).toThrow();
  // @ts-expect-error the value may not be read before the check
  expect(result.value).toBe(5);
});
