export { APPLIANCE_LINES, type ApplianceLine } from "./appliance-lines.js";
export { assessCoverage, type Cover, type CoverageDecision, type LayerDecision } from "./assess-coverage.js";
export type {
  CoverError,
  MaintenanceError,
  NoRegimeApplies,
  ProrationError,
  SettlementError,
  UnitError,
  WarrantyError,
  WarrantyErrors,
  WarrantyReason,
  WarrantyReasonList,
  WarrantyReasons,
} from "./codes.js";
export type { CoverFacts, GoodsKind, WarrantyEvent } from "./cover-facts.js";
export { type CoverClock, type CoverWindow, coverageTimeline } from "./coverage-timeline.js";
export {
  claimSchema,
  coverFactsSchema,
  parseClaim,
  parseCoverFacts,
  parseProductFacts,
  productFactsSchema,
  warrantyEventSchema,
} from "./facts.schema.js";
export { type MaintenanceDue, type MaintenanceFacts, type MaintenancePlan, type MaintenanceVisit, planMaintenance } from "./maintenance.js";
export { maintenancePlanSchema, maintenanceVisitSchema } from "./maintenance.schema.js";
export { type MaintenanceQuote, type MaintenanceTerms, quoteMaintenance } from "./maintenance-quote.js";
export type { Claim, ProductFacts } from "./product-facts.js";
export { monthsUsed, type Proration, prorate } from "./proration.js";
export {
  type Anchor,
  actionDeadline,
  type Case as RegimeCase,
  type DayCount,
  type DefectMoment,
  type ExtensionOrder,
  type Moment,
  type OpenPoint,
  type Operator,
  type Reading,
  type Regime,
  type RegimeInput,
  type Remedy,
  type RemedyOccasion,
  type RemedyTier,
  type SaleMoment,
  type StatutoryClock,
  type Term,
  withReadings,
} from "./regime.js";
export { defineRegime, regimeSchema } from "./regime.schema.js";
export { AR_1998 } from "./regimes/ar.js";
export { BR_1991 } from "./regimes/br.js";
export { CL_2004, CL_2021 } from "./regimes/cl.js";
export { CO_2012 } from "./regimes/co.js";
export { DE_2022 } from "./regimes/de.js";
export { ES_2007, ES_2022 } from "./regimes/es.js";
export { EU_2022, EU_2026 } from "./regimes/eu.js";
export { FR_2022 } from "./regimes/fr.js";
export { GB_2015 } from "./regimes/gb.js";
export { REGIMES } from "./regimes/index.js";
export { IT_2022 } from "./regimes/it.js";
export { MX_2018 } from "./regimes/mx.js";
export { PE_2010 } from "./regimes/pe.js";
export { PT_2003, PT_2022 } from "./regimes/pt.js";
export { US_1975 } from "./regimes/us.js";
export { selectRegime } from "./select-regime.js";
export { type PlanUse, refundServicePlan, type ServicePlan } from "./service-plan.js";
export { SERVICE_TYPES, type ServiceType } from "./service-types.js";
export { type Charges, type Settlement, type SettlementTerms, settleClaim } from "./settlement.js";
export { type StatutoryCover, statutoryCover } from "./statutory-cover.js";
export { statutoryRegime } from "./statutory-regime.js";
export { type UnitInUse, type UnitReplacement, unitHistory } from "./units.js";
export type { UsageReading } from "./usage.js";
export { type VisitBurden, visitBurden } from "./visits.js";
export {
  type LayerCondition,
  type LayerStart,
  type LayerTerm,
  SCOPES,
  type Scope,
  type ScopeName,
  type Warranty,
  type WarrantyInput,
  type WarrantyLayer,
} from "./warranty.js";
export { defineWarranty, warrantySchema } from "./warranty.schema.js";
