/** What an attribute of a ticket, contact or product may hold. */
export type Value = string | number | boolean | readonly string[];

/** The parameters of a reason, an issue or an error: flat JSON. */
export interface Facts {
  readonly [name: string]: string | number | boolean | null | readonly string[];
}

/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object, as a consumer keeps it under `meta`. */
export interface JsonObject {
  readonly [name: string]: Json;
}
