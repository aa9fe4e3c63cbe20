import type { JsonObject } from "../kernel/facts.js";
import { deepFreeze } from "../kernel/freeze.js";

/** The axes on which a taxonomy has terms. */
export type TaxonomyAxis = "kind" | "subject" | "remedySought" | "channel" | "outcome";

/** The value of an axis on which nothing was found. Not the same as `other`, which says that something else was meant. */
export const UNCLASSIFIED = "unclassified";

/** A term of a taxonomy. */
export interface TaxonomyTerm {
  readonly id: string;
  /** The term above it on the same axis. */
  readonly parent?: string | undefined;
  /** Name by language tag: `en`, `pt`, `pt-BR`. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A taxonomy as a JSON document. */
export interface TaxonomyInput {
  readonly id: string;
  readonly version?: string | undefined;
  /** Terms by axis. The order of the kinds is their precedence: of several that the rules find in a text, the first counts. */
  readonly axes: Readonly<Record<TaxonomyAxis, readonly TaxonomyTerm[]>>;
  readonly format?: 1 | undefined;
  readonly meta?: JsonObject | undefined;
}

/** A checked taxonomy. */
export interface Taxonomy {
  readonly id: string;
  readonly version: string | null;
  readonly axes: Readonly<Record<TaxonomyAxis, readonly TaxonomyTerm[]>>;
  readonly input: TaxonomyInput;
  /** The document again, for `JSON.stringify`. */
  readonly toJSON: () => TaxonomyInput;
}

/** Compiles a taxonomy that is known to be right: checked by `defineTaxonomy`, or shipped. */
export function compileTaxonomy(input: TaxonomyInput): Taxonomy {
  const document = deepFreeze(input);
  return Object.freeze({
    id: document.id,
    version: document.version ?? null,
    axes: document.axes,
    input: document,
    toJSON: () => document,
  });
}

/**
 * The term and the terms above it, from the term itself to the top; empty for an unknown id.
 *
 * @param taxonomy - a taxonomy, checked or not; a term that stands above itself ends the list
 * @param axis - the axis
 * @param id - the term
 * @example
 * import { DEFAULT_TAXONOMY, lineOf } from "aftersales/complaint";
 * lineOf(DEFAULT_TAXONOMY, "subject", "late-delivery"); //=> ["late-delivery", "delivery"]
 */
export function lineOf(taxonomy: Pick<TaxonomyInput, "axes">, axis: TaxonomyAxis, id: string): readonly string[] {
  const line: string[] = [];
  let term = taxonomy.axes[axis].find((one) => one.id === id);
  while (term && !line.includes(term.id)) {
    const { parent, id: here } = term;
    line.push(here);
    term = taxonomy.axes[axis].find((one) => one.id === parent);
  }
  return line;
}

/**
 * The name of a term in a language. Falls back from `pt-BR` to `pt`, then to English, then to the id.
 *
 * @param taxonomy - a taxonomy, checked or not
 * @param axis - the axis
 * @param id - the term; an unknown one is returned as it is
 * @param language - a language tag
 * @example
 * import { DEFAULT_TAXONOMY, termLabel } from "aftersales/complaint";
 * termLabel(DEFAULT_TAXONOMY, "subject", "undue-charge", "pt-BR"); //=> "Cobrança indevida"
 */
export function termLabel(taxonomy: Pick<TaxonomyInput, "axes">, axis: TaxonomyAxis, id: string, language: string): string {
  const labels = taxonomy.axes[axis].find((one) => one.id === id)?.labels ?? {};
  const [main = language] = language.split("-");
  const tag = [language, main, "en"].find((one) => Object.hasOwn(labels, one));
  return (tag !== undefined && labels[tag]) || id;
}
