import type { CalendarDate } from "../kernel/calendar-date.js";
import { epochMs } from "../kernel/instant.js";
import { err, ok, type Result } from "../kernel/result.js";
import { assessCoverAndLaw, type Cover, type CoverageDecision } from "../warranty/assess-coverage.js";
import type { CoverError, NoRegimeApplies } from "../warranty/codes.js";
import type { WarrantyEvent } from "../warranty/cover-facts.js";
import type { Claim, ProductFacts } from "../warranty/product-facts.js";
import type { Regime } from "../warranty/regime.js";
import { selectRegime } from "../warranty/select-regime.js";
import type { Warranty } from "../warranty/warranty.js";
import type { Case, CaseProduct } from "./case.js";
import type { CasefileError, CasefileReason } from "./codes.js";
import { deskDate } from "./desk-dates.js";
import { deskEngine, type ServiceDesk } from "./service-desk.js";

/** Why a review says nothing about cover. */
export type CaseCoverError = CoverError | NoRegimeApplies | CasefileError;

/** The cover of a case: as of the day of the claim, which decides, and what the law gives today. */
export interface CaseCover {
  readonly decision: CoverageDecision;
  /** The law as of today: remedies that a failed repair opened, days by which the good or the price is owed. `null` without a law. */
  readonly today: CoverageDecision | null;
  readonly claimOn: CalendarDate;
  /** The defect that the claim is about; `""` for the one without a name. */
  readonly defect: string;
  /** What happened to the good, the report by the claim included. */
  readonly events: readonly WarrantyEvent[];
  readonly regime: Regime | null;
  readonly warranty: Warranty | null;
  readonly reasons: readonly CasefileReason[];
}

/** Holds a case against the law of its contract and the warranty that it was sold with. `claims`: the case is a claim, so it reports the defect. */
export function coverageOf(desk: ServiceDesk, caseFile: Case, claims: boolean, now: number): Result<CaseCover, CaseCoverError> {
  const { product, claim } = caseFile;
  if (!product) return err({ code: "casefile/not-recorded", fact: "product" });
  return coverOf(desk, caseFile, product).andThen(({ cover, reasons }) => {
    const openedAt = epochMs(caseFile.openedAt);
    const claimOn = claim?.on ?? deskDate(desk, Number.isNaN(openedAt) ? now : openedAt);
    const defect = claim?.defect ?? onlyOpenDefect(product, claimOn);
    const report = claims && !isReported(product, claimOn, defect);
    const facts = report ? withReport(product, claimOn, claim?.defect) : product;
    if (report) reasons.push({ code: "casefile/claim-is-report", params: { on: claimOn, defect } });
    if (claim?.defect === undefined && defect !== "") reasons.push({ code: "casefile/defect-taken", params: { defect } });
    const asked: Claim = { ...claim, on: claimOn, defect: defect === "" ? claim?.defect : defect };
    const standsOn = later(deskDate(desk, now), claimOn);
    return assessCoverAndLaw(cover, facts, asked, standsOn).map(({ decision, law }) => ({
      decision,
      today: law,
      claimOn,
      defect,
      events: facts.events ?? [],
      regime: cover.regime ?? null,
      warranty: cover.warranty ?? null,
      reasons,
    }));
  });
}

interface ChosenCover {
  readonly cover: Cover;
  readonly reasons: CasefileReason[];
}

function coverOf(desk: ServiceDesk, caseFile: Case, product: CaseProduct): Result<ChosenCover, CaseCoverError> {
  const warranty = warrantyOf(desk, product);
  if (warranty.isErr()) return err(warranty.error);
  const jurisdiction = product.soldIn ?? caseFile.jurisdiction ?? desk.jurisdictions[0];
  const contractOn = product.contractOn ?? product.purchasedOn ?? product.deliveredOn;
  const regime = jurisdiction === undefined ? ok(null) : selectRegime(desk.regimes, jurisdiction, contractOn);
  if (regime.isErr()) return err(regime.error);
  if (!warranty.value && !regime.value) return err({ code: "casefile/not-declared", part: "law-or-warranty" } as const);
  const reasons: CasefileReason[] = [];
  if (regime.value && jurisdiction !== undefined)
    reasons.push({ code: "casefile/regime-chosen", params: { regimeId: regime.value.id, jurisdiction, contractOn } });
  if (warranty.value) {
    const productClass = product.warrantyId === undefined ? (product.productClass ?? null) : null;
    reasons.push({ code: "casefile/warranty-chosen", params: { warrantyId: warranty.value.id, productClass } });
  }
  return ok({ cover: { warranty: warranty.value ?? undefined, regime: regime.value ?? undefined }, reasons });
}

function warrantyOf(desk: ServiceDesk, { warrantyId, productClass }: CaseProduct): Result<Warranty | null, CasefileError> {
  const { warranties, products } = deskEngine(desk);
  const known = productClass === undefined || products.size === 0 || products.has(productClass);
  if (!known) return err({ code: "casefile/unknown-product", productClass: productClass as string, known: [...products.keys()] });
  const id = warrantyId ?? (productClass === undefined ? undefined : products.get(productClass)?.warranty);
  if (id === undefined) return ok(null);
  const warranty = warranties.get(id);
  return warranty ? ok(warranty) : err({ code: "casefile/unknown-warranty", warrantyId: id, known: [...warranties.keys()] });
}

const PUT_RIGHT: ReadonlySet<string> = /* @__PURE__ */ new Set(["repaired", "replaced", "returned"]);

/** The one defect with a name that was reported by a day and not put right, as who asks after a repair means that one; `""` where there is none, or several. */
function onlyOpenDefect(product: ProductFacts, on: CalendarDate): string {
  let only = "";
  for (const { defect = "" } of product.events ?? []) {
    if (defect === only || !isReported(product, on, defect)) continue;
    if (only !== "") return "";
    only = defect;
  }
  return only === "" || isReported(product, on, "") ? "" : only;
}

/** Whether the defect of a claim is on record as reported, since it was last put right. */
function isReported({ events = [] }: ProductFacts, on: CalendarDate, defect: string): boolean {
  const own = events.filter((event) => (event.defect ?? "") === defect && event.on <= on);
  const putRight = own.reduce((last, event) => (PUT_RIGHT.has(event.type) && event.on > last ? event.on : last), "");
  return own.some(({ type, on: reported }) => type === "defect-reported" && reported >= putRight);
}

function withReport(product: CaseProduct, on: CalendarDate, defect: string | undefined): ProductFacts {
  const report: WarrantyEvent = { type: "defect-reported", on, ...(defect === undefined ? {} : { defect }) };
  return { ...product, events: [...(product.events ?? []), report] };
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}
