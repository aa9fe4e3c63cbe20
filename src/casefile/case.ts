import type { Contact } from "../complaint/contact.js";
import type { ComplaintOutcome } from "../complaint/outcome.js";
import type { OverruleInput } from "../complaint/overrule.js";
import type { DutyStage } from "../complaint/reply-duties.js";
import type { ToldExtension } from "../complaint/reply-facts.js";
import type { FollowUpSubject } from "../followup/subject.js";
import type { InstantLike } from "../kernel/instant.js";
import type { Money } from "../kernel/money.js";
import type { SurveyResponse } from "../quality/survey-response.js";
import type { Ticket } from "../response/ticket.js";
import type { Claim, ProductFacts } from "../warranty/product-facts.js";

/** The good or service that a case is about. */
export interface CaseProduct extends ProductFacts {
  /** A product class of the desk: it names the warranty and the category of follow-up. */
  readonly productClass?: string | undefined;
  /** Serial number, order or contract: what follow-ups are made for. Default: the id of the case. */
  readonly reference?: string | undefined;
  /** A warranty of the desk, where it is not that of the class. */
  readonly warrantyId?: string | undefined;
  /** Where the contract was made, ISO 3166 alpha-2. Default: the jurisdiction of the customer, else the first of the desk. */
  readonly soldIn?: string | undefined;
}

/** Something that was promised to the customer. */
export interface CasePromise {
  /** In words, for people: "spare part". */
  readonly what?: string | undefined;
  readonly dueAt: InstantLike;
  readonly keptAt?: InstantLike | undefined;
}

/** What reply duties look at and no event of the ticket says. */
export interface CaseDuties {
  readonly registeredAt?: InstantLike | undefined;
  readonly forwardedAt?: InstantLike | undefined;
  readonly misdirectedAt?: InstantLike | undefined;
  readonly historyRequestedAt?: InstantLike | undefined;
  readonly calledAt?: InstantLike | undefined;
  /** When each stage was done, where it is not what the events say. */
  readonly done?: Readonly<Partial<Record<DutyStage, InstantLike>>> | undefined;
  /** When the customer was told, with reasons, that a stage takes longer, with the new date where one was told. */
  readonly extended?: Readonly<Partial<Record<DutyStage, ToldExtension>>> | undefined;
}

/**
 * Everything about one customer's matter. It is a ticket, a subject of follow-up, and holds a claim: each area reads its own part of the same record.
 * `status`, `priority` and `attributes` are the values at `openedAt`; a case without a priority takes that of its classification.
 */
export interface Case extends Ticket, FollowUpSubject {
  readonly attributes?: Ticket["attributes"];
  /** What the customer sent, in any order. The texts are read as one, the earliest first. */
  readonly contacts: readonly Contact[];
  readonly product?: CaseProduct | undefined;
  /** Default: every contact about the good is a claim, made on the local date of the opening. */
  readonly claim?: (Omit<Claim, "on"> & { readonly on?: Claim["on"] | undefined }) | undefined;
  /** What people decided about the classification, in the order in which they decided. */
  readonly overrules?: readonly OverruleInput[] | undefined;
  readonly promises?: readonly CasePromise[] | undefined;
  readonly duties?: CaseDuties | undefined;
  /** What is to be settled; default: the remedy that the customer seeks, without an amount. */
  readonly redress?:
    | {
        readonly remedy: string;
        readonly amount?: Money | undefined;
        /** When the customer had it: the refund was paid. */
        readonly settledAt?: InstantLike | undefined;
      }
    | undefined;
  readonly outcome?: ComplaintOutcome | undefined;
  /** What the customer answered to the questionnaire of the desk. */
  readonly answers?: readonly SurveyResponse[] | undefined;
  /** The number from your own sequence from which the protocol number is made. */
  readonly sequence?: number | undefined;
}
