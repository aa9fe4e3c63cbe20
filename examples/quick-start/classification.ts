// What is this contact about, how grave and how hard is it?
import { orThrow } from "aftersales";
import { classifyComplaint, defineClassifier } from "aftersales/complaint";

export const classifier = orThrow(defineClassifier({ id: "desk" }));
export const contact = { text: "The washing machine caught fire! I want my money back.", receivedAt: new Date("2026-03-02T10:00:00Z") };
export const classification = orThrow(classifyComplaint(classifier, contact));
const { kind, subject, remedySought, priority } = classification;
console.log(kind.value, subject.value, remedySought.value, priority.value); // report hazard refund critical
