import type { Judgement } from "./judgement.js";
import type { Overrule } from "./overrule.js";
import type { CriterionLevel, Difficulty, Severity } from "./severity.js";

export type { Contact } from "./contact.js";

/** What a contact is about, how grave, how hard and how urgent it is, and who says so on each axis. */
export interface Classification {
  readonly classifierId: string;
  readonly classifierVersion: string | null;
  readonly receivedAt: Date;
  /** As given with the contact. */
  readonly channel: string | null;
  /** Language tag, or `null` when it is not known. */
  readonly language: Judgement<string | null>;
  /** A kind of the taxonomy, or `unclassified`. */
  readonly kind: Judgement<string>;
  /** The most specific subject found, or `unclassified`. */
  readonly subject: Judgement<string>;
  /** A remedy of the taxonomy, or `unclassified` when the text does not say. */
  readonly remedySought: Judgement<string>;
  /** Whether health or safety is at stake. */
  readonly safety: Judgement<boolean>;
  /** Threats: `threat-regulator`, `threat-court`, `threat-press`. */
  readonly threats: Judgement<readonly string[]>;
  /** Whether the customer says that it is not the first time. */
  readonly repeat: Judgement<boolean>;
  readonly severity: Judgement<Severity>;
  readonly difficulty: Judgement<Difficulty>;
  readonly priority: Judgement<string>;
  /** Row and column of the priority matrix. */
  readonly impact: CriterionLevel;
  readonly urgency: CriterionLevel;
  readonly overrules: readonly Overrule[];
  readonly basedOn: readonly { readonly id: string; readonly version: string | null }[];
}
