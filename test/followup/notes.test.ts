import { describe, expect, it } from "vitest";
import type { Cap } from "../../src/followup/compile-policy.js";
import { type Note, reasonOf, sameNotes } from "../../src/followup/notes.js";
import type { Source } from "../../src/kernel/reason.js";

const AT = Date.UTC(2026, 2, 2, 9);
const TEXT = "2026-03-02T09:00:00.000Z";
const weekly: Cap = { count: 1, per: "P7D", order: 0, span: 7 * 86_400_000 };
const source: Source = { id: "XX Act", asOf: "2026-01-01", confidence: "high" };
const law = { rulesId: "XX/2026#1", source, times: {} as never };
const consented = (at: string): Note => ({ code: "followup/consented", params: { purpose: "survey", channel: "email", basis: null, at } });

describe("reasonOf", () => {
  const table: readonly (readonly [Note, object])[] = [
    [consented(TEXT), consented(TEXT)],
    [{ code: "followup/skipped", at: AT, about: weekly }, { params: { count: 1, per: "P7D", from: TEXT } }],
    [{ code: "followup/queued", at: AT, about: weekly }, { params: { count: 1, per: "P7D", from: TEXT } }],
    [{ code: "followup/given-up", at: AT, about: weekly }, { params: { count: 1, per: "P7D", from: TEXT } }],
    [
      { code: "followup/moved-by-law", at: AT, about: law },
      { params: { rulesId: "XX/2026#1", from: TEXT }, source },
    ],
    [{ code: "followup/moved-into-hours", at: AT, about: null }, { params: { from: TEXT } }],
    [{ code: "followup/no-time-left", at: AT, about: "phone" }, { params: { channel: "phone", expiresAt: TEXT } }],
    [{ code: "followup/expired", at: AT, about: null }, { params: { at: TEXT } }],
    [{ code: "followup/late", at: AT, about: null }, { params: { latest: TEXT } }],
    [{ code: "followup/due", at: AT, about: null }, { params: { since: TEXT } }],
  ];
  it.each(table)("%j", (note, written) => {
    expect(reasonOf(note)).toEqual({ code: note.code, ...written });
  });
});

describe("sameNotes", () => {
  const due: Note = { code: "followup/due", at: AT, about: null };
  const queued: Note = { code: "followup/queued", at: AT, about: weekly };
  it.each<readonly [string, readonly Note[], readonly Note[], boolean]>([
    ["nothing said", [], [], true],
    ["the same notes", [queued, due], [{ ...queued }, { ...due }], true],
    ["one more", [queued], [queued, due], false],
    ["another order", [due, queued], [queued, due], false],
    ["another instant", [due], [{ ...due, at: AT + 1 }], false],
    ["another frequency", [queued], [{ ...queued, about: { ...weekly, order: 1, count: 2 } }], false],
    ["another frequency in the same words", [queued], [{ ...queued, about: { ...weekly, order: 1, purposes: ["survey"] } }], true],
    ["another code", [due], [{ ...due, code: "followup/late" }], false],
    ["the same reason in two objects", [consented(TEXT)], [consented(TEXT)], true],
    ["a reason with other parameters", [consented(TEXT)], [consented("2026-03-02T09:00:00.001Z")], false],
    ["a reason and the note of it", [reasonOf(due)], [due], true],
  ])("%s", (_, these, those, same) => {
    expect(sameNotes(these, those)).toBe(same);
  });
});
