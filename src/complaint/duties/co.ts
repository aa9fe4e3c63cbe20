import type { ReplyDutiesInput } from "../reply-duties.js";
import { law } from "./sources.js";

const source = law("CO Ley 1755/2015", "14");
const forwarding = { stage: "forwarding", within: { amount: 5, unit: "business-days" }, source: law("CO Ley 1755/2015", "21") } as const;
const reply = (days: number) =>
  ({ stage: "final-reply", within: { amount: days, unit: "business-days" }, extension: { kind: "double" }, source }) as const;
const scope =
  "Authorities, and the private bodies that articles 32 and 33 reach. `forwarding` is for a petition that belongs to another authority.";

export const CO = [
  { id: "CO/peticion#1", name: "Derecho de petición", jurisdiction: "CO", scope, duties: [reply(15), forwarding] },
  {
    id: "CO/peticion-documentos#1",
    name: "Petición de documentos e información",
    jurisdiction: "CO",
    scope,
    duties: [reply(10), forwarding],
  },
  { id: "CO/consulta#1", name: "Consulta a una autoridad", jurisdiction: "CO", scope, duties: [reply(30), forwarding] },
] as const satisfies readonly ReplyDutiesInput[];
