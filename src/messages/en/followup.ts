import type { Voice } from "../../kernel/message.js";
import type { Part } from "../codes.js";
import { by, choices, numberOr, phrase, place, quoted } from "./words.js";

/** What a contact is for: "surveys by email". */
const PURPOSES: Readonly<Record<string, string>> = {
  service: "service messages",
  suggestion: "requests for suggestions",
  survey: "surveys",
  marketing: "marketing",
};
const contact = (purpose: string, channel: string, voice: Voice) => `${phrase(PURPOSES, purpose, voice)} ${by(channel, voice)}`;

/** What holds a contact back, with its article. */
const MATTERS: Readonly<Record<string, string>> = {
  complaint: "a complaint",
  repair: "a repair",
  conversation: "a conversation",
};

/** Steps of a suggestion, to who made it. */
const DONE: Readonly<Record<string, string>> = {
  answered: "We answered your suggestion",
  adopted: "We decided to adopt your suggestion",
  declined: "We decided not to adopt your suggestion",
  "put-into-practice": "We put your suggestion into practice",
  "told-back": "We told you what became of your suggestion",
};
const OWED: Readonly<Record<string, string>> = {
  answered: "answer your suggestion",
  decided: "decide on your suggestion",
  "put-into-practice": "put your suggestion into practice",
  "told-back": "tell you what became of your suggestion",
};
const STEPS: Readonly<Record<string, string>> = { decided: "decided" };

const contacts = (count: number, { plural }: Voice) => plural(count, { one: "# contact", other: "# contacts" });
const purchases = (count: number, { plural }: Voice) => plural(count, { one: "# purchase", other: "# purchases" });
const people = (count: number, { plural }: Voice) => plural(count, { one: "# person", other: "# people" });
const customers = (count: number, { plural }: Voice) => plural(count, { one: "# customer", other: "# customers" });
const frequency = (count: number, per: string, voice: Voice) => `at most ${contacts(count, voice)} in ${voice.duration(per)}`;
const weContact = (count: number, per: string, { plural, duration }: Voice) =>
  `We contact you at most ${plural(count, { one: "once", other: "# times" })} in ${duration(per)}`;
const referenceOf = (reference: string | null) => (reference === null ? "" : ` (${quoted(reference)})`);

