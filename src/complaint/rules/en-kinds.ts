// English: kinds of contact and the remedies that are asked for.
import type { PhraseRule } from "../rule-set.js";
import { forms } from "./forms.js";

export const EN_KINDS: readonly PhraseRule[] = [
  {
    says: { kind: "report" },
    phrases: forms(
      "report a crime, is illegal, illegal, illegally, against the law, breaking the law, fraud, fraudulent, scam, scammed, scammers, criminal, bribe, bribery, corruption, want to report a danger, whistleblower, stolen (goods|phones|items|products), selling counterfeit, money laundering",
    ),
  },
  {
    says: { kind: "complaint" },
    phrases: forms(
      `complain, complaint, disappoint, disappointment, unacceptable, dissatisf*, unsatisf*, unhappy
       (not|wasn't|isn't) (at all|very|too|really|) (happy|satisfied|impressed|pleased|good|great|acceptable|helpful)
       (not|wasn't|isn't) (okay|ok|right|normal|professional|worth|up to|what i expected|as expected), not good enough
       (not|didn't|don't) (like|enjoy|appreciate) (how|the|my|this|your|it|being), frustrat*, annoy, angry, furious, upset, fed up, disgust
       disgrace, disgraceful, shameful, shame on you, outrageous, outraged, ridiculous, terrible, horrible, awful, appalling, dreadful, shocking*
       (was|am|were) shocked (to|at|when|by the|by your), worst, useless, rip off, ripoff, nightmare, fiasco, shambles, farce, joke of a company
       is a joke, absolute joke, never (buy|shop|order|use|coming|deal) ~ (again|here|from|with), never again
       won't (buy|shop|order|use|be) ~ (again|here|back|from|with), waste of (money|time), wasted (my|money|an|two|hours), regret, let down
       (poor|bad|terrible|negative|worst) experience, (not|isn't|un) (solved|resolved|sorted), unresolved
       (have|got|had) (a|another|) (problem|issue|trouble) with, (problem|issue) with (my|the|your), something wrong with
       avoid (this company|at all costs|this shop|this store|them|it), (do not|don't) buy
       (would not|wouldn't|cannot|can't|do not|don't|never|will not|won't|not) recommend, sort (this|it) out
       without (telling|asking|informing|warning|consulting|notifying|letting) (me|us|anyone)
       without (notice|warning|explanation|any explanation|any warning|any notice), none the wiser
       (nobody|no one) (helps|cares|knows|can help|can tell|could help|could tell|seems|does|wants|has helped|takes|listens|explains)
       what kind of (service|company|shop), how (dare|can you|is it possible that|is this possible), (fault|problem|mistake) (is|was) yours
       your (fault|mistake|error), (it is|is|was|says ~) my (own|) fault
       (been|was|am|were|feel) (cheated|conned|deceived|betrayed|misled|ripped|robbed|tricked|lied|let down|ignored|humiliated), ruined, spoiled my
       still (nothing|waiting|no solution|unsolved|no answer), (is|was) (a disaster|rubbish|unfair|unjust|insulting|abysmal|dire|mediocre|below)
       pathetic, unreliable, incompetent, infuriating, atrocious, excuses*, refuse to, refuses to, expected (better|more) (from|of|for)
       every (week|time|day) ~ (tell me|say|told), (that|it) was ~ (week|month|year) ago, (took|take) ~ (weeks|months|forever|ages)
       now (you|they) (say|tell|want|claim|refuse), (stressful|inconvenience|distress), enough is enough, to my (dismay|horror|disgust), chase you
       poor show`,
    ),
  },
  {
    says: { kind: "cancellation", remedySought: "cancellation", subject: "cancellation" },
    phrases: forms(
      `(want|wish|like|need|decided|going|writing|have) to (cancel|terminate|withdraw|unsubscribe|end my|close my account|stop my)
       (please|kindly|can you|could you|would you|can i|could i|just|to) (cancel|terminate|unsubscribe), cancel (my|the|this|our|order|it)
       (cancellation|termination) of (my|the|our), (request|ask for|confirm) ~ cancellation, terminate (my|the|our|this)
       end (my|the|our|this) ~ (contract|subscription|plan|membership|cover|policy|agreement)
       stop (my|the|our) ~ (subscription|plan|membership|policy|contract|service|renewal), (please|to) (end|stop) it, close my account
       withdraw from ~ (contract|purchase|order|agreement|sale), (right|notice) (to|of) (cancel|withdraw|withdrawal|cancellation), cooling off
       not to (go ahead|proceed|continue) with, take (it|me) off your, (don't|not) want to (go ahead|proceed|continue), opt out of (my|the)
       no longer (want|need|wish|require) (the|this|to|it|my|your|any|a), changed my mind, (not|don't|do not) (want|wish) to (renew|continue|keep)
       (not|don't) renew, do not wish to (renew|continue)`,
    ),
  },
  {
    says: { subject: "cancellation", kind: "complaint" },
    phrases: forms(
      `(can't|cannot|couldn't|could not|unable to|impossible to|let me|refuse to|hard to|try to|tried to|able to|way to) (cancel|cancel my|cancel the|cancel it|unsubscribe|terminate|end my|close my account)
       (you|they|shop|store|company|seller|have|has|was|been|got) (cancelled*|canceled*) (|my|our|the), (still|yet) not cancelled
       not been cancelled, (cancelled*|canceled*) (my|our|the) ~ without, (cancelled*|canceled*) ~ still, asked ~ to cancel ~ (still|but|and)`,
    ),
  },
  // A past "cancelled my order" asks for nothing: it swallows "cancel my".
  {
    says: { remedySought: "none" },
    phrases: forms(
      "(you|they|shop|store|company|seller|have|has|had|been|simply|i|we|already) (cancelled*|canceled*) (my|our|the|this|it), (try to|tried to|unable to|can't|cannot|couldn't) cancel (|my|our|the|this|it)",
      0.1,
    ),
  },
  { says: { kind: "complaint" }, phrases: forms("(i|we|had|already) (cancelled*|canceled*) (my|our|the|this|it)", 0.1) },
  {
    says: { kind: "suggestion" },
    phrases: forms(
      `suggestion, suggest, i recommend that you, (would|might) be (nice|great|good|better|helpful|useful|handy|easier|lovely|ideal) (if|to)
       (would|could|might) help (if|a lot|me|us), would be ~ if (you|the|your|there|it|we)
       you (could|should|might) (add|offer|consider|include|provide|introduce|improve|think about|allow|put|make it|sell|open|have a|publish|print|let|install|use|create)
       please consider (adding|offering), could you add, have you (thought|considered|ever thought), an idea
       (my|one|small|little) (idea|suggestion|tip|request for), feature request, room for improvement, could be improved
       (how|what) about (adding|offering|opening|having|making|putting), why (not|don't you) (add|offer|open|put|sell|make|include|have|let)
       i wish (the app|you|there|your), (would|i'd) love (it if|to see), please add, might be worth
       maybe (put|add|you could|you should|have|offer|consider), would make ~ (easier|simpler|better|nicer)
       (perhaps|maybe) you (could|should|might), one thing you could, it would make sense`,
    ),
  },
  {
    says: { kind: "praise" },
    phrases: [
      ...forms(
        `(thank you|thanks) (very much|so much|a lot|ever so much|again|to|all), many thanks
         (thank you|thanks) for ~ (quick|fast|prompt|great|excellent|good|wonderful|kind|help|service|patience|support|work|quickly|speedy|smooth|lovely|kindness|effort|swift|everything)
         (big|huge|special|just wanted to say) (thank you|thanks), congratulations, excellent, outstanding, fantastic, wonderful, amazing, brilliant
         superb, terrific, marvellous, splendid, fabulous, awesome, exceptional, flawless, incredible, spotless, gorgeous
         great (service|job|product|experience|communication|quality|value|work|company|shop|help|support|customer|team|staff|price|machine|buy)
         (good|great|lovely|nice|top) (service|job|quality|work|product|experience|machine|people|staff|shop), well done, well made, perfect
         perfectly, (love|adore) (it|this|my|the|our|them|your|every)
         (i am|i'm|we are|so|very|really|extremely|absolutely|completely) (happy|pleased|satisfied|grateful|helpful|friendly|kind|polite|nice|professional|glad|patient|efficient)
         does the job, delighted, impressed, grateful, (highly|would|definitely|can only|happily|will|gladly|warmly) recommend
         (five|5) (star|out of five), best (service|customer|shop|company|product|purchase|experience|machine|i have), first class, top notch
         second to none, exemplary, above and beyond, extra mile, keep (up|it up) (the|) (good|great|excellent) work, keep it up
         (exceeded|beyond|surpassed) ~ expectations, compliment, kudos, hats off, praise
         (work|run|goes) (perfectly|great|well|beautifully|like a charm|like new|like a dream|a treat|wonders|flawlessly|fine|very well), like new
         going strong, (could not|couldn't|can't|cannot) (be|have been) (happier|nicer|better|more helpful|kinder|easier|more)
         (can't|cannot|couldn't) fault, (couldn't|could not) (ask|have asked) for, (a|always|real|such a|been a) pleasure
         pleasure (to|doing|dealing), beautiful, lovely, magnificent, stunning
         (very|so|really|extremely) (good|helpful|quick|fast|smooth|easy|comfortable|efficient|well|useful|quickly|friendly)
         (will|would|shall) (buy|shop|order|come|use|definitely) ~ again, shop with you again
         exactly what i (wanted|needed|ordered|expected|was looking for), (as|just as|exactly as) described, (on|ahead of) time (and|as)
         arrived (early|ahead|on time|quickly|promptly|safely|sooner|the next day)
         (fast|quick|prompt|speedy) (delivery|service|shipping|response|reply|repair|refund), nothing to complain about, nothing but praise
         no complaints, (never|not) had ~ (problem|issue|complaint|trouble), (no|without) (any|) (trouble|hassle)
         (nothing|no reason|nothing at all) to (complain|moan), can't complain, cannot complain, life saver, lifesaver
         (saved|made) my (day|life|holiday|weekend|christmas), out of (his|her|their) way, credit to (you|your|the)
         (went|goes) (smoothly|without a hitch|very well), without (a hitch|any problem), good as new, worth every (penny|cent), spot on, a star
         deserves a (medal|raise|bonus|promotion), (lovely|nice|pleasant|great) surprise, (even|much) (nicer|better|prettier) than
         nicer than (in the|i|expected), (until|till) ~ (worked|was fixed|was sorted)
         (sorted|solved|fixed|resolved|repaired|replaced) ~ (quickly|straight away|immediately|in no time|within an hour|in minutes|the same day|promptly)
         top marks, keep coming back, happy customer`,
      ),
      ...forms(
        "thank you for, helpful, friendly, great, happy with, pleased with, thanks, thank you, recommend, smooth, quick, kind, polite",
        0.5,
      ),
    ],
  },
  {
    says: { kind: "information" },
    phrases: forms(
      `how (do|can|would|should|could) (i|we|one|you), how to, (tell|let) me (if|whether|know if|know whether)
       how (long|much|many|often|big|far|heavy|wide) (does|is|do|are|would|will|can|years)
       (what|which) (time|size|kind of|type of|model|filter|colour|color|battery|version|branch|cable|brand|document)
       (what|which) (is|are) (the|your|included), (what|which) (one|bag|part|shop) (do|should|is|fits|can)
       when (do|does|will|is|are|can) (you|the|it|they|we|i|my|your), where (can|do|is|are|could) (i|we|the|you|your)
       (do|did) you (have|sell|ship|deliver|offer|stock|accept|take|know|do|carry|provide|make|repair|charge|cover|give|run|open|require|recommend)
       (does|will|can) (it|this|the|that|my|your), do (they|these|those|the)
       is (it|this|there|the|my|your) ~ (possible|available|compatible|safe|included|suitable|stock|covered|open|free|still|under warranty)
       are (there|these|they|the|you|your) ~ (available|compatible|open|stock|included|covered|safe|suitable), is there (a|any)
       (which|what) ~ (would|do) you (recommend|suggest|advise|sell|have|need)
       (can|could|may) i (take|park|visit|try|wear|connect|paint|freeze|store|plug|install|transfer|upgrade|extend|hire|combine|use|pay|return|buy|order|get|pick|collect|bring|still|also|wash|put|know|ask|track|find|see)
       (can|could|would|will) you (tell|let me know|explain|advise|inform|confirm whether|confirm if)
       please (tell me|let me know|advise|explain|inform), (would like|i'd like|want|like|need) to know
       (would like|need|want|looking for|after|some|more) information, (a|one|quick|small|short|another) question, question about
       wondering (if|whether|how|what|when), opening hours, does (anyone|somebody) know, still (in stock|available|on sale|for sale|on offer)
       whether (you|it|this|the|i), (price|cost) of (a|the|your), interested in (buying|knowing|your), compatible with
       what (do|does) (they|it|you|a|the) ~ cost`,
    ),
  },
  {
    says: { kind: "request" },
    phrases: forms(
      `(send|email|forward|provide|issue) ~ (copy|invoice|receipt|manual|pdf|duplicate|certificate|details|form|label|catalogue|quote|link|instructions)
       (please|could you|can you|would you|kindly) (update|change|confirm|call|ring|phone|contact|register|book|arrange|move|reschedule|schedule|activate|transfer|add|check|forward|collect|reserve|hold)
       please send (me|us), could you send, can you send (me|us), please provide
       (need|like|want|require) ~ (copy|duplicate|invoice|receipt|manual|vat|quote|certificate|appointment|proof of|statement|return label|spare)
       i (request|would like to request|hereby request), i'd like to request
       (like|need|want|wish) to (book|schedule|arrange|move|update|register|reserve|reschedule|request), (book|arrange) (a|the) repair
       (could|can) i book, copy of (my|the|our), duplicate of
       (change|update) (my|the) ~ (address|email|phone|name|details|date|slot|password|appointment|number), change of address
       reschedule (my|the|our), (book|schedule|make|arrange) ~ (appointment|visit|collection|slot|pick up), (call|ring|phone) me, please contact me
       reset my password, resend, (order|buy) (a|) spare part, activate my, register my (product|warranty|purchase), please confirm
       vat (invoice|receipt), user manual, return label`,
    ),
  },
];

