import type { InvalidInput } from "aftersales";
import { parseContact } from "aftersales/complaint";
import { parseTicket, type ResponsePolicyInput } from "aftersales/response";
import * as z from "zod";
import type { Line, Refused } from "./csv-rows.js";
import type { ExportReader, Imported } from "./imported.js";

/** A desk in Lisbon with two promises. Yours has its own: keep it as JSON beside your code. */
export const ZENDESK_POLICY: ResponsePolicyInput = {
  id: "zendesk-desk",
  schedule: {
    timeZone: "Europe/Lisbon",
    weekly: { mon: ["09:00-18:00"], tue: ["09:00-18:00"], wed: ["09:00-18:00"], thu: ["09:00-18:00"], fri: ["09:00-18:00"] },
  },
  pausedIn: ["pending", "hold"],
  targets: [
    { metric: "first-response", within: { urgent: "PT1H", high: "PT4H", default: "PT8H" } },
    { metric: "resolution", within: { urgent: "PT8H", default: "P3D" } },
  ],
};

const value = z.union([z.string(), z.number(), z.null(), z.array(z.unknown())]);
const words = { author_id: z.number(), public: z.boolean(), body: z.string() };
const known = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Create"), field_name: z.string(), value }),
  z.object({ type: z.literal("Change"), field_name: z.string(), value }),
  z.object({ type: z.literal("Comment"), ...words }),
  z.object({ type: z.literal("VoiceComment"), ...words }),
  z.object({ type: z.literal("Other") }),
]);

/** Notifications, CCs and macros are nothing that a clock listens to. A comment that lacks its author is none of these: it is refused. */
const auditEvent = z.preprocess((event) => (isOfAnotherType(event) ? { type: "Other" } : event), known);

function isOfAnotherType(event: unknown): boolean {
  const type = typeof event === "object" && event !== null && "type" in event ? event.type : undefined;
  return typeof type === "string" && !["Create", "Change", "Comment", "VoiceComment"].includes(type);
}

/** The part of a ticket with its audits (`/api/v2/tickets/{id}/audits`) that is read; names, addresses and the rest are left where they are. */
const exported = z.object({
  id: z.number().int(),
  created_at: z.string(),
  requester_id: z.number(),
  collaborator_ids: z.array(z.number()).default([]),
  via: z.object({ channel: z.string() }).optional(),
  audits: z.array(z.object({ created_at: z.string(), events: z.array(auditEvent) })).min(1),
});
type Exported = z.infer<typeof exported>;

/** What Zendesk calls a channel, as a channel of the default taxonomy. */
const CHANNELS: Readonly<Record<string, string>> = {
  web: "internet",
  email: "e-mail",
  voice: "telephone",
  chat: "chat",
  twitter: "social",
  facebook: "social",
};

/** Reads an export of one JSON object a line (NDJSON): a ticket, with its `audits`. Empty lines are no rows. */
export function zendeskReader(): ExportReader {
  const isRow = ({ text, problem }: Line) => text.trim() !== "" || problem !== undefined;
  return { take: (lines) => lines.filter(isRow).map(rowOf), end: () => [] };
}

function rowOf({ number: line, text, problem }: Line): Imported | Refused {
  if (problem !== undefined) return { line, problem };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { line, problem: "is no JSON" };
  }
  const read = exported.safeParse(json);
  if (!read.success)
    return { line, problem: read.error.issues.map(({ path, code }) => `${path.join(".") || "the line"}: ${code}`).join("; ") };
  const ticket = parseTicket(ticketOf(read.data));
  if (ticket.isErr()) return { line, problem: sentenceOf(ticket.error) };
  const contact = contactOf(read.data);
  return { line, ticket: ticket.value, contact: contact && parseContact(contact).unwrapOr(null) };
}

/** Paths and codes; the messages would repeat values. */
function sentenceOf({ issues }: InvalidInput): string {
  return issues.map(({ path, code }) => `${path.join(".")}: ${code}`).join("; ");
}

/** The ticket of the clocks. Status, priority and group are those of the first audit: the ticket's own are today's. */
function ticketOf({ id, created_at, audits, ...people }: Exported) {
  const [opening, ...later] = audits;
  const atOpening = (name: string) => {
    const found = opening?.events.find((event) => event.type === "Create" && event.field_name === name);
    return found?.type === "Create" ? textOf(found.value) : null;
  };
  const group = atOpening("group_id");
  return {
    id: String(id),
    openedAt: created_at,
    status: atOpening("status"),
    priority: atOpening("priority"),
    attributes: group === null ? {} : { group },
    // The description is a comment of the first audit. It opens the ticket, and is no reply even if an agent typed it in for a caller.
    events: later.flatMap(({ created_at: at, events }) => events.flatMap((event) => eventOf(event, at, people))),
  };
}

type AuditEvent = z.infer<typeof auditEvent>;
type People = Pick<Exported, "requester_id" | "collaborator_ids">;

function eventOf(event: AuditEvent, at: string, { requester_id, collaborator_ids }: People): readonly object[] {
  switch (event.type) {
    case "Comment":
    case "VoiceComment": {
      const isCustomer = event.author_id === requester_id || collaborator_ids.includes(event.author_id);
      return [isCustomer ? { at, type: "customer-message" } : { at, type: "agent-message", internal: !event.public }];
    }
    case "Create":
    case "Change":
      return changeOf(event.field_name, textOf(event.value), at);
    default:
      return [];
  }
}

function changeOf(name: string, text: string | null, at: string): readonly object[] {
  switch (name) {
    case "status":
      return [{ at, type: "status", to: text }];
    case "priority":
      return [{ at, type: "priority", to: text ?? "none" }];
    case "group_id":
      return [{ at, type: "attribute", name: "group", value: text ?? "" }];
    case "assignee_id":
      return text === null ? [] : [{ at, type: "assigned", to: text }];
    default:
      return [];
  }
}

function textOf(value: unknown): string | null {
  return value === null || value === "" ? null : String(value);
}

/** The first thing that the customer wrote. */
function contactOf({ requester_id, via, audits }: Exported) {
  for (const { created_at, events } of audits) {
    for (const event of events) {
      if ((event.type !== "Comment" && event.type !== "VoiceComment") || event.author_id !== requester_id) continue;
      return { text: event.body, channel: CHANNELS[via?.channel ?? ""] ?? null, receivedAt: created_at };
    }
  }
  return null;
}
