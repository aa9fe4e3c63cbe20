import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Classification,
  type Contact,
  classifyComplaint,
  complaintRecord,
  DEFAULT_RULES,
  DEFAULT_TAXONOMY,
  defineClassifier,
  guessLanguage,
  lineOf,
  overrule,
  termLabel,
  trainingExample,
  trainTextModel,
} from "../../src/complaint/index.js";
import { EXAMPLES } from "./examples.js";

const receivedAt = Date.UTC(2026, 2, 2, 9);
const desk = defineClassifier({ id: "desk", version: "1" })._unsafeUnwrap();
const classify = (text: string, more: Partial<Contact> = {}): Classification =>
  classifyComplaint(desk, { text, receivedAt, ...more })._unsafeUnwrap();
const codes = (judgement: { readonly reasons: readonly { readonly code: string }[] }) => judgement.reasons.map(({ code }) => code);

describe("default rules", () => {
  test.each([
    ["en", "My washing machine stopped working. I want my money back!", "claim", "defect", "refund"],
    ["en", "I have been charged twice for the same order", "dispute", "duplicate-charge", "unclassified"],
    ["en", "Please cancel my subscription", "cancellation", "cancellation", "cancellation"],
    ["en", "It would be nice if the app had a dark mode", "suggestion", "unclassified", "unclassified"],
    ["en", "Excellent service, the technician was very friendly", "praise", "unclassified", "unclassified"],
    ["en", "How long does delivery take to Madrid?", "information", "unclassified", "unclassified"],
    ["en", "The product is great but it arrived broken", "complaint", "damaged-in-transit", "unclassified"],
    ["en", "They denied the warranty", "complaint", "warranty-refused", "unclassified"],
    ["en", "You shared my information without my consent. Delete my data.", "complaint", "privacy-data", "unclassified"],
    ["en", "The parts are missing from the box, send me the missing ones", "claim", "missing-part", "replacement"],
    ["es", "La lavadora no funciona. Exijo la devolución del dinero.", "claim", "defect", "refund"],
    ["es", "Excelente atención, muchas gracias por todo", "praise", "unclassified", "unclassified"],
    ["es", "Quiero darme de baja del servicio", "cancellation", "cancellation", "cancellation"],
    ["es", "Faltan piezas en la caja y nadie contesta", "complaint", "missing-part", "unclassified"],
    ["es", "Publicidad engañosa: no es como en la foto", "complaint", "advertising-information", "unclassified"],
    ["es", "Me trataron con falta de respeto, el empleado fue grosero", "complaint", "service-attitude", "unclassified"],
    ["pt", "A loja recusa a garantia do telemóvel", "complaint", "warranty-refused", "unclassified"],
    ["pt", "Gostaria de saber o horário de funcionamento", "information", "unclassified", "unclassified"],
    ["pt", "Sugiro que coloquem mais cadeiras na sala", "suggestion", "unclassified", "unclassified"],
    ["pt", "A encomenda não chegou, quero o reembolso", "claim", "late-delivery", "refund"],
    ["pt-BR", "Meu celular veio quebrado, quero a troca", "claim", "damaged-in-transit", "replacement"],
    ["pt-BR", "Aguardando o estorno há meses", "claim", "refund", "refund"],
  ])("%s: %s is %s, %s, %s", (language, text, kind, subject, remedy) => {
    const found = classify(text, { language });
    expect([found.kind.value, found.subject.value, found.remedySought.value]).toEqual([kind, subject, remedy]);
  });

  test.each([
    ["en", "The toaster caught fire and burned my hand", "critical"],
    ["es", "La plancha me dio una descarga eléctrica y acabé en urgencias", "critical"],
    ["pt", "A torradeira pegou fogo e fui parar ao hospital", "critical"],
  ])("safety in %s goes above the matrix: %s", (language, text, priority) => {
    const found = classify(text, { language });
    expect(found.safety.value).toBe(true);
    expect(found.kind.value).toBe("report");
    expect(found.priority.value).toBe(priority);
    expect(codes(found.priority)).toContain("complaint/safety-override");
  });

  test.each([
    ["en", "I will see my lawyer and go to the press", ["threat-court", "threat-press"]],
    ["es", "Pediré la hoja de reclamaciones y hablaré con mi abogado", ["threat-court", "threat-regulator"]],
    ["pt-BR", "Vou ao Procon e entrar na justiça", ["threat-court", "threat-regulator"]],
  ])("threats in %s: %s", (language, text, threats) => {
    expect(classify(text, { language }).threats.value).toEqual(threats);
  });

  test("the customer's own 'critical' and 'urgent' set no priority", () => {
    expect(classify("URGENT critical top priority: what are your opening hours?").priority.value).toBe("low");
    expect(classify("What are your opening hours?", { attributes: { priority: "critical" } }).priority.value).toBe("low");
  });

  test("every phrase of the default rules is found in a text that is that phrase", () => {
    for (const set of DEFAULT_RULES) {
      const alone = defineClassifier({ id: "one", rules: [set], minScore: 0.1 })._unsafeUnwrap();
      const texts = set.rules.flatMap(({ phrases }) =>
        phrases.map((input) => (typeof input === "string" ? input : input.phrase).replace(/ ~ /g, " xx ").replace(/\*/g, "")),
      );
      expect(texts.filter((text) => !alone.ruleSets[0]?.find(text).length)).toEqual([]);
    }
  });
});

