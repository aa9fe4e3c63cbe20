import { describe, expect, test } from "vitest";
import { defineSchedule } from "../../src/calendar/index.js";
import {
  defineReplyDuties,
  REPLY_DUTIES,
  type ReplyFacts,
  replyObligations,
  responseTargetsFrom,
  selectReplyDuties,
} from "../../src/complaint/index.js";
import type { CalendarDate } from "../../src/kernel/calendar-date.js";

const weekdays = { mon: ["09:00-17:00"], tue: ["09:00-17:00"], wed: ["09:00-17:00"], thu: ["09:00-17:00"], fri: ["09:00-17:00"] };
const london = defineSchedule({ timeZone: "Europe/London", weekly: weekdays, holidays: ["2026-04-03", "2026-04-06"] })._unsafeUnwrap();
const bogota = defineSchedule({ timeZone: "America/Bogota", weekly: weekdays })._unsafeUnwrap();
const at = (text: string) => new Date(text);
const select = (ids: readonly string[], on: CalendarDate = "2026-03-02") => selectReplyDuties(REPLY_DUTIES, ids, on)._unsafeUnwrap();
const owed = (id: string, facts: Partial<ReplyFacts> & Pick<ReplyFacts, "receivedAt">, on: CalendarDate = "2026-03-02") =>
  replyObligations(select([id], on), { schedule: london, ...facts })._unsafeUnwrap();
const stage = (id: string, name: string, facts: Partial<ReplyFacts> & Pick<ReplyFacts, "receivedAt">, on?: CalendarDate) => {
  const found = owed(id, facts, on).find((one) => one.stage === name);
  if (!found) throw new Error(name);
  return found;
};

describe("dates of the presets, received on Wednesday 2026-04-01 at 10:00", () => {
  const receivedAt = at("2026-04-01T10:00:00Z");
  const facts = {
    receivedAt,
    forwardedAt: receivedAt,
    misdirectedAt: receivedAt,
    historyRequestedAt: receivedAt,
    calledAt: receivedAt,
    closedAt: receivedAt,
  };

  test.each<[string, string, string, string, CalendarDate?]>([
    [
      "DISP 1.5.1R: third business day after the day of receipt, Good Friday and Easter Monday out",
      "GB/fca-disp",
      "summary-resolution",
      "2026-04-08",
    ],
    ["DISP 1.6.2R: eight weeks", "GB/fca-disp", "final-reply", "2026-05-27"],
    ["DISP 1.6.2R: the ombudsman opens after eight weeks", "GB/fca-disp", "external-window-opens", "2026-05-27"],
    ["DISP 1.6.2AR: 15 business days", "GB/fca-disp-payments", "final-reply", "2026-04-24"],
    ["CFPB: 15 calendar days", "US/cfpb", "final-reply", "2026-04-16"],
    ["Decreto 11.034/2022: 7 calendar days", "BR/sac", "final-reply", "2026-04-08"],
    ["Decreto 11.034/2022: history in 5 calendar days", "BR/sac", "history", "2026-04-06"],
    ["Decreto 11.034/2022: recordings for 90 days", "BR/sac", "retention-ends", "2026-06-30"],
    ["Decreto 6.523/2008: 5 business days", "BR/sac-2008", "final-reply", "2026-04-10", "2022-10-02"],
    ["Decreto 6.523/2008: history in 72 hours", "BR/sac-2008", "history", "2026-04-04", "2022-10-02"],
    ["consumidor.gov.br: 10 calendar days", "BR/consumidor-gov", "final-reply", "2026-04-11"],
    ["RGC 632/2014: protocol in 24 hours", "BR/anatel-rgc-2014", "acknowledgement", "2026-04-02", "2025-08-31"],
    ["RGC 632/2014: 10 business days", "BR/anatel-rgc-2014", "final-reply", "2026-04-17", "2025-08-31"],
    ["DL 156/2005 art. 5: original in 15 business days", "PT/livro-de-reclamacoes-papel", "authority-notice", "2026-04-24"],
    ["DL 156/2005 art. 5: closed books three years", "PT/livro-de-reclamacoes-papel", "retention-ends", "2029-04-01"],
    ["Ley 10/2025: 15 business days", "ES/ley-10-2025", "final-reply", "2026-04-24"],
    ["Ley 19.496 art. 56: 10 business days", "CL/sello-sernac", "final-reply", "2026-04-17"],
    ["Ley 1755/2015 art. 14: 15 business days", "CO/peticion", "final-reply", "2026-04-24"],
    ["Ley 1755/2015 art. 14: documents 10", "CO/peticion-documentos", "final-reply", "2026-04-17"],
    ["Ley 1755/2015 art. 14: consultation 30", "CO/consulta", "final-reply", "2026-05-15"],
    ["Ley 1755/2015 art. 21: passed on in 5", "CO/peticion", "forwarding", "2026-04-10"],
    ["Ley 29571 art. 24: 15 business days", "PE/libro-de-reclamaciones", "final-reply", "2026-04-24"],
    ["PSD2 art. 101: 15 business days", "EU/psd2", "final-reply", "2026-04-24"],
  ])("%s", (_, id, name, dueOn, on) => {
    const found = stage(id, name, facts, on);
    expect([found.dueOn, found.state]).toEqual([dueOn, "running"]);
    expect(found.source.confidence).toBe("high");
    expect(found.reasons[0]?.source).toBe(found.source);
  });

  test("the presets pass their own check", () => {
    for (const { input } of REPLY_DUTIES) expect(defineReplyDuties(input).isOk(), input.id).toBe(true);
  });
});

