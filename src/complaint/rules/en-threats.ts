// English: what a customer says that they will do, and what they have had to do again. A lawyer, the press or a television set needs a verb beside it.
import type { PhraseRule } from "../rule-set.js";
import { forms } from "./forms.js";

export const EN_THREATS: readonly PhraseRule[] = [
  {
    says: { flag: "threat-court", kind: "complaint" },
    phrases: forms(
      `(my|our) (lawyer|attorney|solicitor|barrister|legal team)
       (contact|consult|instruct|hire|involve|engage|see|seek|get|speak|talk|spoken|call|pass|from|through) ~ (lawyer|solicitor|attorney)
       (lawyer|solicitor|attorney) (will|letter|says|said|advised)
       (legal|court) (action|proceedings|steps|route|claim|case|remedies|means|measures|recourse|redress|papers|order|battle), legal advice, lawsuit
       class action, (take|taken|drag|bring|see|go|going|end up|straight|off|went|head) ~ (to|in) court, (through|before|up to|in) the courts
       court if, small claims, county court, civil court, high court, sue (you|your|the company|the shop|the store|for|them|if)
       (will|i'll|we'll|gonna|can|could|would|shall|must|may|might|or i|or we|and|i) sue
       (going|have|want|prepared|ready|intend|forced|entitled|right|threaten|plan|happy|able) to sue, suing (you|your|the|for|them)
       if ~ (not|don't|doesn't|isn't|haven't|hasn't|won't) ~ (sue|will sue|i'll sue|court|small claims|my lawyer|my solicitor|legal action)
       letter before (action|claim), (issue|file|bring|start|lodge|make) ~ (proceedings|claim against|court claim|claim in|suit), claim against you
       press charges, (take|go|going) ~ tribunal, (judge|jury) ~ decide, bailiff`,
    ),
  },
  {
    says: { flag: "threat-regulator", kind: "complaint" },
    phrases: forms(
      `trading standards, ombuds*, better business bureau, bbb, cfpb, ftc, fca, ofcom, ofgem, ofwat, accc, cpsc, fcc, fda, ico, ccpc
       information commissioner, data protection (authority|commissioner|commission|agency|officer), financial conduct authority, attorney general
       (with|contact|to|write to|report ~ to) ~ attorney general, federal trade commission
       consumer (affairs|council|commission|authority|agency|tribunal|advice|bureau|watchdog|office)
       consumer protection (agency|authority|office|department|board|body|bureau|service)
       (contact|complain|report|go|to|with) ~ consumer protection, fair trading, office of fair, citizens advice, advertising standards
       health inspector, environmental health, consumer ombudsman, competition authority, state (board|agency|authorities), dispute resolution
       resolver, (contact|report|complain|escalate|refer|inform|notify|tell|write|go|going|approach|alert|with|involve) ~ (regulator|authorities)
       (the|your|industry|energy|financial|telecom|national) regulator (will|about|if|to look), (this|matter|it) to the (regulator|authorities)
       if ~ (not|don't|doesn't|isn't|haven't|hasn't|won't) ~ (ombudsman|trading standards|report you|bbb|ftc|cfpb|regulator)
       report (you|your company|your shop|your store|your business) to
       report (this|it|the matter) to the (relevant|competent|authorit*|police|council|government)`,
    ),
  },
  {
    says: { flag: "threat-press", kind: "complaint" },
    phrases: forms(
      `(paper|press|newspaper|media|journalist) ~ (love|interested|delighted) ~ (hear|story|know)
       (go|going|take|talk|speak|turn|tell|contact|inform|alert|straight) ~ the (press|media|newspaper|papers|local paper)
       (go|going|talk|speak|turn|tell|contact|write to|inform|alert) ~ (newspapers|journalist|reporter|tv station|local news*)
       (my|a|journalist) friend ~ journalist, (go|going|gone|make ~) viral, name and shame, bbc watchdog, watchdog (programme|show|on)
       consumer (programme|show), (go|going|be|appear|see you|tell ~|expose ~) on (tv|television)
       (leave|post|write|give|publish|expect|put|left) ~ (bad|negative|terrible|awful|scathing|damning|honest) review, (one|1|zero) star review
       bad reviews (on|everywhere)
       (post|share|put|publish|expose|go|going|tell|complain|review|write|over|warn) ~ (social media|facebook|twitter|instagram|tiktok|youtube|reddit|trustpilot|tripadvisor|yelp)
       (will|going to|i'll|be|am) (post|put|publish|share) ~ (online|internet), post about (this|you|it)
       (my|our) (followers|subscribers|readers|blog)
       if ~ (not|don't|doesn't|isn't|haven't|hasn't|won't) ~ (post|the press|bad review|twitter|facebook|trustpilot|newspaper)
       warn (everyone|everybody|others|people|other customers|all), tell everyone (on|what|about this|to avoid|not to)
       (make sure|let) (everyone|everybody|people|the world) ~ know ~ (what|how you|about)`,
    ),
  },
  {
    says: { flag: "repeat", kind: "complaint" },
    phrases: forms(
      `(second|third|fourth|fifth|umpteenth) (time|call|email|attempt|complaint|message|letter|repair|replacement|machine), (yet|once) again
       (three|four|five|six|seven|eight|ten|twelve|several|many|multiple|numerous|countless|dozens of|so many|too many|hundred) times
       same (problem|issue|fault|thing|error|defect|noise) (again|came|has|as)
       (broken|broke|failed|stopped|happened|died|dead|leaking|faulty|back|wrong|late|flooded) again
       (broken|broke|breaks|fallen|fell) (down|off|apart) again, again ~ the same
       (keeps|kept) (happening|breaking|recurring|failing|coming back|having to)
       already (complained|contacted|reported|called|emailed|e mailed|written|wrote|phoned|told|asked|rung|rang|spoken|explained)
       contacted you before, complained before, (keep|kept|keep having to) (call|chasing|asking|writing|ringing|complaining|emailing)
       (three|four|five|six|ten|several|many|multiple|numerous|countless) (emails|e mails|calls|messages|letters)
       still not (fixed|resolved|solved|sorted), still unresolved, yet another (problem|fault|delay|repair|call|email|excuse)
       (postponed|cancelled|rescheduled|delayed|moved) ~ (twice|again), over and over, time and again, time and time again, again and again`,
    ),
  },
];
