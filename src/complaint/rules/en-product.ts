// English: the product, its warranty and repair, its delivery.
import type { PhraseRule } from "../rule-set.js";
import { forms } from "./forms.js";

const NOT_DOING = "(not|don't|doesn't|didn't|won't|never|no longer|stopped|isn't)";
const GOODS = "(order|parcel|package|packet|delivery|item|goods|product|shipment)";

export const EN_PRODUCT: readonly PhraseRule[] = [
  {
    says: { subject: "defect", kind: "complaint" },
    phrases: forms(
      `defect, defective, faulty, (a|the|this|technical|electrical|manufacturing|mechanical|serious) fault, faults*, malfunction, out of order
       (not|doesn't|don't) (get|go|come|make|give) ~ (any more|anymore), keep going (out|off), (is|are|was|came|works|comes|has come|too) loose
       (whistles|buzzes|hums|squeals|clicks|hisses|crackles) (all|when|and|every|constantly|whenever|loudly), too weak, broke, broken, broke down
       breaks down, (a|total|real) (lemon|dud), kaput, on the blink, given up the ghost, gave up the ghost, packed (up|in), bricked*, conked out
       ${NOT_DOING} (work|turn on|switch on|start|boot|spin|cool|heat|drain|connect|lock|inflate|pair|light|stay|hold|beep|respond to|dry|wash|clean|spray|pump|grind|suck|blend|toast|scan|flush|download|iron|vacuum)
       (won't|doesn't|does not|will not|stopped|no longer) (charge|open|close|print|freeze|cut|turn|move|run|ring|recline|stop), not charging*
       not closing*
       (keep|kept) (freezing|crashing|turning|shutting|restarting|rebooting|switching|jamming|disconnecting|dropping|beeping|leaking|stopping|cutting|getting stuck|losing|flashing|tripping|flickering)
       (it|machine|phone|battery|screen|laptop|tv|motor|engine|device|then|just|suddenly) (died|dead|dies), is dead, completely dead
       dead on arrival, dead pixel, dead after, went (silent|black|blank|dark|off), (it|machine|drawer|lever|switch|key|button) sticks*
       sticks* (every|all|when|and|so), no (sound|picture|signal|power), (gets|got|is|are|always|keeps getting|been) stuck
       (button|door|drawer|lid|key|zip) (stick|jam|came|fell|stuck), (jammed|jamming|jams)*, paper jam, leak, dripping
       (loud|strange|weird|funny|horrible|grinding|rattling|squeaking|buzzing|humming|clicking|awful|terrible|knocking|making a|constant) noise
       rattles, squeaks, grinding, vibrates, wobbles, wobbly, shaking*, crack, chipped*, bent, snapped*, split, tore, torn, ripped*, scratch, dent
       burst, rust, warped, crooked, peel, (came|come|fell|fall|fallen) (off|loose|apart|undone|away)
       (screen|display) ~ (black|blank|flicker|froze|frozen|lines|went|shattered), flickers, frozen, freezes, crashes, error (message|code), glitch
       buggy, battery (dies|drains|goes flat|won't|only lasts|barely|runs out|does not last|doesn't last|lasts only)
       (turn|switch|shut|power) off (by|on its own|after|randomly|suddenly|every), (turn|switch|shut|power) itself (off|down), cuts out
       shuts (down|off), trips the, only (reacts|responds|works) (when|if|sometimes|every)
       (remote|button|control|keyboard|touchscreen|screen|pedal|lever|panel) ~ (respond|react|stick), no longer (responds|reacts|comes on|goes on)
       burned out, burnt out, (bulb|fuse|motor|lamp|element) ~ (burned|burnt|blew|blown|went), not of satisfactory quality, not fit for purpose
       (lack of|non) conformity, (not|doesn't|don't) conform, hidden defect, problem with my (new|)`,
    ),
  },
  {
    says: { subject: "product-quality", kind: "complaint" },
    phrases: forms(
      `(poor|bad|low|cheap|terrible|awful|shoddy|inferior|dreadful|appalling) quality
       quality (is|was|of ~ is|of ~ was) (poor|bad|terrible|awful|not good|disappointing|low|so|very|dreadful|appalling)
       (badly|poorly|cheaply|shoddily) (made|finished|built|sewn|stitched), flimsy, tacky
       (looks|feels) (cheap|used|old|fake|second hand|dirty|worn), fell to pieces, falls to pieces, wore out, wears out, worn (out|through)
       (shrank|shrunk), faded, colour (came|ran|washed|faded|bled) (off|out|after|in|onto), color (came|ran|washed|faded|bled) (off|out|after|in)
       dye ~ (came|ran|bled), (coming|came) (undone|unstitched), pilling*, (bobbling|frayed), unravel*, seam ~ (split|open|undone|came|burst)
       (doesn't|did not|didn't|does not) last, lasted (only|barely), counterfeit, fake, not (genuine|original|authentic), knock off
       piece of (junk|rubbish|crap|garbage), rubbish product, (used|second hand|refurbished) (item|instead|not new|product), looks used, expired
       past its (date|best|sell), out of date, went off, gone off, stale, rotten, rancid
       (smell|taste) (bad|awful|terrible|horrible|disgusting|funny|off|strange|foul|of chemicals), food ~ cold, blunt, uneven, discoloured
       discolored, uncomfortable, (too|very|extremely) (thin|noisy|uncomfortable|stiff|rough)`,
    ),
  },
  {
    says: { subject: "warranty-repair", kind: "complaint" },
    phrases: forms(
      `technician (never|did not|didn't|hasn't|has not|refused), (botched|bad|poor|shoddy) repair, repair was not, repaired badly, no spare parts
       spare parts ~ not available, no technical (assistance|support)`,
    ),
  },
  {
    says: { subject: "warranty-repair" },
    phrases: [
      ...forms(
        "warranty (claim|case|repair), (claim|use|make use of) ~ warranty, service (centre|center), (for|in for|book|arrange) ~ repair",
      ),
      ...forms("(under|in) warranty, under guarantee, warranty, guarantee", 0.6),
      ...forms("repair, mended, technician, engineer, workshop, fixed", 0.5),
    ],
  },
  {
    says: { subject: "repair-delay", kind: "complaint" },
    phrases: forms(
      `waiting ~ (repair|fixed|mended)
       (repair|fix) (is taking|takes|has taken|took|is late|delayed|was supposed|should have|still not|not finished)
       still (being|in|under|awaiting|waiting for|at the|at your) ~ (repair|fixed|workshop)
       (not|hasn't|haven't|nobody has|no one has|never|nobody|yet to be|isn't) (been|) (repaired|fixed|mended)
       (you|they|workshop|shop|garage|dealer) (have|has) had my ~ (since|for), been (in|in for|away for|out for|away) ~ repair
       (workshop|service centre|service center|repair shop|garage|repair centre|repair department|manufacturer) ~ (week|month|day|since)
       (in|under|for|with) repair ~ (week|month|since|still|ages), (week|month) ~ (repair|workshop|service centre|service center|technician)
       waiting ~ (part|spare), (no|without a) ~ date for ~ (return|repair|visit), keeps giving me new dates, date for its return
       (has|have|had) ~ (bike|car|phone|watch|laptop|machine|camera) for ~ (week|month)`,
    ),
  },
  {
    says: { subject: "repair-delay" },
    phrases: forms(
      "(handed|sent|took|left|brought|gave|dropped|take|bring) ~ (in|off|away|it|him|them|) for ~ repair, in for repair, (handed|sent|took|left|brought) ~ to be (repaired|fixed|mended)",
      1,
    ),
  },
  {
    says: { subject: "repair-failed", kind: "complaint" },
    phrases: forms(
      `(after|since) ~ (repair|fixed|mended|serviced|engineer came|technician came|engineer visited|technician left|engineer left)
       (repaired|mended|fixed|serviced) ~ (twice|times|already), (repaired*|mended*|fixed*) ~ (but|still|and it still|and still|again)
       same (fault|defect|problem|issue) ~ (repair|back|returned|again|came), (fault|problem|issue|leak|noise|defect) ~ (back|returned)
       came back ~ (same|worse|unrepaired|still), returned from repair, (came|come) back from ~ repair ~ (same|still|worse|broken)
       same (fault|defect), (not|wasn't|isn't|never) (fixed|repaired|mended) (properly|correctly|right)
       (unhappy|dissatisfied|disappointed|not happy|not satisfied|not pleased) with the (repair|fix|work)
       repair (failed|did not last|didn't last|lasted|has not worked|didn't work|did not work|was useless|made), failed repair
       (mechanic|engineer|technician|repairman|plumber) ~ (here|came|visited|left) ~ still, (here|came|visited|left) ~ and ~ still
       (still|and still) ~ after ~ (repair|visit|engineer|technician), worse than before
       (back|leaking|broken|stopped|noisy|flashing) again ~ (after|since|week|day), again (after|since) ~ (repair|engineer|technician)
       (wasn't|was not) fixed, broke again, (repaired|replaced|fixed|mended) ~ (broken|failed|stopped|gone wrong) again`,
      1.2,
    ),
  },
  {
    says: { subject: "warranty-refused", kind: "complaint" },
    phrases: forms(
      `(refuse|deny|reject|decline|dispute|won't accept|won't honour|won't honor|not honour|not honor|not accept|not covered|isn't covered|voided|not respect) ~ (warranty|guarantee)
       (warranty|guarantee) ~ (refuse|deny|reject|decline|void|invalid|not cover|doesn't cover|not include|doesn't include|excluded|not apply|doesn't apply|not valid|won't cover|no longer valid|no longer applies|not be honoured)
       (not|refuse) ~ (repair|fix|replace|mend) ~ (warranty|guarantee), refuse to (honor|honour|repair|fix|replace)
       (excluded|exempt) from ~ (warranty|guarantee), claim (was|has been|is) (denied|rejected|refused|declined), out of warranty
       (say|claim|told|insist) ~ (misuse|user error|wear and tear|water damage), misuse, wear and tear, won't (repair|fix) it`,
      1.2,
    ),
  },
  {
    says: { subject: "late-delivery", kind: "complaint" },
    phrases: [
      ...forms(
        `(not|never|hasn't|haven't|didn't|wasn't|yet to|been) (arrived|turned up|shown up|shipped|dispatched|reached)
         (not|never|hasn't|haven't|didn't|wasn't|yet to|not been|hasn't been) (delivered|received)
         (never|didn't|hasn't|not) ~ (arrived|delivered|turn up), never (came|showed up|came to)
         (has|have|hasn't|haven't) (not|still not|) come (yet|), still (waiting for|awaiting) ~ ${GOODS}, waiting (for|on) ~ ${GOODS}
         (nobody|no one|driver|courier) (came|showed up|turned up|never), no sign of, nowhere to be (seen|found)
         where (is|are|on earth|the hell) ~ ${GOODS}, where is my (sofa|bed|phone|stuff|chair|fridge|laptop|purchase), late delivery
         (delivery|order|parcel|package|shipment) ~ (late|overdue|delay|lost|missing|stuck|stolen)
         (delay|late|lost|stolen) ~ (delivery|order|parcel|package|shipment)
         (was|were) (due|expected|promised) (on|to arrive|last|yesterday|before|by|in|for|at), supposed to (come|be delivered)
         supposed to (arrive|be here|be delivered|have arrived|have been)
         (should|ought to) have (arrived|been here|come|been delivered|been with|reached|got here)
         promised ~ (delivery|delivered|it would arrive|by monday|by tuesday|by friday), when ~ (will be|be|get) delivered
         (arrived|delivered|came) ~ late, (day|week|month|hour) late, running late, (marked|signed|gave|recorded) ~ as delivered
         (nothing|not a thing) (on|at|in|outside) my (doorstep|door|mailbox|letterbox|porch), lost (in|by) ~ (post|transit|mail|courier|carrier)
         went missing, (marked|shown|shows|listed|says|said|down) (as|it was|it is|) delivered, tracking ~ (not|hasn't|stuck|stopped|moved)
         according to the tracking, missed delivery, wrong address, (stayed|waited|sat) ~ (home|in) all day
         (week|month|day) (after|since) i (paid|ordered|bought|placed), left ~ (outside|on the doorstep|with a neighbour|with a neighbor)
         (never|didn't|did not) (get|got) (my|the|it|them|anything), not (shipped|sent) yet
         keeps (postponing|moving|changing|putting back) ~ (delivery|date), delivery (keeps|date ~ changed|never|slot ~ missed)`,
      ),
      ...forms("ordered ~ (week|month) ago, (paid|ordered) ~ (week|month|days) ago", 0.5),
    ],
  },
  { says: { subject: "delivery" }, phrases: forms("delivery, parcel, package, courier, shipment, shipping, driver, my order", 0.4) },
  {
    says: { subject: "wrong-product", kind: "complaint" },
    phrases: forms(
      `wrong (product|item|size|color|colour|model|order|one|version|shoe|part|type|thing|brand|flavour|quantity)
       (sent|received|delivered|got|gave|shipped) ~ wrong, incorrect (item|product|size|model|order|colour|color)
       (not|isn't|wasn't) ~ i (ordered|bought|asked for|chose|paid for), not what i wanted*, not (the one|mine)
       different (from|to|than) ~ (ordered|bought|asked|chosen), different (product|item|model|colour|color|size|version|brand|one)
       ordered ~ (and|but) ~ (received|got|sent) (a|an|the|one|another|me), ordered ~ (received|got) (a|an|the|one)
       ordered ~ (and|but) (you|they|this|it) (sent|delivered|gave|is), (sent|received|got|delivered|came|gave|arrived) ~ instead
       instead of (the|what) ~ ordered, another (product|item|model) instead
       instead of ~ (i|you|they|we) (was sent|were sent|got|received|sent|have sent), (someone|somebody) else's (order|parcel|package|item)
       mixed up ~ (order|parcel), (in|the) wrong (colour|color|size)`,
      1.3,
    ),
  },
  {
    says: { subject: "missing-part", kind: "complaint" },
    phrases: forms(
      `missing*, no (instructions|bolts|screws|charger|cable|manual|lid) (in|with|and|inside)
       (not|wasn't|weren't) (included|enclosed|supplied|in the box|inside|in the parcel|in the package|in the kit)
       (came|arrived|delivered|sent|sold|received ~|comes) without
       without (the|its|any) (screws|charger|cable|lid|manual|instructions|remote|legs|handle|plug|accessories)
       only (received|got|sent|contained) ~ (one|two|three|half|part), only ~ of the (two|three|four|five|six|seven|eight|ten|twelve)
       (one|two|three) of the ~ (not|wasn't|weren't|missing), half (of|) my order, incomplete, (box|parcel|package|envelope|case|tin) was empty
       empty (box|parcel|package|envelope), lacks (the|a|its), part of (my|the) order`,
    ),
  },
  {
    says: { subject: "damaged-in-transit", kind: "complaint" },
    phrases: forms(
      `(arrived|came|delivered|received|turned up) ~ (broken|damaged|smashed|cracked|scratched|dented|bent|torn|wet|squashed|ripped|chipped|open|faulty)
       (box|parcel|package) ~ (damaged|crushed|torn|soaked|wet|squashed|ripped|smashed|dented)
       damaged (in|during|by|on) ~ (transit|delivery|transport|post|shipping|courier|arrival), smashed, (in|into|to|a thousand) pieces, in bits
       (courier|driver|carrier|delivery man|delivery people|movers) ~ (dropped|damaged|threw|broke|scratched|ruined|dented)
       (badly|poorly|not properly) (packed|packaged|wrapped|protected), no (padding|bubble wrap|protection), left ~ in the rain, shattered, crushed`,
      1.2,
    ),
  },
];
