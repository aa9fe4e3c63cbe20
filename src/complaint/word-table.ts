/** Looks up the number of a known word by its letters, or -1. */
export type WordTable = (letters: readonly number[], length: number) => number;

const FNV_PRIME = 0x01000193;

/** Numbers words in their order: an open hash table over letters, so that a text is read without making a string of each word. */
export function wordTable(words: readonly string[]): WordTable {
  const size = 2 ** Math.ceil(Math.log2(2 * words.length + 1));
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  for (const [number, word] of words.entries()) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    slots[slot] = number;
  }
  return (letters, length) => {
    let hash = 0;
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (letters[at] as number), FNV_PRIME);
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] as number;
      if (number < 0 || isWord(words[number] as string, letters, length)) return number;
    }
  };
}

function isWord(word: string, letters: readonly number[], length: number): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== letters[at]) return false;
  return true;
}
