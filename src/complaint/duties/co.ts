import type { ReplyDutiesInput } from "../reply-duties.js";
import { law } from "./sources.js";

const source = law("CO Ley 1755/2015", "14");
const forwarding = {
  stage: "forwarding",
  within: { amount: 5, unit: "business-days" },
  from: "misdirected",
  source: law("CO Ley 1755/2015", "21"),
} as const;
const reply = (days: number) =>
  ({ stage: "final-reply", within: { amount: days, unit: "business-days" }, extension: { kind: "double" }, source }) as const;
const scope =
  "Authorities, and the private bodies that articles 32 and 33 reach. `forwarding` is for a petition that belongs to another authority, from its receipt. A new date must be told and is at most double: give it as `to`.";
// From 28 March 2020 Decreto 491/2020 art. 5 gave 30, 20 and 35 days; Ley 2207/2022 ended that on the day after 17 May 2022.
const validFrom = "2022-05-18";

export const CO = [
  { id: "CO/peticion#1", name: "Derecho de petición", jurisdiction: "CO", scope, validFrom, duties: [reply(15), forwarding] },
  {
    id: "CO/peticion-documentos#1",
    name: "Petición de documentos e información",
    jurisdiction: "CO",
    scope: `${scope} After silence the request counts as granted and the copies are due in three days (article 14, 1): not included.`,
    validFrom,
    duties: [reply(10), forwarding],
  },
  { id: "CO/consulta#1", name: "Consulta a una autoridad", jurisdiction: "CO", scope, validFrom, duties: [reply(30), forwarding] },
] as const satisfies readonly ReplyDutiesInput[];
