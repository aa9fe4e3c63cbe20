import type { ReplyDutiesInput } from "../reply-duties.js";
import { law } from "./sources.js";

const source = law("US CFPB company portal manual", "response times");

export const US = [
  {
    id: "US/cfpb#1",
    name: "Complaints sent on by the CFPB",
    jurisdiction: "US",
    scope:
      'Companies to which the CFPB sends a complaint. `extended` is the answer "in progress". `external-window-closes` is the consumer\'s time to give feedback. The terms are those of the portal, as its manual of May 2015 has them.',
    validFrom: "2015-05-26",
    duties: [
      {
        stage: "final-reply",
        within: { amount: 15, unit: "calendar-days" },
        from: "forwarded",
        extension: { kind: "once", to: { amount: 60, unit: "calendar-days" } },
        source,
      },
      { stage: "external-window-closes", within: { amount: 60, unit: "calendar-days" }, from: "replied", source },
    ],
  },
] as const satisfies readonly ReplyDutiesInput[];