export const followup: Part<"followup"> = {
  "followup/anchored": {
    customer: ({ anchor, at }, { instant, term }) => `We count the time from this event: ${term(anchor)}, on ${instant(at)}.`,
    agent: ({ anchor, at, reference }, { instant, term }) =>
      `The times count from the ${term(anchor)} on ${instant(at)}${referenceOf(reference)}.`,
  },
  "followup/fallback-anchor": {
    customer: ({ anchor, missing }, { either, term }) =>
      `We have no record of ${either(missing.map((one) => `the ${term(one)}`))}, so we count from the ${term(anchor)}.`,
    agent: ({ anchor, missing }, { either, term }) =>
      `No ${either(missing.map(term))} is on record, so the times count from the ${term(anchor)}.`,
  },
  "followup/re-anchored": {
    customer: ({ anchor, from, to }, { instant, term }) =>
      `There was a later event of the same kind (${term(anchor)}), so we now count from ${instant(to)} and not from ${instant(from)}.`,
    agent: ({ anchor, from, to }, { instant, term }) =>
      `A later ${term(anchor)} moved the contact: the times count from ${instant(to)} and not from ${instant(from)}.`,
  },
  "followup/season": {
    customer: ({ startsOn }, { date }) =>
      `Your product can only be tried in its season, so we count from ${date(startsOn)}, when it begins.`,
    agent: ({ startsOn }, { date }) =>
      `The product can only be tried in its season, so the times count from its next start on ${date(startsOn)}.`,
  },
  "followup/own-rhythm": {
    customer: ({ days, purchases: count }, voice) =>
      `Going by your ${purchases(count, voice)}, you buy about every ${voice.plural(days, { one: "# day", other: "# days" })}.`,
    agent: ({ days, purchases: count }, voice) =>
      `The customer's own interval between purchases counts: ${voice.plural(days, { one: "# day", other: "# days" })}, by ${purchases(count, voice)}.`,
  },
  "followup/usual-rhythm": {
    customer: ({ interval, purchases: count }, voice) =>
      `We know of ${purchases(count, voice)} of yours, too few to tell how often you buy, so the usual interval counts: ${voice.duration(interval)}.`,
    agent: ({ interval, purchases: count }, voice) =>
      `There are too few purchases for a rhythm of the customer's own (${purchases(count, voice)}), so the usual interval counts: ${voice.duration(interval)}.`,
  },
  "followup/answered": {
    customer: ({ channel, at }, voice) => `You answered us ${by(channel, voice)} on ${voice.instant(at)}.`,
    agent: ({ channel, at }, voice) => `The customer answered ${by(channel, voice)} on ${voice.instant(at)}.`,
  },
  "followup/contacted": {
    customer: ({ lastAt }, { instant }) => `We contacted you about this, the last time on ${instant(lastAt)}, and no reminder is left.`,
    agent: ({ contacts: count, lastAt }, voice) =>
      `${voice.plural(count, { one: "# contact was", other: "# contacts were" })} made, the last on ${voice.instant(lastAt)}, and no reminder is left.`,
  },
  "followup/attempts-used": {
    customer: ({ lastAt }, { instant }) => `We tried to reach you, the last time on ${instant(lastAt)}, and no attempt is left.`,
    agent: ({ contacts: count, lastAt }, voice) =>
      `Nobody was reached in ${voice.plural(count, { one: "# attempt", other: "# attempts" })}, the last on ${voice.instant(lastAt)}, and no attempt is left.`,
  },
  "followup/reminder": {
    customer: () => "This is a reminder.",
    agent: ({ number: which, of }, { number }) => `This is reminder ${number(which)} of ${number(of)}.`,
  },
  "followup/refused": {
    customer: ({ channel, at }, voice) => `You told us ${by(channel, voice)} on ${voice.instant(at)} that you do not want this contact.`,
    agent: ({ channel, at }, voice) => `The customer refused this contact when it was made ${by(channel, voice)} on ${voice.instant(at)}.`,
  },
  "followup/channel-failed": {
    customer: ({ channel, at }, voice) =>
      `We could not get through to you ${by(channel, voice)} on ${voice.instant(at)}, so we try another way.`,
    agent: ({ channel, at }, voice) => `The contact ${by(channel, voice)} on ${voice.instant(at)} failed, so another channel is tried.`,
  },
  "followup/open-matter": {
    customer: ({ kind, since }, voice) =>
      `There is ${phrase(MATTERS, kind, voice)} of yours open since ${voice.instant(since)}, so we hold back everything but service messages.`,
    agent: ({ kind, since }, voice) =>
      `There is ${phrase(MATTERS, kind, voice)} open since ${voice.instant(since)}, which holds back everything but service messages.`,
  },
  "followup/reopened": {
    customer: ({ kind, since }, voice) =>
      `There is ${phrase(MATTERS, kind, voice)} of yours open again since ${voice.instant(since)}, so we count from its next end.`,
    agent: ({ kind, since }, voice) =>
      `There is ${phrase(MATTERS, kind, voice)} open again since ${voice.instant(since)}, so its next end counts.`,
  },
  "followup/expired": {
    customer: ({ at }, { instant }) => `The time for this contact ended on ${instant(at)}.`,
    agent: ({ at }, { instant }) => `The contact expired on ${instant(at)}.`,
  },
  "followup/not-in-force": {
    customer: ({ anchoredAt }, { instant }) => `Our plan for follow-up was not in force on ${instant(anchoredAt)}.`,
    agent: ({ anchoredAt }, { instant }) => `The event of ${instant(anchoredAt)} lies outside the validity of the policy.`,
  },
  "followup/consented": {
    customer: ({ purpose, channel, at }, voice) => `You agreed to ${contact(purpose, channel, voice)} on ${voice.instant(at)}.`,
    agent: ({ purpose, channel, basis, at }, voice) =>
      `The customer consented to ${contact(purpose, channel, voice)} on ${voice.instant(at)}${basis === null ? "" : ` (basis ${quoted(basis)})`}.`,
  },
  "followup/no-consent-needed": {
    customer: ({ purpose, channel }, voice) => `We need no consent from you for ${contact(purpose, channel, voice)}.`,
    agent: ({ purpose, channel }, voice) => `No consent is needed for ${contact(purpose, channel, voice)}.`,
  },
  "followup/law-requires-consent": {
    customer: ({ purpose, channel }, voice) => `The law asks for your consent to ${contact(purpose, channel, voice)}.`,
    agent: ({ purpose, channel }, voice) => `The law asks for consent to ${contact(purpose, channel, voice)}.`,
  },
  "followup/no-consent": {
    customer: ({ purpose, channel }, voice) => `We do not have your consent to ${contact(purpose, channel, voice)}.`,
    agent: ({ purpose, channel }, voice) => `There is no consent to ${contact(purpose, channel, voice)}.`,
  },
  "followup/consent-expired": {
    customer: ({ purpose, channel, until }, voice) =>
      `Your consent to ${contact(purpose, channel, voice)} only holds until ${voice.instant(until)}.`,
    agent: ({ purpose, channel, until }, voice) =>
      `The consent to ${contact(purpose, channel, voice)} only holds until ${voice.instant(until)}.`,
  },
  "followup/soft-opt-in-too-narrow": {
    customer: ({ purpose, channel }, voice) =>
      `What we have from you only allows ${contact(purpose, channel, voice)} about our own similar products.`,
    agent: ({ purpose, channel }, voice) =>
      `The soft opt-in to ${contact(purpose, channel, voice)} covers the seller's own similar products only.`,
  },
  "followup/said-no": {
    customer: ({ purpose, channel, state, at }, voice) =>
      state === "withdrawn"
        ? `You withdrew your consent to ${contact(purpose, channel, voice)} on ${voice.instant(at)}.`
        : `You said no to ${contact(purpose, channel, voice)} on ${voice.instant(at)}.`,
    agent: ({ purpose, channel, state, at }, voice) =>
      state === "withdrawn"
        ? `The customer withdrew consent to ${contact(purpose, channel, voice)} on ${voice.instant(at)}.`
        : `The customer refused ${contact(purpose, channel, voice)} on ${voice.instant(at)}.`,
  },
  "followup/do-not-contact": {
    customer: ({ list, channel }, voice) => `You are on a list of people not to be contacted ${by(channel, voice)}: ${quoted(list)}.`,
    agent: ({ list, channel }, voice) => `The customer is on the list ${quoted(list)} of people not to be contacted ${by(channel, voice)}.`,
  },
  "followup/no-jurisdiction": {
    customer: () => "We do not know which country's law counts for you, so we applied no contact rules.",
    agent: () => "The jurisdiction of the customer is not given, so no contact rules were applied.",
  },
  "followup/rules-unknown": {
    customer: ({ jurisdiction }, voice) =>
      `We do not know the contact rules of ${place(jurisdiction, voice)}, and that does not mean that everything is allowed.`,
    agent: ({ jurisdiction }) => `No contact rules are known for ${quoted(jurisdiction)}, which does not mean that everything is allowed.`,
  },
  "followup/moved-by-law": {
    customer: ({ from }, { instant }) => `The law does not allow this contact on ${instant(from)}, so we moved it.`,
    agent: ({ rulesId, from }, { instant }) => `The contact rules ${rulesId} do not allow the contact at the ideal time, ${instant(from)}.`,
  },
  "followup/moved-into-hours": {
    customer: ({ from }, { instant }) => `Our own hours do not allow this contact on ${instant(from)}, so we moved it.`,
    agent: ({ from }, { instant }) => `The policy's own hours do not allow the contact at the ideal time, ${instant(from)}.`,
  },
  "followup/queued": {
    customer: ({ count, per, from }, voice) =>
      `${weContact(count, per, voice)}, so this contact waits its turn from ${voice.instant(from)} on.`,
    agent: ({ count, per, from }, voice) =>
      `The contact waits its turn from ${voice.instant(from)} on: the policy allows ${frequency(count, per, voice)}.`,
  },
  "followup/skipped": {
    customer: ({ count, per, from }, voice) =>
      `${weContact(count, per, voice)}, so the contact of ${voice.instant(from)} is left out; a later reminder may still come.`,
    agent: ({ count, per, from }, voice) =>
      `The contact of ${voice.instant(from)} is left out, and a later reminder may still be made: the policy allows ${frequency(count, per, voice)}.`,
  },
  "followup/given-up": {
    customer: ({ count, per, from }, voice) =>
      `${weContact(count, per, voice)}, so the contact of ${voice.instant(from)} and its reminders are left out.`,
    agent: ({ count, per, from }, voice) =>
      `The contact of ${voice.instant(from)} and its reminders are given up: the policy allows ${frequency(count, per, voice)}.`,
  },
  "followup/yields": {
    customer: () => "Another contact is due and comes first.",
    agent: ({ to }) => `The contact ${quoted(to)} is due and comes first.`,
  },
  "followup/no-time-left": {
    customer: ({ channel, expiresAt }, voice) =>
      `There is no time left to contact you ${by(channel, voice)} before ${voice.instant(expiresAt)}, when this contact ends.`,
    agent: ({ channel, expiresAt }, voice) =>
      `There is no allowed time left for the contact ${by(channel, voice)} before it expires on ${voice.instant(expiresAt)}.`,
  },
  "followup/late": {
    customer: ({ latest }, { instant }) => `This contact is late: it should have been made by ${instant(latest)}.`,
    agent: ({ latest }, { instant }) => `The contact is late: the latest good time was ${instant(latest)}.`,
  },
  "followup/due": {
    customer: ({ since }, { instant }) => `This contact has been due since ${instant(since)}.`,
    agent: ({ since }, { instant }) => `The contact has been due since ${instant(since)}.`,
  },
  "followup/summary": ({ planned, held, dropped, done }, voice) =>
    `Of ${contacts(planned + held + dropped + done, voice)}, ${voice.list([
      `${voice.number(planned)} ${voice.plural(planned, { one: "is", other: "are" })} planned`,
      `${voice.number(held)} held back`,
      `${voice.number(dropped)} dropped`,
      `${voice.number(done)} done`,
    ])}.`,
  "followup/no-anchor": {
    customer: ({ anchors }, { either, term }) =>
      `A contact is not planned, because we have no record of ${either(anchors.map((one) => `the ${term(one)}`))}.`,
    agent: ({ touchpointId, anchors }, { either, term }) =>
      `The contact ${quoted(touchpointId)} is not planned: no ${either(anchors.map(term))} is on record.`,
  },
  "followup/not-applicable": {
    customer: () => "A contact is not planned, because it is not meant for a case like yours.",
    agent: ({ touchpointId, reference }) =>
      `The contact ${quoted(touchpointId)} is not planned: its condition is not met${reference === null ? "" : ` for ${quoted(reference)}`}.`,
  },
  "followup/no-rhythm": {
    customer: ({ purchases: count }, voice) => `We know of ${purchases(count, voice)} of yours, too few to tell how often you buy.`,
    agent: ({ touchpointId, purchases: count, needed }, voice) =>
      `The contact ${quoted(touchpointId)} is not planned: a rhythm needs ${purchases(needed, voice)}, and ${voice.plural(count, { one: "# is", other: "# are" })} on record.`,
  },
  "followup/chosen": {
    customer: () => "This contact is among those that we have room for.",
    agent: ({ rank, size }, { number }) => `The contact is within the capacity: place ${number(rank)} of ${number(size)}.`,
  },
  "followup/postponed": {
    customer: () => "This contact is postponed, because there are more contacts than we have room for.",
    agent: ({ rank, size }, { number }) => `The contact is postponed: place ${number(rank)}, beyond a capacity of ${number(size)}.`,
  },
  "followup/invited": {
    customer: ({ invited, among }, voice) => `We invited ${customers(invited, voice)}, drawn among ${voice.number(among)}.`,
    agent: ({ invited, among }, voice) =>
      `${voice.plural(invited, { one: "# customer was", other: "# customers were" })} drawn among the ${voice.number(among)} left for this way of hearing.`,
  },
  "followup/fewer-than-planned": ({ invited, planned }, voice) =>
    `Only ${voice.plural(invited, { one: "# customer was", other: "# customers were" })} invited, fewer than the ${voice.number(planned)} planned.`,
  "followup/step-done": {
    customer: ({ step, at }, voice) =>
      Object.hasOwn(DONE, step)
        ? `${DONE[step]} on ${voice.instant(at)}.`
        : `This was done about your suggestion on ${voice.instant(at)}: ${voice.term(step)}.`,
    agent: ({ step, at }, voice) => `The suggestion was ${voice.term(step)} on ${voice.instant(at)}.`,
  },
  "followup/step-owed": {
    customer: ({ step, by: until }, voice) =>
      `We still have to ${Object.hasOwn(OWED, step) ? OWED[step] : `do this: ${voice.term(step)}`}${until === null ? "" : `, by ${voice.instant(until)}`}.`,
    agent: ({ step, by: until }, voice) =>
      `The suggestion is still to be ${phrase(STEPS, step, voice)}${until === null ? "" : ` by ${voice.instant(until)}`}.`,
  },
  "followup/suggestion-closed": {
    customer: ({ outcome }, voice) => `Everything about your suggestion is done, and its outcome is this: ${voice.term(outcome)}.`,
    agent: ({ outcome }, voice) => `The suggestion is closed: ${voice.term(outcome)}.`,
  },

  "followup/no-rules-apply": {
    customer: ({ jurisdiction, on }, voice) =>
      `We do not know the contact rules of ${place(jurisdiction, voice)} for ${voice.date(on)}, and that does not mean that everything is allowed.`,
    agent: ({ jurisdiction, on, known }, voice) =>
      `No contact rules are known for ${quoted(jurisdiction)} on ${voice.date(on)}, which does not mean that everything is allowed (${choices(known, voice)}).`,
  },
  "followup/invalid-instant": {
    customer: () => "One of the times that we have on record cannot be right.",
    agent: ({ subject, field }) => `The field ${quoted(field)} of ${quoted(subject)} holds no instant between 1970 and 2200: correct it.`,
  },
  "followup/invalid-date": {
    customer: () => "One of the dates that we have on record does not exist.",
    agent: ({ subject, field }) => `The field ${quoted(field)} of ${quoted(subject)} holds no date that exists: correct it.`,
  },
  "followup/unknown-time-zone": {
    customer: ({ timeZone }) => `We do not know your time zone ${quoted(timeZone)}.`,
    agent: ({ subject, timeZone }) =>
      `The time zone ${quoted(timeZone)} of ${quoted(subject)} is unknown: give an IANA name such as “Europe/Lisbon”.`,
  },
  "followup/anchor-in-future": {
    customer: ({ anchor, at }, { instant, term }) =>
      `We have an event on record that is still to come: ${term(anchor)}, on ${instant(at)}.`,
    agent: ({ subject, anchor, at }, { instant, term }) =>
      `An event of ${quoted(subject)} lies in the future and cannot be planned: ${term(anchor)}, on ${instant(at)}.`,
  },
  "followup/contradictory-consents": {
    customer: ({ purpose, channel, at }, voice) =>
      `We have two different answers of yours on ${contact(purpose, channel, voice)} from the same time, ${voice.instant(at)}.`,
    agent: ({ subject, purpose, channel, at }, voice) =>
      `There are two states of the consent of ${quoted(subject)} to ${contact(purpose, channel, voice)} at the same instant, ${voice.instant(at)}: keep one.`,
  },
  "followup/step-out-of-order": {
    customer: () => "The steps recorded for your suggestion are in the wrong order.",
    agent: ({ subject, step, after }, { term }) =>
      `The suggestion ${quoted(subject)} cannot be ${quoted(term(step))} after it was ${quoted(term(after))}: correct the steps.`,
  },
  "followup/number-out-of-range": {
    customer: () => "One of the numbers is outside what is possible.",
    agent: ({ argument, value, range }, voice) =>
      `The argument ${quoted(argument)} must be in this range: ${range}; ${numberOr(value, voice)} was given.`,
  },
  "followup/sample-exceeds-population": {
    customer: () => "More people are to be asked than there are.",
    agent: ({ size, population, stratum }, voice) =>
      `${people(size, voice)} cannot be asked${stratum === null ? "" : ` in stratum ${quoted(stratum)}`}: there are only ${voice.number(population)}.`,
  },
  "followup/missing-value": {
    customer: () => "A value that the calculation needs is missing.",
    agent: ({ argument, stratum }) => `The value ${quoted(argument)} is missing for ${quoted(stratum)}.`,
  },
  "followup/no-weight": {
    customer: () => "There is nothing by which to share the questions out.",
    agent: ({ argument }) => `The weights of ${quoted(argument)} sum to zero, so there is nothing to share by.`,
  },
  "followup/duplicate-id": {
    customer: () => "Somebody is on the list twice.",
    agent: ({ id }) => `The id ${quoted(id)} is given twice: keep one.`,
  },
  "followup/empty-stratum": {
    customer: ({ stratum }) => `Nobody in the group ${quoted(stratum)} answered.`,
    agent: ({ stratum }) => `Stratum ${quoted(stratum)} has people, but none of them answered.`,
  },
  "followup/margins-disagree": {
    customer: () => "The numbers of people do not fit together.",
    agent: ({ variable, people: count, otherVariable, otherPeople }, voice) =>
      `The margins of ${quoted(variable)} sum to ${people(count, voice)}, those of ${quoted(otherVariable)} to ${voice.number(otherPeople)}.`,
  },
  "followup/not-converged": {
    customer: () => "The numbers of people do not fit with those who answered.",
    agent: ({ rounds }, { plural }) =>
      `The weights did not reach the margins in ${plural(rounds, { one: "# round", other: "# rounds" })}: the margins contradict the sample.`,
  },
};
