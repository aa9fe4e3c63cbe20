// Size budgets of what a consumer bundles from dist: minified, gzip. neverthrow, which every function that returns a Result shares, is counted
// once, on a line of its own, and is external to the budgets without schemas; the budget of a whole area includes it, and zod.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Entry, publicEntries } from "./entries.js";
import { exportedNames, sourceProgram } from "./program.js";

const KB = 1024;
const PURE_FUNCTION = 3 * KB;
const CALENDAR_WITHOUT_SCHEMAS = 6.25 * KB;
const AREA_WITH_SCHEMAS = 40 * KB;
const SHARED = ["neverthrow"];
/** What stands on a whole engine, by name or subpath, in KB. */
const LARGER: Readonly<Record<string, number>> = {
  // The fold of all metrics, with the business time under it.
  assessResponse: 10,
  assessResponses: 10,
  sweepResponses: 9,
  strictestTarget: 6,
  // The fold and the attainment report over it.
  backtestPolicies: 12,
  // zod takes 27 KB, business time 8 KB, and the fold and its documents the rest.
  "./response": 54,
  // Missing-answer rules, tests, effect sizes and the distribution functions under them.
  scoreGaps: 10,
  gapTally: 8,
  tallyGaps: 8,
  internalQuality: 6,
  internalQualityTally: 6,
  reliabilityTally: 3.5,
  "./quality": 62,
  // The engine of statutory clocks (10 KB), layers over it, and the laws of fourteen jurisdictions (7.5 KB). A sixth of the engine makes rules
  // and facts ready once, so that a decision takes microseconds.
  assessCoverage: 17.25,
  statutoryCover: 10.5,
  coverageTimeline: 10.5,
  statutoryRegime: 8.5,
  REGIMES: 8,
  "./warranty": 64,
  // Consent, contact rules, frequency and anchors in one plan.
  planFollowUps: 11.25,
  // Reads the whole record of a customer, key by key and list by list.
  assessConsent: 4.75,
  contactWindows: 3.5,
  effortTally: 3.5,
  reliabilityOf: 3.5,
  customerEffort: 3.5,
  // Families of forms in three languages, about forty-five thousand phrases when written out. Their measured level is in test/complaint.
  DEFAULT_RULES: 70,
  // Frequent words of seven languages, three of them to answer and four to be known as strangers.
  guessLanguage: 4.25,
  // The guess of a language, text features, the linear model and its calibration.
  classifyComplaint: 11.25,
  evaluateTextModel: 8,
  trainTextModel: 6,
  // Terms, extensions and business days of every stage.
  replyObligations: 6,
  // The phrases (68 KB), the duties of fifteen laws, the classifier and zod.
  "./complaint": 140,
  "./followup": 58,
  // One case through all five areas, their engines included; the tally folds what they counted.
  reviewCase: 68,
  deskTally: 13.75,
  // Everything: the presets, the phrases and the laws of all areas.
  "./casefile": 260,
  // Every sentence of every area in one language, for two readers, and the names of all terms.
  messages: 40,
};
const budgetOf = (key: string, usual: number) => (key in LARGER ? (LARGER[key] as number) * KB : usual);

interface Bundle {
  readonly bytes: number;
  readonly hasZod: boolean;
}

const specifier = ({ subpath }: Entry) => `aftersales${subpath.slice(1)}`;

async function bundle(code: string, external: readonly string[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
    metafile: true,
    external: [...external],
    logLevel: "silent",
  });
  const [output] = Object.values(metafile.outputs);
  const kept = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { bytes: gzipSync(outputFiles[0]?.contents ?? "").length, hasZod: kept.some(([path]) => path.includes("node_modules/zod/")) };
}

let failed = 0;

function report(what: string, bytes: number, budget: number): void {
  const over = bytes > budget;
  if (over) failed++;
  console.log(`${over ? "OVER" : "ok  "}  ${(bytes / KB).toFixed(2).padStart(6)} KB of ${(budget / KB).toFixed(0).padStart(2)}  ${what}`);
}

const program = sourceProgram();
report("neverthrow, external to the lines without zod", (await bundle(`export { ok, err } from "neverthrow"`)).bytes, PURE_FUNCTION);
const areas = publicEntries().filter(({ subpath }) => subpath !== ".");
const ofAreas = new Set(areas.flatMap((entry) => exportedNames(program, entry).map(({ name }) => name)));
for (const entry of publicEntries()) {
  const values = exportedNames(program, entry).flatMap(({ name, kind }) =>
    kind.includes("value") && !(entry.subpath === "." && ofAreas.has(name)) ? [name] : [],
  );
  const bundles = await Promise.all(
    values.map(async (name) => ({ name, ...(await bundle(`export { ${name} } from "${specifier(entry)}"`, SHARED)) })),
  );
  const pure = bundles.filter(({ hasZod }) => !hasZod).sort((a, b) => b.bytes - a.bytes);
  for (const { name, bytes } of pure) report(`${specifier(entry)} { ${name} }`, bytes, budgetOf(name, PURE_FUNCTION));
  if (entry.subpath === "./calendar") {
    const names = pure.map(({ name }) => name).join(", ");
    report(
      "aftersales/calendar without schemas",
      (await bundle(`export { ${names} } from "${specifier(entry)}"`, SHARED)).bytes,
      CALENDAR_WITHOUT_SCHEMAS,
    );
  }
  if (entry.subpath !== "." && !entry.subpath.startsWith("./messages/")) {
    report(
      `${specifier(entry)}, all of it with zod`,
      (await bundle(`export * from "${specifier(entry)}"`)).bytes,
      budgetOf(entry.subpath, AREA_WITH_SCHEMAS),
    );
  }
}
if (failed > 0) {
  console.log(`${failed} over budget`);
  process.exitCode = 1;
}
