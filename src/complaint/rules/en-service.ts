// English: money, offer, people, access, time, personal data.
import type { PhraseRule } from "../rule-set.js";
import { forms } from "./forms.js";

const BILL = "(bill|invoice|charge|price|amount|total)";

export const EN_SERVICE: readonly PhraseRule[] = [
  {
    says: { subject: "undue-charge", kind: "dispute" },
    phrases: forms(
      `(unauthorized|unauthorised|undue|improper|unjustified|unknown|strange|unexpected|unexplained|fraudulent|extra|hidden) (charge|payment|transaction|debit|fee)
       wrongly charged, wrongfully charged, charged without, (i|we) (never|did not|didn't|have not) (authorise|authorize)
       (charge|payment|debit) ~ (never|not|didn't|don't) ~ (authorise|authorize|recognise|agree|make|order)
       (i|we) (don't|do not|didn't|did not|cannot|can't) (recognise|recognize)
       never (signed up|subscribed|agreed) (to|for) (anything|this|it|any|your)
       (what|idea what) (this|is this|the) ~ (charge|payment|debit|is for|for), charged for ~ (something|service|never|not|cancelled|twice|returned)
       charged me for ~ (something|service|never|not|cancelled), (charge|bill|debit|pay) ~ for ~ (cancelled|never|returned|didn't|not)
       still (charging|being charged|billing|being billed|paying|taking money|debiting)
       (keep|kept|continue|continues to) (charge|billing|taking|debiting), charged after
       (dispute|contest|query|challenge|refute) ~ (charge|bill|invoice|payment|transaction|amount|debit|fee), (don't|do not) owe, not (my debt|owe)
       debt is not mine, chargeback, helped (itself|themselves|yourselves) to, (took|taken|withdrew|removed|deducted) ~ from my (account|card|bank)
       (took|taken|taking|withdrew|debited|deducted) ~ (money|payment|amount) ~ (without|from my|out of my)
       charged (although|even though|despite|again), (refuse to|won't|not going to|will not) pay (for|this|the|it)
       charged (me|us|my card) ~ (cancelled|never|without|although|even though|after)
       (charge|payment|debit) (on|from) my ~ (statement|account|card) ~ (not|never)`,
      1.2,
    ),
  },
  {
    says: { subject: "duplicate-charge", kind: "dispute" },
    phrases: forms(
      `(charged|billed|paid|debited|took|taken|deducted|payment|withdrew|invoiced|pay) ~ (twice|two times|double)
       (double|duplicate) (charge|payment|debit|billing|transaction|deduction|invoice), two (identical|) (charges|payments|debits|transactions)
       charged for the same, (second|same) (charge|payment|amount|debit) ~ (again|twice|taken)`,
      1.5,
    ),
  },
  {
    says: { subject: "wrong-amount", kind: "dispute" },
    phrases: forms(
      `overcharge, over charged, (wrong|incorrect) (amount|price|bill|invoice|total|sum)
       ${BILL} ~ (wrong|incorrect|higher|too high|more than|not match|doesn't match|doubled)
       (charged|billed|paid|invoiced) ~ (more than|too much|extra|full price|more|instead)
       (error|mistake) (on|in) ~ (bill|invoice|charge|price|statement), (shelf|label|tag|sticker) ~ (said|says|showed)
       on the (shelf|label|tag|sticker) ~ (said|was|says), (charged|paid|asked) ~ (shelf|label|tag), billing (error|mistake)
       ${BILL} ~ (we|was|i|you) ~ (agreed|quoted), (agreed|quoted|advertised) price, but (we|i|the|you|it) ~ (agreed|quoted)
       higher than (agreed|quoted|advertised|what), than (we|what we|i|was|the one) ~ (agreed|quoted|told)
       (discount|voucher|code) ~ (not|wasn't|never|didn't) (applied|given|deducted|work|accepted), full price instead`,
      1.3,
    ),
  },
  {
    says: { subject: "billing" },
    phrases: [
      ...forms("my bill, my invoice, billing, the charge on, charged my card, charged to my, direct debit, payment problem, credit card"),
      ...forms("charged, invoice, payment, on my statement, my account", 0.5),
    ],
  },
  {
    says: { subject: "refund", kind: "claim", remedySought: "refund" },
    phrases: forms(
      `waiting ~ (refund|money back|reimbursement), no (refund|money back)
       (not|haven't|hasn't|never|didn't|won't|wasn't|nobody has) (been|yet|even|) (refunded|reimbursed)
       (not|never|haven't|hasn't|didn't|yet to) ~ (received|got|given|give|had|seen|issued|paid|sent) ~ (refund|money back|my money)
       (refuse|deny|reject|still no) ~ (refund|reimbursement|money back|my money)
       refund ~ (not|hasn't|never|nowhere|missing|late|overdue|pending|delayed|promised|has yet|failed|still|is taking)
       (not|hasn't|haven't|never|nowhere) ~ money ~ back, where is (my|the|our) (refund|money), promised ~ refund
       refuse to (refund|reimburse|return my money|give me), (week|month|day) ~ (refund|reimbursement)
       (returned|sent back|sent it back) ~ (no|not|never|still) ~ (refund|money), when ~ (get|receive|have|see) ~ (refund|money back)
       (nobody|no one) has (refunded|reimbursed), (credit|voucher|gift card) instead of ~ (refund|money)
       (money|it|amount) (would|should) ~ (in my account|be back|be refunded|be returned), keeping my money, (kept|keeps) my money, only refunded
       chasing ~ refund`,
      1.3,
    ),
  },
  {
    says: { subject: "advertising-information", kind: "complaint" },
    phrases: forms(
      `misled, mislead, misrepresent*, (false|deceptive|dishonest) (advertising|advert|claim|promise|information|description|statement)
       falsely advertised, deceptive, deceived
       not (as|what) (described|advertised|shown|pictured|promised|was advertised|was promised|it says|you advertise|in the picture)
       (doesn't|not|didn't) (match|correspond) ~ (description|picture|photo|advert|website)
       nothing like ~ (picture|photo|description|advert|image|website|one)
       different (from|to|than) the (description|picture|photo|advert|image|website), (lied|lie|lying) (about|to|on), lies*, bait and switch
       (wrong|false|incorrect|inaccurate) (information|advice|description), (nobody|no one|you never|never|nobody ever) told me
       (was|were|wasn't|not|never) (told|informed|warned), wasn't (told|informed|warned)
       (photo|picture|website|site|advert|ad|description|listing|box|brochure|label) ~ (said|showed|claimed|promised|shows ~ but|says ~ but)
       advertised (as|with) ~ but, (you|they) (advertise|promise) ~ (and|but)
       (says|said|claims|promises|advertised) ~ (but it|but in|but the|in practice|in reality), (is|was) not true, isn't true`,
    ),
  },
  {
    says: { subject: "advertising-information" },
    phrases: forms("(photo|picture|website|site|advert|ad|description|listing|box|brochure|label) ~ (says|shows|claims)"),
  },
  {
    says: { subject: "contract-offer", kind: "complaint" },
    phrases: forms(
      `breach of contract, (goes|went|gone|going) up (to|by), now (you|they) (say|want|charge) ~ (more|goes up|extra|higher), not in the contract
       (raised|increased|put up|changed|doubled) ~ (price|fee|rent|rate|terms|contract|premium|tariff|conditions)
       contract ~ (never signed|without|not honoured), never signed, (did not|didn't) sign, without my (consent|agreement|approval), signed me up
       never signed up, unfair (contract|terms|conditions|clause), (small|fine) print, minimum (term|contract|period)
       (hold|tied|tie|lock) ~ (to ~ year|to it|to the contract|into a|in for)
       (offer|deal|promotion|price) ~ (not|wasn't|never) ~ (honoured|honored|respected)
       (refuse|won't|not|refused to) (honour|honor) ~ (offer|price|deal|promotion|discount|quote), refuse the discount
       renewed (automatically|without|itself), (automatic|auto) renewal, auto renewed, automatically renewed
       (mid|middle of the|during the) contract, (exit|termination|early termination) fee
       (told|assured|promised) me ~ (no contract|no minimum|free|cancel any)`,
    ),
  },
  {
    says: { subject: "service-attitude", kind: "complaint" },
    phrases: forms(
      `rude, rudely, impolite, disrespect*, unprofessional, arrogant, unhelpful, dismissive, insult
       (shouted|yelled|swore|screamed|barked|snapped) at (me|us|my|him|her), shouted at, hung up, (slammed|put) the phone down
       treated (badly|like|me like|us like|me badly|unfairly|so|very badly), (way|how) ~ (was|were|am|been) (treated|spoken|dealt)
       (bad|poor|terrible|awful|disgusting|appalling|dreadful) (attitude|manners|behaviour|behavior), ignored me
       (laughed|sneered|mocked) (at|me|us), mocked, discriminat*, racist, sexist, harass, condescending, patronis*, patroniz*
       (bad|poor|terrible|awful|horrible|worst|lousy|appalling|dreadful|disgraceful|shocking|abysmal) (service|customer service|treatment)
       customer service (is|was) (bad|poor|terrible|awful|horrible|appalling|dreadful|useless|non existent)
       (hostile|aggressive|unfriendly|nasty|unpleasant|offensive|abusive|incompetent) (staff|man|woman|employee)
       (staff|agent|employee|assistant|cashier|manager|driver) ~ (unpleasant|aggressive|unfriendly|nasty|hostile|laughed|shouted|ignored|swore)
       (talked|spoke|spoken) (down|rudely) to, like an idiot, rolled (her|his|their) eyes, (learn|learnt|teach|no|some) manners
       like a (criminal|thief|liar|child|fool), couldn't care less, could not care less, called me a, (accused|humiliated) (me|us|my)`,
    ),
  },
  {
    says: { subject: "no-answer", kind: "complaint" },
    phrases: forms(
      `(no|not|never|nobody|no one|haven't|hasn't|didn't|don't|won't|without|waiting for) ~ (reply|answer|response|respond|call back|call me|hear back|heard back|heard from|get back to)
       heard nothing, not a (word|single), still no (word|news|contact), (no|without) (word|news|contact|feedback) from
       never (called|rang|phoned|wrote|rings)
       (nobody|no one) (called|rang|phoned|wrote|bothers|contacted|has contacted|gets back|got back|has called), ignore (me|us)
       ignore ~ (email|e mail|message|call|letter|request|complaint), been ignored, unanswered, radio silence
       (and|then|but|nothing but|letter|emails|only|since then|just) silence, total silence
       (promised|supposed|said ~ would|going) to (call|ring|phone|get back), ghosted*
       (emails|messages|calls) (are|were|go|keep being|have been) ignored, fobbed off`,
    ),
  },
  {
    says: { subject: "access-channel", kind: "complaint" },
    phrases: forms(
      `(can't|cannot|couldn't|could not|impossible|unable|tried|trying|no way) ~ (get through|get hold|reach|contact|get in touch|speak to|talk to|log in|access|sign in)
       (phone|line|call) ~ (rings out|rang out|busy|engaged|dead|dropped|voicemail|cut off), line went dead, cut off ~ (call|phone|line)
       nobody picks up, no one picks up, picks up the phone, (on|kept on|left on|put on) hold, (waited|hour|minutes|queue) ~ on the phone
       in a (phone|) queue, (transferred|passed|sent|pushed) from (one|pillar|department|person), chatbot
       (chat|robot|bot|menu|phone menu|machine) ~ (repeats|loops|no option|same answer|does not understand|doesn't understand)
       (chat|bot) (closes|is useless|keeps|never|just), (website|site|app|portal) (is|was|keeps) (down|crashing)
       (website|site|portal|form|app) ~ (not|doesn't|won't) (work|load|open|let), password reset (does|never|not)`,
    ),
  },
  {
    says: { subject: "service-delay", kind: "complaint" },
    phrases: [
      ...forms(
        `missed (appointment|the appointment|our appointment|my appointment|his slot)
         (appointment|visit|installation|fitting|booking) ~ (cancelled|postponed|missed|rescheduled|delayed|moved|changed|put back)
         (did not|didn't|never|not) (show|turn) up, no show, (took|take|taken) (too long|so long|far too long|very long|ages|forever|an eternity)
         wait ~ (week|month|hour|ages|forever|all day|so long|too long|far too long), long wait, (unacceptable|long|huge|endless) delay, delay
         postpone, reschedule ~ (again|twice|without|times), (keep|kept) (postponing|rescheduling|cancelling|putting off|delaying), slow service
         service (is|was) (slow|very slow|so slow), behind schedule, (days|weeks|months) (late|behind|overdue)`,
      ),
      ...forms(
        "(technician|engineer|fitter|plumber|electrician|installer|repairman|mechanic|man|specialist|surveyor) (was|were|is|should|had|never|did|didn't|has|hasn't) ~ (supposed|due|meant|booked|scheduled|come|came|show|turn up|arrived), nobody (shows|shows up|turns up), appointment ~ (nobody|no one|never)",
        1.6,
      ),
    ],
  },
  {
    says: { subject: "privacy-data", kind: "complaint" },
    phrases: forms(
      `personal (data|information|details), my data, data (breach|leak|protection), privacy, gdpr
       (shared|sold|selling|leaked|disclosed|passed on|published|revealed|exposed) my ~ (details|number|address|data|email|mail|information)
       (shared|sold|leaked) my, (gave|given|giving) (my|out my) ~ (number|address|email|details|data) ~ to, without my (permission|knowledge)
       identity theft, stole my identity, hacked
       (another|different|other|wrong) (customer|person|client) (invoice|order|details|data|account|address|name|bill|statement)
       (someone|somebody) else's (invoice|details|data|account|bill|statement|file|documents|contract|address|name)
       my (invoice|bill|data|details|statement|documents) ~ (someone else|somebody else|another customer|stranger|neighbour|third party|wrong person)
       third parties, (see|saw|access) ~ other customers, (unwanted|spam|marketing|nuisance|advertising) (call|email|e mail|message|text)
       unsolicited, (get|receive) spam, stop (calling|emailing|contacting|texting|messaging|sending|selling) (me|my|us)
       (delete|erase|remove) my (account|data|details|information|personal), unsubscribe me, data subject
       (see|read|access) ~ (orders|data|details|information) of (a|another|other|someone|strangers), right to be forgotten`,
      1.5,
    ),
  },
];