describe("the day of receipt", () => {
  test("is local: late on Monday in Bogotá is Tuesday in UTC", () => {
    const receivedAt = at("2026-03-03T03:30:00Z");
    const [first] = replyObligations(select(["CO/peticion-documentos"]), { schedule: bogota, receivedAt })._unsafeUnwrap();
    expect(first?.reasons[0]?.params).toMatchObject({ startsOn: "2026-03-02", dueOn: "2026-03-16" });
    expect(first?.dueAt).toEqual(at("2026-03-17T05:00:00Z"));
  });

  test("on a Saturday, business days begin on Monday", () => {
    expect(stage("GB/fca-disp", "summary-resolution", { receivedAt: at("2026-03-07T12:00:00Z") }).dueOn).toBe("2026-03-11");
  });

  const source = { id: "house", asOf: "2026-01-01", confidence: "low" };
  const due = (firstDay: string | undefined, unit: string, amount: number, received: string) => {
    const input = {
      id: "x",
      jurisdiction: "PT",
      scope: "x",
      duties: [{ stage: "final-reply", within: { amount, unit }, firstDay, source }],
    };
    const duties = defineReplyDuties(JSON.parse(JSON.stringify(input)))._unsafeUnwrap();
    return replyObligations([duties], { schedule: london, receivedAt: at(received) })._unsafeUnwrap()[0]?.dueOn;
  };

  test.each([
    ["next day, calendar", undefined, "calendar-days", 3, "2026-03-06T10:00:00Z", "2026-03-09"],
    ["same day, calendar", "same-day", "calendar-days", 3, "2026-03-06T10:00:00Z", "2026-03-08"],
    ["next business day, calendar", "next-business-day", "calendar-days", 3, "2026-03-06T10:00:00Z", "2026-03-11"],
    ["same day, business, Friday", "same-day", "business-days", 2, "2026-03-06T10:00:00Z", "2026-03-09"],
    ["same day, business, Saturday", "same-day", "business-days", 2, "2026-03-07T10:00:00Z", "2026-03-10"],
    ["next business day, business", "next-business-day", "business-days", 2, "2026-03-06T10:00:00Z", "2026-03-10"],
    ["one month from 31 January", undefined, "months", 1, "2026-01-31T10:00:00Z", "2026-02-28"],
    ["one month, same day", "same-day", "months", 1, "2026-03-10T10:00:00Z", "2026-04-09"],
    ["two years", undefined, "years", 2, "2024-02-29T10:00:00Z", "2026-02-28"],
  ])("%s", (_, firstDay, unit, amount, received, dueOn) => {
    expect(due(firstDay, unit, amount, received)).toBe(dueOn);
  });
});

