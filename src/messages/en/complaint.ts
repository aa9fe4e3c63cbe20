import type { Voice } from "../../kernel/message.js";
import type { Part } from "../codes.js";
import { capital, choices, duty, isDuty, numberOr, phrase, quoted, remedyOf } from "./words.js";

/** What a judgement is about, where it is no term. */
const AXES: Readonly<Record<string, string>> = { flag: "warning sign", threats: "threats" };
const axisOf = (axis: string, voice: Voice) => phrase(AXES, axis, voice);

const ANSWERS: Readonly<Record<string, string>> = { true: "yes", false: "no" };
const answerOf = (value: string, voice: Voice) => phrase(ANSWERS, value, voice);

/** Criteria, where a high rating is a bad one. */
const CRITERIA: Readonly<Record<string, string>> = { safety: "risk to health or safety" };
const criterionOf = (criterion: string, voice: Voice) => phrase(CRITERIA, criterion, voice);

/** Levels of a criterion of ISO 10002. */
const LEVELS: Readonly<Record<string, string>> = { 0: "none", 1: "some", 2: "serious", 3: "extreme" };
const levelOf = (level: number, voice: Voice) => phrase(LEVELS, String(level), voice);

/** Events from which duties run. */
const ANCHORS: Readonly<Record<string, string>> = {
  received: "the receipt of the complaint",
  registered: "the registration of the complaint",
  forwarded: "the forwarding of the complaint",
  misdirected: "the receipt of a complaint meant for another body",
  historyRequested: "the request for the history",
  called: "the call",
  acknowledged: "the acknowledgement",
  replied: "the final reply",
  resolvedInSummary: "the summary resolution",
  resolved: "the resolution",
  closed: "the closing of the complaint",
};

function length(amount: number, unit: string, { plural, number, term }: Voice): string {
  switch (unit) {
    case "hours":
      return plural(amount, { one: "# hour", other: "# hours" });
    case "calendar-days":
      return plural(amount, { one: "# calendar day", other: "# calendar days" });
    case "business-days":
      return plural(amount, { one: "# working day", other: "# working days" });
    case "weeks":
      return plural(amount, { one: "# week", other: "# weeks" });
    case "months":
      return plural(amount, { one: "# month", other: "# months" });
    case "years":
      return plural(amount, { one: "# year", other: "# years" });
    default:
      return `${number(amount)} ${term(unit)}`;
  }
}

/** What the customer may expect at a stage, with the words for the time in which it is due. */
function dueText(stage: string, day: string, counted: string, voice: Voice): string {
  switch (stage) {
    case "external-window-opens":
      return `The law lets you take your complaint to an external body from ${day} on${counted}.`;
    case "external-window-closes":
      return `The law lets you take your complaint to an external body until ${day}${counted}.`;
    case "retention-ends":
      return `The law has us keep the records of your complaint until ${day}${counted}.`;
    default:
      return `The law gives us until ${day}${counted} to ${duty(stage, voice)}.`;
  }
}

/** The time for a stage, to the customer. */
function timeFor(stage: string, voice: Voice): string {
  return isDuty(stage) ? `our time to ${duty(stage, voice)}` : `the time for the ${voice.term(stage)}`;
}

const points = (count: number, { plural }: Voice) => plural(count, { one: "# point", other: "# points" });
const place = (index: number, { number }: Voice) => `${number(index)} (counted from 0)`;

const PROBLEMS: Readonly<Record<string, string>> = {
  shape: "its parts are not those of the scheme",
  prefix: "it begins with another prefix",
  year: "it has no year where one must stand",
  sequence: "it has no number where one must stand",
  check: "its check is of another form",
  count: "the count is no whole number from 0",
  size: "the size is not above 0",
  "count-above-size": "more are affected than there are",
};

const SCHEME: Readonly<Record<string, string>> = {
  prefix: "its prefix must be a capital letter and up to seven capital letters or digits",
  digits: "its sequence must have from 3 to 12 digits",
  check: "its check is unknown",
};