describe("negation", () => {
  test("a negation before a phrase takes it back, and says so", () => {
    const found = classify("The lamp is not defective. I do not want a refund.", { language: "en" });
    expect(found.subject.value).toBe("unclassified");
    expect(found.remedySought.value).toBe("unclassified");
    expect(found.subject.reasons).toEqual([
      { code: "complaint/nothing-found", params: { axis: "subject" } },
      {
        code: "complaint/phrase-negated",
        params: { ruleSetId: "aftersales-en", axis: "subject", value: "defect", quote: "defective", negation: "not", start: 16, end: 25 },
      },
    ]);
  });

  test("it does not reach over a comma or a full stop, nor past three words", () => {
    expect(classify("No, it is defective", { language: "en" }).subject.value).toBe("defect");
    expect(classify("It was not. Defective lamp", { language: "en" }).subject.value).toBe("defect");
    expect(classify("not one two three defective", { language: "en" }).subject.value).toBe("defect");
    expect(classify("not one two defective", { language: "en" }).subject.value).toBe("unclassified");
  });

  test("'not only' takes nothing back", () => {
    expect(classify("not only defective but dirty", { language: "en" }).subject.value).toBe("defect");
  });
});

describe("reasons", () => {
  test("a phrase is quoted from the original text, with its place", () => {
    const text = "Olá! A MÁQUINA   não  Funciona.";
    const [reason] = classify(text, { language: "pt" }).subject.reasons;
    expect(reason).toEqual({
      code: "complaint/phrase-found",
      params: { ruleSetId: "aftersales-pt", axis: "subject", value: "defect", quote: "não  Funciona", start: 17, end: 30, weight: 1 },
    });
    expect(text.slice(17, 30)).toBe("não  Funciona");
  });

  test("a longer phrase swallows a shorter one on the same axis", () => {
    const values = classify("I was charged twice", { language: "en" }).subject.reasons.map(({ params }) =>
      "quote" in params ? params.quote : "",
    );
    expect(values).toEqual(["charged twice"]);
  });

  test("score and margin are weights of phrases", () => {
    const { subject } = classify("It is defective and broken, and it arrived late", { language: "en" });
    expect([subject.value, subject.score, subject.margin, subject.by, subject.probability]).toEqual(["defect", 2, 1, "rule", null]);
  });

  test("severity and difficulty have reasons of their own", () => {
    const found = classify("Third time! I want compensation or I sue you", { language: "en", attributes: { parties: 2 } });
    expect([found.severity.value, found.difficulty.value]).toEqual(["high", "very-high"]);
    expect(codes(found.severity)).toEqual([
      "complaint/criterion-raised",
      "complaint/criterion-raised",
      "complaint/criterion-scored",
      "complaint/criterion-scored",
    ]);
    expect(codes(found.difficulty)).toContain("complaint/several-parties");
    expect(codes(found.severity)).not.toContain("complaint/several-parties");
    expect(codes(found.priority).at(-1)).toBe("complaint/matrix-cell");
  });

  test("what decided it is named", () => {
    expect(classify("It broke", { language: "es" }).basedOn).toEqual([
      { id: "desk", version: "1" },
      { id: "aftersales", version: "1" },
      { id: "aftersales-es", version: "1" },
    ]);
  });
});

