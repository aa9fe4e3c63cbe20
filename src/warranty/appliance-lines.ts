import type { Source } from "../kernel/reason.js";
import type { MaintenancePlan } from "./maintenance.js";

/** A line of goods with the names of its components and, where one is known, an interval of service. */
export interface ApplianceLine {
  readonly id: string;
  /** Groups of components, for `covers.components` of a layer. */
  readonly components: Readonly<Record<string, readonly string[]>>;
  /** Components that wear by use, for `excludes.components`. */
  readonly wearParts: readonly string[];
  /** An interval to start from; the maker's own goes first. */
  readonly maintenance: MaintenancePlan | null;
  readonly source: Source;
}

const source: Source = { id: "aftersales, common practice", asOf: "2026-07-01", confidence: "low" };

/** Five lines of goods to start a warranty from. The names are conventions, the intervals examples: the maker's own go first. */
export const APPLIANCE_LINES = {
  "small-appliances": {
    id: "small-appliances",
    components: {
      drive: ["motor", "gear"],
      heating: ["heating-element", "thermostat"],
      control: ["switch", "electronics", "display"],
      housing: ["housing", "lid"],
    },
    wearParts: ["blade", "filter", "seal", "battery"],
    maintenance: null,
    source,
  },
  "white-goods": {
    id: "white-goods",
    components: {
      "sealed-system": ["compressor", "condenser", "evaporator", "refrigerant-line"],
      drive: ["motor", "belt", "bearing", "drum"],
      water: ["pump", "inlet-valve", "hose"],
      heating: ["heating-element", "thermostat"],
      control: ["electronics", "display", "door-lock"],
    },
    wearParts: ["door-seal", "filter", "lamp", "belt"],
    maintenance: { every: { time: "P1Y" }, tolerance: { time: "P1M" } },
    source,
  },
  "brown-goods": {
    id: "brown-goods",
    components: {
      picture: ["panel", "backlight"],
      sound: ["speaker", "amplifier"],
      power: ["power-supply", "battery"],
      control: ["electronics", "remote-control", "software"],
    },
    wearParts: ["battery", "lamp", "remote-control"],
    maintenance: null,
    source,
  },
  vehicle: {
    id: "vehicle",
    components: {
      powertrain: ["engine", "gearbox", "clutch", "driveshaft", "differential"],
      "high-voltage-battery": ["battery"],
      chassis: ["suspension", "steering", "brakes"],
      body: ["paint", "body-panel"],
      comfort: ["radio", "air-conditioning", "seat", "display"],
    },
    wearParts: ["brake-pad", "tyre", "wiper", "clutch-lining", "filter", "lamp"],
    maintenance: { every: { time: "P12M", usage: 15000 }, metric: "km", tolerance: { time: "P1M", usage: 1000 } },
    source,
  },
  other: {
    id: "other",
    components: { whole: ["whole"] },
    wearParts: [],
    maintenance: null,
    source,
  },
} as const satisfies Readonly<Record<string, ApplianceLine>>;
