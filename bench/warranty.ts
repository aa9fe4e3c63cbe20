// Speed of warranty, by hand: `npm run bench:warranty`. Prints how many a second of processor time on one core, in the best of many rounds,
// as what else the machine does only adds.
import { type CalendarDate, orThrow } from "../src/index.js";
import {
  assessCoverage,
  coverageTimeline,
  defineWarranty,
  ES_2022,
  PT_2022,
  statutoryCover,
  type WarrantyEvent,
} from "../src/warranty/index.js";

const ROUNDS = 60;
const ROUND_MICROSECONDS = 8000;

function perSecond(name: string, work: (index: number) => { isOk(): boolean }): void {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    let [done, spent] = [0, 0];
    while (spent < ROUND_MICROSECONDS) {
      for (let index = 0; index < CASES; index++) if (!work(index).isOk()) throw new Error(`${name}: no answer`);
      done += CASES;
      const { user, system } = process.cpuUsage(before);
      spent = user + system;
    }
    best = Math.max(best, (done * 1_000_000) / spent);
  }
  console.log(`${name}: ${(Math.round(best / 1000) * 1000).toLocaleString("en")} a second`);
}

const CASES = 64;
const cases = Array.from({ length: CASES }, (_, index) => {
  const after = (days: number) => new Date(Date.UTC(2024, 4, 10 + index + days)).toISOString().slice(0, 10) as CalendarDate;
  const deliveredOn = after(0);
  const events: WarrantyEvent[] = [
    { type: "defect-reported", on: after(250), defect: "noise" },
    { type: "handed-over", on: after(252), defect: "noise" },
    { type: "returned", on: after(270), defect: "noise" },
  ];
  const claim = { on: after(280 + index * 3), defect: "noise" };
  return {
    bare: { deliveredOn },
    repaired: { deliveredOn, events },
    claim,
    billed: { ...claim, charges: { currency: "EUR", parts: 12_000 } },
  };
});
const of = (index: number) => cases[index] as (typeof cases)[number];

const maker = { id: "maker", kind: "manufacturer", starts: "delivery", lasts: { time: "P2Y" }, suspendedWhileInRepair: true } as const;
const longer = { id: "longer", kind: "extended", starts: { after: "maker", end: "suspended" }, lasts: { time: "P3Y" } } as const;
const service = { maintained: { every: { time: "P1Y" }, tolerance: { time: "P1M" } } } as const;
const one = orThrow(defineWarranty({ id: "washer", currency: "EUR", layers: [{ ...maker, covers: { travel: { lasts: "P90D" } } }] }));
const two = orThrow(defineWarranty({ id: "car", layers: [{ ...maker, conditions: [service] }, longer] }));

perSecond("decisions: law, no events", (i) => assessCoverage({ regime: PT_2022 }, of(i).bare, of(i).claim));
perSecond("decisions: law and a layer, no events", (i) => assessCoverage({ regime: PT_2022, warranty: one }, of(i).bare, of(i).claim));
perSecond("decisions: law and a layer, three events", (i) =>
  assessCoverage({ regime: PT_2022, warranty: one }, of(i).repaired, of(i).claim),
);
perSecond("the same in Spain", (i) => assessCoverage({ regime: ES_2022, warranty: one }, of(i).repaired, of(i).claim));
perSecond("the same with a bill", (i) => assessCoverage({ regime: PT_2022, warranty: one }, of(i).repaired, of(i).billed));
perSecond("the same with two layers and services", (i) => assessCoverage({ regime: PT_2022, warranty: two }, of(i).repaired, of(i).claim));
perSecond("statutory covers, three events", (i) => statutoryCover(PT_2022, of(i).repaired));
perSecond("timelines: law and a layer, three events", (i) => coverageTimeline({ regime: PT_2022, warranty: one }, of(i).repaired));