describe("language", () => {
  test.each([
    ["The machine does not work and nobody answers", "en"],
    ["La máquina no funciona y nadie contesta el teléfono", "es"],
    ["A maquina nao funciona e ninguem atende o telefone", "pt"],
  ])("%s: %s", (text, language) => {
    expect(guessLanguage(text)?.language).toBe(language);
    expect(codes(classify(text).language)).toEqual(["complaint/language-guessed"]);
  });

  test("unknown: the rules of every language are tried", () => {
    const found = classify("reembolso!");
    expect(found.language.value).toBeNull();
    expect(codes(found.language)).toEqual(["complaint/language-unknown"]);
    expect(found.remedySought.value).toBe("refund");
    expect(found.basedOn).toHaveLength(5);
  });

  test("given, and without rules: nothing is found", () => {
    const found = classify("defekt", { language: "de" });
    expect(codes(found.language)).toEqual(["complaint/language-given"]);
    expect(found.kind.value).toBe("unclassified");
    expect(found.basedOn).toHaveLength(2);
  });

  test("a detector of one's own", () => {
    const own = defineClassifier({ id: "d" }, { detectLanguage: () => "pt" })._unsafeUnwrap();
    const found = classifyComplaint(own, { text: "reembolso", receivedAt })._unsafeUnwrap();
    expect(found.language.reasons).toEqual([{ code: "complaint/language-guessed", params: { language: "pt", share: null } }]);
    const lost = defineClassifier({ id: "d" }, { detectLanguage: () => null })._unsafeUnwrap();
    expect(classifyComplaint(lost, { text: "the thing", receivedAt })._unsafeUnwrap().language.value).toBeNull();
  });
});

describe("rules and models", () => {
  const model = trainTextModel(EXAMPLES, { id: "subjects" })._unsafeUnwrap();
  const learned = defineClassifier({ id: "desk", models: [{ axis: "subject", model }] })._unsafeUnwrap();
  const judge = (text: string) => classifyComplaint(learned, { text, language: "en", receivedAt })._unsafeUnwrap().subject;

  test("the model decides a subject that rules do not own", () => {
    const subject = judge("my kettle never arrived at my door");
    expect([subject.value, subject.by, subject.modelId]).toEqual(["delivery", "model", "subjects"]);
    expect(subject.probability).toBeGreaterThan(0.3);
    expect(codes(subject)).toEqual(["complaint/model-predicted", "complaint/phrase-found", "complaint/sources-differ"]);
  });

  test("rules decide safety before any model, and the difference is told", () => {
    const subject = judge("the kettle caught fire, it is broken");
    expect([subject.value, subject.by]).toEqual(["hazard", "rule"]);
    expect(codes(subject)).toContain("complaint/sources-differ");
    expect(subject.modelId).toBeUndefined();
  });

  test("agreement is no difference", () => {
    const both = defineClassifier({ id: "d", models: [{ axis: "subject", model }], rulesFirst: { subject: "all" } })._unsafeUnwrap();
    const { subject } = classifyComplaint(both, { text: "a delivery question: billing", language: "en", receivedAt })._unsafeUnwrap();
    expect(subject.by).toBe("rule");
    expect(subject.value).toBe("billing");
  });

  test("a model that abstains leaves it to the rules", () => {
    const shy = defineClassifier({ id: "d", models: [{ axis: "subject", model, minProbability: 1, minMargin: 0.5 }] })._unsafeUnwrap();
    const { subject } = classifyComplaint(shy, { text: "it is defective", language: "en", receivedAt })._unsafeUnwrap();
    expect([subject.value, subject.by]).toEqual(["defect", "rule"]);
    expect(subject.reasons.at(-1)).toMatchObject({
      code: "complaint/model-abstained",
      params: { modelId: "subjects", minProbability: 1, minMargin: 0.5 },
    });
  });

  test("models may come as parts", () => {
    const parted = defineClassifier({ id: "d" }, { models: [{ axis: "subject", model }] })._unsafeUnwrap();
    expect(classifyComplaint(parted, { text: "my kettle never arrived", receivedAt })._unsafeUnwrap().subject.by).toBe("model");
  });
});

