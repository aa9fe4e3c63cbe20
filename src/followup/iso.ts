/** "00" to "99": padding each number anew takes longer than all the rest. */
const TWO = /* @__PURE__ */ Array.from({ length: 100 }, (_, n) => String(n).padStart(2, "0"));
/** 10000-01-01: from then on the text has more digits. */
const END_MS = 253_402_300_800_000;

/** An instant as reasons and errors hold it. A plan writes a dozen of them, and `Date.toISOString` takes more than twice as long. */
export function iso(at: number): string {
  const date = new Date(at);
  if (!(at >= 0 && at < END_MS)) return date.toISOString();
  const ms = at % 1000;
  const second = Math.floor(at / 1000) % 86_400;
  const time = `${TWO[Math.floor(second / 3600)]}:${TWO[Math.floor(second / 60) % 60]}:${TWO[second % 60]}`;
  return `${date.getUTCFullYear()}-${TWO[date.getUTCMonth() + 1]}-${TWO[date.getUTCDate()]}T${time}.${Math.floor(ms / 100)}${TWO[ms % 100]}Z`;
}
