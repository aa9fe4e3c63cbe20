const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes as base64 (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three = ((bytes[at] as number) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    parts.push(
      ALPHABET.charAt(three >> 18) +
        ALPHABET.charAt((three >> 12) & 63) +
        (left > 1 ? ALPHABET.charAt((three >> 6) & 63) : "=") +
        (left > 2 ? ALPHABET.charAt(three & 63) : "="),
    );
  }
  return parts.join("");
}

/** How many bytes a base64 text holds, by its length. */
export function base64Length(text: string): number {
  return (text.length / 4) * 3 - paddingOf(text);
}

function paddingOf(text: string): number {
  return text.endsWith("==") ? 2 : Number(text.endsWith("="));
}

/** The bytes of a base64 text, or `null` when it is none. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const digits = text.length - paddingOf(text);
  const bytes = new Uint8Array(base64Length(text));
  let bits = 0;
  let held = 0;
  let end = 0;
  for (let at = 0; at < digits; at++) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit < 0) return null;
    held = (held << 6) | digit;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[end++] = (held >> bits) & 255;
    }
  }
  return bytes;
}

function digitOf(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  if (code === 43) return 62;
  return code === 47 ? 63 : -1;
}
