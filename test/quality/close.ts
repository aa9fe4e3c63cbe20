import { expect } from "vitest";

/** Equal to 1e-9 relative (and 1e-12 where R prints 0), number by number; null where R has none. */
export function expectClose(actual: unknown, expected: unknown, about = ""): void {
  if (Array.isArray(expected)) {
    const list = [...(actual as Iterable<unknown>)];
    expect(list.length, about).toBe(expected.length);
    for (const [index, one] of expected.entries()) expectClose(list[index], one, `${about}[${index}]`);
  } else if (typeof expected === "number") {
    const difference = Math.abs((actual as number) - expected);
    expect(difference, `${about}: ${actual} for ${expected}`).toBeLessThanOrEqual(Math.max(1e-9 * Math.abs(expected), 1e-12));
  } else expect(actual, about).toEqual(expected);
}
