import { FNV_OFFSET, FNV_PRIME, fmix32 } from "../kernel/hash.js";

/**
 * A share in [0, 1) that is fixed by a salt and an id: FNV-1a over the UTF-8 bytes of `salt:id`, finished with the mixer of
 * MurmurHash3 (fmix32), over 2^32. FNV-1a alone is far from uniform on numbered ids.
 */
export function hashShare(salt: string, id: string): number {
  return saltedHash(salt)(id) / 2 ** 32;
}

/** The hash of ids under one salt, as 32 bits; the salt is read once. */
export function saltedHash(salt: string): (id: string) => number {
  const salted = absorb(FNV_OFFSET, `${salt}:`);
  return (id) => fmix32(absorb(salted, id)) >>> 0;
}

function absorb(state: number, text: string): number {
  let hash = state;
  const add = (byte: number) => {
    hash = Math.imul(hash ^ byte, FNV_PRIME);
  };
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) as number;
    if (point < 0x80) add(point);
    else {
      if (point >= 0x10000) {
        i++;
        add(0xf0 | (point >> 18));
        add(0x80 | ((point >> 12) & 0x3f));
      } else if (point >= 0x800) add(0xe0 | (point >> 12));
      if (point >= 0x800) add(0x80 | ((point >> 6) & 0x3f));
      else add(0xc0 | (point >> 6));
      add(0x80 | (point & 0x3f));
    }
  }
  return hash;
}
