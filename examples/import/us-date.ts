/**
 * A date as the CFPB has written it over the years, `2019-09-24`, `2019/9/24` or `9/24/2019`, as `YYYY-MM-DD`; `null` for another form. It may
 * still be a date that does not exist.
 */
export function isoTextOf(text: string): string | null {
  const match = /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$|^(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4})$/.exec(text);
  if (!match) return null;
  const { year, month, day, y, m, d } = match.groups as Record<string, string | undefined>;
  return [year ?? y, (month ?? m)?.padStart(2, "0"), (day ?? d)?.padStart(2, "0")].join("-");
}
