import * as z from "zod";
import { rule } from "../kernel/schema-issues.js";
import { type CustomMetric, type EventCondition, METRICS } from "./metric.js";

const names = z.array(z.string().min(1)).min(1);
const text = z.string().min(1).optional();

const EVENTS = [
  "opened",
  "customer-message",
  "agent-message",
  "acknowledged",
  "assigned",
  "status",
  "priority",
  "attribute",
  "resolved",
  "reopened",
  "closed",
  "custom",
] as const;

/** The events that have each property. */
const BEARERS: Readonly<Record<"to" | "name" | "value" | "internal", readonly (typeof EVENTS)[number][]>> = {
  to: ["assigned", "status", "priority"],
  name: ["attribute", "custom"],
  value: ["attribute"],
  internal: ["agent-message"],
};

const oneEvent = z
  .strictObject({
    event: z.enum(EVENTS),
    to: text,
    name: text,
    value: z.union([z.string(), z.number(), z.boolean()]).optional(),
    internal: z.boolean().optional(),
  })
  .superRefine((condition, context) => {
    for (const [key, events] of Object.entries(BEARERS))
      if (condition[key as keyof typeof BEARERS] !== undefined && !events.includes(condition.event))
        context.addIssue(rule("unknown-key", { key }));
  });

/** An event that moves a clock. */
export const eventConditionSchema: z.ZodType<EventCondition> = z
  .lazy(() => z.union([oneEvent, z.strictObject({ any: z.array(eventConditionSchema).min(1) })]))
  .meta({ id: "EventCondition" });

export const onReopenSchema = z.enum(["resume", "restart", "ignore"]);

const ownName = z
  .string()
  .min(1)
  .max(200)
  .superRefine((name, context) => {
    if (Object.hasOwn(METRICS, name)) context.addIssue(rule("duplicate", { key: name }));
  });

/** A metric of the consumer's own. Its name is none of the built-in ones. */
export const customMetricSchema = z.strictObject({
  name: ownName,
  start: eventConditionSchema,
  stop: eventConditionSchema,
  armedBy: eventConditionSchema.optional(),
  abandon: eventConditionSchema.optional(),
  reopen: eventConditionSchema.optional(),
  onReopen: onReopenSchema.optional(),
  pause: eventConditionSchema.optional(),
  resume: eventConditionSchema.optional(),
  countedIn: names.optional(),
  cycles: z.enum(["first", "every"]).optional(),
}) satisfies z.ZodType<CustomMetric>;

export const builtInMetricSchema = z.enum(Object.keys(METRICS) as [keyof typeof METRICS, ...(keyof typeof METRICS)[]]);
