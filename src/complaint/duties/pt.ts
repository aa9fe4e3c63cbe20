import type { ReplyDutiesInput } from "../reply-duties.js";
import { law } from "./sources.js";

export const PT = [
  {
    id: "PT/livro-de-reclamacoes-papel#1",
    name: "Livro de reclamações em papel",
    jurisdiction: "PT",
    scope:
      "Traders with a complaints book on paper: the original goes to the authority. `closed` is the closing of the book. The reply to the customer and the electronic book are not included.",
    // DL 74/2017; before that 10 business days.
    validFrom: "2017-07-01",
    duties: [
      { stage: "authority-notice", within: { amount: 15, unit: "business-days" }, source: law("PT DL 156/2005", "5.º") },
      { stage: "retention-ends", within: { amount: 3, unit: "years" }, from: "closed", source: law("PT DL 156/2005", "3.º, n.º 1, d)") },
    ],
  },
] as const satisfies readonly ReplyDutiesInput[];
