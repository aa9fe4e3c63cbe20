import { type InstantLike, orThrow } from "aftersales";
import {
  type AttainmentReport,
  type AttainmentState,
  assessResponses,
  attainmentTally,
  defineResponsePolicy,
  type ResponsePolicyInput,
  sweepResponses,
  type Ticket,
  withLabels,
} from "aftersales/response";
import { CFPB_POLICY } from "./cfpb.js";
import type { Refused } from "./csv-rows.js";
import type { Imported } from "./imported.js";
import type { Batch } from "./read-export.js";
import { ZENDESK_POLICY } from "./zendesk.js";

/** Which policy an export is held to, and by what its attainment is split. */
const RULES: Readonly<Record<Batch["format"], { readonly policy: ResponsePolicyInput; readonly by: readonly string[] }>> = {
  cfpb: { policy: CFPB_POLICY, by: ["product"] },
  zendesk: { policy: ZENDESK_POLICY, by: ["priority"] },
};

/** Where the tickets of a whole file stand. Only counts: no ticket is kept. */
export interface Summary {
  readonly format: Batch["format"] | null;
  /** Rows with a customer's words. */
  readonly contacts: number;
  /** Tickets by the state of their most urgent clock; `ended` when all have ended. */
  readonly states: Readonly<Record<string, number>>;
  readonly overdue: number;
  /** Every row is in one of the two. */
  readonly tickets: number;
  readonly refused: number;
  readonly attainment: AttainmentReport;
}

/** Sweeps an export, batch by batch. `onRefused` hears of every row that is left out, `onProgress` of every batch. */
export async function summarise(
  batches: AsyncIterable<Batch>,
  now: InstantLike,
  { onRefused, onProgress }: { readonly onRefused?: (refused: Refused) => void; readonly onProgress?: (bytes: number) => void } = {},
): Promise<Summary> {
  const sum = {
    format: null as Batch["format"] | null,
    contacts: 0,
    states: {} as Record<string, number>,
    overdue: 0,
    tickets: 0,
    refused: 0,
  };
  let attainment: AttainmentState = attainmentTally.empty();
  let policy: ReturnType<typeof policyOf> | undefined;
  for await (const { format, imported, refused, bytes } of batches) {
    policy ??= policyOf(format);
    sum.format = format;
    const tickets: Ticket[] = [];
    const left: Refused[] = [...refused];
    for (const { line, glance, contact, ticket } of glances(policy, imported, now)) {
      // The clocks refuse what a mapping cannot see, such as an event before the opening.
      if (glance.error) {
        left.push({ line, problem: glance.error });
        continue;
      }
      const state = glance.state ?? "ended";
      sum.states[state] = (sum.states[state] ?? 0) + 1;
      if (glance.breached) sum.overdue++;
      if (contact) sum.contacts++;
      tickets.push(ticket);
    }
    let index = 0;
    for (const assessed of assessResponses(policy, tickets, now)) {
      const ticket = tickets[index++] as Ticket;
      attainment = attainmentTally.add(attainment, withLabels(orThrow(assessed), ticket, RULES[format].by, now));
    }
    sum.tickets += tickets.length;
    sum.refused += left.length;
    for (const one of left.sort((a, b) => a.line - b.line)) onRefused?.(one);
    onProgress?.(bytes);
  }
  return { ...sum, attainment: attainmentTally.result(attainment) };
}

function policyOf(format: Batch["format"]) {
  return orThrow(defineResponsePolicy(RULES[format].policy));
}

function* glances(policy: ReturnType<typeof policyOf>, imported: readonly Imported[], now: InstantLike) {
  let index = 0;
  for (const glance of sweepResponses(
    policy,
    imported.map(({ ticket }) => ticket),
    now,
  ))
    yield { ...(imported[index++] as Imported), glance };
}
