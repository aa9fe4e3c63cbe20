// The JSON Schema of every document, one file each: `aftersales/schemas/<name>.json`.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import * as z from "zod";
import { scheduleSchema } from "../src/calendar/schedule.schema.js";
import { caseSchema } from "../src/casefile/case.schema.js";
import { serviceDeskSchema } from "../src/casefile/service-desk.schema.js";
import { authoritySchema } from "../src/complaint/authority.schema.js";
import { classifierSchema } from "../src/complaint/classifier.schema.js";
import { contactSchema } from "../src/complaint/contact.schema.js";
import { outcomeSchema } from "../src/complaint/outcome.schema.js";
import { overruleSchema } from "../src/complaint/overrule.schema.js";
import { priorityMatrixSchema } from "../src/complaint/priority.schema.js";
import { replyDutiesSchema } from "../src/complaint/reply-duties.schema.js";
import { replyFactsSchema } from "../src/complaint/reply-facts.schema.js";
import { ruleSetSchema } from "../src/complaint/rule-set.schema.js";
import { taxonomySchema } from "../src/complaint/taxonomy.schema.js";
import { textModelSchema } from "../src/complaint/text-model.schema.js";
import { contactRulesSchema } from "../src/followup/contact-rules.schema.js";
import { followUpPolicySchema } from "../src/followup/policy.schema.js";
import { followUpSubjectSchema } from "../src/followup/subject.schema.js";
import { suggestionTermsSchema } from "../src/followup/suggestion.schema.js";
import { instrumentSchema } from "../src/quality/instrument.schema.js";
import { serviceRecordSchema } from "../src/quality/service-record.schema.js";
import { surveyResponseSchema } from "../src/quality/survey-response.schema.js";
import { responsePolicySchema } from "../src/response/policy.schema.js";
import { ticketSchema } from "../src/response/ticket.schema.js";
import { claimSchema, coverFactsSchema, productFactsSchema } from "../src/warranty/facts.schema.js";
import { regimeSchema } from "../src/warranty/regime.schema.js";
import { warrantySchema } from "../src/warranty/warranty.schema.js";

/** File name and schema of each document. An area adds its lines here. */
const DOCUMENTS: Readonly<Record<string, z.ZodType>> = {
  authority: authoritySchema,
  case: caseSchema,
  classifier: classifierSchema,
  "complaint-outcome": outcomeSchema,
  contact: contactSchema,
  "contact-rules": contactRulesSchema,
  "cover-facts": coverFactsSchema,
  "follow-up-policy": followUpPolicySchema,
  "follow-up-subject": followUpSubjectSchema,
  instrument: instrumentSchema,
  overrule: overruleSchema,
  "priority-matrix": priorityMatrixSchema,
  "product-facts": productFactsSchema,
  "reply-duties": replyDutiesSchema,
  "reply-facts": replyFactsSchema,
  "rule-set": ruleSetSchema,
  schedule: scheduleSchema,
  "service-desk": serviceDeskSchema,
  "service-record": serviceRecordSchema,
  "suggestion-terms": suggestionTermsSchema,
  "survey-response": surveyResponseSchema,
  "response-policy": responsePolicySchema,
  taxonomy: taxonomySchema,
  "text-model": textModelSchema,
  ticket: ticketSchema,
  warranty: warrantySchema,
  "warranty-claim": claimSchema,
  "warranty-regime": regimeSchema,
};

/** The JSON Schema of each document by file name, as text. JSON Schema cannot say the rules between fields: `define...` checks those. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const entries = Object.entries(DOCUMENTS).map(([name, schema]) => [
    name,
    `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`,
  ]);
  return Object.fromEntries(entries);
}

/** Writes `schemas/*.json` anew and returns how many. */
export function writeSchemas(): number {
  rmSync("schemas", { recursive: true, force: true });
  mkdirSync("schemas");
  const schemas = Object.entries(jsonSchemas());
  for (const [name, text] of schemas) writeFileSync(`schemas/${name}.json`, text);
  return schemas.length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(`${writeSchemas()} JSON Schema files written`);
