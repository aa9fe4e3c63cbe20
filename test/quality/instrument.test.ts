import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { AFTER_SALES_QUESTIONNAIRE } from "../../src/quality/after-sales-questionnaire.js";
import type { Instrument, InstrumentInput } from "../../src/quality/instrument.js";
import { defineInstrument, type instrumentSchema } from "../../src/quality/instrument.schema.js";
import {
  DETERMINANTS_1985,
  DIMENSIONS_OF_DETERMINANTS,
  INSTRUMENT_SOURCES,
  SERVPERF,
  SERVQUAL_1988,
  SERVQUAL_1991,
  ZONE_OF_TOLERANCE_1994,
} from "../../src/quality/servqual.js";
import type { SurveyResponse } from "../../src/quality/survey-response.js";
import { parseSurveyResponse, type surveyResponseSchema } from "../../src/quality/survey-response.schema.js";
import { parseSurveyRows } from "../../src/quality/survey-rows.js";
import { instrumentOf } from "./surveys.js";

const valid: InstrumentInput = {
  id: "desk",
  columns: "expectation-perception",
  scale: { min: 1, max: 7 },
  dimensions: [
    {
      id: "reliability",
      name: "Reliability",
      items: [
        { id: "1", prompt: { en: "On time." } },
        { id: "2", reversed: true },
      ],
    },
  ],
};
const issuesOf = (input: unknown) =>
  defineInstrument(input)
    ._unsafeUnwrapErr()
    .issues.map(({ path, code }) => [path.join("."), code]);

describe("defineInstrument", () => {
  it("compiles, with defaults written out and the input kept", () => {
    const instrument = defineInstrument({
      ...valid,
      version: "3",
      name: "Desk",
      validFrom: "2026-01-01T00:00:00Z",
      meta: { owner: "a" },
      format: 1,
    })._unsafeUnwrap();
    expect(instrument).toMatchObject({
      id: "desk",
      version: "3",
      name: "Desk",
      validFrom: new Date("2026-01-01T00:00:00Z"),
      validUntil: null,
      scale: { min: 1, max: 7, direction: "higher-is-better" },
      dimensions: [
        {
          id: "reliability",
          name: "Reliability",
          items: [
            { id: "1", prompt: { en: "On time." }, reversed: false },
            { id: "2", prompt: {}, reversed: true },
          ],
        },
      ],
    });
    expect(JSON.parse(JSON.stringify(instrument))).toEqual(instrument.input);
    expect(defineInstrument(JSON.parse(JSON.stringify(instrument)))._unsafeUnwrap()).toEqual({
      ...instrument,
      toJSON: expect.any(Function),
    });
    expect(defineInstrument(valid)._unsafeUnwrap()).toMatchObject({ version: null, name: null, validFrom: null });
  });
  it("is frozen through and through, and free of its input", () => {
    const input = structuredClone(valid) as unknown as { dimensions: { items: { id: string }[] }[] };
    const instrument = defineInstrument(input)._unsafeUnwrap();
    const [dimension] = input.dimensions;
    if (dimension?.items[0]) dimension.items[0].id = "changed";
    expect(instrument.dimensions[0]?.items[0]?.id).toBe("1");
    for (const part of [instrument, instrument.input, instrument.dimensions, instrument.dimensions[0]?.items[0], instrument.scale])
      expect(Object.isFrozen(part)).toBe(true);
  });
  it("returns a defined instrument as it is", () => {
    expect(defineInstrument(SERVQUAL_1988)._unsafeUnwrap()).toBe(SERVQUAL_1988);
    expect(defineInstrument(SERVQUAL_1988.input)._unsafeUnwrap().dimensions).toEqual(SERVQUAL_1988.dimensions);
  });
  it.each([
    ["nothing", undefined, [["", "missing"]]],
    ["a list", [], [["", "wrong-type"]]],
    [
      "an empty object",
      {},
      [
        ["id", "missing"],
        ["columns", "missing"],
        ["scale", "missing"],
        ["dimensions", "missing"],
      ],
    ],
    ["no dimension", { ...valid, dimensions: [] }, [["dimensions", "too-small"]]],
    ["a dimension without items", { ...valid, dimensions: [{ id: "a", items: [] }] }, [["dimensions.0.items", "too-small"]]],
    ["an unknown column set", { ...valid, columns: "gap" }, [["columns", "not-one-of"]]],
    ["an unknown key", { ...valid, weights: 1 }, [["", "unknown-key"]]],
    ["a scale without range", { ...valid, scale: { min: 5, max: 5 } }, [["scale.max", "too-small"]]],
    ["an instant without offset", { ...valid, validFrom: "2026-01-01T00:00:00" }, [["validFrom", "instant-without-offset"]]],
    [
      "an end before the start",
      { ...valid, validFrom: "2026-01-01T00:00:00Z", validUntil: "2025-01-01T00:00:00Z" },
      [["validUntil", "out-of-order"]],
    ],
    [
      "an end at the start",
      { ...valid, validFrom: "2026-01-01T00:00:00Z", validUntil: "2026-01-01T00:00:00Z" },
      [["validUntil", "out-of-order"]],
    ],
    [
      "a dimension twice",
      {
        ...valid,
        dimensions: [
          { id: "a", items: [{ id: "1" }] },
          { id: "a", items: [{ id: "2" }] },
        ],
      },
      [["dimensions.1.id", "duplicate"]],
    ],
    [
      "an item twice, in two dimensions",
      {
        ...valid,
        dimensions: [
          { id: "a", items: [{ id: "1" }] },
          { id: "b", items: [{ id: "1" }] },
        ],
      },
      [["dimensions.1.items.0.id", "duplicate"]],
    ],
  ])("refuses %s", (_, input, expected) => expect(issuesOf(input)).toEqual(expected));
  it("names all issues at once, those between fields too", () => {
    const input = {
      columns: "x",
      scale: { min: 9, max: 1, step: 1 },
      dimensions: [{ id: "a", items: [{ id: "1" }, { id: "1" }, { id: 3 }] }, null],
    };
    expect(issuesOf(input)).toEqual(
      expect.arrayContaining([
        ["id", "missing"],
        ["columns", "not-one-of"],
        ["scale", "unknown-key"],
        ["scale.max", "too-small"],
        ["dimensions.0.items.1.id", "duplicate"],
        ["dimensions.0.items.2.id", "wrong-type"],
        ["dimensions.1", "wrong-type"],
      ]),
    );
  });
  it("schema and interface mirror each other", () => {
    expectTypeOf<z.output<typeof instrumentSchema>>().toEqualTypeOf<InstrumentInput>();
    expectTypeOf<z.output<typeof surveyResponseSchema>>().toEqualTypeOf<SurveyResponse>();
  });
});