describe("what happened", () => {
  const receivedAt = at("2026-03-02T10:00:00Z");

  test("an anchor that has not happened: no date, last in the list", () => {
    const list = owed("GB/fca-disp", { receivedAt });
    expect(list.map((one) => [one.stage, one.state])).toEqual([
      ["summary-resolution", "running"],
      ["final-reply", "running"],
      ["external-window-opens", "running"],
      ["external-window-closes", "not-started"],
    ]);
    expect(list[3]).toMatchObject({
      dueOn: null,
      dueAt: null,
      reasons: [
        { code: "complaint/duty-not-started", params: { anchor: "replied" } },
        { code: "complaint/duty-not-started", params: { anchor: "resolvedInSummary" } },
      ],
    });
  });

  const states = (done: ReplyFacts["done"]) =>
    Object.fromEntries(owed("GB/fca-disp", { receivedAt, done }).map((one) => [one.stage, one.state]));

  test("a summary resolution before the close of business of its last day lifts the eight weeks, and opens and dates the way to the ombudsman", () => {
    const done = { "summary-resolution": at("2026-03-05T16:59:59Z") };
    const list = owed("GB/fca-disp", { receivedAt, done });
    expect(list.map(({ stage, state, dueAt }) => [stage, state, dueAt])).toEqual([
      ["external-window-opens", "done", at("2026-03-05T16:59:59Z")],
      ["summary-resolution", "done", at("2026-03-05T17:00:00Z")],
      ["final-reply", "lifted", at("2026-04-27T23:00:00Z")],
      ["external-window-closes", "running", at("2026-09-05T23:00:00Z")],
    ]);
    expect(list[0]?.reasons.at(-1)).toMatchObject({
      code: "complaint/duty-ended",
      params: { stage: "external-window-opens", anchor: "resolvedInSummary", from: "2026-04-27", to: "2026-03-05" },
      source: { article: "2.8.1R(1), (2)" },
    });
    expect(list[2]?.reasons.at(-1)).toMatchObject({
      code: "complaint/duty-lifted",
      params: { stage: "final-reply", by: "summary-resolution" },
    });
  });

  test.each(["2026-03-05T17:00:00Z", "2026-03-05T23:30:00Z"])(
    "at the close of business or after it, %s, it is too late: no breach, and of no effect",
    (when) => {
      const late = owed("GB/fca-disp", { receivedAt, done: { "summary-resolution": at(when) } });
      expect(late.map(({ stage, state, optional }) => [stage, state, optional])).toEqual([
        ["summary-resolution", "lifted", true],
        ["final-reply", "running", false],
        ["external-window-opens", "running", false],
        ["external-window-closes", "not-started", false],
      ]);
      expect(late[0]?.reasons.at(-1)?.params).toMatchObject({ doneAt: at(when).toISOString(), late: true });
    },
  );

  test("a final reply opens six months with the ombudsman at once; of two the first counts", () => {
    const replied = at("2026-03-20T10:00:00Z");
    const list = owed("GB/fca-disp", { receivedAt, done: { "final-reply": replied } });
    const found = (name: string) => list.find((one) => one.stage === name);
    expect(found("external-window-closes")?.dueOn).toBe("2026-09-20");
    expect(found("external-window-opens")).toMatchObject({ state: "done", dueOn: "2026-03-20", dueAt: replied });
    const both = { "final-reply": replied, "summary-resolution": at("2026-03-03T10:00:00Z") };
    expect(states(both)).toMatchObject({ "final-reply": "done", "summary-resolution": "done" });
    expect(stage("GB/fca-disp", "external-window-closes", { receivedAt, done: both }).dueOn).toBe("2026-09-03");
    const lateSummary = { "final-reply": replied, "summary-resolution": at("2026-03-10T10:00:00Z") };
    expect(stage("GB/fca-disp", "external-window-closes", { receivedAt, done: lateSummary }).dueOn).toBe("2026-09-20");
  });

  test("a final reply after the eight weeks is late; the ombudsman opened when they were over", () => {
    const found = owed("GB/fca-disp", { receivedAt, done: { "final-reply": at("2026-05-20T10:00:00Z") } });
    expect(found.map((one) => [one.stage, one.state, one.dueOn])).toEqual([
      ["summary-resolution", "running", "2026-03-05"],
      ["final-reply", "late", "2026-04-27"],
      ["external-window-opens", "running", "2026-04-27"],
      ["external-window-closes", "running", "2026-11-20"],
    ]);
  });

  test("hours that run over midnight close at midnight; a day that never closes ends with itself", () => {
    const night = defineSchedule({
      timeZone: "UTC",
      weekly: { mon: ["20:00-04:00"], tue: ["08:00-12:00", "14:00-15:30"] },
    })._unsafeUnwrap();
    const source = { id: "house", asOf: "2026-01-01", confidence: "low" };
    const due = (amount: number) => {
      const duty = { stage: "final-reply", within: { amount, unit: "business-days" }, until: "end-of-business-day", source };
      const regime = defineReplyDuties({ id: "x", jurisdiction: "PT", scope: "x", duties: [duty] })._unsafeUnwrap();
      return replyObligations([regime], { schedule: night, receivedAt: at("2026-03-02T10:00:00Z") })._unsafeUnwrap()[0]?.dueAt;
    };
    expect([due(1), due(2)]).toEqual([at("2026-03-03T15:30:00Z"), at("2026-03-10T00:00:00Z")]);
  });

  test("only a misdirected petition is to be passed on, five days from its receipt", () => {
    expect(stage("CO/peticion", "forwarding", { receivedAt })).toMatchObject({ state: "not-started", dueOn: null });
    expect(stage("CO/peticion", "forwarding", { receivedAt, misdirectedAt: receivedAt }).dueOn).toBe("2026-03-09");
  });

  test("registered falls back on received; acknowledged is the acknowledgement", () => {
    expect(stage("BR/sac", "final-reply", { receivedAt, registeredAt: at("2026-03-04T10:00:00Z") }).dueOn).toBe("2026-03-11");
    const source = { id: "house", asOf: "2026-01-01", confidence: "low" };
    const duty = { stage: "final-reply", within: { amount: 2, unit: "hours" }, from: "acknowledged", source };
    const duties = [defineReplyDuties({ id: "x", jurisdiction: "PT", scope: "x", duties: [duty] })._unsafeUnwrap()];
    const facts = { schedule: london, receivedAt, done: { acknowledgement: at("2026-03-02T23:00:00Z") } };
    expect(replyObligations(duties, facts)._unsafeUnwrap()[0]).toMatchObject({
      dueOn: "2026-03-03",
      dueAt: at("2026-03-03T01:00:00Z"),
      state: "running",
    });
    const just = replyObligations(duties, { ...facts, done: { ...facts.done, "final-reply": at("2026-03-03T01:00:00Z") } })._unsafeUnwrap();
    expect(just[0]?.state).toBe("done");
  });
});

