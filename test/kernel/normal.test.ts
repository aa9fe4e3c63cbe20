import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../src/kernel/normal.js";

describe("normalQuantile", () => {
  // mpmath 1.3, sqrt(2) erfinv(2p - 1) at 40 digits, p taken as the double that is written
  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798407],
    [1e-10, -6.361340902404057],
    [1e-6, -4.753424308822899],
    [0.001, -3.0902323061678136],
    [0.025, -1.9599639845400543],
    [0.05, -1.6448536269514726],
    [0.074, -1.4466320671589785],
    [0.075, -1.439531470938456],
    [0.0751, -1.43882539275254],
    [0.1, -1.2815515655446004],
    [0.25, -0.6744897501960817],
    [0.45, -0.12566134685507402],
    [0.9, 1.2815515655446006],
    [0.924, 1.4325027208258119],
    [0.95, 1.6448536269514722],
    [0.975, 1.9599639845400538],
    [0.99, 2.3263478740408408],
    [0.995, 2.5758293035489004],
    [0.9995, 3.290526731491926],
  ])("is right to 1e-15 at p = %d", (p, z) => {
    expect(Math.abs(normalQuantile(p) / z - 1)).toBeLessThan(1e-15);
  });

  it("is 0 in the middle, infinite at the ends and NaN outside", () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect([-1e-9, 1.0000001, Number.NaN].map(normalQuantile)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
