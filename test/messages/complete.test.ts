import { describe, expect, test } from "vitest";
import { explain } from "../../src/kernel/explain.js";
import type { Audience } from "../../src/kernel/message.js";
import { capitalised } from "../../src/kernel/voice.js";
import type { Catalogue } from "../../src/messages/codes.js";
import { messages as en } from "../../src/messages/en.js";
import { messages as ptBR } from "../../src/messages/pt-BR.js";
import { allSaid, allWords, voiceIn, wrong } from "./said.js";
import { AT, paramsOf } from "./samples.js";

// A language is a line of this table.
const CATALOGUES: readonly Catalogue[] = [en, ptBR];
const AUDIENCES = ["customer", "agent"] as const satisfies readonly Audience[];
const MARK = "marked";
/** Words that no sentence of another language has. */
const ENGLISH = /(?<![\w'’-])(the|of|and|is|was|not|by|you)(?![\w'’-])/i;

/** Ids that the name of no term contains, so that they can only stand in a sentence by mistake. */
function bareIds({ terms }: Catalogue): RegExp {
  const ids = Object.entries(terms).filter(([id, name]) => /[-A-Z]/.test(id) && !name.includes(id));
  return new RegExp(`(?<![\\w-])(${ids.map(([id]) => id).join("|")})(?![\\w-])`);
}

describe.each(CATALOGUES.map((catalogue) => [catalogue.language, catalogue] as const))("%s", (_, catalogue) => {
  describe.each(AUDIENCES)("to the %s", (audience) => {
    const said = allSaid(catalogue, audience);

    test("there is a sentence for every code, and several samples of most", () => {
      const codes = [...Object.keys(catalogue.sentences), ...Object.keys(catalogue.issues)];
      expect([...new Set(said.map(({ code }) => code))]).toEqual(codes);
      expect(said.length).toBeGreaterThan(3 * codes.length);
    });
    test("nothing is missing in a sentence", () => {
      expect(wrong(said, /undefined|NaN|\[object|\bnull\b|Infinity|#|\$\{/)).toEqual([]);
    });
    test("a sentence begins with a capital, a number or a quotation, and ends with a full stop", () => {
      expect(wrong(said, /^(?!\p{Lu}|\d|[“«"‘¿¡])/u)).toEqual([]);
      expect(wrong(said, /(?<![^.!?]\.)$|\.\.$|\s\.$/)).toEqual([]);
    });
    test("it is one sentence", () => {
      expect(wrong(said, /[.!?] \p{Lu}/u)).toEqual([]);
    });
    test("its spaces and its punctuation are in order", () => {
      expect(wrong(said, / {2}|^ | $| [,.;:)]|\( |,,|,\.|:\.|;\.|: ,|\(\)|“”|: ?\)/)).toEqual([]);
    });
    test("dates, instants and lengths are written out", () => {
      expect(wrong(said, /\d{4}-\d\d-\d\d|T\d\d:\d\d|\bP17D\b|\bPT\d/)).toEqual([]);
      expect(wrong(said, (text) => text.replaceAll(/[\s.,]/g, "").includes(String(AT).slice(0, 8)))).toEqual([]);
    });
    test("ids of terms are translated", () => {
      expect(wrong(said, bareIds(catalogue))).toEqual([]);
    });
    test.skipIf(catalogue === en)("nothing is left in English", () => {
      const terms = Object.values(en.terms).filter((name) => name.includes(" ") && !Object.values(catalogue.terms).includes(name));
      expect(wrong(said, ENGLISH)).toEqual([]);
      expect(wrong(said, (text) => terms.some((name) => text.includes(name)))).toEqual([]);
    });
  });

  test("the customer is told no ids of rules, layers, policies, levels or models", () => {
    const voice = voiceIn(catalogue);
    const marked = (params: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(Object.entries(params).map(([name, value]) => [name, /Ids?$/.test(name) && value !== null ? [MARK] : value]));
    const tells = allWords(catalogue, "customer").filter(([code, words]) =>
      paramsOf(code, (params) => words(params, voice)).some((params) => words(marked(params), voice).includes(MARK)),
    );
    // A policy is described by its own id.
    expect(tells.map(([code]) => code)).toEqual(["response/about-policy"]);
  });

  test("every term has a short name in one line that stands inside a sentence", () => {
    const names = Object.entries(catalogue.terms);
    expect(names.filter(([, name]) => name.trim() !== name || name === "" || /[\n#.]| {2}/.test(name))).toEqual([]);
    expect(names.filter(([, name]) => capitalised(name) === name)).toEqual([]);
    expect(names.filter(([, name]) => name.length > 50)).toEqual([]);
  });

  test("a source is cited in brackets before the full stop", () => {
    const source = { id: "PT DL 84/2021", article: "12(1)", asOf: "2026-11-22", confidence: "high" } as const;
    const params = { clock: "liabilityUntil", from: "2026-03-02", until: "2029-03-01", lasts: "P3Y" } as const;
    const [text = ""] = explain([{ code: "warranty/term", params, source }], catalogue, { timeZone: "Europe/Lisbon" });
    expect(text).toMatch(/ \(PT DL 84\/2021, [^)]*12\(1\)\)\.$/);
  });
});
