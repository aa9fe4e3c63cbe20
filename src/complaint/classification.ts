import type { Value } from "../kernel/facts.js";
import type { InstantLike } from "../kernel/instant.js";
import type { Judgement } from "./judgement.js";
import type { CriterionLevel, Difficulty, Severity } from "./severity.js";

/** Anything that a customer sends to the desk. */
export interface Contact {
  readonly text: string;
  /** Language tag such as `pt-BR`. Absent: guessed. */
  readonly language?: string | undefined;
  /** A channel of the taxonomy. */
  readonly channel?: string | undefined;
  readonly receivedAt: InstantLike;
  /** Facts for the assessment rules: amount, parties, product line. What the customer calls urgent or critical is only a fact. */
  readonly attributes?: Readonly<Record<string, Value>> | undefined;
}

/** The axes that a person can overrule. */
export type OverruleAxis = "kind" | "subject" | "remedySought" | "severity" | "difficulty" | "priority" | "safety" | "repeat";

/** An answer that a person put in the place of the classifier's. */
export interface Overrule {
  readonly axis: OverruleAxis;
  readonly from: string | boolean;
  readonly to: string | boolean;
  readonly person: string;
  readonly at: Date;
  readonly why: string;
}

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