describe("extensions", () => {
  const receivedAt = at("2026-04-01T10:00:00Z");
  const extended = { "final-reply": at("2026-04-10T10:00:00Z") };

  test.each([
    ["exceptional: 35 business days", "GB/fca-disp-payments", {}, "2026-05-22"],
    ["once: 60 calendar days", "US/cfpb", { forwardedAt: receivedAt }, "2026-05-31"],
    ["double: 30 business days", "CO/peticion", {}, "2026-05-15"],
  ])("%s", (_, id, more, dueOn) => {
    const found = stage(id, "final-reply", { receivedAt, extended, ...more });
    expect(found.dueOn).toBe(dueOn);
    expect(found.reasons.map(({ code }) => code)).toEqual(["complaint/duty-runs", "complaint/duty-extended"]);
  });

  test("where none is allowed, and after the term has ended, it is refused with a reason", () => {
    const none = stage("PE/libro-de-reclamaciones", "final-reply", { receivedAt, extended });
    expect([none.dueOn, none.reasons.at(-1)?.params]).toEqual([
      "2026-04-24",
      { dutiesId: "PE/libro-de-reclamaciones#1", stage: "final-reply", why: "none-allowed" },
    ]);
    expect(stage("ES/ley-10-2025", "final-reply", { receivedAt, extended }).reasons.at(-1)?.params).toMatchObject({ why: "none-known" });
    const late = stage("CO/peticion", "final-reply", { receivedAt, extended: { "final-reply": at("2026-04-24T23:00:00Z") } });
    expect([late.dueOn, late.reasons.at(-1)?.params]).toMatchObject(["2026-04-24", { why: "too-late" }]);
  });

  test.each<[string, string, Partial<ReplyFacts>, string]>([
    ["the receipt", "CO/peticion", {}, "2026-04-24"],
    ["the registration", "BR/anatel-rgc-2014", { registeredAt: at("2026-04-02T10:00:00Z") }, "2026-04-03"],
    ["the forwarding", "US/cfpb", { forwardedAt: at("2026-04-02T10:00:00Z") }, "2026-04-17"],
  ])("told before %s, it is refused; at that instant it counts", (_, id, more, dueOn) => {
    const [duties] = select([id], id === "BR/anatel-rgc-2014" ? "2025-08-31" : "2026-04-01");
    const own = duties?.duties.find((duty) => id !== "BR/anatel-rgc-2014" || duty.stage === "acknowledgement");
    const document = { ...duties?.input, duties: [{ ...own, extension: { kind: "double" } }] };
    const regime = defineReplyDuties(JSON.parse(JSON.stringify(document)))._unsafeUnwrap();
    const start = more.registeredAt ?? more.forwardedAt ?? receivedAt;
    const told = (when: number) => {
      const facts = { schedule: london, receivedAt, ...more, extended: { [own?.stage as string]: when } };
      return replyObligations([regime], facts)._unsafeUnwrap()[0];
    };
    const early = told(Number(start) - 1);
    expect([early?.dueOn, early?.state]).toEqual([dueOn, "running"]);
    expect(early?.reasons.map(({ code }) => code)).toEqual(["complaint/duty-runs", "complaint/extension-refused"]);
    expect(early?.reasons[1]).toMatchObject({
      params: { dutiesId: `${id}#1`, stage: own?.stage, why: "before-start" },
      source: own?.source,
    });
    expect(told(Number(start))?.reasons.at(-1)?.code).toBe("complaint/duty-extended");
  });

  test.each<[string, string, CalendarDate, string, string | undefined]>([
    ["double, within it", "CO/peticion", "2026-05-01", "2026-05-01", undefined],
    ["double, its last day", "CO/peticion", "2026-05-15", "2026-05-15", undefined],
    ["double, a day more than that", "CO/peticion", "2026-05-16", "2026-04-24", "too-long"],
    ["the day on which it ends anyway", "CO/peticion", "2026-04-24", "2026-04-24", "not-longer"],
    ["a holding reply", "GB/fca-disp-payments", "2026-05-04", "2026-05-04", undefined],
    ["a holding reply beyond 35 days", "GB/fca-disp-payments", "2026-05-23", "2026-04-24", "too-long"],
    ["where none is allowed", "PE/libro-de-reclamaciones", "2026-05-01", "2026-04-24", "none-allowed"],
  ])("a new date that was told, %s: %s %s gives %s", (_, id, to, dueOn, why) => {
    const found = stage(id, "final-reply", { receivedAt, extended: { "final-reply": { at: at("2026-04-10T10:00:00Z"), to } } });
    expect(found.dueOn).toBe(dueOn);
    expect(found.reasons[1]).toMatchObject(
      why === undefined
        ? { code: "complaint/duty-extended", params: { from: "2026-04-24", to } }
        : { code: "complaint/extension-refused", params: { why } },
    );
  });

  test("a new date for a term of hours ends at the latest with the longer term", () => {
    const source = { id: "house", asOf: "2026-01-01", confidence: "low" };
    const duty = { stage: "final-reply", within: { amount: 10, unit: "hours" }, extension: { kind: "double" }, source };
    const regime = defineReplyDuties({ id: "x", jurisdiction: "PT", scope: "x", duties: [duty] })._unsafeUnwrap();
    const due = (to: CalendarDate) =>
      replyObligations([regime], { schedule: london, receivedAt, extended: { "final-reply": { at: receivedAt, to } } })._unsafeUnwrap()[0];
    expect(due("2026-04-01")?.dueAt).toEqual(at("2026-04-01T23:00:00Z"));
    expect(due("2026-04-02")?.dueAt).toEqual(at("2026-04-02T06:00:00Z"));
    expect(due("2026-04-03")?.reasons.at(-1)?.params).toMatchObject({ why: "too-long" });
  });

  test("a rule that allows none says so, whenever it was told", () => {
    const early = stage("PE/libro-de-reclamaciones", "final-reply", {
      receivedAt,
      extended: { "final-reply": at("2026-03-01T10:00:00Z") },
    });
    expect(early.reasons.at(-1)?.params).toMatchObject({ why: "none-allowed" });
  });
});