describe("a person", () => {
  const first = classify("It does not work", { language: "en" });
  const at = Date.UTC(2026, 2, 3);
  const final = overrule(first, { axis: "subject", value: "other", person: "ana", at, why: "the app" });

  test("overrules one axis; the old answer is kept", () => {
    expect(final.subject.reasons[0]).toEqual({
      code: "complaint/overruled",
      params: { axis: "subject", from: "defect", to: "other", person: "ana", why: "the app" },
    });
    expect(final.overrules).toEqual([{ axis: "subject", from: "defect", to: "other", person: "ana", at: new Date(at), why: "the app" }]);
    expect(final.kind).toBe(first.kind);
    expect(first.subject.value).toBe("defect");
  });

  test("gives a training example", () => {
    expect(trainingExample("It does not work", final, "subject")).toEqual({ text: "It does not work", label: "other" });
    expect(trainingExample("It does not work", first, "subject")).toBeNull();
  });

  test("an impossible instant is a caller's bug", () => {
    expect(() => overrule(first, { axis: "subject", value: "other", person: "ana", at: Number.NaN, why: "" })).toThrow(RangeError);
  });

  test("a record counts what was decided", () => {
    expect(complaintRecord(final, "2026-03-02", { customerId: "c", fields: { line: "x" } })).toMatchObject({
      on: "2026-03-02",
      customerId: "c",
      fields: { subject: "other", decidedBy: "person", language: "en", channel: "unknown", line: "x" },
    });
  });
});

describe("any text", () => {
  test("case, accents and spacing change no answer", () => {
    const texts = EXAMPLES.map(({ text }) => text).concat(
      "Não estou satisfeito; péssimo atendimento!",
      "¿Cuándo llegará mi pedido?",
      "Straße defekt",
    );
    const answers = (text: string) => {
      const { language, kind, subject, remedySought, safety, threats, repeat, priority } = classify(text);
      return [language, kind, subject, remedySought, safety, threats, repeat, priority].map(({ value }) => value);
    };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...texts),
          fc.string({ minLength: 1 }).filter((text) => /[a-z0-9]/i.test(text)),
        ),
        (text) => {
          expect(answers(text.toUpperCase())).toEqual(answers(text));
          expect(answers(text.normalize("NFD").replace(/\p{M}/gu, ""))).toEqual(answers(text));
          expect(answers(` ${text.replace(/ /g, "\n \t")}  `)).toEqual(answers(text));
        },
      ),
      { seed: 11, numRuns: 80 },
    );
  });

  test("text without a letter, digit or sign, and an impossible instant, are errors", () => {
    expect(classifyComplaint(desk, { text: " \n\u0000", receivedAt })._unsafeUnwrapErr()).toEqual({
      code: "complaint/nothing-to-read",
      length: 3,
    });
    expect(classifyComplaint(desk, { text: "x", receivedAt: Number.NaN })._unsafeUnwrapErr()).toEqual({
      code: "complaint/invalid-instant",
      argument: "receivedAt",
    });
  });

  test("10 MB, lone surrogates, right-to-left and emoji are read; the cut is told", () => {
    const long = classify("no funciona ".repeat(900_000), { language: "es" });
    expect(long.language.reasons[1]).toEqual({ code: "complaint/text-cut", params: { read: 100_000, length: 10_800_000 } });
    expect(long.subject.score).toBe(1);
    expect(classify("\ud800 defective \u202e😀", { language: "en" }).subject.value).toBe("defect");
  });
});

describe("taxonomy", () => {
  test("lines and names", () => {
    expect(lineOf(DEFAULT_TAXONOMY, "subject", "injury")).toEqual(["injury", "health-safety"]);
    expect(lineOf(DEFAULT_TAXONOMY, "subject", "no such")).toEqual([]);
    expect(termLabel(DEFAULT_TAXONOMY, "kind", "claim", "es-MX")).toBe("Reclamación");
    expect(termLabel(DEFAULT_TAXONOMY, "kind", "claim", "de")).toBe("Claim (a remedy is asked)");
    expect(termLabel(DEFAULT_TAXONOMY, "kind", "no such", "de")).toBe("no such");
  });

  test("every term is named in three languages, and for Brazil where its word is another one", () => {
    for (const terms of Object.values(DEFAULT_TAXONOMY.axes))
      for (const { labels } of terms) {
        const { "pt-BR": brazil, ...all } = labels;
        expect(Object.keys(all)).toEqual(["en", "es", "pt"]);
        expect(brazil).not.toBe(labels["pt"]);
      }
    expect(termLabel(DEFAULT_TAXONOMY, "remedySought", "repair", "pt-BR")).toBe("Conserto");
  });
});
