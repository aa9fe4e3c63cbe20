import { RETAIL_FOLLOW_UP } from "../followup/presets/retail.js";
import { SUPPORT_DESK_FOLLOW_UP } from "../followup/presets/support-desk.js";
import { VEHICLE_SERVICE_FOLLOW_UP } from "../followup/presets/vehicle-service.js";
import { AFTER_SALES_QUESTIONNAIRE } from "../quality/after-sales-questionnaire.js";
import { SERVPERF, SERVQUAL_1988, SERVQUAL_1991, ZONE_OF_TOLERANCE_1994 } from "../quality/servqual.js";

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((one) => [one.id, one]));

/** The follow-up policies that a desk may name by `{ preset }`. */
export const followUpPresets = () => byId([RETAIL_FOLLOW_UP, SUPPORT_DESK_FOLLOW_UP, VEHICLE_SERVICE_FOLLOW_UP]);

/** The questionnaires that a desk may name by `{ preset }`. */
export const instrumentPresets = () => byId([AFTER_SALES_QUESTIONNAIRE, SERVQUAL_1988, SERVQUAL_1991, SERVPERF, ZONE_OF_TOLERANCE_1994]);
