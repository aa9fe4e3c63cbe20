import type { Voice } from "../../kernel/message.js";
import { citation } from "../citation.js";
import type { Part } from "../codes.js";
import { capital, choices, limits, minorUnits, numberOr, phrase, place, quoted, remedyOf, theDefect } from "./words.js";

/** A clock of the law, to the customer: "your legal guarantee". */
const YOURS: Readonly<Record<string, string>> = {
  liabilityUntil: "your legal guarantee",
  presumptionUntil: "the time in which a defect counts as there at delivery",
  earlyRejectionUntil: "your early right to reject",
  noticeBy: "your time to report the defect",
  claimBy: "your time to claim",
  repairBy: "the seller's time to put things right",
  refundBy: "the seller's time to pay back",
  sparePartsUntil: "the time in which spare parts must be available",
  sameDefectUntil: "your cover for the same defect",
  partUntil: "your cover for the new part",
};

const yours = (clock: string, { term }: Voice) => (Object.hasOwn(YOURS, clock) ? (YOURS[clock] as string) : `the ${term(clock)}`);
const layer = (layerId: string) => `layer ${quoted(layerId)}`;
const days = (count: number, { plural }: Voice) => plural(count, { one: "# day", other: "# days" });

/** What may come after a clock has run out. */
const EVENTS: Readonly<Record<string, string>> = {
  suspension: "a pause",
  "not-before": "a later event",
  repaired: "the repair",
  replaced: "the replacement",
  "defect-reported": "the report of the defect",
  refused: "the refusal",
  "handed-over": "the handing over",
  returned: "the return",
};

const AFTERWARDS: Readonly<Record<string, string>> = { resume: "went on", restart: "began anew" };

const STARTS: Readonly<Record<string, string>> = {
  delivery: "delivery",
  purchase: "purchase",
  installation: "installation",
  registration: "registration",
  manufacture: "manufacture",
};

const GOODS: Readonly<Record<string, string>> = {
  goods: "goods",
  digital: "digital content or a digital service",
  "immovable-structure": "the structure of a building",
  "immovable-other": "other parts of a building",
  "non-durable": "non-durable goods",
};

const BUYERS: Readonly<Record<string, string>> = { consumer: "a consumer", business: "a business" };

