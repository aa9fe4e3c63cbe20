import type { InvalidInput, Issue, Result } from "aftersales";
import * as z from "zod";

/** Reads JSON of unknown shape, such as `parseTicket`. */
type Reader<T> = (json: unknown) => Result<T, InvalidInput>;

/** One property of a request's body. */
export interface Part<T, Optional extends boolean = boolean> {
  readonly read: (json: unknown) => Read<T>;
  readonly optional: Optional;
  /** How OpenAPI names its schema: a file of `aftersales/schemas`, a list of them, or a schema of its own. */
  readonly schema: { readonly document: string } | { readonly listOf: string; readonly atMost: number } | { readonly own: object };
  /** How long the lists of the document may be. */
  readonly limits?: Limits;
}

/** By the place of a list, or of a table with names: `"product.events"`; `*` is every element, as in `"policies.*.targets"`. */
export type Limits = Readonly<Record<string, number>>;

type Read<T> = { readonly value: T } | { readonly issues: readonly PartIssue[] };

/** What is wrong with a body, and where. */
export type PartIssue = Pick<Issue, "path" | "code">;

// biome-ignore lint/suspicious/noExplicitAny: the values of a shape are of as many types as it has parts
export type Shape = Readonly<Record<string, Part<any>>>;

/** The values of a body that has the shape. */
export type Parts<S extends Shape> = {
  readonly [K in keyof S]: S[K] extends Part<infer T, infer Optional> ? (true extends Optional ? T | undefined : T) : never;
};

/** A document of the library, read by its own `parse...` or `define...`. */
export function document<T>(schema: string, reader: Reader<T>): Part<T, false> {
  return { read: (json) => readOne(reader, json), optional: false, schema: { document: schema } };
}

/** A list of documents. */
export function listOf<T>(schema: string, atMost: number, reader: Reader<T>): Part<readonly T[], false> {
  const read = (json: unknown): Read<readonly T[]> => {
    if (!Array.isArray(json)) return { issues: [{ path: [], code: "wrong-type" }] };
    if (json.length === 0) return { issues: [{ path: [], code: "too-small" }] };
    if (json.length > atMost) return { issues: [{ path: [], code: "too-large" }] };
    const values: T[] = [];
    const issues: PartIssue[] = [];
    for (const [index, one] of json.entries()) {
      const found = readOne(reader, one);
      if ("value" in found) values.push(found.value);
      else issues.push(...found.issues.map(({ path, code }) => ({ path: [index, ...path], code })));
    }
    return issues.length > 0 ? { issues } : { value: values };
  };
  return { read, optional: false, schema: { listOf: schema, atMost } };
}

/** A part of this service's own, by a zod schema. */
export function own<S extends z.ZodType>(schema: S, code: PartIssue["code"]): Part<z.infer<S>, false> {
  const read = (json: unknown): Read<z.infer<S>> => {
    const found = schema.safeParse(json);
    return found.success ? { value: found.data } : { issues: [{ path: [], code }] };
  };
  return { read, optional: false, schema: { own: z.toJSONSchema(schema, { io: "input" }) } };
}

/** `null` is read as absent, as everywhere in the library. */
export function optional<T>(part: Part<T, false>): Part<T, true> {
  return { ...part, optional: true };
}

/** Lists and tables of the document that may not be longer: the work of a decision grows with them, and so does what a stranger can make you pay. */
export function limited<T, O extends boolean>(limits: Limits, part: Part<T, O>): Part<T, O> {
  const read = (json: unknown): Read<T> => {
    const tooLong = Object.entries(limits).flatMap(([place, most]) =>
      placesOf(json, place.split(".")).filter(({ value }) => sizeOf(value) > most),
    );
    return tooLong.length > 0 ? { issues: tooLong.map(({ path }) => ({ path, code: "too-large" })) } : part.read(json);
  };
  return { ...part, read, limits };
}

interface Found {
  readonly path: Issue["path"];
  readonly value: unknown;
}

/** Everything that stands at a place. */
function placesOf(json: unknown, [step, ...rest]: readonly string[], path: Issue["path"] = []): readonly Found[] {
  if (step === undefined) return [{ path, value: json }];
  if (typeof json !== "object" || json === null) return [];
  const children = step === "*" ? Object.keys(json) : Object.hasOwn(json, step) ? [step] : [];
  return children.flatMap((key) =>
    placesOf((json as Readonly<Record<string, unknown>>)[key], rest, [...path, Array.isArray(json) ? Number(key) : key]),
  );
}

function sizeOf(value: unknown): number {
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}

function readOne<T>(reader: Reader<T>, json: unknown): Read<T> {
  const result = reader(json);
  return result.isOk()
    ? { value: result.value }
    : { issues: result.error.issues.map(({ path, code, params }) => ({ path: pathOf(path, code, params), code })) };
}

/** To the key that is unknown, not only to the object that has it. */
function pathOf(path: Issue["path"], code: Issue["code"], { key }: Issue["params"]): Issue["path"] {
  return code === "unknown-key" && typeof key === "string" ? [...path, key] : path;
}

/** Reads all parts of a body and reports what is wrong with any of them, each path led by the name of the part. */
export function readParts<S extends Shape>(shape: S, body: unknown): Read<Parts<S>> {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return { issues: [{ path: [], code: "wrong-type" }] };
  const given = body as Readonly<Record<string, unknown>>;
  const values: Record<string, unknown> = {};
  const issues: PartIssue[] = [];
  for (const name of Object.keys(given)) if (!Object.hasOwn(shape, name)) issues.push({ path: [name], code: "unknown-key" });
  for (const [name, part] of Object.entries(shape)) {
    const json = Object.hasOwn(given, name) ? (given[name] ?? undefined) : undefined;
    if (json === undefined) {
      if (!part.optional) issues.push({ path: [name], code: "missing" });
      continue;
    }
    const found = part.read(json);
    if ("value" in found) values[name] = found.value;
    else issues.push(...found.issues.map(({ path, code }) => ({ path: [name, ...path], code })));
  }
  return issues.length > 0 ? { issues } : { value: values as Parts<S> };
}
