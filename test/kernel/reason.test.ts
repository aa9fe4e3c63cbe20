import { expect, expectTypeOf, test } from "vitest";
import type { Facts } from "../../src/kernel/facts.js";
import type { ErrorOf, Law, Plain, ReasonOf, Reasons, Source } from "../../src/kernel/reason.js";

// Two areas as they would declare their codes.
interface WarrantyReasons {
  readonly "warranty/suspended": Law<{ readonly clock: "claimBy" | "repairBy"; readonly days: number }>;
  readonly "warranty/cause-excluded": { readonly layerId: string; readonly cause: string };
}
interface CalendarErrors {
  readonly "calendar/never-opens": Record<never, never>;
  readonly "calendar/unsupported-unit": { readonly unit: string };
}

const source: Source = { id: "PT DL 84/2021", article: "12(4)", asOf: "2026-07-01", confidence: "high" };
const suspended: ReasonOf<WarrantyReasons> = { code: "warranty/suspended", params: { clock: "claimBy", days: 3 }, source };
const excluded: ReasonOf<WarrantyReasons> = { code: "warranty/cause-excluded", params: { layerId: "maker", cause: "wear" } };

test("a reason is JSON, with its source", () => {
  expect(JSON.parse(JSON.stringify([suspended, excluded]))).toEqual([
    { code: "warranty/suspended", params: { clock: "claimBy", days: 3 }, source },
    { code: "warranty/cause-excluded", params: { layerId: "maker", cause: "wear" } },
  ]);
});

test("narrowing on the code narrows the parameters", () => {
  const say = (reason: ReasonOf<WarrantyReasons>): string => {
    if (reason.code === "warranty/suspended") {
      expectTypeOf(reason.params).toEqualTypeOf<{ readonly clock: "claimBy" | "repairBy"; readonly days: number }>();
      expectTypeOf(reason.source).toEqualTypeOf<Source>();
      return `${reason.params.days} days by ${reason.source.id}`;
    }
    expectTypeOf(reason.source).toEqualTypeOf<Source | undefined>();
    return `${reason.params.layerId} excludes ${reason.params.cause}`;
  };
  expect([suspended, excluded].map(say)).toEqual(["3 days by PT DL 84/2021", "maker excludes wear"]);
});

test("an error has its facts beside the code", () => {
  const unsupported: ErrorOf<CalendarErrors> = { code: "calendar/unsupported-unit", unit: "months" };
  expect(unsupported).toEqual({ code: "calendar/unsupported-unit", unit: "months" });
  expectTypeOf<ErrorOf<CalendarErrors>["code"]>().toEqualTypeOf<"calendar/never-opens" | "calendar/unsupported-unit">();
});

test("parameters are flat JSON without the mark of law", () => {
  expectTypeOf<Plain<WarrantyReasons["warranty/suspended"]>>().toExtend<Facts>();
  expectTypeOf<keyof Plain<WarrantyReasons["warranty/suspended"]>>().toEqualTypeOf<"clock" | "days">();
});

test("lines that must not compile", () => {
  // @ts-expect-error a legal reason needs its source
  const uncited: ReasonOf<WarrantyReasons> = { code: "warranty/suspended", params: { clock: "claimBy", days: 3 } };
  // @ts-expect-error parameters of another code
  const mixed: ReasonOf<WarrantyReasons> = { code: "warranty/cause-excluded", params: { clock: "claimBy", days: 3 } };
  // @ts-expect-error a code that the area does not have
  const strange: ReasonOf<WarrantyReasons> = { code: "warranty/lost", params: {} };
  // @ts-expect-error a value that the parameter does not allow
  const wrong: ReasonOf<WarrantyReasons> = { code: "warranty/suspended", params: { clock: "always", days: 3 }, source };
  // @ts-expect-error a decision without a reason
  const silent: Reasons<WarrantyReasons> = [];
  // @ts-expect-error the facts of an error are missing
  const bare: ErrorOf<CalendarErrors> = { code: "calendar/unsupported-unit" };
  // @ts-expect-error a source without the day on which it was true
  const undated: Source = { id: "PT DL 84/2021", confidence: "high" };
  // @ts-expect-error a source that is not sure in one of three degrees
  const vague: Source = { id: "PT DL 84/2021", asOf: "2026-07-01", confidence: "likely" };
  const one: Reasons<WarrantyReasons> = [excluded];
  // @ts-expect-error reasons are not changed afterwards
  one[0] = suspended;
  expect([uncited, mixed, strange, wrong, silent, bare, undated, vague]).toHaveLength(8);
});
