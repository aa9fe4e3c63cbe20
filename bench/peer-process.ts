// One library in a process of its own, whose machine zone is the zone of the case: it answers, and then it is timed.
import type { Day } from "./cases.js";
import { type AddHours, PEERS } from "./peers.js";
import { quickest } from "./timing.js";

export interface Question {
  readonly peer: string;
  readonly day: Day;
  readonly hours: number;
  readonly starts: readonly number[];
  /** An answer for each start, or the time that one takes on average over them. */
  readonly wanted: "answers" | "time";
}

export type Reply = { readonly answers: readonly (number | string)[] } | { readonly ns: number };

const prepared = new Map<string, Promise<AddHours>>();

async function reply({ peer, day, hours, starts, wanted }: Question): Promise<Reply> {
  const key = `${peer} ${day}`;
  const add = await (prepared.get(key) ?? PEERS.find(({ name }) => name === peer)?.prepare(day));
  if (!add) throw new Error(`unknown peer ${peer}`);
  prepared.set(key, Promise.resolve(add));
  if (wanted === "answers") return { answers: starts.map((start) => attempt(() => add(start, hours))) };
  const all = () => {
    for (const start of starts) add(start, hours);
  };
  return { ns: await quickest(all, starts.length) };
}

function attempt(answer: () => number): number | string {
  try {
    return answer();
  } catch (error) {
    return String(error);
  }
}

process.on("message", async (question: Question) => process.send?.(await reply(question)));
