import type { JsonObject } from "../kernel/facts.js";
import { deepFreeze } from "../kernel/freeze.js";
import { readInstant } from "../kernel/instant.js";

/** What each item asks for. In three columns, `desired` is the expectation and `adequate` the least that is acceptable. */
export type Columns = "performance" | "expectation-perception" | "adequate-desired-perceived";

/** The name of one column in an answer. */
export type AnswerColumn = "expectation" | "perception" | "adequate" | "desired";

/** The scale of the answers. */
export interface Scale {
  /** The lowest answer. */
  readonly min: number;
  /** The highest answer. */
  readonly max: number;
  /** Default `"higher-is-better"`; on the other, all answers are turned (min + max - answer) before anything is computed. */
  readonly direction?: "higher-is-better" | "lower-is-better" | undefined;
}

/** One question, as a document has it. */
export interface ItemInput {
  /** Unique in the instrument. */
  readonly id: string;
  /** The wording, by language. */
  readonly prompt?: Readonly<Record<string, string>> | undefined;
  /** Worded so that a high answer is bad: turned (min + max - answer) in every column. */
  readonly reversed?: boolean | undefined;
}

/** Questions that measure one thing, as a document has them. */
export interface DimensionInput {
  /** Unique in the instrument. */
  readonly id: string;
  readonly name?: string | undefined;
  readonly items: readonly ItemInput[];
}

/** A questionnaire as data. */
export interface InstrumentInput {
  readonly format?: 1 | undefined;
  readonly meta?: JsonObject | undefined;
  readonly id: string;
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  /** RFC 3339; kept, not applied: choosing the instrument in force is the caller's. */
  readonly validFrom?: string | undefined;
  /** RFC 3339, exclusive. */
  readonly validUntil?: string | undefined;
  readonly columns: Columns;
  readonly scale: Scale;
  readonly dimensions: readonly DimensionInput[];
}

/** One question. */
export interface InstrumentItem {
  readonly id: string;
  readonly prompt: Readonly<Record<string, string>>;
  readonly reversed: boolean;
}

/** Questions that measure one thing. */
export interface InstrumentDimension {
  readonly id: string;
  readonly name: string | null;
  readonly items: readonly InstrumentItem[];
}

/** A questionnaire, checked and frozen. */
export interface Instrument {
  readonly id: string;
  readonly name: string | null;
  readonly version: string | null;
  readonly validFrom: Date | null;
  readonly validUntil: Date | null;
  readonly columns: Columns;
  readonly scale: { readonly min: number; readonly max: number; readonly direction: "higher-is-better" | "lower-is-better" };
  readonly dimensions: readonly InstrumentDimension[];
  readonly input: InstrumentInput;
  /** The document again, for `JSON.stringify`. */
  readonly toJSON: () => InstrumentInput;
}

/** The columns of answers that each kind of instrument reads, perception first. */
export const ANSWER_COLUMNS = {
  performance: ["perception"],
  "expectation-perception": ["perception", "expectation"],
  "adequate-desired-perceived": ["perception", "desired", "adequate"],
} as const satisfies Readonly<Record<Columns, readonly AnswerColumn[]>>;

/** Registered, so that an instrument of the ESM build is known to the CJS build. */
const COMPILED = Symbol.for("aftersales/instrument");

/** Whether a value came out of `compileInstrument`. */
export function isInstrument(value: unknown): value is Instrument {
  return typeof value === "object" && value !== null && COMPILED in value;
}

/** The instrument of a document that has been checked. */
export function compileInstrument(document: InstrumentInput): Instrument {
  const input = deepFreeze(structuredClone(document));
  const { min, max, direction = "higher-is-better" } = input.scale;
  const instant = (text: string | undefined) => (text === undefined ? null : new Date(readInstant(text) as number));
  const instrument = {
    id: input.id,
    name: input.name ?? null,
    version: input.version ?? null,
    validFrom: instant(input.validFrom),
    validUntil: instant(input.validUntil),
    columns: input.columns,
    scale: { min, max, direction },
    dimensions: input.dimensions.map(({ id, name = null, items }) => ({
      id,
      name,
      items: items.map((item) => ({ id: item.id, prompt: item.prompt ?? {}, reversed: item.reversed ?? false })),
    })),
    input,
    toJSON: () => input,
  };
  Object.defineProperty(instrument, COMPILED, { value: true });
  return deepFreeze(instrument);
}
