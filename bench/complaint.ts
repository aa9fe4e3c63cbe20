// `tsx bench/complaint.ts [FILE.jsonl ...]`: how many contacts rules classify a second, then text models on your own files.
// One JSON object a line: { "text": ..., "label": ... }.
// Three quarters train, one quarter is predicted. The peers run when they are installed: npm install --no-save wink-naive-bayes-text-classifier bayes
import { readFileSync } from "node:fs";
import { predictLabel, type TextExample, trainTextModel } from "../src/complaint/index.js";
import { printClassificationRates } from "./classification.js";

interface Answer {
  readonly label: string;
  readonly probability: number | null;
}
interface Trained {
  readonly predict: (text: string) => Answer | Promise<Answer>;
  readonly bytes: number | null;
}
interface Learner {
  readonly name: string;
  readonly train: (examples: readonly TextExample[]) => Trained | Promise<Trained>;
}

const ours: Learner = {
  name: "aftersales",
  train: (examples) => {
    const model = trainTextModel(examples)._unsafeUnwrap();
    predictLabel(model, "decode");
    return {
      predict: (text) => {
        const { ranking, probability } = predictLabel(model, text);
        return { label: ranking[0]?.label ?? "", probability };
      },
      bytes: Buffer.byteLength(JSON.stringify(model)),
    };
  },
};

/** The words of a text, prepared alike for every peer. */
const words = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

async function peers(): Promise<readonly Learner[]> {
  const found: Learner[] = [];
  const wink = await installed<() => WinkClassifier>("wink-naive-bayes-text-classifier");
  if (wink) {
    found.push({
      name: "wink-naive-bayes-text-classifier",
      train: (examples) => {
        const classifier = wink();
        classifier.definePrepTasks([words]);
        classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
        for (const { text, label } of examples) classifier.learn(text, label);
        classifier.consolidate();
        return {
          predict: (text) => ({ label: classifier.predict(text), probability: null }),
          bytes: Buffer.byteLength(classifier.exportJSON()),
        };
      },
    });
  }
  const bayes = await installed<(options: object) => BayesClassifier>("bayes");
  if (bayes) {
    found.push({
      name: "bayes",
      train: async (examples) => {
        const classifier = bayes({ tokenizer: words });
        for (const { text, label } of examples) await classifier.learn(text, label);
        const predict = async (text: string) => ({ label: String(await classifier.categorize(text)), probability: null });
        return { predict, bytes: Buffer.byteLength(classifier.toJson()) };
      },
    });
  }
  return found;
}

interface WinkClassifier {
  definePrepTasks(tasks: readonly ((text: string) => string[])[]): void;
  defineConfig(config: object): void;
  learn(text: string, label: string): void;
  consolidate(): void;
  predict(text: string): string;
  exportJSON(): string;
}
interface BayesClassifier {
  learn(text: string, label: string): unknown;
  categorize(text: string): unknown;
  toJson(): string;
}

async function installed<T>(name: string): Promise<T | null> {
  try {
    return ((await import(name)) as { default: T }).default;
  } catch {
    return null;
  }
}

printClassificationRates();
const files = process.argv.slice(2);
if (files.length === 0) console.log("Name JSON Lines files of { text, label } to measure text models.");
const learners = [ours, ...(await peers())];
for (const file of files) {
  const examples = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as TextExample);
  const isTest = (at: number) => (at * 7919) % 4 === 0;
  const train = examples.filter((_, at) => !isTest(at));
  const held = examples.filter((_, at) => isTest(at));
  console.log(`${file}: ${train.length} to train, ${held.length} to predict`);
  for (const { name, train: learn } of learners) {
    const begun = performance.now();
    const { predict, bytes } = await learn(train);
    const trained = performance.now();
    const answers: { truth: string; label: string; probability: number | null }[] = [];
    for (const { text, label } of held) answers.push({ truth: label, ...(await predict(text)) });
    const done = performance.now();
    const figures = {
      accuracy: percent(answers.filter(({ truth, label }) => truth === label).length / held.length),
      macroF1: percent(macroF1(answers)),
      calibrationError: name === "aftersales" ? calibrationError(answers).toFixed(3) : "none",
      trainSeconds: ((trained - begun) / 1000).toFixed(1),
      textsPerSecond: Math.round((1000 * held.length) / (done - trained)),
      bytes,
    };
    console.log(`  ${name}: ${JSON.stringify(figures)}`);
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function macroF1(answers: readonly { truth: string; label: string }[]): number {
  const labels = [...new Set(answers.map(({ truth }) => truth))];
  const f1 = labels.map((label) => {
    const hits = answers.filter((one) => one.truth === label && one.label === label).length;
    return (2 * hits) / (answers.filter((one) => one.truth === label).length + answers.filter((one) => one.label === label).length);
  });
  return f1.reduce((sum, value) => sum + value, 0) / labels.length;
}

function calibrationError(answers: readonly { truth: string; label: string; probability: number | null }[]): number {
  const ranges = Array.from({ length: 10 }, (_, index) =>
    answers.filter(({ probability }) => Math.min(9, Math.floor((probability ?? 0) * 10)) === index),
  );
  return ranges.reduce((sum, inside) => {
    const gap = inside.reduce((total, { truth, label, probability }) => total + (probability ?? 0) - (truth === label ? 1 : 0), 0);
    return sum + Math.abs(gap) / answers.length;
  }, 0);
}
