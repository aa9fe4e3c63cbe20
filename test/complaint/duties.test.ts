import { describe, expect, test } from "vitest";
import { defineSchedule } from "../../src/calendar/index.js";
import { type DutyStage, REPLY_DUTIES, type ReplyFacts, replyObligations, selectReplyDuties } from "../../src/complaint/index.js";
import { addDays, type CalendarDate } from "../../src/kernel/calendar-date.js";

const weekdays = Object.fromEntries(["mon", "tue", "wed", "thu", "fri"].map((day) => [day, ["09:00-17:00"]]));
const schedule = defineSchedule({ timeZone: "UTC", weekly: weekdays })._unsafeUnwrap();
const receivedAt = new Date("2026-04-01T10:00:00Z");

function dueOn(id: string, stage: DutyStage, facts: Partial<ReplyFacts> = {}) {
  const duties = selectReplyDuties(REPLY_DUTIES, [id], "2026-04-01")._unsafeUnwrap();
  const owed = replyObligations(duties, { schedule, receivedAt, ...facts })._unsafeUnwrap();
  return owed.find((one) => one.stage === stage)?.dueOn;
}

describe("the first day of each law; the day before, it cannot be selected", () => {
  test.each<[string, string, CalendarDate]>([
    ["Decreto 11.034/2022", "BR/sac", "2022-10-03"],
    ["Decreto 6.523/2008", "BR/sac-2008", "2008-12-01"],
    ["consumidor.gov.br opened", "BR/consumidor-gov", "2014-06-27"],
    ["Anatel RGC 632/2014", "BR/anatel-rgc-2014", "2014-07-08"],
    ["Ley 20.555, the seal", "CL/sello-sernac", "2012-06-05"],
    ["Ley 2207/2022 ends the longer terms of Decreto 491/2020 art. 5", "CO/peticion", "2022-05-18"],
    ["... for documents", "CO/peticion-documentos", "2022-05-18"],
    ["... for consultations", "CO/consulta", "2022-05-18"],
    ["Ley 10/2025", "ES/ley-10-2025", "2025-12-28"],
    ["Directive 2015/2366 art. 115(2)", "EU/psd2", "2018-01-13"],
    ["DISP 1.5.4R, the summary resolution communication", "GB/fca-disp", "2016-06-30"],
    ["DISP 1.6.2AR", "GB/fca-disp-payments", "2018-01-13"],
    ["Ley 31435", "PE/libro-de-reclamaciones", "2022-05-21"],
    ["DL 74/2017", "PT/livro-de-reclamacoes-papel", "2017-07-01"],
    ["CFPB portal manual of May 2015", "US/cfpb", "2015-05-26"],
  ])("%s: %s from %s", (_, id, from) => {
    expect(selectReplyDuties(REPLY_DUTIES, [id], from)._unsafeUnwrap()).toHaveLength(1);
    const error = selectReplyDuties(REPLY_DUTIES, [id], addDays(from, -1))._unsafeUnwrapErr();
    expect(error).toMatchObject({ code: "complaint/duties-not-in-force" });
  });

  test("none ships without one", () => {
    expect(REPLY_DUTIES.filter(({ validFrom }) => validFrom === undefined).map(({ id }) => id)).toEqual([]);
  });
});

describe("windows of others, and ways out", () => {
  const replied = { done: { "final-reply": receivedAt } };

  test.each<[string, string, DutyStage, string | undefined, Partial<ReplyFacts>?]>([
    ["DISP 1.5.1R: payments are resolved in three days too", "GB/fca-disp-payments", "summary-resolution", "2026-04-06"],
    ["DISP 2.8.1R(2A)(a): the ombudsman opens after 15 business days", "GB/fca-disp-payments", "external-window-opens", "2026-04-22"],
    [
      "DISP 2.8.1R(2A)(b): after a holding reply, 35",
      "GB/fca-disp-payments",
      "external-window-opens",
      "2026-05-20",
      { extended: { "external-window-opens": receivedAt } },
    ],
    ["DISP 2.8.2R(1): six months from the final response", "GB/fca-disp-payments", "external-window-closes", "2026-10-01", replied],
    ["consumidor.gov.br: 20 days to rate", "BR/consumidor-gov", "external-window-closes", "2026-04-21", replied],
    ["CFPB: 60 days to give feedback", "US/cfpb", "external-window-closes", "2026-05-31", replied],
  ])("%s", (_, id, stage, day, facts) => {
    expect(dueOn(id, stage, facts)).toBe(day);
  });
});

describe("sources", () => {
  const article = (id: string, stage: DutyStage) =>
    REPLY_DUTIES.find((one) => one.id === id)?.duties.find((duty) => duty.stage === stage)?.source.article;

  test.each<[string, DutyStage, string | undefined]>([
    ["PT/livro-de-reclamacoes-papel#1", "retention-ends", "3.º, n.º 1, d)"],
    ["GB/fca-disp#1", "external-window-opens", "2.8.1R(1), (2)"],
    ["GB/fca-disp#1", "external-window-closes", "2.8.2R(1)"],
    ["BR/sac-2008#1", "final-reply", undefined],
  ])("%s, %s: article %s", (id, stage, expected) => {
    expect(article(id, stage)).toBe(expected);
  });

  test("an extension is called none only where the law says so", () => {
    const none = REPLY_DUTIES.flatMap(({ id, duties }) => duties.flatMap(({ extension }) => (extension?.kind === "none" ? [id] : [])));
    expect(none).toEqual(["BR/consumidor-gov#1", "GB/fca-disp#1", "PE/libro-de-reclamaciones#1"]);
  });
});
