import { expect, test } from "vitest";
import { explain, label } from "../../src/kernel/explain.js";
import type { Sentence } from "../../src/kernel/message.js";
import type { Catalogue } from "../../src/messages/codes.js";
import { messages as en } from "../../src/messages/en.js";
import { allSaid, wrong } from "./said.js";

type ParamsOf<Words> = Words extends Sentence<infer Params> ? Params : never;
type Row = readonly [code: string, params: Readonly<Record<string, unknown>>, customer: string, agent: string];

/** A row whose parameters are those of its code. */
function row<C extends keyof Catalogue["sentences"]>(
  code: C,
  params: ParamsOf<Catalogue["sentences"][C]>,
  customer: string,
  agent: string,
): Row {
  return [code, params as Row[1], customer, agent];
}

const RECEIVED = Date.UTC(2026, 2, 2, 9);
const DUE = Date.UTC(2026, 2, 2, 16, 30);
const LATER = Date.UTC(2026, 2, 3, 9, 5);
const step = { by: DUE, who: "agent" };

const ROWS: readonly Row[] = [
  // The case as a whole
  row(
    "casefile/priority-given",
    { priority: "high", classified: "normal" },
    "The priority of your case is high.",
    "The priority that the case itself names counts: high; the classification says normal.",
  ),
  row(
    "casefile/regime-chosen",
    { regimeId: "GB/2015#1", jurisdiction: "GB", contractOn: "2026-03-02" },
    "Your contract of 2 March 2026 comes under the law of the United Kingdom.",
    "The law that counts for the contract of 2 March 2026 is GB/2015#1 (United Kingdom).",
  ),
  row("casefile/customer-pays", { amount: 4550, currency: "EUR" }, "You pay €45.50 of the bill.", "The customer pays €45.50 of the bill."),
  row(
    "casefile/promise",
    { what: "a call back", dueAt: "2026-03-02T16:30:00Z", state: "late" },
    "Our promise to you for Monday 2 March 2026 at 16:30 (“a call back”) was kept late.",
    "The promise for Monday 2 March 2026 at 16:30 (“a call back”) was kept late.",
  ),
  row(
    "casefile/reply-first",
    { metric: "first-response", cycle: 1, overdue: false, ...step },
    "Our first reply to you is due by Monday 2 March 2026 at 16:30.",
    "Send the first reply by Monday 2 March 2026 at 16:30.",
  ),
  row(
    "casefile/resolve",
    { metric: "resolution", cycle: 1, overdue: true, by: DUE, who: "workshop" },
    "The solution of your case has been overdue since Monday 2 March 2026 at 16:30.",
    "Solve the matter, overdue since Monday 2 March 2026 at 16:30 (workshop).",
  ),
  row(
    "casefile/make-safe",
    { subject: "hazard", overdue: false, by: null, who: "manager" },
    "Please do not use the product any more: health or safety is at stake.",
    "Reach the customer and stop the use of the product (manager): health or safety is at stake (fire, shock or other danger).",
  ),
  row(
    "casefile/fulfil-duty",
    { dutiesId: "PT/livro-reclamacoes#1", stage: "final-reply", optional: false, overdue: false, ...step },
    "By law we have until Monday 2 March 2026 at 16:30 to send you our final reply.",
    "Fulfil the legal duty “final reply” of PT/livro-reclamacoes#1 by Monday 2 March 2026 at 16:30.",
  ),
  row(
    "casefile/fulfil-duty",
    { dutiesId: "GB/disp#1", stage: "summary-resolution", optional: true, overdue: false, by: DUE, who: "lead" },
    "Your case may still be closed in this way until Monday 2 March 2026 at 16:30: summary resolution.",
    "The case may still be closed in this way until Monday 2 March 2026 at 16:30 (team lead): “summary resolution” of GB/disp#1.",
  ),
  row(
    "casefile/cost-open",
    { basis: "law" },
    "What you pay is known only with the bill.",
    "What the customer pays is known only with the bill; the basis is the law.",
  ),
  row(
    "casefile/ask-for",
    { facts: ["product", "delivery", "purchase", "installation", "registration", "manufacture"], overdue: false, ...step },
    "To answer you, we need this from you: the product, the day on which the product was delivered, the day on which the product was bought, the day on which the product was installed, the day on which the product was registered and the day on which the product was made.",
    "Ask for the facts that an answer needs by Monday 2 March 2026 at 16:30: the product, the day on which the product was delivered, the day on which the product was bought, the day on which the product was installed, the day on which the product was registered and the day on which the product was made.",
  ),
  row(
    "casefile/offer-remedies",
    { remedies: ["repair", "replacement"], basis: "law", free: true, overdue: false, ...step },
    "You may ask for a repair or a replacement, free of charge.",
    "Offer the customer a repair or a replacement by Monday 2 March 2026 at 16:30: the basis is the law, and it is free of charge.",
  ),
  row(
    "casefile/offer-remedies",
    { remedies: ["repair"], basis: "law", free: true, overdue: true, by: DUE, who: "agent" },
    "You may ask for a repair, free of charge.",
    "Offer the customer a repair, overdue since Monday 2 March 2026 at 16:30: the basis is the law, and it is free of charge.",
  ),
  row(
    "casefile/get-approval",
    { levelId: "lead", remedy: "refund", amount: 12000, currency: "EUR", overdue: false, by: DUE, who: "lead" },
    "Somebody else in our company has to agree to this first: a refund.",
    "Get the approval of level “lead” by Monday 2 March 2026 at 16:30 (team lead): a refund, €120.00.",
  ),
  row(
    "casefile/contact",
    {
      touchpointId: "csat",
      kind: "satisfaction-survey",
      channel: "email",
      notBefore: "2026-03-09T09:00:00Z",
      due: false,
      by: null,
      who: "agent",
    },
    "Our next contact with you is planned from Monday 9 March 2026 at 09:00 on: satisfaction survey, by email.",
    "Contact the customer by email: satisfaction survey (“csat”), not before Monday 9 March 2026 at 09:00.",
  ),
  row(
    "casefile/targets-missed",
    { metric: "first-response", missed: 7, of: 20 },
    "The target for the first response is often missed: 7 of 20 times (35%).",
    "The target for the first response is often missed: 7 of 20 times (35%).",
  ),
  row(
    "casefile/below-expectation",
    { dimension: "reliability", gap: -1.25, n: 40, certain: true },
    "Customers got less than they expected in “reliability”: by 1.25 points of the scale, in the answers of 40 customers, which is more than chance explains.",
    "Customers got less than they expected in “reliability”: by 1.25 points of the scale, in the answers of 40 customers, which is more than chance explains.",
  ),

  // Response
  row(
    "response/policy-applies",
    { policyId: "support", policyVersion: "2026-01" },
    "Our policy on response times applies to your case.",
    "Policy support 2026-01 decided.",
  ),
  row(
    "response/running",
    { metric: "first-response", cycle: 1, startedAt: RECEIVED, dueAt: DUE },
    "The deadline for our first reply to you is Monday 2 March 2026 at 16:30.",
    "The clock for the first response has run since Monday 2 March 2026 at 09:00 and is due by Monday 2 March 2026 at 16:30.",
  ),
  row(
    "response/overdue",
    { metric: "next-response", cycle: 2, dueAt: DUE, overMs: 5_400_000 },
    "The deadline for our next reply to you was Monday 2 March 2026 at 16:30, and we are late by 1 hour and 30 minutes of the time that counts.",
    "The clock for the next response (cycle 2) was due by Monday 2 March 2026 at 16:30 and has gone over by 1 hour and 30 minutes on that clock.",
  ),
  row(
    "response/paused",
    { metric: "resolution", cycle: 1, since: RECEIVED, status: "pending", remainingMs: 3_600_000 },
    "The time for the solution of your case has been paused since Monday 2 March 2026 at 09:00, with 1 hour left.",
    "The clock for the resolution has stood still since Monday 2 March 2026 at 09:00 (status “pending”), with 1 hour left.",
  ),
  row(
    "response/missed",
    { metric: "first-response", cycle: 1, stoppedAt: LATER, dueAt: DUE },
    "We were late with our first reply to you: it was on Tuesday 3 March 2026 at 09:05, and the deadline was Monday 2 March 2026 at 16:30.",
    "The target for the first response was missed: the clock stopped on Tuesday 3 March 2026 at 09:05, and was due by Monday 2 March 2026 at 16:30.",
  ),
  row(
    "response/retargeted",
    { metric: "first-response", cycle: 1, priority: "urgent", at: RECEIVED },
    "On Monday 2 March 2026 at 09:00 the priority of your case changed to urgent, and the deadline for our first reply to you changed with it.",
    "The priority changed to urgent on Monday 2 March 2026 at 09:00, and the target for the first response with it; the start and earlier pauses stay.",
  ),
  row(
    "response/due-within",
    { metric: "first-response", priority: "high", within: "PT4H", clock: "business" },
    "The first response is due within 4 hours for the priority high, counted in business time.",
    "The first response is due within 4 hours for the priority high, counted in business time.",
  ),
  row(
    "response/warns-at",
    { metric: "resolution", at: ["75%", "-PT1H"] },
    "There is a warning about the resolution at these points: 75% of the time and 1 hour before it is due.",
    "There is a warning about the resolution at these points: 75% of the time and 1 hour before it is due.",
  ),
  row(
    "response/moved-by",
    { metric: "next-response", role: "stop", event: "agent-message", to: null, name: null, value: null, internal: false },
    "The clock for the next response stops with a message to the customer.",
    "The clock for the next response stops with a message to the customer.",
  ),

  // Warranty
  row(
    "warranty/term",
    { clock: "liabilityUntil", from: "2026-03-02", until: "2029-03-01", lasts: "P3Y" },
    "Your legal guarantee lasts 3 years: from 2 March 2026 until 1 March 2029.",
    "The legal guarantee runs for 3 years, from 2 March 2026 until 1 March 2029, before events move it.",
  ),
  row(
    "warranty/suspended",
    { clock: "liabilityUntil", days: 1 },
    "Your legal guarantee stood still for 1 day.",
    "The legal guarantee stood still for 1 day, overlaps counted once.",
  ),
  row(
    "warranty/extended",
    { clock: "liabilityUntil", by: "P6M", times: 2 },
    "Your legal guarantee is longer by 6 months for each of 2 repairs.",
    "The legal guarantee is longer by 6 months for each of 2 repairs.",
  ),
  row(
    "warranty/obstruction-ended",
    { clock: "noticeBy", since: "2026-03-02", until: "2026-03-20", afterwards: "resume", defect: "leak" },
    "Your complaint of 2 March 2026 about the defect “leak” was refused on 20 March 2026, and then your time to report the defect went on.",
    "The complaint of 2 March 2026 about the defect “leak” was refused on 20 March 2026, and then the time to report the defect went on.",
  ),
  row(
    "warranty/remedies",
    { remedies: ["price-reduction", "termination"], by: null },
    "You may ask for a price reduction or the end of the contract.",
    "The customer may demand a price reduction or the end of the contract.",
  ),
  row(
    "warranty/burden-of-proof",
    { on: "seller", presumptionUntil: "2028-03-01" },
    "You do not have to prove that the defect was there at delivery: the law presumes it of defects that appear until 1 March 2028.",
    "It is for the seller to prove the state of the product at delivery; the presumption that the defect was there lasts until 1 March 2028.",
  ),
  row(
    "warranty/usage-exceeded",
    { layerId: "powertrain", metric: "km", limit: 100_000, used: 120_500 },
    "This warranty holds up to 100,000 (km), and your product has reached 120,500.",
    "Layer “powertrain” holds up to 100,000 (km), and the reading is 120,500.",
  ),
  row(
    "warranty/registration-late",
    { layerId: "maker", by: "2026-03-31", otherwise: "P2Y" },
    "Your product was not registered by 31 March 2026, so this warranty lasts 2 years only.",
    "The product was not registered by 31 March 2026, so layer “maker” lasts 2 years only.",
  ),
  row(
    "warranty/route",
    { layerId: null, customer: 0, currency: "JPY" },
    "By law you would pay JP¥0.",
    "By law the customer would pay JP¥0.",
  ),
  row(
    "warranty/deductible-applied",
    { deductible: 5000, taken: 5000 },
    "You bear a fixed part of every claim yourself.",
    "The customer bears 5,000 minor units of every claim; 5,000 minor units were taken from this one.",
  ),
  row(
    "warranty/out-of-range",
    { field: "months", value: 0, minimum: 0, maximum: null },
    "One of the numbers in the details of your product is outside what is possible.",
    "The field “months” must be more than 0; 0 was given.",
  ),

  // Complaint
  row(
    "complaint/phrase-found",
    { ruleSetId: "aftersales-en", axis: "subject", value: "duplicate-charge", quote: "charged twice", start: 7, end: 20, weight: 1 },
    "We read your words “charged twice” as being about this: double charge.",
    "The words “charged twice” point to the subject “double charge” (rules aftersales-en, characters 7 to 20, weight 1).",
  ),
  row(
    "complaint/model-abstained",
    { modelId: "desk-7", axis: "kind", label: "complaint", probability: 0.42, margin: 0.05, minProbability: 0.6, minMargin: 0.1 },
    "Our software was not sure enough about this point of your message: kind of contact.",
    "Model desk-7 was not sure enough to choose: it leaned to the kind of contact “complaint”, with a probability of 42% (60% needed) and 5% ahead of the next (10% needed).",
  ),
  row(
    "complaint/language-guessed",
    { language: "pt", share: 0.8 },
    "We recognised the language of your message as Portuguese.",
    "The contact was recognised as Portuguese: 80% of the words known in any language speak for it.",
  ),
  row(
    "complaint/criterion-scored",
    { criterion: "safety", level: 2 },
    "In our assessment of your case, the risk to health or safety is rated “serious”.",
    "The risk to health or safety is rated 2 of 3, “serious”.",
  ),
  row(
    "complaint/duty-runs",
    { dutiesId: "GB/fca-disp#1", stage: "final-reply", amount: 8, unit: "weeks", startsOn: "2026-03-02", dueOn: "2026-04-27" },
    "The law gives us until 27 April 2026 (8 weeks from 2 March 2026) to send you our final reply.",
    "Under GB/fca-disp#1 the time for the final reply is 8 weeks: from 2 March 2026 until 27 April 2026.",
  ),
  row(
    "complaint/duty-runs",
    { dutiesId: "GB/fca-disp#1", stage: "external-window-closes", amount: 6, unit: "months", startsOn: "2026-04-27", dueOn: "2026-10-27" },
    "The law lets you take your complaint to an external body until 27 October 2026 (6 months from 27 April 2026).",
    "Under GB/fca-disp#1 the time for the end of external recourse is 6 months: from 27 April 2026 until 27 October 2026.",
  ),
  row(
    "complaint/out-of-time",
    { termEndedOn: "2026-01-31", receivedOn: "2026-03-02" },
    "The time for this ended on 31 January 2026, and we received your complaint on 2 March 2026.",
    "The term ended on 31 January 2026, before the complaint was received on 2 March 2026.",
  ),
  row(
    "complaint/remedy-disproportionate",
    { asked: "replacement", offered: "repair" },
    "You asked for a replacement, which costs more than the law lets a customer ask, so we offer you something else: a repair.",
    "What was asked for (a replacement) costs more than the law lets a customer ask; another remedy is offered: a repair.",
  ),
  row(
    "complaint/chart-signal",
    { rule: "beyond-limit", label: "week 9", side: "above", value: 0.03, limit: 0.0195 },
    "At “week 9” there were more complaints than chance explains.",
    "At “week 9” the chart breaks a run rule (beyond the limit): the value 0.03 lies above the limit 0.0195.",
  ),
  row(
    "complaint/year-out-of-range",
    { year: 12_026, minimum: 1970, maximum: 9999 },
    "We cannot give your case a number, because its year cannot be right.",
    "The year must be a whole number from 1970 to 9999; 12026 was given.",
  ),

  // Follow-up
  row(
    "followup/consented",
    { purpose: "survey", channel: "sms", basis: null, at: "2026-03-02T16:30:00Z" },
    "You agreed to surveys by text message on Monday 2 March 2026 at 16:30.",
    "The customer consented to surveys by text message on Monday 2 March 2026 at 16:30.",
  ),
  row(
    "followup/said-no",
    { purpose: "marketing", channel: "phone", state: "withdrawn", at: "2026-03-02T16:30:00Z" },
    "You withdrew your consent to marketing by phone on Monday 2 March 2026 at 16:30.",
    "The customer withdrew consent to marketing by phone on Monday 2 March 2026 at 16:30.",
  ),
  row(
    "followup/queued",
    { count: 1, per: "P7D", from: "2026-03-02T16:30:00Z" },
    "We contact you at most once in 7 days, so this contact waits its turn from Monday 2 March 2026 at 16:30 on.",
    "The contact waits its turn from Monday 2 March 2026 at 16:30 on: the policy allows at most 1 contact in 7 days.",
  ),
  row(
    "followup/fallback-anchor",
    { anchor: "delivery", missing: ["installation"] },
    "We have no record of the installation, so we count from the delivery.",
    "No installation is on record, so the times count from the delivery.",
  ),
  row(
    "followup/summary",
    { planned: 1, held: 2, dropped: 0, done: 3 },
    "Of 6 contacts, 1 is planned, 2 held back, 0 dropped and 3 done.",
    "Of 6 contacts, 1 is planned, 2 held back, 0 dropped and 3 done.",
  ),
  row(
    "followup/step-owed",
    { step: "decided", by: "2026-03-31T16:30:00Z" },
    "We still have to decide on your suggestion, by Tuesday 31 March 2026 at 17:30.",
    "The suggestion is still to be decided by Tuesday 31 March 2026 at 17:30.",
  ),
  row(
    "followup/number-out-of-range",
    { argument: "margin", value: Number.NaN, range: "(0, 1)" },
    "One of the numbers is outside what is possible.",
    "The argument “margin” must be in this range: (0, 1); no number was given.",
  ),

  // Quality
  row(
    "quality/scored",
    { respondents: 1, columns: "expectation-perception" },
    "The scores come from the answers of 1 customer.",
    "The answers of 1 respondent were scored; the instrument asks for expectations and perceptions.",
  ),
  row(
    "quality/standard-missed",
    { measure: "repair-turnaround", segment: "north", target: 172_800_000, value: 259_200_000 },
    "Repair turnaround for “north”: the standard of 48 hours is missed with 72 hours.",
    "Repair turnaround for “north”: the standard of 48 hours is missed with 72 hours.",
  ),
  row(
    "quality/weakest",
    { id: "empathy", gap: -1.5, tiedWith: ["assurance"] },
    "The weakest parts of our service are “empathy” and “assurance”.",
    "The part with the lowest score sets the score of the whole: “empathy” with -1.5, like “assurance”.",
  ),
  row(
    "quality/invalid-number",
    { name: "promises.due", value: 2.5, minimum: 0, maximum: 1e15 },
    "One of the numbers is outside what is possible.",
    "The value “promises.due” must be a whole number and at least 0; 2.5 was given.",
  ),

  // Calendar
  row(
    "calendar/unsupported-unit",
    { unit: "months" },
    "Opening hours cannot be counted in months.",
    "Business time cannot be counted in months: say it in days, or use endOfPeriod.",
  ),
];