describe("choice", () => {
  test("by id with or without revision, in the order asked", () => {
    expect(select(["PE/libro-de-reclamaciones#1", "BR/sac"]).map(({ id }) => id)).toEqual(["PE/libro-de-reclamaciones#1", "BR/sac#1"]);
  });

  test("the highest revision in force", () => {
    const base = REPLY_DUTIES.find(({ id }) => id === "BR/sac#1")?.input;
    const second = defineReplyDuties({ ...base, id: "BR/sac#2" })._unsafeUnwrap();
    const later = defineReplyDuties({ ...base, id: "BR/sac#3", validFrom: "2030-01-01" })._unsafeUnwrap();
    const chosen = selectReplyDuties([...REPLY_DUTIES, later, second], ["BR/sac"], "2026-03-02")._unsafeUnwrap();
    expect(chosen.map(({ id }) => id)).toEqual(["BR/sac#2"]);
  });

  test("unknown, and not in force", () => {
    expect(selectReplyDuties([], ["XX/y"], "2026-03-02")._unsafeUnwrapErr()).toEqual({
      code: "complaint/unknown-duties",
      id: "XX/y",
      known: [],
    });
    const error = { code: "complaint/duties-not-in-force", id: "BR/sac", on: "2022-10-02" };
    expect(selectReplyDuties(REPLY_DUTIES, ["BR/sac"], "2022-10-02")._unsafeUnwrapErr()).toEqual(error);
    expect(select(["BR/sac"], "2022-10-03")).toHaveLength(1);
    expect(selectReplyDuties(REPLY_DUTIES, ["BR/sac-2008"], "2022-10-03").isErr()).toBe(true);
  });

  test("a day that does not exist", () => {
    expect(selectReplyDuties(REPLY_DUTIES, [], "2026-02-30")._unsafeUnwrapErr()).toEqual({
      code: "complaint/invalid-date",
      argument: "on",
    });
  });

  test("of several regimes, the earliest duty comes first", () => {
    const facts = { schedule: london, receivedAt: at("2026-03-02T10:00:00Z") };
    const list = replyObligations(select(["GB/fca-disp", "BR/sac"]), facts)._unsafeUnwrap();
    expect(list.map((one) => one.stage).slice(0, 3)).toEqual(["summary-resolution", "final-reply", "final-reply"]);
    expect(list[1]?.dutiesId).toBe("BR/sac#1");
  });
});

