import type { CalendarDate } from "aftersales";
import type { Place } from "./holiday-schedule.js";

/**
 * How the law was checked. `text`: its text was read, in a stored copy. `report`: a newspaper, a public body or a chamber that quotes it was
 * read, not the text. `not-checked`: known to the author only. None of it is legal advice.
 */
export type Checked = "text" | "report" | "not-checked";

/** A date on which a law's list and the list of `date-holidays` are not the same, or are the same by luck. */
export interface Difference {
  readonly place: Place;
  readonly date: CalendarDate;
  /** What the data say of that date, as type of the holiday; `null`: nothing. A test compares it with the package. */
  readonly data: "public" | "bank" | "observance" | null;
  readonly law: string;
  readonly source: string;
  readonly checked: Checked;
}

/** Found by comparing date-holidays 3.37 with the laws named. There are more; a country that is not here was not looked at. */
export const DIFFERENCES: readonly Difference[] = [
  {
    place: { country: "PT" },
    date: "2026-02-17",
    data: "observance",
    law: "Carnival Tuesday is a holiday where a collective agreement or the contract of employment says so, as many do.",
    source: "PT Código do Trabalho, art. 235",
    checked: "report",
  },
  {
    place: { country: "PT" },
    date: "2026-06-24",
    data: null,
    law: "Municipal holidays (Porto on 24 June, Lisbon on 13 June) are holidays under the same condition. The data have none of them.",
    source: "PT Código do Trabalho, art. 235",
    checked: "report",
  },
  {
    place: { country: "PT" },
    date: "2026-07-01",
    data: null,
    law: "Day of the Region in Madeira. The data have no regions of Portugal.",
    source: "PT Decreto Regional 27/79/M, art. 1",
    checked: "text",
  },
  {
    place: { country: "PT" },
    date: "2026-12-26",
    data: null,
    law: "A regional holiday in Madeira.",
    source: "PT Decreto Legislativo Regional 18/2002/M",
    checked: "text",
  },
  {
    place: { country: "PT" },
    date: "2026-05-25",
    data: null,
    law: "Whit Monday is the day of the region in the Azores.",
    source: "PT Decreto Regional 13/80/A",
    checked: "report",
  },
  {
    place: { country: "ES" },
    date: "2026-11-02",
    data: null,
    law: "A national holiday on a Sunday is taken on the Monday, unless the community has put another day in its place. Name the community.",
    source: "ES RD 2001/1983, art. 45(2) and (3)",
    checked: "text",
  },
  {
    place: { country: "ES", state: "MD" },
    date: "2026-05-15",
    data: null,
    law: "A local holiday in the city of Madrid (San Isidro): two of the fourteen days a year are the municipality's.",
    source: "ES Estatuto de los Trabajadores, art. 37(2); decision of the city council of 30 September 2025",
    checked: "report",
  },
  {
    place: { country: "ES", state: "MD" },
    date: "2026-05-16",
    data: "observance",
    law: "The data have San Isidro on the 16th. The city's holiday is on the 15th.",
    source: "decision of the city council of 30 September 2025",
    checked: "report",
  },
  {
    place: { country: "ES", state: "MD" },
    date: "2026-11-09",
    data: "observance",
    law: "The other local holiday of the city of Madrid (Almudena).",
    source: "decision of the city council of 30 September 2025",
    checked: "report",
  },
  {
    place: { country: "GB", state: "SCT" },
    date: "2026-06-15",
    data: null,
    law: "A bank holiday in Scotland by proclamation of February 2026. Days by proclamation come to the data late, or not at all.",
    source: "GB Banking and Financial Dealings Act 1971, s. 1(3)",
    checked: "report",
  },
  {
    place: { country: "GB", state: "ENG" },
    date: "2026-12-26",
    data: "public",
    law: "26 December is a bank holiday by the Act if it is not a Sunday: this Saturday too, beside the Monday after it.",
    source: "GB Banking and Financial Dealings Act 1971, sch. 1, para. 1",
    checked: "text",
  },
  {
    place: { country: "GB", state: "ENG" },
    date: "2026-12-28",
    data: "public",
    law: "No substitute of the Act: the Monday after a Saturday is a bank holiday only if it is proclaimed, as it was in 1998.",
    source: "GB Banking and Financial Dealings Act 1971, s. 1(3)",
    checked: "text",
  },
  {
    place: { country: "DE", state: "BY" },
    date: "2026-08-15",
    data: "observance",
    law: "A holiday in municipalities with more Catholic than Protestant people, most of Bavaria. Name the region KATH, or A for Augsburg.",
    source: "DE-BY Feiertagsgesetz, art. 1(1) no. 2 and art. 1(3)",
    checked: "report",
  },
  {
    place: { country: "FR", state: "67" },
    date: "2026-04-03",
    data: "public",
    law: "Good Friday is a holiday only in municipalities with a Protestant or a shared church. The data have it in all of the département.",
    source: "FR Code du travail, art. L3134-13; Ordonnance of 16 August 1892",
    checked: "report",
  },
  {
    place: { country: "BR", state: "SP" },
    date: "2026-11-20",
    data: null,
    law: "A national holiday since 2024. The data have it for the country, but for São Paulo, Rio de Janeiro, Mato Grosso and Amazonas they have not.",
    source: "BR Lei 14.759/2023, art. 1",
    checked: "text",
  },
  {
    place: { country: "BR" },
    date: "2026-04-03",
    data: "public",
    law: "Good Friday is a holiday by law of the municipality, not by federal law.",
    source: "BR Lei 9.093/1995, art. 2",
    checked: "report",
  },
  {
    place: { country: "BR" },
    date: "2026-02-17",
    data: "bank",
    law: "Carnival is no holiday by federal law. States and municipalities may make it one, as the state of Rio de Janeiro has.",
    source: "BR Lei 9.093/1995, art. 1 and 2",
    checked: "report",
  },
  {
    place: { country: "TR" },
    date: "2026-03-19",
    data: null,
    law: "The feast begins with the afternoon before it. The data have half a day too many at its end instead.",
    source: "TR Law 2429, art. 2",
    checked: "not-checked",
  },
];

/** The differences of a place: those of its country, and those of the state that was named. */
export function differencesOf({ country, state }: Place): readonly Difference[] {
  return DIFFERENCES.filter(({ place }) => place.country === country && (place.state === undefined || place.state === state));
}
