import { expect, test } from "vitest";
import { explain } from "../../src/index.js";
import { messages as en } from "../../src/messages/en.js";
import { messages as es } from "../../src/messages/es.js";
import { messages as ptBR } from "../../src/messages/pt-BR.js";
import { messages as ptPT } from "../../src/messages/pt-PT.js";
import type { ResponseReason } from "../../src/response/index.js";

const unmet = (condition: object | string, fields: readonly string[], found: readonly string[]): ResponseReason => ({
  code: "response/policy-condition-unmet",
  params: {
    policyId: "gold",
    policyVersion: "2",
    condition: typeof condition === "string" ? condition : JSON.stringify(condition),
    fields,
    found,
  },
});
const said = (messages: Parameters<typeof explain>[1], reason: ResponseReason) =>
  explain([reason], messages, { voice: "agent", timeZone: "UTC" })[0];

test.each([
  ["equal", { field: "kind", is: "claim" }, "kind: claim"],
  ["a list as a whole", { field: "tags", is: ["a", "b"] }, "tags: a and b"],
  ["one of", { field: "tier", in: ["gold", "silver", 3] }, "tier: gold, silver or 3"],
  ["has", { field: "threats", has: "threat-court" }, "threats: threat to go to court"],
  ["from", { field: "score", from: 4 }, "score ≥ 4"],
  ["to", { field: "score", to: 1000 }, "score ≤ 1,000"],
  ["from and to", { field: "score", from: 4, to: 5 }, "4 ≤ score ≤ 5"],
  ["not", { not: { field: "vip", is: true } }, "not vip: true"],
  [
    "all of any",
    {
      all: [
        { field: "tier", is: "gold" },
        {
          any: [
            { field: "a", is: 1 },
            { field: "b", is: 2 },
          ],
        },
      ],
    },
    "tier: gold and (a: 1 or b: 2)",
  ],
  [
    "any with one of",
    {
      any: [
        { field: "tier", in: ["gold", "silver"] },
        { field: "a", is: 1 },
      ],
    },
    "(tier: gold or silver) or a: 1",
  ],
  [
    "all with a list",
    {
      all: [
        { field: "tags", is: ["a", "b"] },
        { field: "a", is: 1 },
      ],
    },
    "(tags: a and b) and a: 1",
  ],
  ["not one of", { not: { field: "tier", in: ["gold", "silver"] } }, "not (tier: gold or silver)"],
  ["one of several lists", { field: "tags", in: [["a", "b"], ["c"], []] }, "tags: (a and b), (c) or ([])"],
  ["an empty list", { field: "tags", is: [] }, "tags: []"],
  ["a text that is no condition", "tier = gold", "tier = gold"],
])("a condition in words: %s", (_, condition, words) => {
  expect(said(en, unmet(condition, ["x"], ["absent"]))).toBe(
    `Policy gold 2 does not apply: it needs ${words}, and the ticket has x: no value.`,
  );
});

test.each([
  "null",
  "7",
  "[]",
  "{}",
  '{"field":1,"is":2}',
  '{"field":"a"}',
  '{"field":"a","in":"b"}',
  '{"field":"a","in":[]}',
  '{"field":"a","from":"b"}',
  '{"field":"a","from":1,"to":null}',
  '{"all":1}',
  '{"any":[]}',
  '{"not":null}',
  '{"all":[{"field":"a","is":1},null]}',
  '{"any":[{"not":{"all":"a"}}]}',
  `${'{"not":'.repeat(5000)}{"field":"a","is":1}${"}".repeat(5000)}`,
])("what has not the shape of a condition is shown as it is: %#", (condition) => {
  expect(said(en, unmet(condition, ["x"], ["absent"]))).toBe(
    `Policy gold 2 does not apply: it needs ${condition}, and the ticket has x: no value.`,
  );
});

test("a value of an unknown shape is shown as it is", () => {
  const odd = '{"toString":1}';
  expect(said(en, unmet(`{"field":"a","is":${odd}}`, ["x", "y"], [odd, `[${odd},null]`]))).toBe(
    `Policy gold 2 does not apply: it needs a: ${odd}, and the ticket has x: ${odd} and y: ${odd} and null.`,
  );
});

test.each([
  ['"claim"', "claim"],
  ["7.5", "7.5"],
  ["true", "true"],
  ['["late-delivery","delivery"]', "late or missing delivery and delivery"],
  ["[]", "no value"],
  ["object", "object"],
])("what the ticket has: %s", (found, words) => {
  expect(said(en, unmet({ field: "x", is: 1 }, ["x"], [found]))).toBe(
    `Policy gold 2 does not apply: it needs x: 1, and the ticket has x: ${words}.`,
  );
});

test("each language in its words", () => {
  const reason = unmet({ all: [{ not: { field: "kind", in: ["claim", "dispute"] } }, { field: "vip", is: true }] }, ["kind"], ["absent"]);
  expect([es, ptPT, ptBR].map((messages) => said(messages, reason))).toEqual([
    "La política gold 2 no se aplica: exige (no (kind: reclamación o cargo discutido)) y vip: true, y el ticket tiene kind: sin valor.",
    "A política gold 2 não se aplica: exige (não (kind: reclamação com pedido de solução ou contestação de uma cobrança)) e vip: true, e o pedido tem kind: sem valor.",
    "A política gold 2 não se aplica: ela exige (não (kind: reclamação com pedido de solução ou contestação de cobrança)) e vip: true, e o chamado tem kind: sem valor.",
  ]);
});