describe("errors", () => {
  const facts = { schedule: london, receivedAt: at("2026-03-02T10:00:00Z") };

  test.each<[string, Partial<ReplyFacts>]>([
    ["receivedAt", { receivedAt: Number.NaN }],
    ["calledAt", { calledAt: at("nonsense") }],
    ["done.final-reply", { done: { "final-reply": Number.POSITIVE_INFINITY } }],
    ["extended.history", { extended: { history: Number.NaN } }],
  ])("an impossible %s", (argument, change) => {
    expect(replyObligations(select(["BR/sac"]), { ...facts, ...change })._unsafeUnwrapErr()).toEqual({
      code: "complaint/invalid-fact",
      argument,
    });
  });

  const day = 86_400_000;
  const received = facts.receivedAt.getTime();

  test.each<[string, string, string, Partial<ReplyFacts>]>([
    ["the receipt", "GB/fca-disp", "summary-resolution", {}],
    ["the registration", "BR/sac", "final-reply", { registeredAt: received + day }],
    ["the receipt, which stands for the registration", "BR/sac", "final-reply", {}],
    ["the request for the history", "BR/sac", "history", { historyRequestedAt: received + 3 * day }],
    ["the call", "BR/sac", "retention-ends", { calledAt: received - day }],
    ["the forwarding", "US/cfpb", "final-reply", { forwardedAt: received + 2 * day }],
    ["the closing of the book", "PT/livro-de-reclamacoes-papel", "retention-ends", { closedAt: received + 9 * day }],
  ])("a stage done before its event, %s", (_, id, name, more) => {
    const event = Object.values(more)[0] ?? received;
    const doneAt = (when: number) => replyObligations(select([id]), { ...facts, ...more, done: { [name]: when } });
    expect(doneAt(Number(event) - 1)._unsafeUnwrapErr()).toEqual({ code: "complaint/invalid-fact", argument: `done.${name}` });
    const known = doneAt(Number(event))._unsafeUnwrap();
    expect(known.find((one) => one.stage === name)?.state).toBe("done");
  });

  test("the order of two stages is the trader's own: performed before the reply is early, before the receipt impossible", () => {
    const replied = received + 5 * day;
    const performed = (when: number) =>
      replyObligations(select(["CL/sello-sernac"]), { ...facts, done: { "final-reply": replied, performance: when } });
    const list = performed(received)._unsafeUnwrap();
    expect(list.map((one) => [one.stage, one.state])).toEqual([
      ["performance", "done"],
      ["final-reply", "done"],
    ]);
    expect(performed(received - 1)._unsafeUnwrapErr()).toEqual({ code: "complaint/invalid-fact", argument: "done.performance" });
  });

  test("an impossible order is told before a duty that never falls due", () => {
    const once = defineSchedule({ timeZone: "UTC", weekly: {}, exceptions: { "2026-03-03": ["09:00-10:00"] } })._unsafeUnwrap();
    const early = { ...facts, schedule: once, done: { "final-reply": received - 1 } };
    expect(replyObligations(select(["PE/libro-de-reclamaciones"]), early)._unsafeUnwrapErr()).toMatchObject({
      code: "complaint/invalid-fact",
    });
  });

  test("a schedule that closes for good", () => {
    const once = defineSchedule({ timeZone: "UTC", weekly: {}, exceptions: { "2026-03-03": ["09:00-10:00"] } })._unsafeUnwrap();
    const never = { code: "complaint/never-due", dutiesId: "PE/libro-de-reclamaciones#1", stage: "final-reply" };
    expect(replyObligations(select(["PE/libro-de-reclamaciones"]), { ...facts, schedule: once })._unsafeUnwrapErr()).toEqual(never);
  });
});