export const EN_REMEDIES: readonly PhraseRule[] = [
  {
    says: { remedySought: "refund" },
    phrases: forms(
      `refund, money back, (my|the) money ~ (back|returned|refunded), (return|give|send|pay|transfer) ~ (my|the|our|that|me my) money, reimburse
       reimbursement, give back my money, pay me back, get my money, want (it|that|them|the money) back, take (it|them|this) back (and|please)
       want ~ money, full refund, (want|like|need|wish) to return, return (it|the product|them) for
       (give|pay|send) (one|it|that|the difference|this|the amount|the sum) ~ back, right to reject
       reject (the|this) (goods|product|item|car|vehicle), (return|pay back|give back|refund) ~ (amount|payment|deposit|price|what i paid)
       credit (my|the) card, chargeback, what i paid back`,
    ),
  },
  // Thanks, a policy and a refund that went well ask for nothing: they swallow the noun.
  {
    says: { remedySought: "none" },
    phrases: forms(
      "(thanks|thank you) ~ for ~ refund, (quick|fast|prompt|speedy|easy|swift|smooth) refund, refund (policy|process|was quick|was fast|came|arrived|went|has arrived|received|within), (received|got) (my|the|a) refund, (do|how do) refunds, (don't|do not|not) (want|need) (a|another|any|your) (refund|replacement|repair|discount|voucher|money)",
      0.1,
    ),
  },
  {
    says: { remedySought: "replacement" },
    phrases: forms(
      `(want|need|like|demand|request|expect|require|send|get|give|please|ship|offer|insist on|ask for|entitled to|deserve|waiting for|where is|for|or|never sent|never received|immediate) ~ replacement
       (send|bring|get|give|ship|deliver|post) ~ (a new|new one|another|right one|correct|different|working|missing|proper|safe one|remaining|rest of)
       (send|post) (them|the parts|the screws|the pieces|the legs|the charger|the cable|the lid), replace (it|this|them|my|that|these|free)
       (please|to|must|you|should|can you|could you|or) replace (the|it|my|this), (it|be|them|this|get it|want) (replaced*|exchanged*|swapped*)
       exchange (it|this|them|for|my), (like|want|need|please|to) ~ exchange, (swap|change) (it|them|this) for
       (swap|change) the ~ for (a|another|one), to swap, swap it, want (a|one) (new|another|different|other)
       (like|want|need|demand|expect|prefer) (a new|another|a different|a working|a good|one that works|an identical), new one (sent|please|instead)
       send ~ what i (paid for|ordered|bought), (never|not|didn't|hasn't|haven't) ~ (sent|received|got|arrived) ~ replacement
       replacement ~ (not|never|hasn't|please), in the (right|correct) (size|colour|color|model)`,
    ),
  },
  {
    says: { remedySought: "repair" },
    phrases: forms(
      `(please|want you to|can you|could you|must|or|kindly) (repair|fix|mend), (please|to|must|or|can you) repair the
       (fix|mend) (it|this|the|my|our), repair (it|this), (to|can you|could you|must|or) repair my
       (want|need|like|get|be|demand|expect|have it) ~ (repaired*|fixed*|mended*)
       send ~ (technician|engineer|repairman|mechanic|plumber|to fix|to repair), come (and|to|out to) (fix|repair|mend|look)
       (needs|must|should|to) ~ (repaired*|fixing*|fixed*|mended*), free repair
       repair (free of charge|under warranty|under guarantee|it free|please)
       (demand|request|want|like|entitled to|ask for|expect|require) (a|the|free|a free) repair, put it right, make it work, repaired or replaced`,
    ),
  },
  // What somebody has mended asks for no repair: it swallows "fix the".
  {
    says: { remedySought: "none" },
    phrases: forms(
      "(you|he|she|who|they|engineer|technician|have|has|was|been|already|and) (repaired*|fixed*|mended*) (it|this|the|my|our), refuse to (repair|fix|mend) (|it|this|the|my), (book|cost of|much is|price of|much does|about) (a|the) repair, (after|since) (you|they|he|she|your engineer|your technician) (repaired|fixed|mended) (it|the|my)",
      0.1,
    ),
  },
  {
    says: { remedySought: "compensation" },
    phrases: forms(
      `compensat*, (claim|pay|seek|for|sue ~ for|liable for|suing for) damages
       pay (for|me for) ~ (damage|losses|cleaning|hotel|carpet|floor|repair|food|costs|expenses|bill), indemnif*, indemnity, my (losses|expenses)
       make (it |) up (to me|for it|for this|for), goodwill, gesture of goodwill
       (something|voucher|credit) for (the|my|our) (trouble|inconvenience|stress|distress)
       (cover|reimburse) (me for|my|the) (costs|expenses|hotel|damage|medical), pay my medical, lost (earnings|wages|income)`,
    ),
  },
  {
    says: { remedySought: "price-reduction" },
    phrases: forms(
      `(price|partial) (reduction|credit), (give me|give us|want|like|expect|demand|deserve|request|ask for|offer me) (a|some) ~ discount
       (give|gave|want|like|expect|ask for) (me|us|) (a|some) discount, discount for the, (reduce|lower|drop) (the|my) (price|bill|fee|rate)
       (something|money|some money|10%|20%|percent) off (the|), credit (my|on my) (account|bill), price (adjustment|match)
       (part|some) of (my|the) money ~ back, reduction (in|of|on) (the|) price, rebate`,
      1.2,
    ),
  },
  {
    says: { remedySought: "correction" },
    phrases: forms(
      `(correct|amend|adjust|rectify) ~ (bill|invoice|error|statement|amount|record|mistake|price), fix my (bill|invoice|account), correct (this|it)
       rectif*, amend, (remove|reverse|cancel|drop|waive|delete) ~ (charge|fee|debit|debt), remove from my credit report
       (please|to be|have it|be|it) corrected*, deleted from my report, (a|send ~|issue ~) (corrected|new) (bill|invoice)
       (put|set) (the record|this|it|my bill) (right|straight), credit report`,
    ),
  },
  {
    says: { remedySought: "apology-explanation" },
    phrases: forms(
      `(an|written|expect|want|demand|owe|your|official|proper|for|least|formal|sincere|deserve|no) ~ apology, apologise, apologize
       (an|want|demand|owe|expect|me) ~ explanation, (explain|tell me|know|understand) (why|to me|what happened|how this)
       (demand|want|expect|require) an answer, an explanation, say sorry, (want|demand|need) answers`,
    ),
  },
];
