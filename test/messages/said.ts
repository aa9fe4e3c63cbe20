// Every sentence of a catalogue, with every sample.
import { type Audience, type Voice, wordsOf } from "../../src/kernel/message.js";
import { voiceOf } from "../../src/kernel/voice.js";
import type { Catalogue } from "../../src/messages/codes.js";
import { paramsOf } from "./samples.js";

type Params = Readonly<Record<string, unknown>>;
type Words = (params: Params, voice: Voice) => string;

export interface Said {
  readonly code: string;
  readonly text: string;
  readonly params: Params;
  readonly words: Words;
}

export const voiceIn = (catalogue: Catalogue) => voiceOf(catalogue, catalogue.locale, "Europe/Lisbon");

const told = new WeakMap<Catalogue, Map<Audience, readonly Said[]>>();

/** What one reader is told, of reasons and of issues; a sample that changes nothing is left out. Many tests ask, so it is put together once. */
export function allSaid(catalogue: Catalogue, audience: Audience): readonly Said[] {
  const byAudience = told.get(catalogue) ?? new Map<Audience, readonly Said[]>();
  told.set(catalogue, byAudience);
  const known = byAudience.get(audience) ?? sayAll(catalogue, audience);
  byAudience.set(audience, known);
  return known;
}

function sayAll(catalogue: Catalogue, audience: Audience): readonly Said[] {
  const voice = voiceIn(catalogue);
  return [catalogue.sentences, catalogue.issues].flatMap((table) =>
    Object.keys(table).flatMap((code) => {
      const words = wordsOf(table, code, audience) as Words;
      const texts = new Map(paramsOf(code, (params) => words(params, voice)).map((params) => [words(params, voice), params]));
      return [...texts].map(([text, params]) => ({ code, text, params, words }));
    }),
  );
}

/** The sentences in which something is wrong, each once. */
export function wrong(said: readonly Said[], isWrong: RegExp | ((text: string) => boolean)): readonly string[] {
  const test = typeof isWrong === "function" ? isWrong : (text: string) => isWrong.test(text);
  return [...new Set(said.filter(({ text }) => test(text)).map(({ code, text }) => `${code}: ${text}`))];
}
