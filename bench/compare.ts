// Asks a peer in its own process, with a limit of time, and holds its answers against ours before it is timed.
import { type ChildProcess, fork } from "node:child_process";
import type { Schedule } from "../src/index.js";
import { DAYS, type Day, type Zone } from "./cases.js";
import { add, scheduleOf, startsOf } from "./ours.js";
import type { Question, Reply } from "./peer-process.js";

export type Verdict =
  | { readonly is: "right" }
  | { readonly is: "wrong"; readonly count: number; readonly of: number; readonly example: string }
  | { readonly is: "late"; readonly seconds: number };

/** A process that answers for peers in one zone. */
export interface PeerProcess {
  /** Whether the peer's answers are ours. */
  readonly check: (peer: string, day: Day, hours: number) => Promise<Verdict>;
  /** Nanoseconds of one call, or `null` when its timing was late. */
  readonly time: (peer: string, day: Day, hours: number) => Promise<number | null>;
  /** Ends the process. */
  readonly stop: () => void;
}

/** @param limit - seconds that all answers of one case, or its timing, may take */
export function peerProcess(zone: Zone, limit: number): PeerProcess {
  let child: ChildProcess | null = null;

  const ask = (question: Question): Promise<Reply | null> =>
    new Promise((resolve) => {
      const options = { env: { ...process.env, TZ: zone }, execArgv: ["--import", "tsx"] };
      const asked = child ?? fork(new URL("./peer-process.ts", import.meta.url), options);
      child = asked;
      const finish = (reply: Reply | null) => {
        clearTimeout(timer);
        asked.off("message", finish).off("exit", died);
        resolve(reply);
      };
      const died = () => {
        child = null;
        finish(null);
      };
      const timer = setTimeout(() => asked.kill("SIGKILL"), limit * 1000);
      asked.on("message", finish).on("exit", died);
      asked.send(question);
    });

  return {
    check: async (peer, day, hours) => {
      const schedule = scheduleOf(zone, day);
      const starts = peerStarts(schedule, hours);
      const reply = await ask({ peer, day, hours, starts, wanted: "answers" });
      if (!reply || !("answers" in reply)) return { is: "late", seconds: limit };
      const right = starts.map((start) => add(schedule, start, hours));
      const wrong = right.flatMap((expected, index) => (reply.answers[index] === expected ? [] : [index]));
      const [first] = wrong;
      if (first === undefined) return { is: "right" };
      const example = `${text(starts[first])} + ${hours} h gives ${text(reply.answers[first])}, right is ${text(right[first])}`;
      return { is: "wrong", count: wrong.length, of: starts.length, example };
    },
    time: async (peer, day, hours) => {
      const reply = await ask({ peer, day, hours, starts: peerStarts(scheduleOf(zone, day), hours), wanted: "time" });
      return reply && "ns" in reply ? reply.ns : null;
    },
    stop: () => child?.kill(),
  };
}

/** Fewer instants for longer spans: the peers take longer the farther they go. */
function peerStarts(schedule: Schedule, hours: number): number[] {
  return startsOf(schedule, hours > 10_000 ? 3 : hours > 100 ? 6 : 24);
}

/** A day of the benchmark in words. */
export function hoursText(day: Day): string {
  return DAYS[day].map((hours) => hours.join("-")).join(", ");
}

function text(at: number | string | undefined | null): string {
  return typeof at === "number" ? new Date(at).toISOString().replace(":00.000Z", "Z") : `${at ?? "no instant"}`;
}
