import * as z from "zod";
import { calendarDateSchema, crossCheck } from "../kernel/fields.schema.js";
import { lengthOf } from "./counted.js";
import type { MaintenancePlan, MaintenanceVisit } from "./maintenance.js";
import { periodSchema } from "./period.schema.js";

const usage = z.number().positive();
const spread = { time: periodSchema.optional(), usage: z.number().min(0).optional() };

/** The document of a maintenance plan, as it stands in a warranty. */
export const maintenancePlanSchema: z.ZodType<MaintenancePlan> = crossCheck(
  z.strictObject({
    every: z.strictObject({ time: periodSchema.optional(), usage: usage.optional() }),
    metric: z.string().min(1).optional(),
    tolerance: z.strictObject(spread).optional(),
    anchor: z.enum(["plan", "completion"]).optional(),
  }) as z.ZodType<MaintenancePlan>,
  ({ every }, report) => {
    if (every.time === undefined && every.usage === undefined) report("at-least-one-of", { keys: ["time", "usage"] }, ["every"]);
    if (every.time !== undefined && Object.values(lengthOf(every.time)).every((amount) => amount === 0))
      report("too-small", { minimum: 0, inclusive: false }, ["every", "time"]);
  },
);

/** A service that was done. */
export const maintenanceVisitSchema = z.strictObject({
  on: calendarDateSchema,
  usage: z.number().min(0).optional(),
  authorised: z.boolean().optional(),
  service: z.string().min(1).optional(),
}) satisfies z.ZodType<MaintenanceVisit>;
