import caseFile from "aftersales/schemas/case.json" with { type: "json" };
import contact from "aftersales/schemas/contact.json" with { type: "json" };
import followUpPolicy from "aftersales/schemas/follow-up-policy.json" with { type: "json" };
import followUpSubject from "aftersales/schemas/follow-up-subject.json" with { type: "json" };
import instrument from "aftersales/schemas/instrument.json" with { type: "json" };
import productFacts from "aftersales/schemas/product-facts.json" with { type: "json" };
import responsePolicy from "aftersales/schemas/response-policy.json" with { type: "json" };
import serviceDesk from "aftersales/schemas/service-desk.json" with { type: "json" };
import surveyResponse from "aftersales/schemas/survey-response.json" with { type: "json" };
import ticket from "aftersales/schemas/ticket.json" with { type: "json" };
import warranty from "aftersales/schemas/warranty.json" with { type: "json" };
import warrantyClaim from "aftersales/schemas/warranty-claim.json" with { type: "json" };
import type { Part } from "./parts.js";
import type { Route } from "./routes.js";

/** The documents that routes name. */
const DOCUMENTS: Readonly<Record<string, object>> = {
  case: caseFile,
  contact,
  "follow-up-policy": followUpPolicy,
  "follow-up-subject": followUpSubject,
  instrument,
  "product-facts": productFacts,
  "response-policy": responsePolicy,
  "service-desk": serviceDesk,
  "survey-response": surveyResponse,
  ticket,
  warranty,
  "warranty-claim": warrantyClaim,
};

/** OpenAPI 3.1 of the table of routes. Its schemas are those of the package: what they cannot say, such as rules between two properties, the answers say. */
export function openApiDocument(routes: Readonly<Record<string, Route>>): object {
  return {
    openapi: "3.1.0",
    info: { title: "Decisions after a sale", version: "1", summary: "One pure decision a path; nothing is stored." },
    paths: Object.fromEntries(Object.entries(routes).map(([path, route]) => [path, { post: operation(path, route) }])),
    components: {
      schemas: {
        ...Object.fromEntries(Object.entries(DOCUMENTS).map(([name, schema]) => [name, component(name, schema)])),
        Problem: PROBLEM,
      },
      responses: Object.fromEntries(
        Object.entries(PROBLEMS).map(([status, description]) => [`Problem${status}`, problemResponse(description)]),
      ),
    },
  };
}

function operation(path: string, { summary, limit, shape, example }: Route): object {
  const properties = Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, schemaOf(part)]));
  const required = Object.entries(shape).flatMap(([name, part]) => (part.optional ? [] : [name]));
  return {
    operationId: path.slice(1),
    summary,
    description: `A body may have ${limit / 1024} KB.`,
    requestBody: {
      required: true,
      content: { "application/json": { schema: { type: "object", properties, required, additionalProperties: false }, example } },
    },
    responses: {
      "200": { description: "The decision with its reasons", content: { "application/json": { schema: { type: "object" } } } },
      ...Object.fromEntries(Object.keys(PROBLEMS).map((status) => [status, { $ref: `#/components/responses/Problem${status}` }])),
    },
  };
}

function schemaOf({ schema, limits }: Part<unknown>): object {
  if ("own" in schema) return withoutDialect(schema.own);
  const whole =
    "listOf" in schema
      ? { type: "array", minItems: 1, maxItems: schema.atMost, items: reference(schema.listOf) }
      : reference(schema.document);
  return limits ? { allOf: [whole, ...Object.entries(limits).map(([place, most]) => limitAt(place.split("."), most))] } : whole;
}

/** What holds at a place, whatever else stands beside it. */
function limitAt([step, ...rest]: readonly string[], most: number): object {
  if (step === undefined) return { maxItems: most, maxProperties: most };
  const inside = limitAt(rest, most);
  return step === "*" ? { items: inside, additionalProperties: inside } : { properties: { [step]: inside } };
}

function reference(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

/** A document of its own becomes a part of this one: what its references begin with is the place where it now stands. */
function component(name: string, schema: object): object {
  const text = JSON.stringify(withoutDialect(schema)).replaceAll('"$ref":"#/', `"$ref":"#/components/schemas/${name}/`);
  return JSON.parse(text);
}

/** OpenAPI 3.1 has the dialect of JSON Schema that the files name. */
function withoutDialect(schema: object): object {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$schema"));
}

const PROBLEMS = {
  "400": "No JSON in UTF-8",
  "409": "The facts are sound, and no law or policy that was given applies to them",
  "413": "The body is too large",
  "415": "The body is no application/json",
  "422": "The input is not valid: every issue with its path; or the facts contradict each other",
  "500": "A mistake of this service",
} as const;

const PROBLEM = {
  type: "object",
  description: "RFC 9457. `issues` with the code invalid-input; other members are facts of the code.",
  required: ["status", "code"],
  properties: {
    status: { type: "integer" },
    code: { type: "string" },
    count: { type: "integer", description: "Of all issues; the first thousand are listed." },
    issues: {
      type: "array",
      items: {
        type: "object",
        required: ["path", "code"],
        properties: { path: { type: "array", items: { type: ["string", "integer"] } }, code: { type: "string" } },
      },
    },
  },
} as const;

function problemResponse(description: string): object {
  return { description, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } };
}
