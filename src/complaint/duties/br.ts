import type { ReplyDutiesInput } from "../reply-duties.js";
import { law } from "./sources.js";

const sac = (article: string) => law("BR Decreto 11.034/2022", article);
const oldSac = law("BR Decreto 6.523/2008");
const rgc = (article: string) => law("BR Anatel RGC 632/2014", article);
const consumidorGov = law("BR consumidor.gov.br", "service terms");

export const BR = [
  {
    id: "BR/sac#1",
    name: "Serviço de Atendimento ao Consumidor",
    jurisdiction: "BR",
    scope:
      "Suppliers of services regulated by the federal executive. The record of the contact must be kept two years after it is resolved: not included.",
    validFrom: "2022-10-03",
    duties: [
      {
        stage: "final-reply",
        within: { amount: 7, unit: "calendar-days" },
        from: "registered",
        source: sac("13"),
      },
      { stage: "history", within: { amount: 5, unit: "calendar-days" }, from: "historyRequested", source: sac("12, § 1, I") },
      { stage: "retention-ends", within: { amount: 90, unit: "calendar-days" }, from: "called", source: sac("12") },
    ],
  },
  {
    id: "BR/sac-2008#1",
    name: "Serviço de Atendimento ao Consumidor, previous decree",
    jurisdiction: "BR",
    scope: "Suppliers of services regulated by the federal executive, until the decree of 2022.",
    validFrom: "2008-12-01",
    validUntil: "2022-10-03",
    duties: [
      { stage: "final-reply", within: { amount: 5, unit: "business-days" }, from: "registered", source: oldSac },
      { stage: "history", within: { amount: 72, unit: "hours" }, from: "historyRequested", source: oldSac },
    ],
  },
  {
    id: "BR/consumidor-gov#1",
    name: "consumidor.gov.br",
    jurisdiction: "BR",
    scope: "Companies that joined the platform. `external-window-closes` is the consumer's time to rate the reply.",
    validFrom: "2014-06-27",
    duties: [
      {
        stage: "final-reply",
        within: { amount: 10, unit: "calendar-days" },
        extension: { kind: "none" },
        source: consumidorGov,
      },
      { stage: "external-window-closes", within: { amount: 20, unit: "calendar-days" }, from: "replied", source: consumidorGov },
    ],
  },
  {
    id: "BR/anatel-rgc-2014#1",
    name: "Anatel, regulation of 2014",
    jurisdiction: "BR",
    scope:
      "Telecommunications operators, requests that cannot be met at once; until the regulation of 2023. A contract may set a shorter term.",
    validFrom: "2014-07-08",
    validUntil: "2025-09-01",
    duties: [
      { stage: "acknowledgement", within: { amount: 24, unit: "hours" }, from: "registered", source: rgc("7, § 3; 9") },
      { stage: "final-reply", within: { amount: 10, unit: "business-days" }, from: "registered", source: rgc("7, § 3; 9") },
    ],
  },
] as const satisfies readonly ReplyDutiesInput[];
