// Instruments of the literature by structure only: numbering, dimensions, keys and scales. The wording of their items is copyrighted:
// `prompt` is empty here, and who uses one puts the licensed wording beside it.
import type { Source } from "../kernel/reason.js";
import { compileInstrument, type DimensionInput, type Instrument, type InstrumentInput } from "./instrument.js";

const paper = (id: string, confidence: Source["confidence"]): Source => ({ id, asOf: "2026-11-22", confidence });

/** Where the structure of each built-in instrument comes from. */
export const INSTRUMENT_SOURCES = {
  "SERVQUAL/1988#1": paper("Parasuraman, Zeithaml and Berry 1988, Journal of Retailing 64(1)", "medium"),
  "SERVQUAL/1991#1": paper("Parasuraman, Berry and Zeithaml 1991, Journal of Retailing 67(4)", "medium"),
  "SERVPERF/1992#1": paper("Cronin and Taylor 1992, Journal of Marketing 56(3)", "medium"),
  "DETERMINANTS/1985#1": paper("Parasuraman, Zeithaml and Berry 1985, Journal of Marketing 49(4)", "medium"),
  "ZONE-OF-TOLERANCE/1994#1": paper("Parasuraman, Zeithaml and Berry 1994, Journal of Retailing 70(3): three columns on 1 to 9", "low"),
} as const satisfies Readonly<Record<string, Source>>;

/** First and last item number of each dimension of the 22 items. */
const DIMENSIONS_OF_22 = [
  ["tangibles", "Tangibles", 1, 4],
  ["reliability", "Reliability", 5, 9],
  ["responsiveness", "Responsiveness", 10, 13],
  ["assurance", "Assurance", 14, 17],
  ["empathy", "Empathy", 18, 22],
] as const;

function twentyTwoItems(reversed: readonly string[] = []): readonly DimensionInput[] {
  return DIMENSIONS_OF_22.map(([id, name, first, last]) => ({
    id,
    name,
    items: Array.from({ length: last - first + 1 }, (_, index) => {
      const item = { id: String(first + index) };
      return reversed.includes(id) ? { ...item, reversed: true } : item;
    }),
  }));
}

const sevenPoints = { min: 1, max: 7 } as const;
const frame = { columns: "expectation-perception", scale: sevenPoints } as const satisfies Partial<InstrumentInput>;

/** SERVQUAL of 1988: 22 items on 1 to 7; all items of responsiveness (10 to 13) and empathy (18 to 22) are worded negatively. */
export const SERVQUAL_1988: Instrument = /* @__PURE__ */ compileInstrument({
  ...frame,
  id: "SERVQUAL/1988#1",
  name: "SERVQUAL 1988",
  version: "1",
  dimensions: /* @__PURE__ */ twentyTwoItems(["responsiveness", "empathy"]),
});

/** SERVQUAL of 1991: the 22 items all worded positively, with 100 points of importance shared out over the five dimensions. */
export const SERVQUAL_1991: Instrument = /* @__PURE__ */ compileInstrument({
  ...frame,
  id: "SERVQUAL/1991#1",
  name: "SERVQUAL 1991",
  version: "1",
  dimensions: /* @__PURE__ */ twentyTwoItems(),
});

/** SERVPERF of 1992: the perceptions of SERVQUAL 1988 alone, with its keys. */
export const SERVPERF: Instrument = /* @__PURE__ */ compileInstrument({
  ...frame,
  id: "SERVPERF/1992#1",
  name: "SERVPERF",
  version: "1",
  columns: "performance",
  dimensions: /* @__PURE__ */ twentyTwoItems(["responsiveness", "empathy"]),
});

/** The three-column format of 1994 (adequate, desired, perceived, on 1 to 9) over the 22 items and five dimensions of 1991. */
export const ZONE_OF_TOLERANCE_1994: Instrument = /* @__PURE__ */ compileInstrument({
  id: "ZONE-OF-TOLERANCE/1994#1",
  name: "Zone of tolerance 1994",
  version: "1",
  columns: "adequate-desired-perceived",
  scale: { min: 1, max: 9 },
  dimensions: /* @__PURE__ */ twentyTwoItems(),
});

/** The five dimensions of 1988 and the determinants of 1985 that each holds. */
export const DIMENSIONS_OF_DETERMINANTS = {
  tangibles: ["tangibles"],
  reliability: ["reliability"],
  responsiveness: ["responsiveness"],
  assurance: ["competence", "courtesy", "credibility", "security"],
  empathy: ["access", "communication", "understanding"],
} as const;

const DETERMINANTS = [
  ["reliability", "Reliability"],
  ["responsiveness", "Responsiveness"],
  ["competence", "Competence"],
  ["access", "Access"],
  ["courtesy", "Courtesy"],
  ["communication", "Communication"],
  ["credibility", "Credibility"],
  ["security", "Security"],
  ["understanding", "Understanding the customer"],
  ["tangibles", "Tangibles"],
] as const;

/** The ten determinants of 1985, one item each, for a short questionnaire on 1 to 7. */
export const DETERMINANTS_1985: Instrument = /* @__PURE__ */ compileInstrument({
  ...frame,
  id: "DETERMINANTS/1985#1",
  name: "Ten determinants of service quality 1985",
  version: "1",
  dimensions: /* @__PURE__ */ DETERMINANTS.map(([id, name]) => ({ id, name, items: [{ id }] })),
});