describe("the ends of the years that are answered", () => {
  const source = { id: "house", asOf: "2026-01-01", confidence: "low" };
  const of = (amount: number, unit: string, receivedAt: number, schedule = london) => {
    const duties = [{ stage: "retention-ends", within: { amount, unit }, source }];
    const regime = defineReplyDuties({ id: "x", jurisdiction: "PT", scope: "x", duties })._unsafeUnwrap();
    return replyObligations([regime], { schedule, receivedAt });
  };

  test("a term of centuries ends in its zone, and one after the year 9999 never", () => {
    const summer = of(250, "years", Date.parse("2026-07-01T10:00:00Z"))._unsafeUnwrap()[0];
    expect([summer?.dueOn, summer?.dueAt]).toEqual(["2276-07-01", at("2276-07-01T23:00:00Z")]);
    expect(of(7973, "years", Date.parse("2026-07-01T10:00:00Z"))._unsafeUnwrap()[0]?.dueOn).toBe("9999-07-01");
    const never = { code: "complaint/never-due", dutiesId: "x", stage: "retention-ends" };
    expect(of(7974, "years", Date.parse("2026-07-01T10:00:00Z"))._unsafeUnwrapErr()).toEqual(never);
  });

  test("received at the first instant, which is a day of 1969 west of Greenwich", () => {
    expect(of(2, "business-days", 0, bogota)._unsafeUnwrap()[0]).toMatchObject({ dueOn: "1970-01-02", dueAt: at("1970-01-03T05:00:00Z") });
  });
});

