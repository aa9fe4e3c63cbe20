import type { DutyError } from "../complaint/codes.js";
import { type DutyStage, type ReplyDuties, selectReplyDuties } from "../complaint/reply-duties.js";
import { hasNewDate, type ReplyFacts, type ToldExtension } from "../complaint/reply-facts.js";
import { type Obligation, replyObligations } from "../complaint/reply-obligations.js";
import { meets } from "../kernel/condition.js";
import { epochMs, type InstantLike } from "../kernel/instant.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { Case } from "./case.js";
import { type CaseFields, readerOf } from "./case-fields.js";
import type { CasefileReason } from "./codes.js";
import { deskDate } from "./desk-dates.js";
import type { Lifecycle } from "./lifecycle.js";
import { isSentReply } from "./reply-steps.js";
import { deskEngine, type ServiceDesk } from "./service-desk.js";

/** What is owed on a case by the reply duties that the desk declares. */
export interface CaseObligations {
  readonly obligations: readonly Obligation[];
  readonly reasons: readonly CasefileReason[];
}

/**
 * The reply duties of a case, the earliest first. What was done is read from the record of duties; an acknowledgement also from the events, and the final reply from the
 * resolution, once its outcome is recorded: a decision without its reasons is no reply. Facts after `now` have not happened.
 */
export function obligationsOf(
  desk: ServiceDesk,
  caseFile: Case,
  fields: CaseFields,
  lifecycle: Lifecycle,
  now: number,
): Result<CaseObligations, DutyError> {
  const { duties, workingDays } = deskEngine(desk);
  const declared = duties.filter(({ appliesTo }) => appliesTo === null || meets(appliesTo, readerOf(fields)));
  if (declared.length === 0) return ok({ obligations: [], reasons: [] });
  const facts = factsOf(desk, caseFile, lifecycle, now);
  const receivedAt = epochMs(facts.receivedAt);
  if (Number.isNaN(receivedAt)) return err({ code: "complaint/invalid-fact", argument: "receivedAt" });
  const obligations: Obligation[] = [];
  for (const { id, candidates } of declared) {
    const selected = selectReplyDuties(candidates, [id], deskDate(desk, receivedAt));
    if (selected.isErr()) return err(selected.error);
    for (const one of selected.value) {
      const schedule = workingDays.get(one.jurisdiction) ?? desk.schedule;
      const owed = owedBy(one, { ...facts, schedule }, caseFile.duties?.done ?? {});
      if (owed.isErr()) return err(owed.error);
      obligations.push(...owed.value);
    }
  }
  const byResolution = facts.repliedByResolution !== null && obligations.some(isSentReply);
  return ok({
    obligations: obligations.sort((a, b) => dueMs(a) - dueMs(b) || 0),
    reasons: byResolution
      ? [{ code: "casefile/resolution-is-reply", params: { at: new Date(facts.repliedByResolution as number).toISOString() } }]
      : [],
  });
}

/** What is owed by one regime. What an event seems to have done before it was owed did not do it; only what a person wrote down can be wrong. */
function owedBy(
  duties: ReplyDuties,
  facts: ReplyFacts,
  written: Readonly<Partial<Record<DutyStage, InstantLike>>>,
): Result<readonly Obligation[], DutyError> {
  const owed = replyObligations([duties], facts);
  const early = owed.isErr() && owed.error.code === "complaint/invalid-fact" ? owed.error.argument : "";
  const stage = early.replace(/^done\./, "") as DutyStage;
  if (stage === early || written[stage] !== undefined) return owed;
  const { [stage]: _, ...done } = facts.done ?? {};
  return owedBy(duties, { ...facts, done }, written);
}

function dueMs({ dueAt }: Obligation): number {
  return dueAt === null ? Number.MAX_VALUE : dueAt.getTime();
}

function factsOf(desk: ServiceDesk, caseFile: Case, { resolvedAt, closedAt, toldAt, acknowledgedAt }: Lifecycle, now: number) {
  const { duties = {}, outcome, contacts, openedAt } = caseFile;
  const happened = (at: InstantLike | undefined) => (at === undefined || epochMs(at) > now ? undefined : at);
  const done = upTo(duties.done, now);
  const repliedByResolution = outcome && toldAt !== null && done["final-reply"] === undefined ? toldAt : null;
  const received = contacts.reduce((first, { receivedAt }) => Math.min(first, epochMs(receivedAt)), Number.POSITIVE_INFINITY);
  const facts: ReplyFacts = {
    schedule: desk.schedule,
    receivedAt: received === Number.POSITIVE_INFINITY || received > now ? openedAt : received,
    registeredAt: happened(duties.registeredAt),
    forwardedAt: happened(duties.forwardedAt),
    misdirectedAt: happened(duties.misdirectedAt),
    historyRequestedAt: happened(duties.historyRequestedAt),
    calledAt: happened(duties.calledAt),
    resolvedAt: resolvedAt ?? undefined,
    closedAt: closedAt ?? undefined,
    done: {
      ...(acknowledgedAt === null ? {} : { acknowledgement: acknowledgedAt }),
      ...(repliedByResolution === null ? {} : { "final-reply": repliedByResolution }),
      ...done,
    },
    extended: upTo(duties.extended, now),
  };
  return { ...facts, repliedByResolution };
}

function upTo<Told extends ToldExtension>(
  stages: Readonly<Partial<Record<DutyStage, Told>>> | undefined,
  now: number,
): Readonly<Partial<Record<DutyStage, Told>>> {
  if (!stages) return {};
  return Object.fromEntries(Object.entries(stages).filter(([, told]) => !(epochMs(hasNewDate(told) ? told.at : told) > now))) as Partial<
    Record<DutyStage, Told>
  >;
}
