import type { Voice } from "../../kernel/message.js";
import type { Part, StepFrame } from "../codes.js";
import { by as byChannel, choices, duty, isDuty, outOf, phrase, place, quoted, remedyOf } from "./words.js";

/** What covers a claim. */
const basisOf = (basis: string) => (basis === "law" ? "the law" : `layer ${quoted(basis)}`);

/** Parts that a desk declares. */
const PARTS: Readonly<Record<string, string>> = {
  "law-or-warranty": "a law or a warranty",
  "follow-up": "follow-up",
  instrument: "a questionnaire",
  authority: "who may decide what",
  protocol: "case numbers",
};

/** Facts that a case records, and the events from which a layer counts. */
const FACTS: Readonly<Record<string, string>> = {
  product: "the product",
  contacts: "the messages",
  answers: "the answers to the questionnaire",
  sequence: "the number of the case",
  delivery: "the day on which the product was delivered",
  purchase: "the day on which the product was bought",
  installation: "the day on which the product was installed",
  registration: "the day on which the product was registered",
  manufacture: "the day on which the product was made",
};
const factOf = (fact: string) => (Object.hasOwn(FACTS, fact) ? (FACTS[fact] as string) : quoted(fact));

const PROMISE: Readonly<Record<string, string>> = {
  open: "is open",
  kept: "was kept",
  late: "was kept late",
  broken: "was broken",
};

/** Who does a task, where it is not the agent. */
const ofRole = (who: string, { term }: Voice) => (who === "agent" ? "" : ` (${term(who)})`);

/** A task of the desk with its last instant, who does it where it is not the agent, and what belongs to it. */
function task(text: string, { by, who }: StepFrame, overdue: boolean, voice: Voice, note = ""): string {
  const due = by === null ? "" : ` by ${voice.instant(by)}`;
  const late = by === null ? ", overdue" : `, overdue since ${voice.instant(by)}`;
  return `${text}${overdue ? late : due}${ofRole(who, voice)}${note === "" ? "" : `: ${note}`}.`;
}

/** What the customer waits for, with its last instant. */
function awaited(text: string, { by }: StepFrame, overdue: boolean, { instant }: Voice): string {
  if (overdue) return by === null ? `${text} is overdue.` : `${text} has been overdue since ${instant(by)}.`;
  return by === null ? `${text} is what comes next.` : `${text} is due by ${instant(by)}.`;
}

/** Until when a case may be closed in a way that nobody owes. */
function mayClose(by: number | null, overdue: boolean, { instant }: Voice): string {
  return `${overdue ? "could" : "may still"} be closed in this way${by === null ? "" : ` until ${instant(by)}`}`;
}

interface Clock extends StepFrame {
  readonly metric: string;
  readonly cycle: number;
  readonly overdue: boolean;
}

/** A step that a clock of the policy asks for. */
function clock(customer: string, agent: string) {
  return {
    customer: (params: Clock, voice: Voice) => awaited(customer, params, params.overdue, voice),
    agent: (params: Clock, voice: Voice) => task(agent, params, params.overdue, voice),
  };
}

const CASES = { one: "# case", other: "# cases" };
const CLAIMS = { one: "# claim", other: "# claims" };
const TIMES = { one: "# time", other: "# times" };
const answersOf = (count: number, { plural }: Voice) =>
  plural(count, { one: "the answers of # customer", other: "the answers of # customers" });
const points = (value: number, { plural }: Voice) =>
  plural(Math.abs(value), { one: "# point of the scale", other: "# points of the scale" });

