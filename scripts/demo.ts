// `npm run demo`: a desk, its cases, and the review of each in words; then what the desk should learn, and a report to look at.
import { writeFileSync } from "node:fs";
import { readArguments } from "./demo/arguments.js";
import { caseText } from "./demo/case-text.js";
import { deskText } from "./demo/desk-text.js";
import { overviewText } from "./demo/overview-text.js";
import { readInput } from "./demo/read-input.js";
import { page } from "./demo/report/page.js";
import { reviewAll } from "./demo/review-all.js";

process.stdout.on("error", () => process.exit()); // the reader, such as head, has gone
const wanted = readArguments(process.argv.slice(2));
const { desk, cases } = readInput(wanted);
const reviewed = reviewAll(desk, cases, wanted);
if (wanted.caseId !== null) {
  process.stdout.write(caseText(desk, reviewed, wanted));
} else {
  process.stdout.write(overviewText(desk, reviewed, wanted));
  process.stdout.write(deskText(desk, reviewed, wanted));
  writeFileSync(wanted.report, await page(desk, reviewed, wanted));
  process.stdout.write(`\n${wanted.words.written(wanted.report)}\n`);
}
