import { describe, expect, test } from "vitest";
import { type CheckSystem, checkCharacters } from "../../src/complaint/index.js";

describe("check characters of ISO/IEC 7064", () => {
  test.each<[CheckSystem, string, string, string]>([
    ["mod-11-2", "0794", "0", "example of the standard"],
    ["mod-11-2", "079", "X", "example of the standard"],
    ["mod-11-2", "000000021825009", "7", "ORCID 0000-0002-1825-0097"],
    ["mod-11-2", "000000021694233", "X", "ORCID 0000-0002-1694-233X"],
    ["mod-97-10", "794", "44", "example of the standard"],
    ["mod-11-10", "0794", "5", "example of the standard"],
    ["mod-37-2", "G123489654321", "Y", "donation number of ISBT 128"],
    ["mod-37-36", "A12425GABC1234002", "M", "global release identifier (GRid)"],
  ])("%s of %s is %s (%s)", (system, payload, check) => {
    expect(checkCharacters(system, payload)).toBe(check);
  });

  test("an IBAN has the check of mod 97-10", () => {
    expect(checkCharacters("mod-97-10", "WEST12345698765432GB")).toBe("82");
  });

  test("a payload of foreign characters has none", () => {
    expect(checkCharacters("mod-11-2", "A1")).toBeNull();
    expect(checkCharacters("mod-97-10", "a1")).toBeNull();
    expect(checkCharacters("mod-37-2", "")).toBeNull();
  });

  test.each(["luhn", "toString", "__proto__"])("%s is no system", (system) => {
    expect(() => checkCharacters(system as CheckSystem, "1")).toThrow(
      new RangeError("system must be one of mod-11-2, mod-37-2, mod-97-10, mod-11-10, mod-37-36"),
    );
  });
});
