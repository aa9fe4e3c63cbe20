/** FNV-1a begins here, and multiplies by this. */
export const FNV_OFFSET = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 code units of a text, as a signed 32-bit number, not mixed. */
export function fnv1a(text: string, start = FNV_OFFSET): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** The finaliser of MurmurHash3 (fmix32), as a signed 32-bit number: FNV-1a alone is far from uniform on short or numbered texts. */
export function fmix32(state: number): number {
  let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
