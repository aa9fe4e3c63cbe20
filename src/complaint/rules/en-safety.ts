// English: danger and injury. Bare nouns that name a product (smoke alarm, fire extinguisher, hospital bed, spark plug, brake pad) are no phrases.
import type { PhraseRule } from "../rule-set.js";
import { forms } from "./forms.js";

const BODY = "(hand|finger|thumb|arm|leg|foot|feet|toe|face|eye|head|lip|mouth|wrist|ankle|knee|back)";
const BONE = "(arm|leg|wrist|ankle|foot|toe|finger|hip|rib|nose|tooth|elbow|shoulder|collarbone)";
const PERSON = "(son|daughter|child|children|baby|toddler|wife|husband|mother|father)";

export const EN_SAFETY: readonly PhraseRule[] = [
  {
    says: { flag: "safety", subject: "hazard", kind: "report" },
    phrases: forms(
      `child lock ~ (failed|broke|not|open), safety (lock|catch|latch) ~ (failed|broke|opened)
       (live|alive|full of) ~ (insects|bugs|weevils|ants|larvae), (insects|bugs|weevils|ants|beetles) ~ (crawling|alive)
       boiling (water|oil) ~ (over|on|onto|spilled|spilt|soaked), (soaked|sprayed|splashed|covered) ~ (boiling|scalding|hot oil)
       (give|gave|feel|felt) ~ tingle, went off like, (went off|ignited|burst) in my (pocket|hand|bag|face), harness ~ (undone|loose|open)
       hiss ~ gas, leaks ~ smell ~ gas, (caught|catch|on|set|taken|took|started a|caused a) fire, set ~ (alight|on fire)
       fire (broke|started|spread|damage|brigade|department|service), (fire|explosion) (hazard|risk)
       risk of (fire|explosion|electrocution|burn|injury), (nearly|almost|house|kitchen) burned down
       (burst|went|go|gone|up) (in|into) (flames|smoke), in flames, flames (shot|came|coming|shooting|leapt|broke|out|from|inside)
       (saw|see|seen|were|are) flames, (start|begin|began) to smoke, (start|began) smoking, (is|was|were|are|keep|kept) smoking*
       smoke (is|was|started|began|came|coming|pouring|rose|rising|billow*|out|everywhere), (give|gave|giving) off ~ smoke
       (dead|live) (insect|fly|bug|mouse|spider|worm|beetle) (in|inside)
       (black|white|thick|grey|acrid|cloud of|plume of|full of|filled with|saw|smell of|smelt of) smoke
       (smell|smelt|stink|stench|reek) (of|like) (burning|burnt|melting|smoke), smell burning, burning (smell|plastic|rubber)
       burnt (smell|plastic|rubber), (smell|smelt) burnt, smell of (hot|melted), (burned|burnt) a hole
       (burned|burnt|set fire to) ~ (carpet|sofa|table|floor|wall|curtain|mattress|house|kitchen), scorch*, charred*, singed*, spontaneously
       burn mark, sparks (fly|flew|come|came|shot|shoot|out|from|when|every|everywhere|inside)
       (throw|threw|give|gave|emit|see|saw|spit|produce|make|made|is|was|start|are|were|keep|began|shower of) sparks, exploded, explosion
       blew up (in|on|while|when|and|during|after|with|as|at|just|right)
       (it|battery|phone|oven|motor|machine|charger|bottle|pan|screen|just|suddenly|almost|nearly) blew up, blowing* up in, detonat*
       (battery|bottle|tyre|tire|cell) ~ burst, burst in my, (electric|electrical|mains|static|mild|painful|tingling) shock, electrocut*
       (got|get|felt|feel|receive) a (strong|severe|slight|nasty|small|) shock, (give|gave) ~ shock, get (small|electric|) shocks
       shocks (me|us|you|him|her) (when|every|each), shock (from|when|whenever|every|each) ~ (touch|plug|switch|handle|use), touch ~ shock
       zapped* (me|him|her|us), zaps* (me|us|you), live wire, (exposed|bare|loose|frayed) (wire|cable), short (circuit|out)
       (leak|escaping|leak of) (gas|petrol|fuel|acid), (gas|petrol|fuel|acid) ~ leak, (smell|smelt|stink) (of|like|) gas, smell ~ of gas, gas smell
       carbon monoxide (leak|poisoning|in|level|fumes), (leak of|leaking|emits|high|set off ~) carbon monoxide
       (carbon monoxide|co) alarm (went|goes|sounded|kept), fumes, (is|are|was|highly|very|contains) toxic
       toxic (smell|chemical|gas|substance|fumes), asbestos, radiation, lead paint, overheat, too hot to (touch|hold|handle)
       (extremely|dangerously|burning|red|scorching|scalding) hot, so hot (that|it|you)
       (get|got|become|run|feel) (so|very|really|extremely|too|dangerously) hot
       (plug|charger|cable|socket|plastic|wire|adapter|adaptor|cord|lead|handle|battery|casing|base|outlet|connector|fuse|knob|switch) ~ melted
       melted ~ (plug|plastic|cable|socket|carpet|handle|worktop|wire|table|counter|charger|outlet), (is|are) melting*
       (plug|casing|handle|cable|socket) (of|on) ~ melted, (partly|partially|completely|half) melted
       battery ~ (swell|swollen|bulge|puff*|leak|smoke|inflated*|expand|hot), (swollen|bulging|puffy|leaking) battery
       brake ~ not (work|respond|hold|grip|engage|stop|function|react)
       brake (don't|didn't|doesn't|won't|stopped|suddenly|barely) (work|respond|hold|grip|stop|fail|react)
       brakes (on|of) ~ (do not|did not|don't|didn't|failed|gave|stopped), brake ~ (failed|failure|gave|snapped|seized|useless|cut out)
       (no|without|faulty|defective) brakes, brake (cable|line|lever|hose) ~ (snapped|broke|came|fell)
       steering ~ (locked|failed|jammed|seized|came|stopped|broke)
       wheel ~ (pram|bike|bicycle|scooter|stroller|pushchair|wheelchair|trailer|car|buggy) ~ (fell|came|flew) off
       wheel ~ (fell|came|flew) off ~ (while|when|road|street|motorway|moving), (pram's|bike's|scooter's) ~ wheel ~ off, wheel came off while
       (wheel|pedal) ~ detached, (tyre|tire) (blew|blowout), airbag ~ (not|didn't|failed)
       (seat belt|seatbelt|harness|buckle) ~ (not|won't|doesn't|failed|broke|came|open), (throttle|accelerator) ~ stuck
       (sped|speeds) up (on its own|by itself|suddenly), (lost|lose) control, (fork|handlebar|frame|axle) ~ (snapped|broke)
       (nearly|almost|could ~|could easily) (crash|died|die|killed|drowned|suffocated|electrocuted|burned|blinded*|fell|fallen)
       (nearly|almost) (had|caused|hit|lost) ~ (accident|car|eye|finger|hand|life|tree), near miss, (had|caused|nearly|almost) ~ (accident|crash)
       could have (been|ended) ~ (hurt|killed|fatal|injured|serious|burned|electrocuted|badly)
       could have (killed|hurt|injured|burned|hit|blinded|choked), gave way under
       (chair|table|bed|shelf|shelves|ladder|desk|bunk|stool|cot|swing|pram) ~ (collapsed|gave way|tipped), collapsed (under|while|with|on)
       (tipped|toppled) (over|onto), (came|fell|crashed|dropped) off the (wall|ceiling)
       (fell|landed|collapsed) (on|onto|on top of) (me|my|him|her|us), came down on, just missed (me|him|our baby)
       just missed (my|his|her|our) ~ (head|foot|child|baby|son|daughter|face|leg), narrowly missed
       (shard|sliver|splinter|fragment) of ~ (glass|metal|plastic)
       (found|find|bit|swallowed|contained) ~ (piece|bit|chunk) of ~ (glass|metal|plastic|wire|bone|wood)
       (piece|bit|chunk) of ~ (glass|metal|plastic|wire|bone) (in|inside), shards, slivers
       (glass|metal|insect|worm) in ~ (food|jar|soup|salad|bottle|sauce|bread|yogurt|milk|rice|meal)
       (found|find) ~ (glass|metal|worm|needle|insect|rats*|dead mouse) in, maggots, cockroach*, broken glass (in|inside|everywhere|all)
       (oven|shower|table|cooker|hob|fridge|machine) glass (suddenly|just|) (shattered|exploded|burst)
       glass (door|top|lid|panel|table|jug|dish|bowl|shelf) (shattered|exploded|burst), glass (door|top|lid|panel) of ~ (shattered|exploded)
       (suddenly|just|spontaneously) (shattered|exploded), (door|dish|pan|jug|bowl|lid|mug) (just|suddenly|) shattered
       shattered (everywhere|all over|while|during|in my|over|by itself|on its own|without), mouldy, moldy
       (black|green|white|full of|covered in|growing|found|is|was|had|has|got) (mould|mold)
       (mould|mold) (in|on|inside|growing|all|everywhere|spots|spores|grew|under), (rotten|raw|spoiled|undercooked) (meat|chicken|fish|food|egg)
       contaminat*, salmonella, listeria, e coli, (product|safety) recall, been recalled*, dangerous, dangerously, unsafe, not safe
       not ~ safe to use, safety (hazard|risk|issue|concern|problem|defect|fault), hazard (to|for)
       (real|choking|trip|health|electrical|potential) hazard, hazardous, danger (to|of|for), (is|a|serious|real|great|mortal|in) danger
       accident waiting to happen, death trap, life threatening, (risk|threat) to (life|health|children), health risk
       (sharp|jagged) (edge|point|corner)`,
      2,
    ),
  },
  {
    says: { flag: "safety", subject: "injury", kind: "report" },
    phrases: forms(
      `(ran|rolled|drove|run) over (my|his|her), (drank|ingested|swallowed) ~ (cleaner|detergent|bleach|liquid|chemical|cleaning)
       (blotches|blotchy|red spots|itchy spots|welts) ~ (on|over) my, (sores|welts|blisters) on (my|his|her|our|the skin)
       burns (on|to) (my|his|her|our), covered in (sores|spots|burns|welts|hives), full of sores
       (were|was|got|all|both|been) (sick|ill) (for|after|from), all (sick|ill) (for|after|from)
       (got|felt|feeling|been) (sick|ill|unwell) (after|from|for)
       (see|saw|seen|went to|visit) (an|the|a) (optician|eye doctor|dermatologist|eye clinic), injur*, lacerat*, gashed
       (burned|burnt|scalded|sliced|crush|trap|hurt) ~ ${BODY}, cut ~ (hand|finger|thumb|foot|feet|toe|wrist|knee)
       cut (my|his|her) (face|lip|head|mouth|back|eye|ankle|arm|leg|throat|tongue|daughter|son)
       (burned|burnt|scalded|cut|hurt) (myself|himself|herself|themselves), (burned|burnt|scalded|electrocuted|bruised) (me|him|her|us|them)
       hurt* (me|him|her) (when|while|badly), (burned|burnt|scalded|hurt) ~ ${PERSON}, ${PERSON} ~ (burned|burnt|scalded|hurt|bleeding*)
       ${PERSON} ~ (got|fell|became|violently) (sick|ill), ${PERSON} cut, (got|get|badly|seriously|nearly|almost|was|were|been) hurt
       (people|someone|somebody|anyone) ~ hurt, hurt badly, (broke|broken) (my|his|her) ${BONE}
       (broken|swollen|burned|burnt) (wrist|rib|hip|ankle|finger|thumb|toe|tooth|nose|bone|collarbone)
       broke (a|an) (wrist|hip|rib|finger|ankle|toe|bone|arm), fractur*, concuss*, dislocat*, sprained*, bruises (on|all), covered in bruises
       black eye, (chipped|lost|cracked|broke) a tooth, (hit|banged|bumped) (my|his|her) (head|face)
       (hit|struck|caught|cut) (me|him|her) (in|on|across) the, (hand|finger|thumb|arm|leg|foot|head) ~ (bled|bleeding*|trapped|crushed|got caught)
       (cut|took|sliced|chopped|tore|ripped) off ~ (finger|thumb|toe), (chopped|sliced) off, bleeding* (from|badly|heavily|and|a lot|everywhere)
       (was|is|were|started|began|been) bleeding*, bled (from|badly|a lot|everywhere|heavily), nosebleed
       (covered in|full of|lost|pouring|lot of) blood, blood everywhere
       (need|had|got|required|gave|with|two|three|four|five|six|seven|eight|ten|several) stitches
       (ended|landed|put|took|taken|rushed|went|going|go|admitted|drove|brought|sent|trip) ~ (hospital|casualty|to a e), in a e
       (was|were|is|been|spent|night|day|hours|still|now|currently) in hospital, hospitalis*, hospitaliz*, emergency (room|department|ward|surgery)
       urgent care, ambulance, paramedic*, (need|had|required|underwent) ~ surgery, (see|saw|seen|visit) a (doctor|gp|dentist|vet)
       saw the (doctor|gp|dentist|vet), (went|go|going|trip|took) ~ (doctor|gp|dentist|vet), doctor said
       medical (treatment|attention|help|care|bill|report), allergic (reaction|shock|attack|response|to it|to the), anaphyla*, hives
       (got|gave|had|have|has|with|developed|caused|itchy|red|skin|painful) ~ rash, rash (on|all|over|after|from), broke out in
       came out in (hives|a|spots|blisters|lumps), (got|get|painful) blisters, skin (burns|burnt|irritation|reaction|peeling)
       (skin|face|eye|lip|throat|tongue|scalp) ~ (swelled|swollen|itching|irritated|stinging|inflamed|blistered), chemical burn
       (first|second|third) degree, (severe|bad|serious|nasty|minor|painful|deep) (burn|wound|fall|gash), (severe|serious|nasty|deep) cut
       (nearly|almost|could have|could|start|started to|began to|to) choke, choked*, (start|began|was|were|is) choking*, choke on, suffocat*
       strangl*, strangul*, (swallowed|inhaled) ~ (button|battery|magnet|piece|part|screw|bead|bit|eye), food poisoning, poisoned*, poisoning*
       poisonous, made ~ (sick|ill|unwell), (violently|seriously|severely) (ill|sick)
       (sick|ill|unwell) (after|from) (eating|drinking|using|the|your), vomit*, (threw|throwing) up, diarrhoea, diarrhea, nauseous, nausea
       stomach (cramps|ache|pain), dizzy, dizziness, (cannot|can't|couldn't|trouble|difficulty|struggled to) breathe, lost consciousness
       unconscious, passed out, fainted*, (i|he|she) fell (off|down|from|over|backwards|on|through|and), i (tripped|slipped) (and|on|over|off)
       slipped* and, (son|daughter|child|baby|toddler|wife|husband|mother|father|mum|mom|dad|grandmother) fell
       (threw|thrown) (me|him|her|) (off|onto|against|to the|from|over the), killed* (my|our|a|him|her), fingertip, blinded*
       (burn|scar|cut|scratch|wound) on (my|his|her|our), permanent scar, scarred for, caught (my|his|her) (hand|finger|foot|thumb|hair), whiplash
       (back|neck|head) injury, treated for ~ burns`,
      5,
    ),
  },
];