describe("a document that contradicts itself", () => {
  const source = { id: "house", asOf: "2026-01-01", confidence: "low" };
  const reply = { stage: "final-reply", within: { amount: 15, unit: "business-days" }, source };
  const hello = { stage: "acknowledgement", within: { amount: 24, unit: "hours" }, source };
  const issues = (...duties: readonly object[]) => {
    const found = defineReplyDuties({ id: "x", jurisdiction: "PT", scope: "x", duties });
    return found.isOk() ? [] : found.error.issues.map(({ path, code, params }) => [path.join("."), code, params]);
  };

  test.each<[string, readonly object[], ReturnType<typeof issues>]>([
    [
      "lifts a stage that it does not have",
      [{ ...hello, lifts: ["final-reply", "history"] }, reply],
      [["duties.0.lifts.1", "unknown-reference", { reference: "history", known: ["acknowledgement", "final-reply"] }]],
    ],
    [
      "a stage lifts itself",
      [{ ...reply, lifts: ["final-reply"] }],
      [["duties.0.lifts.0", "breaks-rule", { rule: "must not be the stage itself: once done it cannot fall away" }]],
    ],
    [
      "lifts a stage twice",
      [{ ...hello, lifts: ["final-reply", "final-reply"] }, reply],
      [["duties.0.lifts.1", "duplicate", { key: "final-reply" }]],
    ],
    ["a stage twice from one event", [reply, { ...reply, from: "received" }], [["duties.1.stage", "duplicate", { key: "final-reply" }]]],
    ["a stage twice from two events", [reply, { ...reply, from: "forwarded" }], [["duties.1.stage", "duplicate", { key: "final-reply" }]]],
    [
      "a reply owed once it is given",
      [{ ...reply, from: "replied" }],
      [["duties.0.from", "breaks-rule", { rule: "must not be an event that waits for the stage itself" }]],
    ],
    [
      "a reply owed from the first of two events, one its own",
      [{ ...reply, from: { firstOf: ["received", "replied"] } }],
      [["duties.0.from", "breaks-rule", { rule: "must not be an event that waits for the stage itself" }]],
    ],
    [
      "a reply that ends itself",
      [{ ...reply, endedBy: ["replied"] }],
      [["duties.0.endedBy", "breaks-rule", { rule: "must not be an event that waits for the stage itself" }]],
    ],
    [
      "three stages in a ring",
      [
        { ...hello, from: "replied" },
        { ...reply, from: "resolvedInSummary" },
        { ...reply, stage: "summary-resolution", endedBy: ["acknowledged"] },
      ],
      ["duties.0.from", "duties.1.from", "duties.2.endedBy"].map((path) => [
        path,
        "breaks-rule",
        { rule: "must not be an event that waits for the stage itself" },
      ]),
    ],
    [
      "calendar days that end at a closing",
      [{ ...reply, within: { amount: 3, unit: "calendar-days" }, until: "end-of-business-day" }],
      [["duties.0.until", "breaks-rule", { rule: "must be left out: only a term of business days ends with one" }]],
    ],
    [
      "two stages that wait for each other",
      [
        { ...hello, from: "replied" },
        { ...reply, from: "acknowledged" },
      ],
      ["duties.0.from", "duties.1.from"].map((path) => [
        path,
        "breaks-rule",
        { rule: "must not be an event that waits for the stage itself" },
      ]),
    ],
    [
      "an extension to the same term",
      [{ ...reply, extension: { kind: "once", to: reply.within } }],
      [["duties.0.extension.to.amount", "too-small", { minimum: 15, inclusive: false }]],
    ],
    [
      "an extension that shortens, in another unit",
      [{ ...reply, within: { amount: 15, unit: "calendar-days" }, extension: { kind: "exceptional", to: { amount: 2, unit: "weeks" } } }],
      [["duties.0.extension.to.amount", "too-small", { minimum: 2, inclusive: false }]],
    ],
    [
      "a first day of a term in hours",
      [{ ...hello, firstDay: "same-day", extension: { kind: "double" } }],
      [["duties.0.firstDay", "breaks-rule", { rule: "must be left out: terms in hours run from the instant" }]],
    ],
    [
      "all that is wrong is told at once, beside a part of the wrong type",
      [{ ...hello, within: { amount: 1, unit: "hours" }, firstDay: "same-day" }, { ...reply, lifts: ["history"] }, { stage: "history" }],
      [
        ["duties.2.within", "missing", {}],
        ["duties.2.source", "missing", {}],
        ["duties.0.firstDay", "breaks-rule", { rule: "must be left out: terms in hours run from the instant" }],
      ],
    ],
  ])("%s", (_, duties, expected) => {
    expect(issues(...duties)).toEqual(expected);
  });

  test("what looks alike and is none", () => {
    const longer = [
      { ...reply, extension: { kind: "once", to: { amount: 10, unit: "weeks" } } },
      { ...reply, within: { amount: 11, unit: "months" }, extension: { kind: "once", to: { amount: 1, unit: "years" } } },
      { ...reply, within: { amount: 15, unit: "calendar-days" }, extension: { kind: "once", to: { amount: 3, unit: "weeks" } } },
      { ...hello, firstDay: "same-day", extension: { kind: "once", to: { amount: 3, unit: "calendar-days" } } },
      { ...reply, from: "acknowledged" },
    ];
    for (const one of longer) expect(issues(one), JSON.stringify(one)).toEqual([]);
    expect(issues({ ...hello, lifts: ["final-reply"] }, { ...reply, lifts: ["acknowledgement"] })).toEqual([]);
    expect(issues(hello, { ...reply, from: "acknowledged" })).toEqual([]);
  });
});

describe("targets of a response policy", () => {
  test("a term that ends at a closing is left out: a policy may count to a later hour", () => {
    const source = { id: "house", asOf: "2026-01-01", confidence: "low" };
    const duty = { stage: "final-reply", within: { amount: 3, unit: "business-days" }, until: "end-of-business-day", source };
    expect(responseTargetsFrom([defineReplyDuties({ id: "x", jurisdiction: "PT", scope: "x", duties: [duty] })._unsafeUnwrap()])).toEqual(
      [],
    );
  });

  test("days and hours, by metric; months, other anchors and other stages are left out", () => {
    const duties = [
      ...select(["GB/fca-disp", "US/cfpb", "BR/sac", "PE/libro-de-reclamaciones", "CL/sello-sernac", "BR/consumidor-gov"]),
      ...select(["BR/anatel-rgc-2014"], "2025-08-31"),
    ];
    expect(responseTargetsFrom(duties)).toEqual([
      { metric: "resolution", within: "P7D", clock: "calendar" },
      { metric: "resolution", within: "P10D", clock: "business" },
      { metric: "acknowledgement", within: "PT24H", clock: "calendar" },
    ]);
    expect(responseTargetsFrom(select(["GB/fca-disp"]))).toEqual([{ metric: "resolution", within: "P56D", clock: "calendar" }]);
    expect(responseTargetsFrom(select(["PT/livro-de-reclamacoes-papel"]))).toEqual([]);
  });
});