const zone = { timeZone: "Europe/Lisbon" } as const;
/** Runtimes differ in the comma behind the day of the week. */
const said = (code: string, params: Row[1], voice: "customer" | "agent") =>
  explain([{ code, params }], en, { ...zone, voice }).map((text) => text.replaceAll(/(\p{L}+day), (?=\d)/gu, "$1 "));

test.each(ROWS)("%s", (code, params, customer, agent) => {
  expect(said(code, params, "customer")).toEqual([customer]);
  expect(said(code, params, "agent")).toEqual([agent]);
});

/** Nouns that are counted. */
const NOUN =
  "day|working day|calendar day|hour|week|month|year|case|contact|claim|customer|respondent|answer|question|item|row|point|purchase|person|party|repair|label|example|record|level|round|attempt|holiday|character|issue|time";

test.each(["customer", "agent"] as const)("a noun agrees with its count, to the %s", (audience) => {
  const said = allSaid(en, audience);
  expect(wrong(said, new RegExp(`(?<![\\d.,])1 (${NOUN}|people|partie)s?(?<=s|people)\\b`))).toEqual([]);
  expect(wrong(said, new RegExp(`(?<![\\d.,-])(0|2|5|3,200) (${NOUN})\\b`))).toEqual([]);
  expect(wrong(said, /\bThere (is (0|2|5)|are 1)\b|\b1 (are|were|have)\b|(?<![\d.,])[025] (is|was|has)\b/)).toEqual([]);
});

