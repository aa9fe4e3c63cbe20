import type { PhraseInput } from "../rule-set.js";

/**
 * Phrases written short: a comma or the end of a line parts them, `(a|b)` stands for each in turn, `(a|)` for a or nothing.
 * `"(my|our) son ~ fell, bleed*"` is `my son ~ fell`, `our son ~ fell`, `bleed*`.
 */
export function forms(short: string, weight = 1): readonly PhraseInput[] {
  const phrases = short
    .split(/[,\n]/)
    .flatMap(each)
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");
  const different = [...new Set(phrases)];
  return weight === 1 ? different : different.map((phrase) => ({ phrase, weight }));
}

function each(phrase: string): readonly string[] {
  const group = /\(([^()]*)\)/.exec(phrase);
  if (!group) return [phrase];
  const [whole, choices = ""] = group;
  const [before, after] = [phrase.slice(0, group.index), phrase.slice(group.index + whole.length)];
  return choices.split("|").flatMap((choice) => each(before + choice + after));
}
