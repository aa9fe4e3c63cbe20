import type { ReplyDutiesInput } from "../reply-duties.js";
import { law } from "./sources.js";

const source = law("US CFPB company portal manual", "response times");

export const US = [
  {
    id: "US/cfpb#1",
    name: "Complaints sent on by the CFPB",
    jurisdiction: "US",
    scope: 'Companies to which the CFPB sends a complaint. `extended` is the answer "in progress".',
    duties: [
      {
        stage: "final-reply",
        within: { amount: 15, unit: "calendar-days" },
        from: "forwarded",
        extension: { kind: "once", to: { amount: 60, unit: "calendar-days" } },
        source,
      },
    ],
  },
] as const satisfies readonly ReplyDutiesInput[];
