// `npm run bench:ratios` asserts ratios within one run, never milliseconds: it fails when one is broken.
// Rounds interleave what is compared, so that a busy machine slows both; the median of the rounds counts.
import { addBusinessTime, type IsoDuration } from "../src/index.js";
import type { Day, Zone } from "./cases.js";
import { hoursText, peerProcess } from "./compare.js";
import { scheduleOf, startsOf } from "./ours.js";
import { type AddHours, PEERS } from "./peers.js";
import { middle } from "./timing.js";

const CASES: readonly (readonly [Zone, Day])[] = [
  ["Europe/Lisbon", "split"],
  ["Europe/Lisbon", "single"],
];
const [HOUR, YEAR, DECADE] = [1, 2000, 20_000];
const LONGEST_TO_SHORTEST = 1.5;
const FASTER_AT_AN_HOUR = 50;
const FASTER_AT_A_YEAR = 10_000;
const ROUNDS = 41;

/** A case that is broken is measured again, so that a machine busy for a moment is not taken for a slow engine. */
const TRIES = 3;

let broken = 0;
for (const [zone, day] of CASES) {
  const before = broken;
  for (let tries = 1; tries === 1 || (broken > before && tries <= TRIES); tries++) {
    broken = before;
    await compare(zone, day);
  }
}
process.exitCode = broken > 0 ? 1 : 0;

async function compare(zone: Zone, day: Day): Promise<void> {
  // The peers read the machine's zone.
  process.env["TZ"] = zone;
  const schedule = scheduleOf(zone, day);
  const starts = startsOf(schedule, 1000);
  const ours = (hours: number) => {
    const amount: IsoDuration = `PT${hours}H`;
    return { calls: starts.length, run: () => starts.forEach((start) => void addBusinessTime(schedule, start, amount)) };
  };
  const [hour, year, decade] = [ours(HOUR), ours(YEAR), ours(DECADE)];
  const title = `${zone}, ${hoursText(day)}`;

  const flat = middle(rounds(ROUNDS, [hour, decade]).map(([short, long]) => (long as number) / (short as number)));
  assert(`${title}: ${DECADE} h takes ${flat.toFixed(2)} times 1 h`, flat <= LONGEST_TO_SHORTEST, `at most ${LONGEST_TO_SHORTEST}`);

  const right = await rightPeers(zone, day);
  const faster = (hours: number, mine: Timed, count: number, least: number) => {
    const few = starts.filter((_, index) => index % (hours > 100 ? 250 : 40) === 0);
    const peers = right.map(({ name, add }) => ({ name, calls: few.length, run: () => few.forEach((start) => void add(start, hours)) }));
    const measured = rounds(count, [mine, ...peers]);
    const ratios = peers.map(({ name }, index) => ({
      name,
      ratio: middle(measured.map((times) => (times[index + 1] as number) / (times[0] as number))),
    }));
    const fastest = ratios.reduce((a, b) => (b.ratio < a.ratio ? b : a));
    assert(
      `${title}: ${hours} h, ${Math.round(fastest.ratio)} times as fast as ${fastest.name}`,
      fastest.ratio >= least,
      `at least ${least}`,
    );
  };
  faster(HOUR, hour, ROUNDS, FASTER_AT_AN_HOUR);
  faster(YEAR, year, 3, FASTER_AT_A_YEAR);
}

interface Timed {
  readonly calls: number;
  readonly run: () => void;
}

/** Milliseconds of one call of each, round by round; the first rounds warm up and do not count. */
function rounds(count: number, timed: readonly Timed[]): number[][] {
  const warmUp = Math.ceil(count / 5);
  const measured = Array.from({ length: count + warmUp }, () =>
    timed.map(({ calls, run }) => {
      const before = performance.now();
      run();
      return (performance.now() - before) / calls;
    }),
  );
  return measured.slice(warmUp);
}

/** The peers that answer in time, and as we do. */
async function rightPeers(zone: Zone, day: Day): Promise<{ readonly name: string; readonly add: AddHours }[]> {
  const process = peerProcess(zone, 5);
  const right = [];
  for (const { name, prepare } of PEERS) {
    const verdicts = [await process.check(name, day, HOUR), await process.check(name, day, YEAR)];
    const bad = verdicts.find(({ is }) => is !== "right");
    if (bad) console.log(`  ${name} is ${bad.is}, and not timed`);
    else right.push({ name, add: await prepare(day) });
  }
  process.stop();
  if (right.length === 0) throw new Error("no peer is right: there is nothing to compare with");
  return right;
}

function assert(found: string, holds: boolean, bound: string): void {
  if (!holds) broken++;
  console.log(`${holds ? "holds " : "BROKEN"} ${found} (${bound})`);
}
