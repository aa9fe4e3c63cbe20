import { describe, expect, test } from "vitest";
import { type DeskThresholds, defineServiceDesk, deskTally, reviewCase } from "../../src/casefile/index.js";
import { orThrow } from "../../src/kernel/result.js";
import { caseOf, desk, review, type Scene } from "./scenes.js";

const NOW = "2026-03-20T10:00:00Z";
const REPLY = { at: "2026-03-02T11:00:00Z", type: "agent-message" };
const LATE = { at: "2026-03-10T11:00:00Z", type: "agent-message" };
const RESOLVED = { at: "2026-03-04T09:00:00Z", type: "resolved" };
const GOOD: Scene = { events: [REPLY, RESOLVED], outcome: { decision: "upheld" } };
const BAD: Scene = { events: [LATE] };

function reportOf(scenes: readonly Scene[], thresholds?: DeskThresholds) {
  const tally = deskTally(desk, thresholds);
  const reviewed = scenes.map((scene, i) => {
    const facts = { now: NOW, ...scene, id: `C-${i}` };
    return { caseFile: caseOf(facts), review: review(facts) };
  });
  return tally.result(reviewed.reduce(tally.add, tally.empty()));
}

const times = (count: number, scene: Scene) => Array.from({ length: count }, () => scene);

test("of no case there is nothing to say", () => {
  const { cases, swot, doFirst, gaps } = reportOf([]);
  expect({ cases, doFirst, gaps }).toEqual({ cases: 0, doFirst: [], gaps: null });
  expect(Object.values(swot).flat()).toEqual([]);
});

describe("targets", () => {
  const first = (report: ReturnType<typeof reportOf>) =>
    [...report.swot.strengths, ...report.swot.weaknesses].filter(({ params }) => "metric" in params && params.metric === "first-response");

  test.each([
    [
      "nine of ten are a strength",
      times(9, GOOD),
      times(1, BAD),
      [{ code: "casefile/targets-met", params: { metric: "first-response", met: 9, of: 10 } }],
    ],
    ["eight of ten are neither", times(8, GOOD), times(2, BAD), []],
    [
      "seven of ten are a weakness",
      times(7, GOOD),
      times(3, BAD),
      [{ code: "casefile/targets-missed", params: { metric: "first-response", missed: 3, of: 10 } }],
    ],
  ])("%s", (_, good, bad, found) => {
    expect(first(reportOf([...good, ...bad]))).toEqual(found);
  });

  test("the thresholds are the caller's", () => {
    expect(first(reportOf([...times(8, GOOD), ...times(2, BAD)], { targetsMet: 0.8 })).map(({ code }) => code)).toEqual([
      "casefile/targets-met",
    ]);
  });
});

describe("each finding has its place", () => {
  const promise = (keptAt: string | undefined) => ({ ...GOOD, promises: [{ dueAt: "2026-03-05T10:00:00Z", keptAt }] });
  const answers = (perception: number) => ({ ...GOOD, answers: [{ answers: { "promise-kept": { expectation: 5, perception } } }] });
  const said = (text: string) => ({ ...GOOD, text });

  test.each<[string, readonly Scene[], "strengths" | "weaknesses" | "opportunities" | "threats", object]>([
    ["promises kept", [promise("2026-03-05T10:00:00Z")], "strengths", { code: "casefile/promises-kept", params: { kept: 1, of: 1 } }],
    [
      "promises kept late, and broken",
      [promise("2026-03-06T10:00:00Z"), promise(undefined)],
      "weaknesses",
      { code: "casefile/promises-broken", params: { broken: 2, of: 2 } },
    ],
    [
      "less than expected, by chance perhaps",
      [answers(3), answers(4)],
      "weaknesses",
      { code: "casefile/below-expectation", params: { dimension: "reliability", gap: -1.5, n: 2, certain: false } },
    ],
    ["praise", [said("Obrigado, o serviço foi excelente!"), GOOD], "strengths", { code: "casefile/praised", params: { cases: 1, of: 2 } }],
    ["a suggestion", [said("Sugiro que avisem por SMS.")], "opportunities", { code: "casefile/suggested", params: { cases: 1, of: 1 } }],
    [
      "one subject twice",
      times(2, GOOD),
      "weaknesses",
      { code: "casefile/frequent-subject", params: { subject: "defect", cases: 2, of: 2 } },
    ],
    [
      "out of cover",
      [{ ...GOOD, product: { productClass: "washing-machine", deliveredOn: "2020-01-01" } }],
      "opportunities",
      { code: "casefile/out-of-cover", params: { claims: 1, of: 1 } },
    ],
    ["safety", [said("A máquina pegou fogo!")], "threats", { code: "casefile/safety-matters", params: { cases: 1, of: 1 } }],
    [
      "a threat",
      [said("A máquina não funciona. Vou fazer queixa à ASAE.")],
      "threats",
      { code: "casefile/threatened", params: { threat: "threat-regulator", cases: 1, of: 1 } },
    ],
    [
      "a duty that is late",
      [{ channel: "letter", attributes: { book: true }, now: "2026-04-20T10:00:00Z" }],
      "threats",
      { code: "casefile/duties-late", params: { dutiesId: "PT/livro-de-reclamacoes-papel#1", stage: "authority-notice", late: 1, of: 1 } },
    ],
    ["nobody knows", [said("..."), said("...")], "weaknesses", { code: "casefile/not-classified", params: { cases: 2, of: 2 } }],
  ])("%s", (_, scenes, place, finding) => {
    expect(reportOf(scenes).swot[place]).toContainEqual(finding);
  });
});

test("danger comes first, then the law, then promises", () => {
  const { doFirst } = reportOf([
    { text: "A máquina pegou fogo!", attributes: { book: true }, channel: "letter", now: "2026-04-20T10:00:00Z" },
    { ...BAD, promises: [{ dueAt: "2026-03-05T10:00:00Z" }] },
  ]);
  expect(doFirst.slice(0, 4).map(({ code }) => code)).toEqual([
    "casefile/safety-matters",
    "casefile/duties-late",
    "casefile/promises-broken",
    "casefile/targets-missed",
  ]);
});

test("the end of a window in which others may act is no breach of the desk", () => {
  const schedule = { timeZone: "Europe/London", weekly: { mon: ["09:00-17:00"] } };
  const bank = orThrow(defineServiceDesk({ id: "bank", schedule, jurisdictions: ["GB"], replyDuties: [{ id: "GB/fca-disp" }] }));
  const caseFile = caseOf({ jurisdiction: "GB", timeZone: "Europe/London" });
  const tally = deskTally(bank);
  const late = orThrow(reviewCase(bank, caseFile, new Date("2026-06-01T10:00:00Z")));
  const { duties } = tally.result(tally.add(tally.empty(), { caseFile, review: late }));
  expect(duties.filter(({ overdue }) => overdue > 0).map(({ stage }) => stage)).toEqual(["final-reply"]);
});