describe("built-in instruments: structure only", () => {
  const items = (instrument: Instrument) => instrument.dimensions.flatMap((dimension) => dimension.items);
  const reversed = (instrument: Instrument) => items(instrument).flatMap((item) => (item.reversed ? [Number(item.id)] : []));
  const shape = (instrument: Instrument) => instrument.dimensions.map(({ id, items: own }) => [id, own[0]?.id, own.at(-1)?.id]);
  const five = [
    ["tangibles", "1", "4"],
    ["reliability", "5", "9"],
    ["responsiveness", "10", "13"],
    ["assurance", "14", "17"],
    ["empathy", "18", "22"],
  ];
  it.each([
    ["SERVQUAL 1988", SERVQUAL_1988, "expectation-perception", 7, [10, 11, 12, 13, 18, 19, 20, 21, 22]],
    ["SERVQUAL 1991", SERVQUAL_1991, "expectation-perception", 7, []],
    ["SERVPERF 1992", SERVPERF, "performance", 7, [10, 11, 12, 13, 18, 19, 20, 21, 22]],
    ["three columns 1994", ZONE_OF_TOLERANCE_1994, "adequate-desired-perceived", 9, []],
  ] as const)("%s", (_, instrument, columns, max, keys) => {
    expect(shape(instrument)).toEqual(five);
    expect(items(instrument)).toHaveLength(22);
    expect(reversed(instrument)).toEqual(keys);
    expect(instrument).toMatchObject({ columns, scale: { min: 1, max, direction: "higher-is-better" } });
  });
  it("the ten determinants of 1985, with security, and how they become five", () => {
    const ids = DETERMINANTS_1985.dimensions.map(({ id }) => id);
    expect(ids).toHaveLength(10);
    expect(ids).toContain("security");
    expect(Object.values(DIMENSIONS_OF_DETERMINANTS).flat().sort()).toEqual([...ids].sort());
    expect(DIMENSIONS_OF_DETERMINANTS.assurance).toEqual(["competence", "courtesy", "credibility", "security"]);
  });
  it("every one has a source, a revision, and no wording", () => {
    for (const instrument of [SERVQUAL_1988, SERVQUAL_1991, SERVPERF, ZONE_OF_TOLERANCE_1994, DETERMINANTS_1985]) {
      expect(INSTRUMENT_SOURCES).toHaveProperty([instrument.id]);
      expect(instrument.id).toMatch(/#1$/);
      expect(items(instrument).every(({ prompt }) => Object.keys(prompt).length === 0)).toBe(true);
      expect(defineInstrument(JSON.parse(JSON.stringify(instrument))).isOk()).toBe(true);
    }
  });
  it("the after-sales questionnaire has every prompt in en, es and pt, each once", () => {
    const prompts = items(AFTER_SALES_QUESTIONNAIRE).map(({ prompt }) => prompt);
    for (const language of ["en", "es", "pt"]) {
      const texts = prompts.map((prompt) => prompt[language]);
      expect(texts.every((text) => text?.endsWith("."))).toBe(true);
      expect(new Set(texts).size).toBe(18);
    }
    expect(AFTER_SALES_QUESTIONNAIRE.dimensions.map(({ id }) => id).sort()).toEqual(Object.keys(DIMENSIONS_OF_DETERMINANTS).sort());
    expect(defineInstrument(AFTER_SALES_QUESTIONNAIRE.input).isOk()).toBe(true);
  });
});

describe("parseSurveyResponse", () => {
  const of = (json: unknown, options?: { unknownKeys: "drop" }) => parseSurveyResponse(json, options);
  it("reads all it knows, null as not answered", () => {
    const response = { respondentId: "r", weight: 1.5, answers: { "1": { expectation: 7, perception: 5 } }, importance: { a: 100 } };
    expect(of(response)._unsafeUnwrap()).toEqual(response);
    expect(of({ answers: { "1": { desired: 7, adequate: null, perception: 3 } }, weight: null })._unsafeUnwrap()).toEqual({
      answers: { "1": { desired: 7, perception: 3 } },
    });
  });
  it.each([
    ["no answers", {}, [["answers", "missing"]]],
    ["a text for a number", { answers: { "1": { perception: "5" } } }, [["answers.1.perception", "wrong-type"]]],
    ["an unknown column", { answers: { "1": { perceived: 5 } } }, [["answers.1", "unknown-key"]]],
    ["a weight of 0", { answers: {}, weight: 0 }, [["weight", "too-small"]]],
    ["points below 0", { answers: {}, importance: { a: -1 } }, [["importance.a", "too-small"]]],
  ])("refuses %s", (_, json, expected) => {
    expect(
      of(json)
        ._unsafeUnwrapErr()
        .issues.map(({ path, code }) => [path.join("."), code]),
    ).toEqual(expected);
  });
  it("drops what it does not know, on demand", () => {
    expect(of({ answers: {}, row: 7 }, { unknownKeys: "drop" })._unsafeUnwrap()).toEqual({ answers: {} });
  });
});

describe("parseSurveyRows", () => {
  const instrument = instrumentOf({ a: ["1"], b: ["2"] });
  const columnOf = (item: string, column: string) => `${column[0]}${item}`;
  const others = { respondentId: "id", weight: "w", importance: (dimension: string) => `i-${dimension}` };
  const row = { e1: "7", p1: " 5.5 ", e2: "", p2: "3", id: " r1 ", w: "1.5", "i-a": "60", "i-b": "40", more: "x" };
  const read = (rows: Iterable<Record<string, string | number | null | undefined>>, ...rest: [typeof others?]) => [
    ...parseSurveyRows(instrument, rows, columnOf, ...rest),
  ];
  it("reads answers, respondent, weight and importance; an empty field is not answered", () => {
    expect(read([row], others)[0]?._unsafeUnwrap()).toEqual({
      respondentId: "r1",
      weight: 1.5,
      answers: { "1": { expectation: 7, perception: 5.5 }, "2": { perception: 3 } },
      importance: { a: 60, b: 40 },
    });
  });
  it("without the others, and with numbers and nulls from a query", () => {
    expect(read([{ e1: 7, p1: null, e2: undefined, p2: "  " }])[0]?._unsafeUnwrap()).toEqual({ answers: { "1": { expectation: 7 } } });
  });
  it("leaves out what is blank", () => {
    expect(read([{ ...row, id: " ", w: "", "i-a": "", "i-b": "" }], others)[0]?._unsafeUnwrap()).toEqual({
      answers: { "1": { expectation: 7, perception: 5.5 }, "2": { perception: 3 } },
    });
    expect(read([{ ...row, id: undefined }], others)[0]?._unsafeUnwrap()).not.toHaveProperty("respondentId");
  });
  it.each(["five", "1e3", "3,5", "0x5", "NaN", "Infinity", "-", "."])("%s is no decimal number", (text) => {
    expect(read([{ ...row, p1: text }])[0]?._unsafeUnwrapErr()).toMatchObject({
      code: "invalid-input",
      issues: [{ path: ["p1"], code: "malformed" }],
    });
  });
  it.each(["+5", "5.", ".5", "-0.5"])("%s is one", (text) => {
    expect(read([{ ...row, p1: text }])[0]?._unsafeUnwrap().answers["1"]?.perception).toBe(Number(text));
  });
  it("names every fault of a row, and goes on with the next", () => {
    const [bad, good] = read([{ e1: "x", e2: "y", p2: "1" }, row]);
    expect(bad?._unsafeUnwrapErr().issues.map(({ path, code }) => [path[0], code])).toEqual([
      ["p1", "missing"],
      ["e1", "malformed"],
      ["e2", "malformed"],
    ]);
    expect(good?.isOk()).toBe(true);
  });
  it("reads lazily, a number that is none is refused, and a column may be absent from the table", () => {
    const endless = (function* () {
      for (;;) yield row;
    })();
    let taken = 0;
    for (const one of parseSurveyRows(instrument, endless, columnOf)) {
      expect(one.isOk()).toBe(true);
      if (++taken === 2) break;
    }
    expect(read([{ ...row, p1: Number.NaN }])[0]?.isErr()).toBe(true);
    const onlyPerception = [
      ...parseSurveyRows(instrument, [{ p1: "5", p2: "6" }], (item, column) => (column === "perception" ? `p${item}` : undefined)),
    ];
    expect(onlyPerception[0]?._unsafeUnwrap()).toEqual({ answers: { "1": { perception: 5 }, "2": { perception: 6 } } });
  });
});
