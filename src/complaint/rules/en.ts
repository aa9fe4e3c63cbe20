// English phrases of an after-sales desk. The order of rules means nothing; the taxonomy decides between kinds.
import type { RuleSetInput } from "../rule-set.js";

export const RULES_EN = {
  id: "aftersales-en",
  version: "1",
  language: "en",
  negations: [
    "not", "no", "never", "without", "nor", "neither", "cannot", "don't", "doesn't", "didn't", "isn't", "wasn't", "aren't", "weren't", "can't",
    "couldn't", "won't", "wouldn't", "haven't", "hasn't", "hadn't", "hardly",
  ],
  notNegations: ["not only", "no doubt", "no wonder", "no longer", "why not", "why don't", "why didn't", "not to mention"],
  endings: [["ies", "y"], ["ied", "y"], ["ing", ""], ["ed", ""], ["es", ""], ["s", ""], ["e", ""]],
  rules: [
    // Danger and injury
    {
      says: { flag: "safety", subject: "hazard", kind: "report" },
      phrases: [
        "caught fire", "catch fire", "on fire", "burst into flames", "went up in flames", "started smoking", "smoke coming out", "smoke came out", "sparks", "sparking",
        "exploded", "explosion", "blew up", "electric shock", "electrical shock", "electrocuted", "got a shock", "gave me a shock", "gas leak", "leaking gas",
        "smell of burning", "burning smell", "smells of burning", "overheated", "overheats", "melted", "fire hazard", "safety hazard", "choking hazard", "is dangerous", "very dangerous",
        "extremely dangerous", "unsafe", "not safe", "could have killed", "could have been killed", "brakes failed", "brake failure", "battery swelled", "swollen battery", "broken glass in", "carbon monoxide",
        "contaminated", "product recall", "safety recall", "almost burned down", "nearly burned down",
      ],
    },
    {
      says: { flag: "safety", subject: "injury", kind: "report" },
      phrases: [
        "injured", "injury", "injuries", "got hurt", "hurt myself", "hurt my", "hurt himself", "hurt herself", "burned my", "burnt my", "burned his", "burned her", "burned myself", "cut my hand", "cut my finger",
        "cut myself", "hospital", "emergency room", "ambulance", "allergic reaction", "food poisoning", "poisoned", "made me sick", "made us sick", "bleeding", "stitches",
        "broke my arm", "broke my leg", "lost consciousness", "fainted", "rash on", "hit my head",
      ],
    },
    // Threats
    {
      says: { flag: "threat-court", kind: "complaint" },
      phrases: [
        "lawyer", "attorney", "solicitor", "legal action", "legal proceedings", "take you to court", "taking you to court", "see you in court", "go to court", "going to court", "small claims",
        "sue you", "suing you", "will sue", "lawsuit", "class action", "court claim", "letter before action", "letter before claim", "legal advice",
      ],
    },
    {
      says: { flag: "threat-regulator", kind: "complaint" },
      phrases: [
        "trading standards", "ombudsman", "regulator", "consumer protection", "better business bureau", "bbb complaint", "file with the bbb", "cfpb", "ftc", "attorney general", "federal trade commission",
        "financial ombudsman", "consumer affairs", "fair trading", "accc", "consumer council", "report you to", "reporting you to", "report this to the", "citizens advice",
      ],
    },
    {
      says: { flag: "threat-press", kind: "complaint" },
      phrases: [
        "go to the press", "going to the press", "the media", "newspaper", "journalist", "tv station", "local news", "going viral", "go viral", "post this on social media", "post about this", "all over social media",
        "leave a bad review", "negative review everywhere", "tell everyone on twitter", "tell everyone on facebook", "watchdog programme", "warn everyone",
      ],
    },
    {
      says: { flag: "repeat", kind: "complaint" },
      phrases: [
        "second time", "third time", "fourth time", "fifth time", "yet again", "once again", "same problem again", "same issue again", "happened again", "several times", "many times", "multiple times", "numerous times", "countless times",
        "already complained", "already contacted", "already reported", "already called", "contacted you before", "keeps happening", "keep calling", "keep happening", "broke again", "broken again", "failed again", "still not fixed", "still not resolved", "still unresolved",
      ],
    },
    // Product
    {
      says: { subject: "defect", kind: "complaint" },
      phrases: [
        "defective", "defect", "faulty", "fault", "malfunction", "malfunctioning", "broken", "broke", "it broke", "broke down", "doesn't work", "does not work", "do not work", "don't work", "didn't work", "did not work",
        "not working", "never worked", "won't work", "stopped working", "stops working", "quit working", "no longer works", "no longer working", "won't turn on", "will not turn on", "doesn't turn on", "does not turn on", "won't start", "will not start", "won't switch on", "does not start",
        "won't charge", "does not charge", "doesn't charge", "not charging", "keeps freezing", "keeps crashing", "keeps turning off", "turns itself off", "turns off by itself", "keeps shutting", "shuts down by itself", "cracked", "crack in the", "screen is black", "black screen", "dead pixels", "dead on arrival", "leaks", "leaking", "leaked",
        "making a noise", "strange noise", "loud noise", "makes a noise", "fell apart", "falling apart", "came apart", "snapped", "torn", "ripped", "scratched", "dented", "error message", "error code",
        "battery dies", "battery drains", "doesn't cool", "does not cool", "not cooling", "does not heat", "doesn't heat", "not heating", "stopped heating", "stopped cooling", "doesn't spin", "won't drain", "won't close", "won't open", "jammed", "glitch", "glitches", "buggy",
      ],
    },
    {
      says: { subject: "product-quality", kind: "complaint" },
      phrases: [
        "poor quality", "bad quality", "low quality", "cheap quality", "terrible quality", "awful quality", "quality is poor", "quality is bad", "quality is terrible", "badly made", "poorly made", "cheaply made", "flimsy", "fell to pieces", "wore out", "shrank", "faded", "doesn't last", "did not last", "didn't last",
        "counterfeit", "fake product", "not genuine", "piece of junk", "rubbish product", "second hand instead of new", "used item", "looks used", "expired product", "past its date", "went off", "mouldy", "moldy",
      ],
    },
    // Warranty and repair
    {
      says: { subject: "warranty-repair", kind: "complaint" },
      phrases: [
        "service center", "service centre", "technician never", "technician did not", "technician didn't", "technician hasn't", "botched repair", "bad repair", "repair was not", "repaired badly", "no spare parts", "spare parts not available", "no technical assistance", "no technical support",
      ],
    },
    { says: { subject: "warranty-repair" }, phrases: ["under warranty", "in warranty", "warranty claim", "under guarantee", "warranty", "guarantee", { phrase: "repair", weight: 0.5 }, { phrase: "technician", weight: 0.5 }] },
    {
      says: { subject: "repair-delay", kind: "complaint" },
      phrases: [
        "waiting for the repair", "waiting ~ repair", "repair is taking", "repair takes", "repair has taken", "still being repaired", "still in repair", "still not repaired", "not been repaired", "been in repair", "been in for repair", "at the repair shop for", "in the workshop for", "waiting for a part", "waiting for the part", "waiting for parts",
      ],
    },
    {
      says: { subject: "repair-failed", kind: "complaint" },
      phrases: [
        "after the repair", "after being repaired", "after repair", "since the repair", "repaired ~ times", "repaired twice", "repaired but", "same fault", "same defect", "fixed it but", "came back with the same", "returned from repair", "not fixed properly", "wasn't fixed", "was not fixed", "failed repair",
      ],
    },
    {
      says: { subject: "warranty-refused", kind: "complaint" },
      phrases: [
        "refused ~ warranty", "refuse ~ warranty", "refusing ~ warranty", "warranty ~ refused", "denied ~ warranty", "warranty ~ denied", "warranty claim denied", "not honor ~ warranty", "not honour ~ warranty", "won't honor ~ warranty", "won't honour ~ warranty", "refuse to honor", "refuse to honour", "refused to repair", "refuse to repair", "warranty void",
        "voided ~ warranty", "not covered by the warranty", "not covered under warranty", "say ~ misuse", "claim ~ misuse",
      ],
    },
    // Delivery
    {
      says: { subject: "late-delivery", kind: "complaint" },
      phrases: [
        "never arrived", "not arrived", "hasn't arrived", "has not arrived", "haven't arrived", "didn't arrive", "did not arrive", "never delivered", "not delivered", "not been delivered", "hasn't been delivered", "wasn't delivered", "was not delivered", "never received", "not received", "haven't received", "have not received",
        "didn't receive", "did not receive", "never came", "never showed up", "not shipped", "hasn't shipped", "has not shipped", "still waiting for my order", "still waiting for my parcel", "still waiting for my package", "still waiting for my delivery", "waiting for my order", "waiting for delivery", "waiting for the delivery", "late delivery", "delivery is late", "delivery was late", "delivery delay", "delayed delivery",
        "delivery delayed", "order is late", "parcel is late", "package is late", "arrived late", "arrived ~ late", "delivered late", "delivered ~ late", "lost in the post", "lost in transit", "lost my parcel", "lost package", "lost parcel", "package is lost", "parcel is lost", "says delivered but", "marked as delivered", "tracking hasn't", "tracking has not", "where is my order", "where is my parcel", "where is my package", "missed delivery", "delivery keeps being", "overdue order",
      ],
    },
    {
      says: { subject: "wrong-product", kind: "complaint" },
      phrases: [
        "wrong product", "wrong item", "wrong size", "wrong color", "wrong colour", "wrong model", "wrong order", "wrong one", "sent the wrong", "received the wrong", "delivered the wrong", "not what i ordered", "different from what i ordered", "different product", "different item", "another product instead", "instead of the one i ordered", "incorrect item", "incorrect product",
      ],
    },
    {
      says: { subject: "missing-part", kind: "complaint" },
      phrases: [
        "missing part", "parts are missing", "part is missing", "parts missing", "missing piece", "pieces missing", "pieces are missing", "piece is missing", "missing from the box", "missing from the package", "missing item", "item missing", "items missing", "missing screws", "screws missing", "screws are missing", "without the charger", "without the cable", "charger is missing", "cable is missing", "remote is missing", "manual is missing",
        "incomplete order", "order is incomplete", "incomplete delivery", "came incomplete", "arrived incomplete", "box was empty", "empty box", "only received one", "only received part", "missing accessories",
      ],
    },
    {
      says: { subject: "damaged-in-transit", kind: "complaint" },
      phrases: [
        "arrived broken", "arrived damaged", "arrived ~ broken", "arrived ~ damaged", "came broken", "came damaged", "delivered damaged", "delivered broken", "received ~ broken", "received ~ damaged", "damaged in transit", "damaged in shipping", "damaged during delivery", "damaged package", "damaged parcel", "damaged box", "box was damaged", "package was damaged", "packaging was damaged", "arrived smashed", "arrived cracked", "arrived ~ cracked", "arrived scratched", "badly packed", "poorly packed",
      ],
    },
    // Money
    {
      says: { subject: "undue-charge", kind: "dispute" },
      phrases: [
        "unauthorized charge", "unauthorised charge", "unauthorized transaction", "unauthorised transaction", "unauthorized payment", "undue charge", "improper charge", "wrongly charged", "wrongfully charged", "charged without", "charge ~ did not authorize", "charge ~ didn't authorize", "never authorized", "never authorised", "did not authorize", "did not authorise", "didn't authorize", "didn't authorise",
        "don't recognise ~ charge", "don't recognize ~ charge", "do not recognise ~ charge", "do not recognize ~ charge", "unknown charge", "hidden fee", "hidden charge", "hidden cost", "charged for something", "charged me for", "charged for a service", "still being charged", "keep charging", "keeps charging", "still charging", "charged after", "dispute ~ charge", "disputing ~ charge", "contest ~ charge", "dispute the bill", "dispute this bill", "dispute the invoice",
        "don't owe", "do not owe", "not my debt", "debt is not mine", "chargeback",
      ],
    },
    {
      says: { subject: "duplicate-charge", kind: "dispute" },
      phrases: ["charged twice", "charged me twice", "charged ~ twice", "double charge", "double charged", "duplicate charge", "duplicate payment", "billed twice", "billed me twice", "billed ~ twice", "charged two times", "charged double", "debited twice", "paid twice", "taken twice", "payment went through twice"],
    },
    {
      says: { subject: "wrong-amount", kind: "dispute" },
      phrases: ["overcharged", "overcharge", "over charged", "wrong amount", "wrong price", "incorrect amount", "incorrect price", "incorrect bill", "incorrect invoice", "wrong bill", "wrong invoice", "bill is wrong", "invoice is wrong", "bill is too high", "charged more than", "charged too much", "charged the full price", "charged full price", "higher than agreed", "higher than quoted", "mistake on my bill", "error on my bill", "mistake in the invoice", "error in the invoice", "billing error", "billing mistake", "discount was not applied", "discount not applied"],
    },
    { says: { subject: "billing" }, phrases: ["my bill", "my invoice", "billing", "the charge on", "charged my card", "charged to my", "direct debit", "payment problem", { phrase: "charged", weight: 0.5 }, { phrase: "invoice", weight: 0.5 }, { phrase: "payment", weight: 0.5 }] },
    {
      says: { subject: "refund", kind: "claim", remedySought: "refund" },
      phrases: [
        "still waiting for my refund", "still waiting for a refund", "waiting for my refund", "waiting for a refund", "waiting ~ refund", "no refund", "refund not received", "not received ~ refund", "haven't received ~ refund", "have not received ~ refund", "never received ~ refund", "didn't receive ~ refund", "did not receive ~ refund", "not been refunded", "haven't been refunded", "have not been refunded", "hasn't been refunded", "never refunded", "wasn't refunded", "was not refunded", "not refunded",
        "refund has not", "refund hasn't", "refund never", "where is my refund", "refuse ~ refund", "refused ~ refund", "refusing ~ refund", "denied ~ refund", "won't refund", "will not refund", "did not refund", "didn't refund", "refund is late", "refund was promised", "promised ~ refund", "refund delayed",
      ],
    },
    // Offer, information, people, access
    {
      says: { subject: "advertising-information", kind: "complaint" },
      phrases: [
        "misleading", "false advertising", "falsely advertised", "deceptive", "not as described", "not as advertised", "not what was advertised", "doesn't match the description", "does not match the description", "different from the description", "different from the picture", "different from the photo", "false promise", "false promises", "lied about", "lied to me", "bait and switch", "not what was promised", "wrong information", "false information", "incorrect information", "nobody told me", "no one told me", "was never told", "wasn't told", "was not told", "not informed",
      ],
    },
    {
      says: { subject: "contract-offer", kind: "complaint" },
      phrases: [
        "breach of contract", "not in the contract", "changed the contract", "changed the terms", "changed the price", "contract i never signed", "never signed", "did not sign", "didn't sign", "without my consent", "signed me up", "never signed up", "unfair contract", "unfair terms", "small print", "fine print", "offer was not honored", "offer was not honoured", "refuse the discount", "renewed automatically", "automatic renewal", "auto renewed", "renewed without",
      ],
    },
    {
      says: { subject: "service-attitude", kind: "complaint" },
      phrases: [
        "rude", "rudely", "impolite", "disrespectful", "disrespected", "unprofessional", "arrogant", "unhelpful", "insulted", "insulting", "shouted at", "yelled at", "hung up on me", "hung up", "treated badly", "treated me badly", "treated like", "treated me like", "bad attitude", "poor attitude", "terrible attitude", "ignored me", "laughed at", "mocked", "discriminated", "discrimination", "racist", "sexist", "harassed", "harassing", "harassment", "condescending", "patronising", "patronizing", "careless staff",
        "bad service", "poor service", "terrible service", "awful service", "horrible service", "worst service", "worst customer service", "terrible customer service", "horrible customer service", "awful customer service", "poor customer service", "bad customer service", "lousy service", "appalling service",
      ],
    },
    {
      says: { subject: "no-answer", kind: "complaint" },
      phrases: [
        "no answer", "no response", "no reply", "never answered", "never answer", "not answered", "haven't answered", "have not answered", "doesn't answer", "don't answer", "do not answer", "nobody answers", "no one answers", "nobody answered", "no one answered", "never replied", "never reply", "not replied", "haven't replied", "hasn't replied", "have not replied", "didn't reply", "did not reply", "never responded", "not responded", "haven't responded", "hasn't responded", "didn't respond", "did not respond",
        "don't respond", "not responding", "haven't heard back", "have not heard back", "never heard back", "not heard back", "heard nothing", "nobody called", "no one called", "never called back", "didn't call back", "did not call back", "hasn't called back", "not called back", "ignoring my emails", "ignored my emails", "ignore my emails", "ignoring my messages", "ignored my messages", "ignoring me", "emails go unanswered", "unanswered",
      ],
    },
    {
      says: { subject: "access-channel", kind: "complaint" },
      phrases: [
        "can't reach", "cannot reach", "can't get through", "cannot get through", "couldn't get through", "impossible to reach", "impossible to contact", "unable to reach", "unable to contact", "no way to contact", "on hold for", "on hold", "kept on hold", "waited on the phone", "transferred from one", "passed from one", "phone line is always", "line is busy", "chatbot is useless", "website is down", "website doesn't work", "website does not work", "app doesn't work", "app does not work", "can't log in", "cannot log in", "unable to log in",
      ],
    },
    {
      says: { subject: "service-delay", kind: "complaint" },
      phrases: [
        "missed appointment", "missed the appointment", "did not show up", "didn't show up", "never showed", "no show", "took too long", "takes too long", "taking too long", "waited for weeks", "waited for months", "waiting for weeks", "waiting for months", "waited ~ weeks", "waited ~ months", "waiting ~ weeks", "waiting ~ months", "long wait", "installation delayed", "installation was delayed", "appointment cancelled", "postponed", "rescheduled", "unacceptable delay", "delay", "delayed",
      ],
    },
    {
      says: { subject: "privacy-data", kind: "complaint" },
      phrases: [
        "personal data", "personal information", "my data", "data breach", "privacy", "gdpr", "data protection", "shared my details", "shared my information", "sold my data", "sold my information", "leaked my", "without my permission", "identity theft", "stole my identity", "hacked", "unwanted calls", "unsolicited", "spam calls", "stop calling me", "stop emailing me", "stop contacting me", "delete my account", "delete my data", "erase my data", "unsubscribe me",
      ],
    },
    // Kinds
    {
      says: { kind: "report" },
      phrases: ["report a crime", "this is illegal", "is illegal", "against the law", "breaking the law", "fraud", "fraudulent", "scam", "scammed", "scammers", "criminal", "bribe", "bribery", "corruption", "want to report a danger", "whistleblower"],
    },
    {
      says: { kind: "complaint" },
      phrases: [
        "complaint", "complain", "disappointed", "disappointing", "disappointment", "unacceptable", "dissatisfied", "unsatisfied", "unhappy", "not happy", "not satisfied", "not good enough", "not impressed", "not pleased", "frustrated", "frustrating", "annoyed", "annoying", "angry", "furious", "upset", "fed up", "disgusted", "disgusting", "disgrace", "disgraceful", "shameful", "shame on you", "outrageous", "ridiculous", "terrible", "horrible", "awful", "appalling", "worst", "useless", "rip off", "ripoff", "nightmare", "fiasco", "joke of a company", "never buy again", "never buying again",
        "never again", "waste of money", "waste of time", "regret buying", "let down", "poor experience", "bad experience", "still not solved", "not solved", "not resolved", "unresolved", "have a problem with", "having a problem with", "problem with my", "issue with my", "issues with my", "problems with my", "something wrong with", "avoid this company", "avoid at all costs", "do not buy", "don't buy",
      ],
    },
    {
      says: { kind: "cancellation", remedySought: "cancellation", subject: "cancellation" },
      phrases: [
        "want to cancel", "wish to cancel", "would like to cancel", "like to cancel", "need to cancel", "please cancel", "cancel my", "cancel the order", "cancel the contract", "cancel the subscription", "cancel this", "cancel our", "cancellation of my", "request cancellation", "request the cancellation", "requesting cancellation", "requesting the cancellation", "terminate my", "terminate the contract", "end my subscription", "end my contract", "stop my subscription", "close my account", "withdraw from the contract", "opt out of my",
      ],
    },
    {
      says: { subject: "cancellation", kind: "complaint" },
      phrases: ["can't cancel", "cannot cancel", "couldn't cancel", "could not cancel", "unable to cancel", "impossible to cancel", "won't let me cancel", "not let me cancel", "refuse to cancel", "refused to cancel", "difficult to cancel", "hard to cancel", "tried to cancel", "trying to cancel", "still not cancelled", "not been cancelled", "cancelled ~ still"],
    },
    {
      says: { kind: "suggestion" },
      phrases: [
        "suggestion", "suggest", "i suggest", "would suggest", "i recommend that you", "it would be nice if", "it would be great if", "would be nice to have", "would be great to have", "would be better if", "would be good if", "would be helpful if", "you should add", "you should consider", "please consider adding", "could you add", "have you thought of", "have you considered", "an idea", "my idea", "feature request", "room for improvement", "could be improved", "how about adding", "i wish the app", "i wish you",
      ],
    },
    {
      says: { kind: "praise" },
      phrases: [
        "thank you very much", "thank you so much", "many thanks", "thanks a lot", "congratulations", "excellent", "outstanding", "fantastic", "wonderful", "amazing", "brilliant", "superb", "great service", "great job", "great product", "great experience", "good service", "good job", "well done", "perfect", "perfectly", "love it", "love this", "love my", "love the", "loved it", "i am happy with", "very happy", "so happy", "really happy", "very pleased", "very satisfied", "really pleased", "extremely satisfied", "completely satisfied", "delighted", "impressed", "highly recommend", "would recommend", "five stars", "5 stars", "best service", "best customer service", "very helpful", "so helpful", "very friendly", "so friendly", "keep up the good work", "exceeded my expectations", "went above and beyond", "compliment", "kudos",
        { phrase: "thank you for", weight: 0.5 }, { phrase: "helpful", weight: 0.5 }, { phrase: "friendly", weight: 0.5 }, { phrase: "great", weight: 0.5 }, { phrase: "happy with", weight: 0.5 }, { phrase: "pleased with", weight: 0.5 },
      ],
    },
    {
      says: { kind: "information" },
      phrases: [
        "how do i", "how can i", "how to", "how long does", "how much does", "how much is", "what is the", "what are the", "what are your", "what time", "when do you", "when does", "when will", "where can i", "where do i", "where is the nearest", "do you have", "do you sell", "do you ship", "do you deliver", "do you offer", "is it possible to", "can you tell me", "could you tell me", "please tell me", "i would like to know", "i'd like to know", "i want to know", "would like information", "need information", "more information", "question about", "i have a question", "quick question", "just wondering", "i was wondering", "wondering if", "opening hours", "are you open", "which model", "is there a", "does it come with", "is this compatible", "does this work with",
      ],
    },
    {
      says: { kind: "request" },
      phrases: [
        "please send me", "could you send", "can you send me", "please provide", "i request", "i would like to request", "i'd like to request", "i need a copy", "copy of my invoice", "copy of the invoice", "please update my", "update my address", "change my address", "change of address", "change my delivery", "change the delivery", "reschedule my", "book an appointment", "schedule an appointment", "make an appointment", "schedule a visit", "arrange a collection", "arrange a visit", "please call me", "call me back", "please contact me", "reset my password", "resend", "order a spare part", "order spare parts", "activate my", "register my product", "please confirm",
      ],
    },
    // Remedies
    {
      says: { remedySought: "refund" },
      phrases: [
        "refund", "money back", "my money ~ back", "reimburse", "reimbursed", "reimbursement", "return my money", "give back my money", "pay me back", "get my money", "full refund", "partial refund", "want to return", "like to return", "return the product for", "return it for",
      ],
    },
    {
      says: { remedySought: "replacement" },
      phrases: ["replacement", "replace it", "replace the", "replace my", "replaced", "exchange it", "exchange the", "exchange for", "want a new one", "send me a new", "send a new one", "new one sent", "swap it", "swap the", "exchange", "send the missing", "send me the missing", "send the correct", "send me the correct", "send the right"],
    },
    {
      says: { remedySought: "repair" },
      phrases: ["repair it", "repaired", "repair my", "repair the", "want it fixed", "get it fixed", "fix it", "fix my", "fix the", "fix this", "have it repaired", "send a technician", "send someone to fix", "needs to be fixed", "needs fixing", "needs repair", "needs to be repaired", "free repair"],
    },
    {
      says: { remedySought: "compensation" },
      phrases: ["compensation", "compensate", "compensated", "damages", "pay for the damage", "pay for the damages", "indemnity", "pay for my losses", "make up for", "goodwill gesture", "gesture of goodwill", "pay my medical"],
    },
    { says: { remedySought: "price-reduction" }, phrases: ["price reduction", "partial credit", "a discount", "discount for the inconvenience", "reduce the price", "lower the price", "reduce my bill", "credit my account", "credit on my account", "price adjustment", "price match"] },
    { says: { remedySought: "correction" }, phrases: ["correct my bill", "correct the bill", "correct the invoice", "correct my invoice", "correct this", "correct the error", "rectify", "rectified", "amend", "remove the charge", "remove this charge", "reverse the charge", "cancel the charge", "remove from my credit report", "corrected", "deleted from my report"] },
    { says: { remedySought: "apology-explanation" }, phrases: ["an apology", "apologise", "apologize", "an explanation", "explain why", "explain to me", "want to know why", "demand an answer", "owe me an explanation", "would like to understand why"] },
  ],
} as const satisfies RuleSetInput;