export const casefile: Part<"casefile"> = {
  "casefile/priority-given": {
    customer: ({ priority }, { term }) => `The priority of your case is ${term(priority)}.`,
    agent: ({ priority, classified }, { term }) =>
      classified === null
        ? `The priority that the case itself names counts: ${term(priority)}.`
        : `The priority that the case itself names counts: ${term(priority)}; the classification says ${term(classified)}.`,
  },
  "casefile/priority-classified": {
    customer: ({ priority }, { term }) => `The priority of your case is ${term(priority)}.`,
    agent: ({ priority }, { term }) => `The case names no priority, so that of the classification counts: ${term(priority)}.`,
  },
  "casefile/solution-time": {
    customer: ({ difficulty, within }, { duration, term }) =>
      `The time to solve your case is ${duration(within)}, because its difficulty is ${term(difficulty)}.`,
    agent: ({ difficulty, within }, { duration, term }) =>
      `The desk sets the time to solve by the difficulty: ${duration(within)} where it is ${term(difficulty)}.`,
  },
  "casefile/regime-chosen": {
    customer: ({ jurisdiction, contractOn }, voice) =>
      `Your contract of ${voice.date(contractOn)} comes under the law of ${place(jurisdiction, voice)}.`,
    agent: ({ regimeId, jurisdiction, contractOn }, voice) =>
      `The law that counts for the contract of ${voice.date(contractOn)} is ${regimeId} (${voice.region(jurisdiction)}).`,
  },
  "casefile/warranty-chosen": {
    customer: () => "Your product was sold with a warranty.",
    agent: ({ warrantyId, productClass }) =>
      productClass === null
        ? `The case itself names the warranty: ${quoted(warrantyId)}.`
        : `Products of the class ${quoted(productClass)} are sold with the warranty ${quoted(warrantyId)}.`,
  },
  "casefile/claim-is-report": {
    customer: ({ on }, { date }) => `Your claim of ${date(on)} counts as your report of the defect.`,
    agent: ({ on, defect }, { date }) =>
      `The claim of ${date(on)} counts as the report of ${defect === "" ? "the defect" : `the defect ${quoted(defect)}`}: none is recorded before it.`,
  },
  "casefile/defect-taken": {
    customer: ({ defect }) => `We take your message to be about the defect that you reported before: ${quoted(defect)}.`,
    agent: ({ defect }) => `The claim names no defect; it is taken to be about ${quoted(defect)}, the only one reported and not put right.`,
  },
  "casefile/free-of-charge": {
    customer: ({ basis }) => (basis === "law" ? "By law, you pay nothing." : "Under your warranty, you pay nothing."),
    agent: ({ basis }) => `The customer pays nothing; the basis is ${basisOf(basis)}.`,
  },
  "casefile/customer-pays": {
    customer: ({ amount, currency }, { money }) => `You pay ${money(amount, currency)} of the bill.`,
    agent: ({ amount, currency }, { money }) => `The customer pays ${money(amount, currency)} of the bill.`,
  },
  "casefile/cost-open": {
    customer: () => "What you pay is known only with the bill.",
    agent: ({ basis }) => `What the customer pays is known only with the bill; the basis is ${basisOf(basis)}.`,
  },
  "casefile/at-customers-cost": {
    customer: () => "Nothing covers your claim, so a repair is at your own cost.",
    agent: () => "Nothing covers the claim, so a repair is at the customer's cost.",
  },
  "casefile/anchor-read": {
    customer: ({ anchor, at, day }, { date, instant, term }) =>
      `We took this date from your case: ${term(anchor)}, on ${day === null ? instant(at) : date(day)}.`,
    agent: ({ anchor, from, at, day }, { date, instant, term }) =>
      `For follow-up, the ${term(anchor)} on ${day === null ? instant(at) : date(day)} was read from another fact of the case: ${quoted(from)}.`,
  },
  "casefile/resolution-is-reply": {
    customer: ({ at }, { instant }) => `The resolution of your case on ${instant(at)}, with its reasons, is our final reply.`,
    agent: ({ at }, { instant }) => `The resolution of ${instant(at)}, recorded with its reasons, is the final reply.`,
  },
  "casefile/language-doubtful": {
    customer: ({ given, guessed }, { language }) =>
      `We have your message on record as written in ${language(given)}, but its words seem to be in ${language(guessed)}.`,
    agent: ({ given, guessed }, { language }) => `The contact was given as ${language(given)}, but its words are in ${language(guessed)}.`,
  },
  "casefile/promise": {
    customer: ({ what, dueAt, state }, voice) =>
      `Our promise to you for ${voice.instant(dueAt)}${what === null ? "" : ` (${quoted(what)})`} ${phrase(PROMISE, state, voice)}.`,
    agent: ({ what, dueAt, state }, voice) =>
      `The promise for ${voice.instant(dueAt)}${what === null ? "" : ` (${quoted(what)})`} ${phrase(PROMISE, state, voice)}.`,
  },
  "casefile/widest-gap": {
    customer: ({ dimension }, { term }) => `By your own answers, we fell shortest of what you expected in this: ${term(dimension)}.`,
    agent: ({ dimension, gap }, voice) =>
      `By the customer's own answers, the service fell shortest of what was expected in ${quoted(voice.term(dimension))}: by ${points(gap, voice)}.`,
  },
  "casefile/no-answer": {
    customer: ({ area }, { term }) => `We have no answer for your case on this: ${term(area)}.`,
    agent: ({ area, error }, { term }) => `There is no answer for this case on ${quoted(term(area))}: the error is ${error}.`,
  },
  "casefile/nothing-to-do": {
    customer: () => "We have done everything that we owe you, and nothing more is planned.",
    agent: () => "Everything that is owed is done, and nothing is planned.",
  },
  "casefile/nothing-due": {
    customer: () => "Your case is still open; right now no step of ours is due.",
    agent: () => "The case is open, and no step of the desk is due: its clocks stand still, or there are none.",
  },

  "casefile/make-safe": {
    customer: () => "Please do not use the product any more: health or safety is at stake.",
    agent: ({ subject, overdue, by, who }, voice) =>
      task(
        "Reach the customer and stop the use of the product",
        { by, who },
        overdue,
        voice,
        `health or safety is at stake (${voice.term(subject)})`,
      ),
  },
  "casefile/acknowledge": clock("Our confirmation that we have your message", "Confirm receipt to the customer"),
  "casefile/assign": clock("The assignment of your case", "Assign the case to somebody"),
  "casefile/reply-first": clock("Our first reply to you", "Send the first reply"),
  "casefile/reply-next": clock("Our next reply to you", "Send the next reply"),
  "casefile/update-customer": clock("Our next update to you", "Tell the customer how things stand"),
  "casefile/resolve": clock("The solution of your case", "Solve the matter"),
  "casefile/meet-target": {
    customer: (params, voice) => awaited(`Another step in your case (${voice.term(params.metric)})`, params, params.overdue, voice),
    agent: (params, voice) => task(`Meet the target for the ${voice.term(params.metric)}`, params, params.overdue, voice),
  },
  "casefile/fulfil-duty": {
    customer: ({ stage, optional, overdue, by }, voice) => {
      if (optional) return `Your case ${mayClose(by, overdue, voice)}: ${voice.term(stage)}.`;
      if (!isDuty(stage)) return awaited(`A duty that the law sets us (${voice.term(stage)})`, { by, who: "" }, overdue, voice);
      if (by === null) return `By law we have to ${duty(stage, voice)}${overdue ? ", and we are late" : ""}.`;
      return `By law we ${overdue ? "had" : "have"} until ${voice.instant(by)} to ${duty(stage, voice)}.`;
    },
    agent: ({ dutiesId, stage, optional, overdue, by, who }, voice) => {
      const named = `${quoted(voice.term(stage))} of ${dutiesId}`;
      if (optional) return `The case ${mayClose(by, overdue, voice)}${ofRole(who, voice)}: ${named}.`;
      return task(`Fulfil the legal duty ${named}`, { by, who }, overdue, voice);
    },
  },
  "casefile/keep-records": {
    customer: ({ until }, { date }) => `We have to keep the records of your case until ${date(until)}.`,
    agent: ({ dutiesId, until, who }, voice) =>
      task(`Keep the records until ${voice.date(until)}`, { by: null, who }, false, voice, `${dutiesId} asks for it`),
  },
  "casefile/keep-promise": {
    customer: ({ what, overdue, by, who }, voice) =>
      awaited(what === null ? "What we promised you" : `What we promised you (${quoted(what)})`, { by, who }, overdue, voice),
    agent: ({ what, overdue, by, who }, voice) =>
      task(what === null ? "Keep the promise to the customer" : `Keep the promise ${quoted(what)}`, { by, who }, overdue, voice),
  },
  "casefile/offer-remedies": {
    customer: ({ remedies, free }, voice) =>
      `You may ask for ${voice.either(remedies.map((one) => remedyOf(one, voice)))}${free === null ? "; what you pay is not known before the bill" : free ? ", free of charge" : ", but not free of charge"}.`,
    agent: ({ remedies, basis, free, overdue, by, who }, voice) => {
      const cost =
        free === null
          ? "the cost to the customer is not known before the bill"
          : free
            ? "it is free of charge"
            : "it is not free of charge";
      return task(
        `Offer the customer ${voice.either(remedies.map((one) => remedyOf(one, voice)))}`,
        { by, who },
        overdue,
        voice,
        `the basis is ${basisOf(basis)}, and ${cost}`,
      );
    },
  },
  "casefile/explain-no-cover": {
    customer: ({ amount, currency }, { money }) =>
      amount === null || currency === null
        ? "Your claim is not covered; we will tell you the reasons, and what a repair would cost."
        : `Your claim is not covered, and we will tell you the reasons; a repair would cost ${money(amount, currency)}.`,
    agent: ({ amount, currency, overdue, by, who }, voice) => {
      const cost =
        amount === null || currency === null
          ? "the customer should know what a repair would cost"
          : `a repair would cost ${voice.money(amount, currency)}`;
      return task("Tell the customer the reasons", { by, who }, overdue, voice, `the claim is not covered, and ${cost}`);
    },
  },
  "casefile/put-right": {
    customer: ({ overdue, by, who }, voice) => awaited("Putting your product right", { by, who }, overdue, voice),
    agent: ({ overdue, by, who }, voice) => task("Put the product right", { by, who }, overdue, voice),
  },
  "casefile/pay-back": {
    customer: ({ overdue, by, who }, voice) => awaited("Paying you back the price", { by, who }, overdue, voice),
    agent: ({ overdue, by, who }, voice) => task("Pay back the price", { by, who }, overdue, voice),
  },
  "casefile/get-approval": {
    customer: ({ remedy }, voice) =>
      remedy === null
        ? "Somebody else in our company has to decide about your case."
        : `Somebody else in our company has to agree to this first: ${remedyOf(remedy, voice)}.`,
    agent: ({ levelId, remedy, amount, currency, overdue, by, who }, voice) =>
      task(
        levelId === null ? "Get an approval from above the highest level" : `Get the approval of level ${quoted(levelId)}`,
        { by, who },
        overdue,
        voice,
        [
          ...(remedy === null ? [] : [remedyOf(remedy, voice)]),
          ...(amount === null || currency === null ? [] : [voice.money(amount, currency)]),
        ].join(", "),
      ),
  },
  "casefile/classify-by-hand": {
    customer: () => "Somebody in our team has to read your message, because our software could not tell all that it is about.",
    agent: ({ axes, overdue, by, who }, voice) =>
      task(
        "Classify the contact by hand",
        { by, who },
        overdue,
        voice,
        `rules and models found no answer on ${voice.list(axes.map(voice.term))}`,
      ),
  },
  "casefile/check-language": {
    customer: ({ given, guessed }, { either, language }) =>
      `We have to check in which language to answer you: ${either([language(given), language(guessed)])}.`,
    agent: ({ given, guessed, overdue, by, who }, voice) =>
      task(
        "Check the language and answer in the right one",
        { by, who },
        overdue,
        voice,
        `${voice.language(given)} was given, but the words are in ${voice.language(guessed)}`,
      ),
  },
  "casefile/ask-for": {
    customer: ({ facts }, { list }) => `To answer you, we need this from you: ${list(facts.map(factOf))}.`,
    agent: ({ facts, overdue, by, who }, voice) =>
      task("Ask for the facts that an answer needs", { by, who }, overdue, voice, voice.list(facts.map(factOf))),
  },
  "casefile/contact": {
    customer: ({ kind, channel, notBefore, due }, voice) =>
      due
        ? `Our next contact with you is due: ${voice.term(kind)}, ${byChannel(channel, voice)}.`
        : `Our next contact with you is planned from ${voice.instant(notBefore)} on: ${voice.term(kind)}, ${byChannel(channel, voice)}.`,
    agent: ({ touchpointId, kind, channel, notBefore, due, by, who }, voice) =>
      task(
        `Contact the customer ${byChannel(channel, voice)}`,
        { by, who },
        false,
        voice,
        `${voice.term(kind)} (${quoted(touchpointId)}), ${due ? "due now" : `not before ${voice.instant(notBefore)}`}`,
      ),
  },
  "casefile/mend-gap": {
    customer: ({ dimension }, { term }) =>
      `We gave you less than you expected in this, and have to talk about it with you: ${term(dimension)}.`,
    agent: ({ dimension, gap, by, who }, voice) =>
      task(
        `Talk with the customer about ${quoted(voice.term(dimension))}`,
        { by, who },
        false,
        voice,
        `the service fell short of what was expected by ${points(gap, voice)}`,
      ),
  },
  "casefile/record-outcome": {
    customer: () => "Your case is resolved, and you have a right to the reasons.",
    agent: ({ by, who }, voice) =>
      task(
        "Record the outcome with its reasons",
        { by, who },
        false,
        voice,
        "the case is resolved without them, and the customer has a right to them",
      ),
  },
  "casefile/correct-facts": {
    customer: ({ area }, { term }) => `We have to correct a detail of your case before we can answer on this: ${term(area)}.`,
    agent: ({ area, error, by, who }, voice) =>
      task("Correct the facts", { by, who }, false, voice, `the error ${error} leaves no answer on ${quoted(voice.term(area))}`),
  },

  "casefile/targets-met": ({ metric, met, of }, voice) =>
    `The target for the ${voice.term(metric)} is mostly met: ${outOf(met, of, voice, TIMES)}.`,
  "casefile/targets-missed": ({ metric, missed, of }, voice) =>
    `The target for the ${voice.term(metric)} is often missed: ${outOf(missed, of, voice, TIMES)}.`,
  "casefile/promises-kept": ({ kept, of }, voice) => `Promises to customers are mostly kept: ${outOf(kept, of, voice)}.`,
  "casefile/promises-broken": ({ broken, of }, voice) => `Promises to customers were broken: ${outOf(broken, of, voice)}.`,
  "casefile/above-expectation": ({ dimension, gap, n }, voice) =>
    `Customers got more than they expected in ${quoted(voice.term(dimension))}: by ${points(gap, voice)}, in ${answersOf(n, voice)}.`,
  "casefile/below-expectation": ({ dimension, gap, n, certain }, voice) =>
    `Customers got less than they expected in ${quoted(voice.term(dimension))}: by ${points(gap, voice)}, in ${answersOf(n, voice)}, ${certain ? "which is more than chance explains" : "which chance may explain"}.`,
  "casefile/praised": ({ cases: count, of }, voice) => `Customers praised the service in ${outOf(count, of, voice, CASES)}.`,
  "casefile/asked-again": ({ cases: count, of }, voice) => `Customers had to ask again in ${outOf(count, of, voice, CASES)}.`,
  "casefile/not-classified": ({ cases: count, of }, voice) =>
    `Nobody found what the contact is about in ${outOf(count, of, voice, CASES)}.`,
  "casefile/suggested": ({ cases: count, of }, voice) => `Customers made suggestions in ${outOf(count, of, voice, CASES)}.`,
  "casefile/frequent-subject": ({ subject, cases: count, of }, voice) =>
    `One subject makes a large part of the complaints, ${quoted(voice.term(subject))}: ${outOf(count, of, voice)}.`,
  "casefile/may-be-asked": ({ contacts }, voice) =>
    `${voice.plural(contacts, { one: "# contact is", other: "# contacts are" })} planned with customers who may be asked.`,
  "casefile/out-of-cover": ({ claims, of }, voice) => `Nothing covers ${outOf(claims, of, voice, CLAIMS)}.`,
  "casefile/safety-matters": ({ cases: count, of }, voice) => `Health or safety is at stake in ${outOf(count, of, voice, CASES)}.`,
  "casefile/threatened": ({ threat, cases: count, of }, voice) => `There is a ${voice.term(threat)} in ${outOf(count, of, voice, CASES)}.`,
  "casefile/duties-late": {
    customer: ({ stage, late, of }, voice) => `A duty of the law (${voice.term(stage)}) was late in ${outOf(late, of, voice, CASES)}.`,
    agent: ({ dutiesId, stage, late, of }, voice) =>
      `The legal duty ${quoted(voice.term(stage))} of ${dutiesId} is or was late in ${outOf(late, of, voice, CASES)}.`,
  },
  "casefile/cancelling": ({ cases: count, of }, voice) => `Customers leave in ${outOf(count, of, voice, CASES)}.`,

  "casefile/not-declared": {
    customer: () => "We cannot answer this, because our service does not provide for it.",
    agent: ({ part }, voice) => `The desk does not declare what the answer needs: ${phrase(PARTS, part, voice)}.`,
  },
  "casefile/not-recorded": {
    customer: ({ fact }) => `We cannot answer this, because we have no record of ${factOf(fact)}.`,
    agent: ({ fact }) => `The case does not record what the answer needs: ${factOf(fact)}.`,
  },
  "casefile/unknown-product": {
    customer: () => "We cannot answer this, because we do not know a product of this class.",
    agent: ({ productClass, known }, voice) =>
      `The product class ${quoted(productClass)} is none of the desk's (${choices(known, voice)}).`,
  },
  "casefile/unknown-warranty": {
    customer: () => "We cannot answer this, because we do not know the warranty of your product.",
    agent: ({ warrantyId, known }, voice) => `The warranty ${quoted(warrantyId)} is none of the desk's (${choices(known, voice)}).`,
  },
};
