// Every sentence of a catalogue, with every sample.
import { type Audience, type Voice, wordsOf } from "../../src/kernel/message.js";
import { voiceOf } from "../../src/kernel/voice.js";
import type { Catalogue } from "../../src/messages/codes.js";
import { paramsOf } from "./samples.js";

export interface Said {
  readonly code: string;
  readonly text: string;
}

export type Words = (params: Readonly<Record<string, unknown>>, voice: Voice) => string;

export const voiceIn = (catalogue: Catalogue) => voiceOf(catalogue, catalogue.locale, "Europe/Lisbon");

/** The words for one reader, of sentences and of issues. */
export function allWords(catalogue: Catalogue, audience: Audience): readonly (readonly [code: string, words: Words])[] {
  return [catalogue.sentences, catalogue.issues].flatMap((table) =>
    Object.keys(table).map((code) => [code, wordsOf(table, code, audience) as Words] as const),
  );
}

export function allSaid(catalogue: Catalogue, audience: Audience): readonly Said[] {
  const voice = voiceIn(catalogue);
  return allWords(catalogue, audience).flatMap(([code, words]) =>
    paramsOf(code, (params) => words(params, voice)).map((params) => ({ code, text: words(params, voice) })),
  );
}

/** The sentences in which something is wrong, each once. */
export function wrong(said: readonly Said[], isWrong: RegExp | ((text: string) => boolean)): readonly string[] {
  const test = typeof isWrong === "function" ? isWrong : (text: string) => isWrong.test(text);
  return [...new Set(said.filter(({ text }) => test(text)).map(({ code, text }) => `${code}: ${text}`))];
}
