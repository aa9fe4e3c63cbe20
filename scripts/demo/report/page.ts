import { type CasefileFinding, explain, label, type ReviewedCase, type ServiceDesk } from "../../../src/casefile/index.js";
import type { Wanted } from "../arguments.js";
import { aboutOf, coverOf } from "../case-title.js";
import { reportOf } from "../desk-text.js";
import { coverChart } from "./cover.js";
import { escaped } from "./draw.js";
import { figure } from "./figure.js";
import { followUpCalendar } from "./follow-up-calendar.js";
import { gapChart } from "./gaps.js";
import { importanceMap } from "./importance-map.js";
import { paretoChart } from "./pareto.js";
import { STYLE } from "./style.js";
import { timelineChart } from "./timeline.js";

/** The report as one HTML file that needs no network: what to do, what to learn, and six charts with their figures. */
export async function page(desk: ServiceDesk, reviewed: readonly ReviewedCase[], wanted: Wanted): Promise<string> {
  const { words, messages, now, language } = wanted;
  const { timeZone } = desk.schedule;
  const report = reportOf(desk, reviewed);
  const sentences = (found: readonly CasefileFinding[]) => explain(found, messages, { timeZone, voice: "agent" });
  const title = desk.name ?? desk.id;
  const moment = new Intl.DateTimeFormat(messages.locale, { dateStyle: "full", timeStyle: "short", timeZone }).format(now);
  const charts = [
    timelineChart(desk, reviewed, wanted),
    coverChart(desk, reviewed, wanted),
    paretoChart(desk, report, wanted),
    gapChart(report, wanted),
    importanceMap(desk, report, wanted),
    followUpCalendar(desk, reviewed, wanted),
  ];
  const figures = await Promise.all(charts.map((chart) => figure(chart, words)));
  const swot = (["strengths", "weaknesses", "opportunities", "threats"] as const).map(
    (name) =>
      `<section class="${name}"><h3>${escaped(label(name, messages))}</h3>${listOf(sentences(report.swot[name]), words.none)}</section>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escaped(title)}</h1><p>${escaped(words.asOf(reviewed.length, moment, timeZone))}</p></header>
<main>
<section><h2 id="first">${escaped(words.doFirst)}</h2>${listOf(sentences(report.doFirst), words.none)}</section>
<section><h2 id="cases">${escaped(words.nextSteps)}</h2>${reviewed.map((one) => caseCard(desk, one, wanted)).join("\n")}</section>
${figures.join("\n")}
<section><h2 id="swot">${["strengths", "weaknesses", "opportunities", "threats"].map((name) => escaped(label(name, messages))).join(", ")}</h2><div class="swot">${swot.join("")}</div></section>
</main>
<footer><p>${escaped(words.advice)}</p></footer>
</body>
</html>
`;
}

function caseCard(desk: ServiceDesk, reviewed: ReviewedCase, { words, messages }: Wanted): string {
  const { caseFile, review } = reviewed;
  const steps = explain(review.nextSteps, messages, { timeZone: desk.schedule.timeZone, voice: "agent" });
  const facts = [
    ...(review.priority === null ? [] : [`${words.priority}: ${label(review.priority, messages)}`]),
    `${words.cover}: ${coverOf(reviewed, messages, words)}`,
  ];
  const mark = review.priority === "critical" || review.priority === "urgent" ? " urgent" : "";
  return `<article class="case${mark}"><h3>${escaped(caseFile.id)} <span>${escaped(aboutOf(desk, reviewed, messages))}</span></h3><p>${escaped(facts.join(" | "))}</p>${listOf(steps, words.nothing)}</article>`;
}

function listOf(lines: readonly string[], none: string): string {
  return lines.length === 0 ? `<p>${escaped(none)}</p>` : `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`;
}
