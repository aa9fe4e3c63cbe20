import { describe, expect, test } from "vitest";
import { explain } from "../../src/kernel/explain.js";
import { type Audience, type Voice, wordsOf } from "../../src/kernel/message.js";
import { capitalised, voiceOf } from "../../src/kernel/voice.js";
import type { Catalogue } from "../../src/messages/codes.js";
import { messages as en } from "../../src/messages/en.js";
import { AT, paramsOf } from "./samples.js";

// A language is a line of this table.
const CATALOGUES: readonly Catalogue[] = [en];
const AUDIENCES = ["customer", "agent"] as const satisfies readonly Audience[];
const ZONE = "Europe/Lisbon";
const MARK = "marked";
/** Words that no sentence of another language has. */
const ENGLISH = /(?<![\w'’-])(the|of|and|is|was|not|by|you)(?![\w'’-])/i;

interface Said {
  readonly code: string;
  readonly text: string;
}

/** Every sentence for one reader, with every sample. */
function allSaid(catalogue: Catalogue, audience: Audience): readonly Said[] {
  const voice: Voice = voiceOf(catalogue, catalogue.locale, ZONE);
  return [catalogue.sentences, catalogue.issues].flatMap((table) =>
    Object.keys(table).flatMap((code) => {
      const say = wordsOf(table, code, audience) as NonNullable<ReturnType<typeof wordsOf>>;
      return paramsOf(code, (params) => say(params, voice)).map((params) => ({ code, text: say(params, voice) }));
    }),
  );
}

const found = (said: readonly Said[], isWrong: (text: string, code: string) => boolean) => [
  ...new Set(said.filter(({ text, code }) => isWrong(text, code)).map(({ code, text }) => `${code}: ${text}`)),
];
const matching = (said: readonly Said[], pattern: RegExp) => found(said, (text) => pattern.test(text));

/** Ids that no word of the language contains, so that they can only stand in a sentence by mistake. */
function bareIds({ terms }: Catalogue): RegExp {
  const ids = Object.entries(terms).filter(([id, name]) => /[-A-Z]/.test(id) && !name.includes(id));
  return new RegExp(`(?<![\\w-])(${ids.map(([id]) => id).join("|")})(?![\\w-])`);
}

describe.each(CATALOGUES.map((catalogue) => [catalogue.language, catalogue] as const))("%s", (_, catalogue) => {
  describe.each(AUDIENCES)("to the %s", (audience) => {
    const said = allSaid(catalogue, audience);

    test("there is a sentence for every code, and several samples of most", () => {
      expect(new Set(said.map(({ code }) => code)).size).toBe(
        Object.keys(catalogue.sentences).length + Object.keys(catalogue.issues).length,
      );
      expect(said.length).toBeGreaterThan(1000);
    });
    test("nothing is missing in a sentence", () => {
      expect(matching(said, /undefined|NaN|\[object|\bnull\b|Infinity|#|\$\{/)).toEqual([]);
    });
    test("a sentence begins with a capital, a number or a quotation, and ends with a full stop", () => {
      expect(matching(said, /^(?!\p{Lu}|\d|[“«"‘¿¡])/u)).toEqual([]);
      expect(matching(said, /(?<![^.!?]\.)$|\.\.$|\s\.$/)).toEqual([]);
    });
    test("it is one sentence", () => {
      expect(matching(said, /[.!?] \p{Lu}/u)).toEqual([]);
    });
    test("its spaces and its punctuation are in order", () => {
      expect(matching(said, / {2}|^ | $| [,.;:)]|\( |,,|,\.|:\.|;\.|: ,|\(\)|“”|: ?\)/)).toEqual([]);
    });
    test("dates, instants and lengths are written out", () => {
      expect(matching(said, /\d{4}-\d\d-\d\d|T\d\d:\d\d|\bP17D\b|\bPT\d/)).toEqual([]);
      expect(found(said, (text) => text.replaceAll(/[\s.,]/g, "").includes(String(AT).slice(0, 8)))).toEqual([]);
    });
    test("ids of terms are translated", () => {
      expect(matching(said, bareIds(catalogue))).toEqual([]);
    });
    test.skipIf(catalogue === en)("nothing is left in English", () => {
      const terms = Object.values(en.terms).filter((name) => name.includes(" ") && !Object.values(catalogue.terms).includes(name));
      expect(matching(said, ENGLISH)).toEqual([]);
      expect(found(said, (text) => terms.some((name) => text.includes(name)))).toEqual([]);
    });
  });

  test("the customer is told no ids of rules, layers, policies, levels or models", () => {
    const voice = voiceOf(catalogue, catalogue.locale, ZONE);
    const marked = (params: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(Object.entries(params).map(([name, value]) => [name, /Ids?$/.test(name) && value !== null ? [MARK] : value]));
    const tells = Object.keys(catalogue.sentences).filter((code) => {
      const say = wordsOf(catalogue.sentences, code, "customer") as NonNullable<ReturnType<typeof wordsOf>>;
      return paramsOf(code, (params) => say(params, voice)).some((params) => `${say(marked(params), voice)}`.includes(MARK));
    });
    // A policy is described by its own id.
    expect(tells).toEqual(["response/about-policy"]);
  });

  test("every term has a name: not empty, in one line, and not with a capital where it is no proper name", () => {
    const names = Object.entries(catalogue.terms);
    expect(names.filter(([, name]) => name.trim() !== name || name === "" || /[\n#]| {2}/.test(name))).toEqual([]);
    expect(names.filter(([, name]) => capitalised(name) === name)).toEqual([]);
    expect(names.filter(([, name]) => name.length > 50)).toEqual([]);
  });

  test("a source is cited in brackets before the full stop", () => {
    const source = { id: "PT DL 84/2021", article: "12(1)", asOf: "2026-11-22", confidence: "high" } as const;
    const params = { clock: "liabilityUntil", from: "2026-03-02", until: "2029-03-01", lasts: "P3Y" } as const;
    const [text = ""] = explain([{ code: "warranty/term", params, source }], catalogue, { timeZone: ZONE });
    expect(text).toMatch(/ \(PT DL 84\/2021, [^)]*12\(1\)\)\.$/);
  });
});
