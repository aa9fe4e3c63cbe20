/** A stretch of a local date in minutes from its midnight; `end` exceeds 1440 where it runs into the next date. */
export interface DayRange {
  readonly start: number;
  readonly end: number;
}

export const MINUTES_A_DAY = 1440;

const HOURS = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/;

/** Reads `"09:00-13:00"`, or returns `null`. An end at or before its start lies on the next date; `"24:00"` only ends a day. */
export function readHours(text: string): DayRange | null {
  const match = HOURS.exec(text);
  if (!match) return null;
  const start = Number(match[1]) * 60 + Number(match[2]);
  const end = Number(match[3]) * 60 + Number(match[4]);
  if (end > MINUTES_A_DAY) return null;
  return { start, end: end <= start ? end + MINUTES_A_DAY : end };
}

/** Ranges in order, with overlapping and touching ones united. */
export function uniteRanges(ranges: readonly DayRange[]): readonly DayRange[] {
  const united: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = united.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else united.push({ start, end });
  }
  return united;
}
