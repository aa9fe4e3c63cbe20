import { expect, test } from "vitest";
import { DEFAULT_TAXONOMY, defineTaxonomy, termLabel } from "../../src/complaint/index.js";

test.each(["constructor", "toString", "__proto__", "valueOf-x"])("a language %s has no name of a term", (language) => {
  expect(termLabel(DEFAULT_TAXONOMY, "kind", "claim", language)).toBe("Claim (a remedy is asked)");
  const bare = { axes: { ...DEFAULT_TAXONOMY.axes, kind: [{ id: "claim", labels: {} }] } };
  expect(termLabel(bare, "kind", "claim", language)).toBe("claim");
});

test("a language, then its main part, then English, then the id", () => {
  const labels = { pt: "Avaria", "pt-BR": "Defeito", en: "Defect" };
  const one = { axes: { ...DEFAULT_TAXONOMY.axes, subject: [{ id: "x", labels }] } };
  expect(["pt-BR", "pt-PT", "pt", "fr"].map((tag) => termLabel(one, "subject", "x", tag))).toEqual([
    "Defeito",
    "Avaria",
    "Avaria",
    "Defect",
  ]);
});

test("what was defined is frozen, and the input of the caller is not", () => {
  const input = JSON.parse(JSON.stringify(DEFAULT_TAXONOMY));
  const taxonomy = defineTaxonomy({ ...input, meta: { team: { name: "a" } } })._unsafeUnwrap();
  expect(Object.isFrozen(taxonomy.axes.kind[0]?.labels)).toBe(true);
  expect(Object.isFrozen(input.axes.kind[0].labels)).toBe(false);
});

test("no two terms of an axis have the same Brazilian name", () => {
  const brazilian = (axis: keyof typeof DEFAULT_TAXONOMY.axes) =>
    DEFAULT_TAXONOMY.axes[axis].map(({ id }) => termLabel(DEFAULT_TAXONOMY, axis, id, "pt-BR"));
  for (const axis of ["kind", "subject", "remedySought", "channel", "outcome"] as const)
    expect(new Set(brazilian(axis)).size).toBe(DEFAULT_TAXONOMY.axes[axis].length);
  expect(brazilian("kind").slice(3)).toEqual([
    "Reclamação com pedido de solução",
    "Reclamação",
    "Sugestão",
    "Solicitação",
    "Dúvida",
    "Elogio",
  ]);
  expect(termLabel(DEFAULT_TAXONOMY, "kind", "complaint", "pt-PT")).toBe("Queixa");
});