export const warranty: Part<"warranty"> = {
  "warranty/term": {
    customer: ({ clock, from, until, lasts }, voice) =>
      `${capital(yours(clock, voice))} lasts ${voice.duration(lasts)}: from ${voice.date(from)} until ${voice.date(until)}.`,
    agent: ({ clock, from, until, lasts }, voice) =>
      `The ${voice.term(clock)} runs for ${voice.duration(lasts)}, from ${voice.date(from)} until ${voice.date(until)}, before events move it.`,
  },
  "warranty/agreed-term": {
    customer: ({ clock, agreed, until }, voice) =>
      `${capital(yours(clock, voice))} lasts the ${voice.duration(agreed)} that you agreed with the seller: until ${voice.date(until)}.`,
    agent: ({ clock, agreed, until }, voice) =>
      `The ${voice.term(clock)} lasts as the parties agreed: ${voice.duration(agreed)}, until ${voice.date(until)}.`,
  },
  "warranty/agreement-without-effect": {
    customer: ({ agreed }, { duration }) =>
      `The period of ${duration(agreed)} that you agreed with the seller does not count: the law does not allow such an agreement for this product.`,
    agent: ({ agreed, regimeId }, { duration }) =>
      `The agreed period of ${duration(agreed)} counts for nothing: ${regimeId} lets the parties agree no term for this product.`,
  },
  "warranty/supply-outlives-term": {
    customer: ({ clock, until }, voice) =>
      `${capital(yours(clock, voice))} lasts as long as the digital supply: until ${voice.date(until)}.`,
    agent: ({ clock, until }, voice) => `The ${voice.term(clock)} lasts as long as the digital supply: until ${voice.date(until)}.`,
  },
  "warranty/suspended": {
    customer: ({ clock, days: count }, voice) => `${capital(yours(clock, voice))} stood still for ${days(count, voice)}.`,
    agent: ({ clock, days: count }, voice) => `The ${voice.term(clock)} stood still for ${days(count, voice)}, overlaps counted once.`,
  },
  "warranty/suspension-open": {
    customer: ({ clock, since, defect }, voice) =>
      `${capital(yours(clock, voice))} has stood still since ${voice.date(since)} because of ${theDefect(defect)}.`,
    agent: ({ clock, since, defect }, voice) =>
      `The ${voice.term(clock)} has stood still since ${voice.date(since)} for ${theDefect(defect)}; the suspension has not ended, so it adds no days yet.`,
  },
  "warranty/extended": {
    customer: ({ clock, by, times }, voice) =>
      `${capital(yours(clock, voice))} is longer by ${voice.duration(by)} ${voice.plural(times, { one: "for # repair", other: "for each of # repairs" })}.`,
    agent: ({ clock, by, times }, voice) =>
      `The ${voice.term(clock)} is longer by ${voice.duration(by)} ${voice.plural(times, { one: "for # repair", other: "for each of # repairs" })}.`,
  },
  "warranty/extension-limit": {
    customer: ({ clock, times }, voice) =>
      `There were more repairs than the law counts: only ${voice.plural(times, { one: "# repair lengthens", other: "# repairs lengthen" })} ${yours(clock, voice)}.`,
    agent: ({ clock, times }, voice) =>
      `There were more repairs than the law counts: ${voice.plural(times, { one: "# repair lengthens", other: "# repairs lengthen" })} the ${voice.term(clock)}.`,
  },
  "warranty/restarted": {
    customer: ({ clock, on }, voice) => `${capital(yours(clock, voice))} began anew on ${voice.date(on)} with a replacement.`,
    agent: ({ clock, on }, voice) => `The ${voice.term(clock)} began anew on ${voice.date(on)} with a replacement.`,
  },
  "warranty/not-before": {
    customer: ({ clock, until, defect }, voice) =>
      `${capital(yours(clock, voice))} does not end before ${voice.date(until)}${defect === null ? "" : `, as far as ${theDefect(defect)} is concerned`}.`,
    agent: ({ clock, until, defect }, voice) =>
      `The ${voice.term(clock)} does not end before ${voice.date(until)}${defect === null ? "" : `, for ${theDefect(defect)}`}, whatever else moved it.`,
  },
  "warranty/awaiting-return": {
    customer: ({ clock, since, defect }, voice) =>
      `The seller has had your product since ${voice.date(since)} because of ${theDefect(defect)}, so the end of ${yours(clock, voice)} cannot be given before you have it back.`,
    agent: ({ clock, since, defect }, voice) =>
      `The seller has had the product since ${voice.date(since)} for ${theDefect(defect)}, so the end of the ${voice.term(clock)}, which counts from the return, cannot be given yet.`,
  },
  "warranty/obstructed": {
    customer: ({ clock, since, defect }, voice) =>
      `Your complaint of ${voice.date(since)} about ${theDefect(defect)} is unanswered, and ${yours(clock, voice)} does not run out meanwhile.`,
    agent: ({ clock, since, defect }, voice) =>
      `The complaint of ${voice.date(since)} about ${theDefect(defect)} stands unanswered, and the ${voice.term(clock)} does not lapse while it does.`,
  },
  "warranty/obstruction-ended": {
    customer: ({ clock, since, until, afterwards, defect }, voice) =>
      `Your complaint of ${voice.date(since)} about ${theDefect(defect)} was refused on ${voice.date(until)}, and then ${yours(clock, voice)} ${phrase(AFTERWARDS, afterwards, voice)}.`,
    agent: ({ clock, since, until, afterwards, defect }, voice) =>
      `The complaint of ${voice.date(since)} about ${theDefect(defect)} was refused on ${voice.date(until)}, and then the ${voice.term(clock)} ${phrase(AFTERWARDS, afterwards, voice)}.`,
  },
  "warranty/not-revived": {
    customer: ({ clock, ranOut, event, on }, voice) =>
      `${capital(yours(clock, voice))} ended on ${voice.date(ranOut)}, and ${phrase(EVENTS, event, voice)} on ${voice.date(on)} does not bring it back.`,
    agent: ({ clock, ranOut, event, on }, voice) =>
      `The ${voice.term(clock)} had run out on ${voice.date(ranOut)}, and ${phrase(EVENTS, event, voice)} on ${voice.date(on)} does not revive it.`,
  },
  "warranty/part-term": {
    customer: ({ part, from, until }, { date }) =>
      `The part ${quoted(part)} that was repaired or replaced has a guarantee of its own, from ${date(from)} until ${date(until)}.`,
    agent: ({ part, from, until }, { date }) =>
      `The repaired or replaced part ${quoted(part)} has its own term, from ${date(from)} until ${date(until)}.`,
  },
  "warranty/same-defect-term": {
    customer: ({ defect, until }, { date }) => `For ${theDefect(defect)} you stay covered until ${date(until)}.`,
    agent: ({ defect, until }, { date }) => `For ${theDefect(defect)} the cover has an end of its own: ${date(until)}.`,
  },
  "warranty/open-point": {
    customer: () => "The law leaves a question open here, and we used one reading of it.",
    agent: ({ point, reading, others }, voice) =>
      `The sources leave the point ${quoted(point)} open: the reading ${quoted(reading)} was used${others.length === 0 ? "" : `, and not ${voice.either(others.map(quoted))}`}.`,
  },
  "warranty/no-statutory-term": {
    customer: ({ goods, buyer }, voice) =>
      `The law sets no guarantee period for such a sale: ${phrase(GOODS, goods, voice)}, sold to ${phrase(BUYERS, buyer, voice)}.`,
    agent: ({ regimeId, goods, buyer }, voice) =>
      `${regimeId} sets no period for such a sale: ${phrase(GOODS, goods, voice)}, sold to ${phrase(BUYERS, buyer, voice)}.`,
  },
  "warranty/remedies": {
    customer: ({ remedies, by }, voice) =>
      `You may ask for ${voice.either(remedies.map((one) => remedyOf(one, voice)))}${by === null ? "" : `; the day that the law sets for it is ${voice.date(by)}`}.`,
    agent: ({ remedies, by }, voice) =>
      `The customer may demand ${voice.either(remedies.map((one) => remedyOf(one, voice)))}${by === null ? "" : `; the day that the law sets for it is ${voice.date(by)}`}.`,
  },
  "warranty/no-remedy": {
    customer: () => "The defects that we have on record lie outside your legal guarantee, so the law gives you no remedy for them.",
    agent: ({ regimeId }) => `The recorded defects lie outside the statutory cover: ${regimeId} gives no remedy for them.`,
  },

  "warranty/law-covers": {
    customer: ({ clock, until }, voice) =>
      until === null
        ? "The law covers your claim; no last day can be given, because the time stands still or a complaint is unanswered."
        : `The law covers your claim: ${yours(clock, voice)} lasts until ${voice.date(until)}.`,
    agent: ({ clock, until }, voice) =>
      until === null
        ? `The law covers the claim (${voice.term(clock)}) without a last day: a clock stands still, or a complaint is unanswered.`
        : `The law covers the claim: the ${voice.term(clock)} lasts until ${voice.date(until)}.`,
  },
  "warranty/law-ended": {
    customer: ({ clock, until }, voice) => `The law no longer covers this: ${yours(clock, voice)} ended on ${voice.date(until)}.`,
    agent: ({ clock, until }, voice) => `The law does not cover the claim: the ${voice.term(clock)} ended on ${voice.date(until)}.`,
  },
  "warranty/not-delivered": {
    customer: ({ deliveredOn }, { date }) => `Your claim comes before the delivery on ${date(deliveredOn)}.`,
    agent: ({ deliveredOn }, { date }) => `The claim comes before the delivery on ${date(deliveredOn)}.`,
  },
  "warranty/burden-of-proof": {
    customer: ({ on, presumptionUntil }, { date }) =>
      on === "seller"
        ? `You do not have to prove that the defect was there at delivery: the law presumes it of defects that appear until ${date(presumptionUntil)}.`
        : `You have to prove that the defect was there at delivery: the law presumes it only of defects that appear until ${date(presumptionUntil)}.`,
    agent: ({ on, presumptionUntil }, { date, term }) =>
      `It is for the ${term(on)} to prove the state of the product at delivery; the presumption that the defect was there lasts until ${date(presumptionUntil)}.`,
  },

  "warranty/layer-covers": {
    customer: ({ until }, { date }) =>
      until === null
        ? "This warranty covers your claim, and it has no last day."
        : `This warranty covers your claim; it lasts until ${date(until)}.`,
    agent: ({ layerId, until }, { date }) =>
      until === null
        ? `Layer ${quoted(layerId)} covers the claim and has no last day.`
        : `Layer ${quoted(layerId)} covers the claim; it lasts until ${date(until)}.`,
  },
  "warranty/layer-not-begun": {
    customer: ({ from }, { date }) => `This warranty only begins on ${date(from)}, after your claim.`,
    agent: ({ layerId, from }, { date }) => `Layer ${quoted(layerId)} only begins on ${date(from)}, after the claim.`,
  },
  "warranty/start-unknown": {
    customer: ({ starts }, voice) =>
      Object.hasOwn(STARTS, starts)
        ? `We do not know when this warranty began: the day of ${phrase(STARTS, starts, voice)} is not on record.`
        : "We do not know when this warranty began: the day from which it counts is not on record.",
    agent: ({ layerId, starts }, voice) =>
      Object.hasOwn(STARTS, starts)
        ? `The start of ${layer(layerId)} is unknown: the day of ${phrase(STARTS, starts, voice)} is not recorded.`
        : `The start of ${layer(layerId)} is unknown: it begins after ${quoted(starts)}, whose days are not recorded.`,
  },
  "warranty/layer-ended": {
    customer: ({ until }, { date }) => `This warranty ended on ${date(until)}, before your claim.`,
    agent: ({ layerId, until }, { date }) => `Layer ${quoted(layerId)} ended on ${date(until)}, before the claim.`,
  },
  "warranty/usage-exceeded": {
    customer: ({ metric, limit, used }, { number }) =>
      `This warranty holds up to ${number(limit)} (${metric}), and your product has reached ${number(used)}.`,
    agent: ({ layerId, metric, limit, used }, { number }) =>
      `Layer ${quoted(layerId)} holds up to ${number(limit)} (${metric}), and the reading is ${number(used)}.`,
  },
  "warranty/usage-unknown": {
    customer: ({ metric, limit }, { number }) =>
      `This warranty holds up to ${number(limit)} (${metric}); we have no reading that shows whether your product has passed it.`,
    agent: ({ layerId, metric, limit }, { number }) =>
      `Layer ${quoted(layerId)} holds up to ${number(limit)} (${metric}), and there is no reading on or before the day of the claim: the limit is not known to be passed.`,
  },
  "warranty/not-below-floor": {
    customer: ({ metric, floor, measured }, { number }) =>
      measured === null
        ? `This warranty covers values below ${number(floor)} (${metric}), and no value was measured.`
        : `This warranty covers values below ${number(floor)} (${metric}), and yours is ${number(measured)}.`,
    agent: ({ layerId, metric, floor, measured }, { number }) =>
      measured === null
        ? `Layer ${quoted(layerId)} covers values below ${number(floor)} (${metric}), and the claim has no measured value.`
        : `Layer ${quoted(layerId)} covers values below ${number(floor)} (${metric}), and ${number(measured)} was measured.`,
  },
  "warranty/component-not-covered": {
    customer: ({ component }) =>
      component === null
        ? "This warranty is for certain parts only, and your claim names none."
        : `This warranty is for certain parts only, and ${quoted(component)} is not one of them.`,
    agent: ({ layerId, component }) =>
      component === null
        ? `Layer ${quoted(layerId)} is for certain components, and the claim names none.`
        : `Layer ${quoted(layerId)} is for certain components, and ${quoted(component)} is not one of them.`,
  },
  "warranty/component-excluded": {
    customer: ({ component }) => `This warranty does not cover the part ${quoted(component)}.`,
    agent: ({ layerId, component }) => `Layer ${quoted(layerId)} excludes the component ${quoted(component)}.`,
  },
  "warranty/cause-excluded": {
    customer: ({ cause }) => `This warranty does not cover the cause ${quoted(cause)}.`,
    agent: ({ layerId, cause }) => `Layer ${quoted(layerId)} excludes the cause ${quoted(cause)}.`,
  },
  "warranty/region-excluded": {
    customer: ({ region }, voice) => `This warranty does not hold where your product is: ${voice.region(region)}.`,
    agent: ({ layerId, region }, voice) => `Layer ${quoted(layerId)} does not hold where the product is: ${voice.region(region)}.`,
  },
  "warranty/use-excluded": {
    customer: ({ use }) => `This warranty does not hold for the use that is made of your product: ${quoted(use)}.`,
    agent: ({ layerId, use }) => `Layer ${quoted(layerId)} does not hold for the use that is made of the product: ${quoted(use)}.`,
  },
  "warranty/not-transferable": {
    customer: () => "This warranty was for the first owner alone.",
    agent: ({ layerId }) => `Layer ${quoted(layerId)} was for the first owner alone.`,
  },
  "warranty/terms-not-in-force": {
    customer: ({ contractOn }, { date }) =>
      `The terms of this warranty were not on offer on ${date(contractOn)}, when your contract was made.`,
    agent: ({ warrantyId, contractOn }, { date }) =>
      `The terms of warranty ${quoted(warrantyId)} were not on offer on ${date(contractOn)}, the day of the contract.`,
  },
  "warranty/registration-pending": {
    customer: ({ by }, { date }) => `Your product is not registered for this warranty; you can still register it until ${date(by)}.`,
    agent: ({ layerId, by }, { date }) => `The product is not registered for ${layer(layerId)}, and can still be until ${date(by)}.`,
  },
  "warranty/registration-late": {
    customer: ({ by, otherwise }, { date, duration }) =>
      otherwise === "void"
        ? `Your product was not registered by ${date(by)}, so this warranty does not hold.`
        : `Your product was not registered by ${date(by)}, so this warranty lasts ${duration(otherwise)} only.`,
    agent: ({ layerId, by, otherwise }, { date, duration }) =>
      otherwise === "void"
        ? `The product was not registered by ${date(by)}, so ${layer(layerId)} is void.`
        : `The product was not registered by ${date(by)}, so ${layer(layerId)} lasts ${duration(otherwise)} only.`,
  },
  "warranty/maintenance-missed": {
    customer: ({ latestOn, latestUsage }, voice) =>
      `This warranty needs a service ${serviceLimit(latestOn, latestUsage, voice)}, and it was not done in time.`,
    agent: ({ layerId, latestOn, latestUsage }, voice) =>
      `Layer ${quoted(layerId)} needs a service ${serviceLimit(latestOn, latestUsage, voice)}, tolerance included, and it was not done in time.`,
  },
  "warranty/claims-used-up": {
    customer: ({ claims }, { plural }) =>
      `This warranty pays for ${plural(claims, { one: "# claim", other: "# claims" })}, and that many have been paid.`,
    agent: ({ layerId, claims }, { plural }) =>
      `Layer ${quoted(layerId)} pays for ${plural(claims, { one: "# claim", other: "# claims" })}, and that many have been paid.`,
  },
  "warranty/aggregate-used-up": {
    customer: () => "Earlier claims have used up the sum that this warranty pays in all.",
    agent: ({ layerId, aggregate }, voice) => `Earlier claims have used up the sum of ${layer(layerId)}: ${minorUnits(aggregate, voice)}.`,
  },
  "warranty/dead-on-arrival": {
    customer: ({ until }, { date }) => `Your product failed early enough to be exchanged: this warranty allows that until ${date(until)}.`,
    agent: ({ layerId, until }, { date }) =>
      `The unit failed early enough to be exchanged: ${layer(layerId)} allows that until ${date(until)}.`,
  },
  "warranty/layer-suspended": {
    customer: ({ days: count }, voice) => `This warranty stood still for ${days(count, voice)} while your product was in repair.`,
    agent: ({ layerId, days: count }, voice) =>
      `Layer ${quoted(layerId)} stood still for ${days(count, voice)} while the product was in repair.`,
  },
  "warranty/layer-suspension-open": {
    customer: ({ since }, { date }) =>
      `Your product has been in repair since ${date(since)}, and this warranty stands still until you have it back.`,
    agent: ({ layerId, since }, { date }) =>
      `The product has been in repair since ${date(since)}, and ${layer(layerId)} stands still until its return.`,
  },
  "warranty/layer-restarted": {
    customer: ({ on }, { date }) => `This warranty began anew on ${date(on)} with a replacement.`,
    agent: ({ layerId, on }, { date }) => `Layer ${quoted(layerId)} began anew on ${date(on)} with a replacement.`,
  },
  "warranty/layer-at-least": {
    customer: ({ until }, { date }) => `Because of a replacement, this warranty lasts until ${date(until)} at least.`,
    agent: ({ layerId, until }, { date }) => `Because of a replacement, ${layer(layerId)} lasts until ${date(until)} at least.`,
  },
  "warranty/scope-ended": {
    customer: ({ scope, until }, { date, term }) => `Under this warranty the cover of ${term(scope)} ended earlier, on ${date(until)}.`,
    agent: ({ layerId, scope, until }, { date, term }) =>
      `Under ${layer(layerId)} the cover of ${term(scope)} ended earlier, on ${date(until)}.`,
  },
  "warranty/route": {
    customer: ({ layerId, customer, currency }, { money }) =>
      `${layerId === null ? "By law" : "Under this warranty"} you would pay ${money(customer, currency)}.`,
    agent: ({ layerId, customer, currency }, { money }) =>
      `${layerId === null ? "By law" : `Under ${layer(layerId)}`} the customer would pay ${money(customer, currency)}.`,
  },
  "warranty/not-covered": {
    customer: () => "Neither a warranty nor the law covers your claim.",
    agent: () => "Neither a layer nor the law covers the claim.",
  },

  "warranty/shares-applied": {
    customer: ({ charged, covered, currency }, { money }) =>
      `Of the costs of ${money(charged, currency)}, the warranty covers ${money(covered, currency)}, before any part of your own.`,
    agent: ({ charged, covered, currency }, { money }) =>
      `Of charges of ${money(charged, currency)}, the shares cover ${money(covered, currency)}, before the deductible.`,
  },
  "warranty/deductible-applied": {
    customer: () => "You bear a fixed part of every claim yourself.",
    agent: ({ deductible, taken }, voice) =>
      `The customer bears ${minorUnits(deductible, voice)} of every claim; ${minorUnits(taken, voice)} were taken from this one.`,
  },
  "warranty/per-claim-limit-applied": {
    customer: () => "Your claim is above the most that the warranty pays for one claim.",
    agent: ({ limit }, voice) => `The claim is above the limit for one claim: ${minorUnits(limit, voice)}.`,
  },
  "warranty/aggregate-limit-applied": {
    customer: () => "Your claim is above what earlier claims have left of the sum that the warranty pays in all.",
    agent: ({ limit, paidBefore }, voice) =>
      `The claim is above what earlier claims have left: ${minorUnits(paidBefore, voice)} were paid before, of ${minorUnits(limit, voice)} in all.`,
  },
  "warranty/discount-applied": {
    customer: ({ share }, { percent }) => `Your plan takes ${percent(share)} off this part of the bill.`,
    agent: ({ share, of, discount }, voice) =>
      `The plan takes ${voice.percent(share)} off ${minorUnits(of, voice)}: a discount of ${minorUnits(discount, voice)}.`,
  },
  "warranty/site-not-authorised": {
    customer: () => "The service is not done at an authorised site, so your plan takes nothing off the bill.",
    agent: () => "The service is not done at an authorised site, so nothing is taken off.",
  },

  "warranty/no-regime-applies": {
    customer: ({ jurisdiction, contractOn }, voice) =>
      `We do not have the law of ${place(jurisdiction, voice)} for a contract of ${voice.date(contractOn)}.`,
    agent: ({ jurisdiction, contractOn, known }, voice) =>
      `No regime of ${quoted(jurisdiction)} is in force for a contract of ${voice.date(contractOn)} (${choices(known, voice)}).`,
  },
  "warranty/unknown-reading": {
    customer: () => "We cannot answer, because the law cannot be read in the way that was asked for.",
    agent: ({ point, reading, known }, voice) =>
      `The regime has no open point ${quoted(point)} with the reading ${quoted(reading)} (${choices(known, voice)}).`,
  },
  "warranty/no-such-date": {
    customer: ({ text }) => `The date ${quoted(text)} in the details of your product does not exist.`,
    agent: ({ field, text }) => `The field ${quoted(field)} holds no date that exists: ${quoted(text)}.`,
  },
  "warranty/malformed-period": {
    customer: () => "A period in the details of your product cannot be read.",
    agent: ({ field, text }) =>
      `The field ${quoted(field)} must be an ISO 8601 length of years, months, weeks and days such as “P2Y”, not ${quoted(text)}.`,
  },
  "warranty/dates-out-of-order": {
    customer: ({ earlierOn, laterOn }, { date }) =>
      `Two dates in the details of your product are in the wrong order: ${date(earlierOn)} and ${date(laterOn)}.`,
    agent: ({ earlier, earlierOn, later, laterOn }, { date }) =>
      `${quoted(later)} (${date(laterOn)}) lies before ${quoted(earlier)} (${date(earlierOn)}): correct one of them.`,
  },
  "warranty/below-statutory-minimum": {
    customer: ({ agreed, minimum }, { duration }) =>
      `You agreed on ${duration(agreed)} with the seller, and the law asks for ${duration(minimum)} at least.`,
    agent: ({ agreed, minimum, law, article, regimeId }, { duration }) =>
      `The parties agreed on ${duration(agreed)}, less than the ${duration(minimum)} that ${citation({ id: law, article: article === "" ? null : article })} asks for under ${regimeId}.`,
  },
  "warranty/usage-runs-backwards": {
    customer: ({ metric, earlierOn, earlier, laterOn, later }, { date, number }) =>
      `The readings of your product (${metric}) do not fit together: ${number(earlier)} on ${date(earlierOn)}, but ${number(later)} on ${date(laterOn)}.`,
    agent: ({ metric, earlierOn, earlier, laterOn, later }, { date, number }) =>
      `The counter ${quoted(metric)} runs backwards: ${number(earlier)} on ${date(earlierOn)}, but ${number(later)} on ${date(laterOn)}.`,
  },
  "warranty/currency-mismatch": {
    customer: ({ expected, received }) => `The costs are in ${received}, but the amounts of the warranty are in ${expected}.`,
    agent: ({ expected, received }) =>
      `The charges are in ${received}, but the amounts of the warranty are in ${expected}: give them in ${expected}.`,
  },
  "warranty/negative-amount": {
    customer: () => "One of the amounts is below zero.",
    agent: ({ field, amount }, voice) => `The amount ${quoted(field)} is below zero: ${minorUnits(amount, voice)}.`,
  },
  "warranty/amount-not-whole": {
    customer: () => "One of the amounts is not a whole number of cents or other minor units.",
    agent: ({ field, amount }, voice) =>
      `The amount ${quoted(field)} must be a whole number of minor units; ${numberOr(amount, voice)} was given.`,
  },
  "warranty/out-of-range": {
    customer: () => "One of the numbers in the details of your product is outside what is possible.",
    agent: ({ field, value, minimum, maximum }, voice) =>
      `The field ${quoted(field)} must be ${limits(minimum, maximum, value, voice)}; ${numberOr(value, voice)} was given.`,
  },
  "warranty/no-interval": {
    customer: () => "The maintenance plan does not say how often a service is due.",
    agent: () => "The maintenance plan has no interval: give one of at least a day, or of usage.",
  },
  "warranty/serial-not-in-use": {
    customer: ({ serial, inUse, on }, { date }) =>
      `On ${date(on)} the product with the serial number ${quoted(serial)} was not in use; it was ${quoted(inUse)}.`,
    agent: ({ serial, inUse, on }, { date }) =>
      `The serial number ${quoted(serial)} was replaced on ${date(on)} but was not in use on that day; ${quoted(inUse)} was.`,
  },
};

function serviceLimit(latestOn: string | null, latestUsage: number | null, { date, number }: Voice): string {
  if (latestOn !== null && latestUsage !== null) return `by ${date(latestOn)} or a reading of ${number(latestUsage)}`;
  if (latestOn !== null) return `by ${date(latestOn)}`;
  return latestUsage === null ? "on time" : `by a reading of ${number(latestUsage)}`;
}