test.each([
  ["PT DL 84/2021", "12(1)", "PT DL 84/2021, art. 12(1)"],
  ["FR Code de la consommation", "L217-7", "FR Code de la consommation, art. L217-7"],
  ["DE BGB", "477(1)", "DE BGB, § 477(1)"],
  ["US UCC", "2-725", "US UCC, § 2-725"],
  ["UK Consumer Rights Act 2015", "19(14), (15)", "UK Consumer Rights Act 2015, s. 19(14), (15)"],
  ["UK FCA DISP", "1.6.2R", "UK FCA DISP, 1.6.2R"],
  ["UK PECR", "reg. 22", "UK PECR, reg. 22"],
  ["BR consumidor.gov.br", "service terms", "BR consumidor.gov.br, service terms"],
  ["BR Anatel", null, "BR Anatel"],
])("%s, %s is cited as its own lawyers do", (id, article, text) => {
  expect(en.cite({ id, article })).toBe(text);
});

test("a table shows the names of clocks, states, remedies, metrics and kinds", () => {
  const ids = ["first-response", "met", "claim", "duplicate-charge", "presumptionUntil", "termination", "sms", "put-into-practice", "lead"];
  expect(ids.map((id) => label(id, en))).toEqual([
    "First response",
    "Met",
    "Claim",
    "Double charge",
    "Presumption that the defect was there at delivery",
    "End of the contract",
    "Text message",
    "Put into practice",
    "Team lead",
  ]);
});