export const complaint: Part<"complaint"> = {
  "complaint/phrase-found": {
    customer: ({ axis, value, quote }, voice) => `We read your words ${quoted(quote)} as ${readingOf(axis, value, voice)}.`,
    agent: ({ ruleSetId, axis, value, quote, start, end, weight }, voice) =>
      `The words ${quoted(quote)} point to ${pointer(axis, value, voice)} (rules ${ruleSetId}, characters ${voice.number(start)} to ${voice.number(end)}, weight ${voice.number(weight)}).`,
  },
  "complaint/phrase-negated": {
    customer: ({ axis, value, quote, negation }, voice) =>
      `You wrote ${quoted(negation)} before ${quoted(quote)}, so we did not read it as ${readingOf(axis, value, voice)}.`,
    agent: ({ ruleSetId, axis, value, quote, negation, start, end }, voice) =>
      `The word ${quoted(negation)} takes back ${quoted(quote)}, which would point to ${pointer(axis, value, voice)} (rules ${ruleSetId}, characters ${voice.number(start)} to ${voice.number(end)}).`,
  },
  "complaint/nothing-found": {
    customer: ({ axis }, voice) => `We found nothing in your message on this point: ${axisOf(axis, voice)}.`,
    agent: ({ axis }, voice) => `Neither rules nor a model found anything on this point: ${axisOf(axis, voice)}.`,
  },
  "complaint/model-predicted": {
    customer: ({ axis, label }, voice) => `Our software reads your message as ${readingOf(axis, label, voice)}.`,
    agent: ({ modelId, axis, label, probability, margin, evidence }, voice) =>
      `Model ${modelId} chose ${pointer(axis, label, voice)}, with a probability of ${voice.percent(probability)} and ${voice.percent(margin)} ahead of the next${evidence.length === 0 ? "" : `, because of ${voice.list(evidence.map(quoted))}`}.`,
  },
  "complaint/model-abstained": {
    customer: ({ axis }, voice) => `Our software was not sure enough about this point of your message: ${axisOf(axis, voice)}.`,
    agent: ({ modelId, axis, label, probability, margin, minProbability, minMargin }, voice) =>
      `Model ${modelId} was not sure enough to choose: it leaned to ${pointer(axis, label, voice)}, with a probability of ${voice.percent(probability)} (${voice.percent(minProbability)} needed) and ${voice.percent(margin)} ahead of the next (${voice.percent(minMargin)} needed).`,
  },
  "complaint/sources-differ": {
    customer: ({ rule, model, decidedBy }, voice) =>
      `Your message can be read in two ways, as ${quoted(voice.term(rule))} or as ${quoted(voice.term(model))}; we took it as ${quoted(voice.term(decidedBy === "rule" ? rule : model))}.`,
    agent: ({ axis, rule, model, decidedBy }, voice) =>
      `On the ${axisOf(axis, voice)}, the rules say ${quoted(voice.term(rule))} and the model says ${quoted(voice.term(model))}; ${decidedBy === "rule" ? "the rules decided" : "the model decided"}.`,
  },
  "complaint/remedy-makes-claim": {
    customer: ({ remedy }, voice) => `You ask us for ${remedyOf(remedy, voice)}, so your message counts as a claim.`,
    agent: ({ remedy }, voice) => `The customer asks for ${remedyOf(remedy, voice)}, so the contact is a claim.`,
  },
  "complaint/language-given": {
    customer: ({ language }, voice) => `We have your message on record as written in ${voice.language(language)}.`,
    agent: ({ language }, voice) => `The language was given with the contact: ${voice.language(language)}.`,
  },
  "complaint/language-guessed": {
    customer: ({ language }, voice) => `We recognised the language of your message as ${voice.language(language)}.`,
    agent: ({ language, share }, voice) =>
      share === null
        ? `A language detector recognised the contact as ${voice.language(language)}.`
        : `The contact was recognised as ${voice.language(language)}: ${voice.percent(share)} of the words known in any language speak for it.`,
  },
  "complaint/language-unknown": {
    customer: () => "We did not recognise the language of your message.",
    agent: () => "The language is unknown: the rules of every language were tried.",
  },
  "complaint/text-cut": {
    customer: ({ read, length: all }, { number }) =>
      `Your message is very long: we looked at the first ${number(read)} of its ${number(all)} characters.`,
    agent: ({ read, length: all }, { number }) => `Only the first ${number(read)} of ${number(all)} characters of the text were looked at.`,
  },
  "complaint/criterion-raised": {
    customer: ({ criterion, level }, voice) =>
      `What you told us raises our rating of the ${criterionOf(criterion, voice)} to ${quoted(levelOf(level, voice))}.`,
    agent: ({ criterion, level, ruleId }, voice) =>
      `Rule ${quoted(ruleId)} raised the rating of the ${criterionOf(criterion, voice)} to ${voice.number(level)} of 3, ${quoted(levelOf(level, voice))}.`,
  },
  "complaint/criterion-scored": {
    customer: ({ criterion, level }, voice) =>
      `In our assessment of your case, the ${criterionOf(criterion, voice)} is rated ${quoted(levelOf(level, voice))}.`,
    agent: ({ criterion, level }, voice) =>
      `The ${criterionOf(criterion, voice)} is rated ${voice.number(level)} of 3, ${quoted(levelOf(level, voice))}.`,
  },
  "complaint/action-not-possible": {
    customer: () => "Your case would need action at once, but that is not possible, so it counts as one level less urgent.",
    agent: ({ needed, urgency }, { number }) =>
      `Immediate action is needed (${number(needed)} of 3) but not possible, so the urgency is one level lower: ${number(urgency)}.`,
  },
  "complaint/several-parties": {
    customer: ({ parties }, { plural }) =>
      `${plural(parties, { one: "# party has", other: "# parties have" })} to act in your case, which makes it harder to solve.`,
    agent: ({ parties }, { plural }) =>
      `${plural(parties, { one: "# party has", other: "# parties have" })} to act: each beyond the first makes the case one level harder.`,
  },
  "complaint/matrix-cell": {
    customer: ({ priority }, { term }) => `By its impact and its urgency, the priority of your case is ${term(priority)}.`,
    agent: ({ impact, urgency, priority }, { number, term }) =>
      `In the priority matrix, impact ${number(impact)} and urgency ${number(urgency)} give the priority ${term(priority)}.`,
  },
  "complaint/safety-override": {
    customer: ({ priority }, { term }) => `Safety comes before everything else: the priority of your case is ${term(priority)}.`,
    agent: ({ safety, priority }, { number, term }) =>
      `The risk to health or safety, rated ${number(safety)} of 3, stands above the priority matrix: the priority is ${term(priority)}.`,
  },
  "complaint/overruled": {
    customer: ({ axis, from, to }, voice) =>
      `Somebody in our team changed the ${axisOf(axis, voice)} from ${quoted(answerOf(from, voice))} to ${quoted(answerOf(to, voice))}.`,
    agent: ({ axis, from, to, person, why }, voice) =>
      `${person} changed the ${axisOf(axis, voice)} from ${quoted(answerOf(from, voice))} to ${quoted(answerOf(to, voice))}: ${quoted(why)}.`,
  },
  "complaint/within-authority": {
    customer: ({ remedy }, voice) => `Our company may decide on this: ${remedyOf(remedy, voice)}.`,
    agent: ({ levelId, remedy, limit, currency }, voice) =>
      limit === null
        ? `Level ${quoted(levelId)} may settle this: ${remedyOf(remedy, voice)}.`
        : `Level ${quoted(levelId)} may settle this: ${remedyOf(remedy, voice)}, up to ${voice.money(limit, currency)}.`,
  },
  "complaint/beyond-authority": {
    customer: ({ remedy }, voice) => `This is to be decided at a higher level: ${remedyOf(remedy, voice)}.`,
    agent: ({ levelId, remedy, limit, currency }, voice) => {
      if (levelId === "") return `No level may settle this: ${remedyOf(remedy, voice)}.`;
      return limit === null
        ? `Level ${quoted(levelId)} may not settle this: ${remedyOf(remedy, voice)}.`
        : `The amount is beyond level ${quoted(levelId)}, which may settle this only up to ${voice.money(limit, currency)}: ${remedyOf(remedy, voice)}.`;
    },
  },
  "complaint/must-go-up": {
    customer: () => "Your case goes to a higher level, whatever the amount.",
    agent: ({ ruleId, levelId }) =>
      levelId === null
        ? `Rule ${quoted(ruleId)} lifts the case above the highest level, whatever the amount.`
        : `Rule ${quoted(ruleId)} lifts the case to level ${quoted(levelId)}, whatever the amount.`,
  },
  "complaint/duty-runs": {
    customer: ({ stage, amount, unit, startsOn, dueOn }, voice) =>
      dueText(stage, voice.date(dueOn), ` (${length(amount, unit, voice)} from ${voice.date(startsOn)})`, voice),
    agent: ({ dutiesId, stage, amount, unit, startsOn, dueOn }, voice) =>
      `Under ${dutiesId} the time for the ${voice.term(stage)} is ${length(amount, unit, voice)}: from ${voice.date(startsOn)} until ${voice.date(dueOn)}.`,
  },
  "complaint/duty-not-started": {
    customer: ({ stage, anchor }, voice) =>
      `${capital(timeFor(stage, voice))} has not begun, because we have no record of ${phrase(ANCHORS, anchor, voice)}.`,
    agent: ({ dutiesId, stage, anchor }, voice) =>
      `Under ${dutiesId} the time for the ${voice.term(stage)} has not begun: it runs from ${phrase(ANCHORS, anchor, voice)}, which is not recorded.`,
  },
  "complaint/duty-extended": {
    customer: ({ stage, from, to }, voice) =>
      `${capital(timeFor(stage, voice))} was extended, as the law allows, from ${voice.date(from)} to ${voice.date(to)}.`,
    agent: ({ dutiesId, stage, from, to }, voice) =>
      `Under ${dutiesId} the time for the ${voice.term(stage)} was extended from ${voice.date(from)} to ${voice.date(to)}.`,
  },
  "complaint/extension-refused": {
    customer: ({ stage, why }, voice) => {
      const time = timeFor(stage, voice);
      switch (why) {
        case "none-known":
          return `We know of no rule that lets us extend ${time}.`;
        case "none-allowed":
          return `The law does not let us extend ${time}.`;
        case "before-start":
          return `It was too early to extend ${time}: it had not begun.`;
        case "too-late":
          return `It was too late to extend ${time}.`;
        case "too-long":
          return `The law does not let us extend ${time} as far as the date that we told you.`;
        default:
          return `The date that we told you does not extend ${time}.`;
      }
    },
    agent: ({ dutiesId, stage, why }, voice) => {
      const under = `Under ${dutiesId} the`;
      const name = voice.term(stage);
      switch (why) {
        case "none-known":
          return `${under} time for the ${name} has no known extension, so the extension does not count.`;
        case "none-allowed":
          return `${under} time for the ${name} cannot be extended, so the extension does not count.`;
        case "before-start":
          return `${under} extension for the ${name} was declared before its time began, so it does not count.`;
        case "too-late":
          return `${under} extension for the ${name} was declared too late, so it does not count.`;
        case "too-long":
          return `${under} new date for the ${name} is later than allowed, so the extension does not count.`;
        default:
          return `${under} new date for the ${name} is not after the time that it has anyway, so the extension does not count.`;
      }
    },
  },
  "complaint/duty-ended": {
    customer: ({ stage, anchor, from, to }, voice) =>
      `The ${voice.term(stage)} is on ${voice.date(to)} instead of ${voice.date(from)}, because of ${phrase(ANCHORS, anchor, voice)}.`,
    agent: ({ dutiesId, stage, anchor, from, to }, voice) =>
      `Under ${dutiesId} the ${voice.term(stage)} came on ${voice.date(to)} instead of ${voice.date(from)}, because of ${phrase(ANCHORS, anchor, voice)}.`,
  },
  "complaint/duty-lifted": {
    customer: ({ stage, by: other }, voice) =>
      `${isDuty(stage) ? `We no longer have to ${duty(stage, voice)}` : `The ${voice.term(stage)} no longer counts`}, because something else was done in time: ${voice.term(other)}.`,
    agent: ({ dutiesId, stage, by: other }, voice) =>
      `Under ${dutiesId} the ${voice.term(stage)} fell away, because the ${voice.term(other)} was done in time.`,
  },
  "complaint/duty-done": {
    customer: ({ stage, doneAt, late }, voice) =>
      `${capital(voice.term(stage))}: this was done on ${voice.instant(doneAt)}, ${late ? "after it was due" : "in time"}.`,
    agent: ({ dutiesId, stage, doneAt, late }, voice) =>
      `Under ${dutiesId} the ${voice.term(stage)} was done on ${voice.instant(doneAt)}, ${late ? "after it was due" : "in time"}.`,
  },
  "complaint/chart-signal": {
    customer: ({ label, side }) => `At ${quoted(label)} there were ${side === "above" ? "more" : "fewer"} complaints than chance explains.`,
    agent: ({ rule, label, side, value, limit }, voice) =>
      `At ${quoted(label)} the chart breaks a run rule (${voice.term(rule)}): the value ${voice.number(value)} lies ${side} ${rule === "beyond-limit" ? "the limit" : "the centre"} ${voice.number(limit)}.`,
  },
  "complaint/chart-stable": {
    customer: (params, voice) => `Over ${points(params.points, voice)} in time, complaints varied no more than chance explains.`,
    agent: ({ points: count, centre }, voice) =>
      `${voice.plural(count, { one: "# point breaks", other: "# points break" })} no run rule: the variation around the centre ${voice.number(centre)} is noise.`,
  },
  "complaint/chart-short": {
    customer: ({ points: count, least }, voice) =>
      `There is little data to tell a change from chance: ${points(count, voice)} in time, where ${voice.number(least)} are needed.`,
    agent: ({ points: count, least }, voice) =>
      `The chart has ${points(count, voice)}: with fewer than ${voice.number(least)} its run rules do not mean much.`,
  },

  "complaint/our-mistake": {
    customer: ({ what }) => `We made a mistake: ${quoted(what)}.`,
    agent: ({ what }) => `The mistake was ours: ${quoted(what)}.`,
  },
  "complaint/not-as-agreed": {
    customer: ({ what }) => `What you received was not as agreed: ${quoted(what)}.`,
    agent: ({ what }) => `The product or service was not as agreed: ${quoted(what)}.`,
  },
  "complaint/goodwill": {
    customer: ({ remedy }, voice) => `We settle this as a gesture of goodwill, without admitting a duty: ${remedyOf(remedy, voice)}.`,
    agent: ({ remedy }, voice) => `This is settled as goodwill, without admitting a duty: ${remedyOf(remedy, voice)}.`,
  },
  "complaint/out-of-time": {
    customer: ({ termEndedOn, receivedOn }, { date }) =>
      `The time for this ended on ${date(termEndedOn)}, and we received your complaint on ${date(receivedOn)}.`,
    agent: ({ termEndedOn, receivedOn }, { date }) =>
      `The term ended on ${date(termEndedOn)}, before the complaint was received on ${date(receivedOn)}.`,
  },
  "complaint/cause-excluded": {
    customer: ({ cause }) => `The cause of the problem is one that the cover leaves out: ${quoted(cause)}.`,
    agent: ({ cause }) => `The cover excludes the cause: ${quoted(cause)}.`,
  },
  "complaint/no-fault-found": {
    customer: ({ examinedOn }, { date }) => `We looked for the fault on ${date(examinedOn)} and did not find it.`,
    agent: ({ examinedOn }, { date }) => `The fault was looked for on ${date(examinedOn)} and not found.`,
  },
  "complaint/as-agreed": {
    customer: ({ clause }) => `What you received was as your contract says: ${quoted(clause)}.`,
    agent: ({ clause }) => `The product or service was as the contract says: ${quoted(clause)}.`,
  },
  "complaint/evidence-missing": {
    customer: ({ document, askedOn }, { date }) =>
      `We asked you on ${date(askedOn)} for a document and did not receive it: ${quoted(document)}.`,
    agent: ({ document, askedOn }, { date }) =>
      `The customer was asked on ${date(askedOn)} for a document and did not send it: ${quoted(document)}.`,
  },
  "complaint/already-settled": {
    customer: ({ reference, settledOn }, { date }) =>
      `We answered the same complaint on ${date(settledOn)}, under the number ${quoted(reference)}.`,
    agent: ({ reference, settledOn }, { date }) =>
      `The same complaint was answered on ${date(settledOn)}, under the number ${quoted(reference)}.`,
  },
  "complaint/not-our-duty": {
    customer: ({ party }) => `Somebody else answers for this: ${quoted(party)}.`,
    agent: ({ party }) => `Another party answers for this: ${quoted(party)}.`,
  },
  "complaint/remedy-disproportionate": {
    customer: ({ asked, offered }, voice) =>
      `You asked for ${remedyOf(asked, voice)}, which costs more than the law lets a customer ask, so we offer you something else: ${remedyOf(offered, voice)}.`,
    agent: ({ asked, offered }, voice) =>
      `What was asked for (${remedyOf(asked, voice)}) costs more than the law lets a customer ask; another remedy is offered: ${remedyOf(offered, voice)}.`,
  },
  "complaint/withdrawn-by-customer": {
    customer: ({ on }, { date }) => `You withdrew your complaint on ${date(on)}.`,
    agent: ({ on }, { date }) => `The customer withdrew the complaint on ${date(on)}.`,
  },

  "complaint/too-few-labels": {
    customer: () => "There are too few kinds of examples to learn from.",
    agent: ({ labels, least }, { number, plural }) =>
      `The examples have ${plural(labels, { one: "# label", other: "# labels" })}; a model needs at least ${number(least)}.`,
  },
  "complaint/too-many-labels": {
    customer: () => "There are too many kinds of examples to learn from.",
    agent: ({ labels, most }, { number, plural }) =>
      `The examples have ${plural(labels, { one: "# label", other: "# labels" })}, more than ${number(most)}: perhaps an id was taken for a label.`,
  },
  "complaint/empty-text": {
    customer: () => "One of the examples has no text.",
    agent: ({ index }, voice) => `The text of example ${place(index, voice)} has no letter, digit or sign: leave it out.`,
  },
  "complaint/empty-label": {
    customer: () => "One of the examples has no label.",
    agent: ({ index }, voice) => `The label of example ${place(index, voice)} is empty: give it one, or leave it out.`,
  },
  "complaint/too-few-examples": {
    customer: () => "There are too few examples to learn from.",
    agent: ({ examples, least }, { number, plural }) =>
      `There ${plural(examples, { one: "is # example", other: "are # examples" })}; at least ${number(least)} are needed.`,
  },
  "complaint/stopped": {
    customer: () => "The work was stopped before its end.",
    agent: ({ done, total }, { number }) => `The work was stopped at ${number(done)} of ${number(total)}.`,
  },
  "complaint/nothing-to-read": {
    customer: () => "There is nothing in your message that we can read.",
    agent: ({ length: all }, { plural }) =>
      `The text (${plural(all, { one: "# character", other: "# characters" })}) has no letter, digit or sign to read.`,
  },
  "complaint/invalid-instant": {
    customer: () => "One of the times recorded with your message cannot be right.",
    agent: ({ argument }) => `The fact ${quoted(argument)} is no instant: correct it.`,
  },
  "complaint/level-out-of-range": {
    customer: () => "Your case cannot be assessed, because one of the values for it is impossible.",
    agent: ({ criterion, minimum, maximum }, { number, term }) =>
      maximum === null
        ? `The value for ${quoted(term(criterion))} must be a whole number from ${number(minimum)}.`
        : `The value for ${quoted(term(criterion))} must be a whole number from ${number(minimum)} to ${number(maximum)}.`,
  },
  "complaint/other-currency": {
    customer: ({ currency, expected }) => `The amount is in ${currency}, and we decide on amounts in ${expected}.`,
    agent: ({ currency, expected }) => `The amount is in ${currency}, but the authority matrix is in ${expected}: give it in ${expected}.`,
  },
  "complaint/invalid-amount": {
    customer: () => "The amount cannot be right.",
    agent: ({ amount }, voice) => `The amount must be a whole number of minor units from 0; ${numberOr(amount, voice)} was given.`,
  },
  "complaint/invalid-scheme": {
    customer: () => "We cannot give your case a number.",
    agent: ({ problem, allowed }, voice) =>
      `The scheme of protocol numbers cannot be used: ${phrase(SCHEME, problem, voice)}${problem === "check" ? ` (known: ${allowed})` : ""}.`,
  },
  "complaint/year-out-of-range": {
    customer: () => "We cannot give your case a number, because its year cannot be right.",
    agent: ({ year, minimum, maximum }) =>
      `The year must be a whole number from ${minimum} to ${maximum}; ${Number.isNaN(year) ? "no number" : year} was given.`,
  },
  "complaint/sequence-out-of-range": {
    customer: () => "We cannot give your case a number, because the numbers of this year do not reach so far.",
    agent: ({ sequence, minimum, maximum }, voice) =>
      `The sequence must be a whole number from ${voice.number(minimum)} to ${voice.number(maximum)}; ${numberOr(sequence, voice)} was given.`,
  },
  "complaint/protocol-malformed": {
    customer: ({ text, example }) => `${quoted(text)} is not one of our case numbers: they look like ${quoted(example)}.`,
    agent: ({ text, problem, example }, voice) =>
      `${quoted(text)} is no number of this scheme, such as ${quoted(example)}: ${phrase(PROBLEMS, problem, voice)}.`,
  },
  "complaint/protocol-check-failed": {
    customer: ({ text }) => `There is a slip in the case number ${quoted(text)}: please look at it again.`,
    agent: ({ text, given, expected }) =>
      `A character of ${quoted(text)} is wrong: its check is ${quoted(given)}, and ${quoted(expected)} would fit.`,
  },
  "complaint/unknown-duties": {
    customer: () => "We do not have the rules on replies that were asked for.",
    agent: ({ id, known }, voice) => `There are no reply duties ${quoted(id)} (${choices(known, voice)}).`,
  },
  "complaint/duties-not-in-force": {
    customer: ({ on }, { date }) => `The rules on replies that were asked for were not in force on ${date(on)}.`,
    agent: ({ id, on }, { date }) => `The reply duties ${quoted(id)} are not in force on ${date(on)}.`,
  },
  "complaint/invalid-date": {
    customer: () => "One of the dates does not exist.",
    agent: ({ argument }) => `The argument ${quoted(argument)} is no date that exists: write one as YYYY-MM-DD.`,
  },
  "complaint/invalid-fact": {
    customer: () => "One of the times recorded in your case cannot be right.",
    agent: ({ argument }) => `The fact ${quoted(argument)} is no instant: correct it.`,
  },
  "complaint/never-due": {
    customer: ({ stage }, voice) => `With the working days that we have on record, ${timeFor(stage, voice)} never ends.`,
    agent: ({ dutiesId, stage }, { term }) => `The schedule has too few business days left for the ${term(stage)} under ${dutiesId}.`,
  },
  "complaint/invalid-series": {
    customer: () => "One of the numbers of complaints cannot be right.",
    agent: ({ label, problem }, voice) => `The point ${quoted(label)} cannot be charted: ${phrase(PROBLEMS, problem, voice)}.`,
  },
  "complaint/too-few-points": {
    customer: () => "There is too little data to draw a chart.",
    agent: ({ points: count, least }, voice) =>
      `There ${voice.plural(count, { one: "is # point", other: "are # points" })}: a chart needs ${voice.number(least)}, and a baseline of at least one.`,
  },
  "complaint/invalid-window": {
    customer: () => "The period in which complaints are compared cannot be read.",
    agent: ({ window }) =>
      `The window must be an ISO 8601 length of whole days, weeks, months or years such as “P30D”, not ${quoted(window)}.`,
  },
  "complaint/invalid-record": {
    customer: () => "One of the complaints has a date that does not exist.",
    agent: ({ index }, voice) => `Record ${place(index, voice)} has a date that does not exist: correct it.`,
  },
};

/** What words or a model point to: "the subject “double charge”". */
function pointer(axis: string, value: string, voice: Voice): string {
  return `the ${axisOf(axis, voice)} ${quoted(voice.term(value))}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  safety: "a matter of health or safety",
  repeat: "something that you told us before",
  "threat-regulator": "a threat to go to an authority",
  "threat-court": "a threat to go to court",
  "threat-press": "a threat to go to the press",
};

/** The same to the customer: "being about this: double charge". */
function readingOf(axis: string, value: string, voice: Voice): string {
  switch (axis) {
    case "kind":
      return `this kind of message: ${voice.term(value)}`;
    case "subject":
      return `being about this: ${voice.term(value)}`;
    case "remedySought":
      return value === "none" ? "asking for nothing" : `asking for ${remedyOf(value, voice)}`;
    default:
      return phrase(SIGNS, value, voice);
  }
}
