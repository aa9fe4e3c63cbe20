import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { defineAll, type ParseOptions, readDocument, readFacts, type Schema } from "../../src/kernel/boundary.js";
import { documentFields } from "../../src/kernel/fields.schema.js";
import { deepFreeze } from "../../src/kernel/freeze.js";
import { type InvalidInput, invalidInput, issue } from "../../src/kernel/issue.js";
import { err, ok, type Result } from "../../src/kernel/result.js";

const DROP: ParseOptions = { unknownKeys: "drop" };
const TOO_DEEP = [{ path: [], code: "nested-too-deep", params: { maximum: 64 }, message: "must not nest deeper than 64 levels" }];

const event = z.union([
  z.strictObject({ type: z.literal("message"), by: z.string() }),
  z.strictObject({ type: z.literal("closed"), reason: z.string().optional() }),
]);
const ticket = z.strictObject({
  ...documentFields,
  id: z.string(),
  note: z.string().optional(),
  owner: z.strictObject({ name: z.string(), team: z.string().optional() }).optional(),
  events: z.array(event).optional(),
  opened: z.date().optional(),
});

function outcome<T>(result: Result<T, InvalidInput>): unknown {
  return result.match(
    (value) => value,
    (error) => error.issues.map(({ path, code }) => `${path.join(".")} ${code}`),
  );
}

function nested(levels: number): Record<string, unknown> {
  let value: Record<string, unknown> = {};
  for (let level = 1; level < levels; level++) value = { inner: value };
  return value;
}

const anything: Schema<unknown> = z.unknown();

describe("readDocument", () => {
  test("gives what the schema reads", () => {
    expect(outcome(readDocument(ticket, { id: "a", format: 1, meta: { x: null } }))).toEqual({ id: "a", format: 1, meta: { x: null } });
  });

  test("gives every issue at once, whole", () => {
    const read = readDocument(ticket, { note: null, owner: { team: 1 }, extra: 1 });
    expect(read._unsafeUnwrapErr()).toEqual({
      code: "invalid-input",
      issues: [
        { path: ["id"], code: "missing", params: {}, message: "is required" },
        { path: ["note"], code: "wrong-type", params: { expected: "a string", received: "null" }, message: "must be a string, got null" },
        { path: ["owner", "name"], code: "missing", params: {}, message: "is required" },
        {
          path: ["owner", "team"],
          code: "wrong-type",
          params: { expected: "a string", received: "a number" },
          message: "must be a string, got a number",
        },
        { path: [], code: "unknown-key", params: { key: "extra" }, message: 'has an unknown key "extra"' },
      ],
    });
  });

  test.each([[undefined], [null], ["x"], [5], [true], [[]], [() => 1]])("refuses %s, and does not throw", (input) => {
    expect(readDocument(ticket, input).isErr()).toBe(true);
  });

  test("64 levels are read, 65 are not", () => {
    expect(readDocument(anything, nested(64)).isOk()).toBe(true);
    expect(readDocument(anything, nested(65))._unsafeUnwrapErr().issues).toEqual(TOO_DEEP);
  });

  test("levels of lists count too, and every part is looked at", () => {
    let list: unknown = [];
    for (let level = 1; level < 65; level++) list = [0, list];
    expect(readDocument(anything, list)._unsafeUnwrapErr().issues).toEqual(TOO_DEEP);
    expect(readDocument(anything, { a: 1, b: null, c: nested(64), d: 2 })._unsafeUnwrapErr().issues).toEqual(TOO_DEEP);
  });

  test("a cycle is too deep, and ends", () => {
    const self: Record<string, unknown> = { id: "a" };
    self["left"] = self;
    self["right"] = [self];
    expect(readDocument(ticket, self)._unsafeUnwrapErr().issues).toEqual(TOO_DEEP);
    expect(readFacts(ticket, self, DROP)._unsafeUnwrapErr().issues).toEqual(TOO_DEEP);
  });

  test("a hundred thousand levels are refused without filling the stack", () => {
    expect(readDocument(anything, nested(100_000))._unsafeUnwrapErr().issues).toEqual(TOO_DEEP);
    expect(readFacts(anything, nested(100_000))._unsafeUnwrapErr().issues).toEqual(TOO_DEEP);
  });
});

describe("readFacts reads null as absent", () => {
  test.each<[string, unknown, unknown]>([
    ["of an optional property", { id: "a", note: null }, { id: "a" }],
    ["deeper down", { id: "a", owner: { name: "n", team: null } }, { id: "a", owner: { name: "n" } }],
    ["inside lists", { id: "a", events: [{ type: "closed", reason: null }] }, { id: "a", events: [{ type: "closed" }] }],
    ["of a required property", { id: null }, ["id missing"]],
    ["but not as a member of a list", { id: "a", events: [null] }, ["events.0 wrong-type"]],
    ["but not inside meta", { id: "a", meta: { x: null, y: [null, { z: null }] } }, { id: "a", meta: { x: null, y: [null, { z: null }] } }],
    ["meta itself", { id: "a", meta: null }, { id: "a" }],
    ["of an unknown key, too", { id: "a", extra: null }, { id: "a" }],
    ["the whole input stays null", null, [" wrong-type"]],
  ])("%s", (_, input, expected) => {
    expect(outcome(readFacts(ticket, input))).toEqual(expected);
  });

  test("and leaves the input as it was", () => {
    const input = deepFreeze({ id: "a", note: null, owner: { name: "n", team: null }, extra: 1 });
    readFacts(ticket, input, DROP);
    expect(input).toEqual({ id: "a", note: null, owner: { name: "n", team: null }, extra: 1 });
  });

  test("a Date passes whole", () => {
    const opened = new Date(0);
    expect(outcome(readFacts(ticket, { id: "a", opened }))).toEqual({ id: "a", opened });
    expect(outcome(readFacts(ticket, { id: "a", opened, extra: 1 }, DROP))).toEqual({ id: "a", opened });
  });

  test("a row that is a class instance, or has no prototype, is read by its own properties", () => {
    class Row {
      readonly id = "a";
      readonly note = null;
      readonly extra = 1;
    }
    expect(outcome(readFacts(ticket, new Row(), DROP))).toEqual({ id: "a" });
    expect(outcome(readFacts(ticket, Object.assign(Object.create(null), { id: "a", note: null })))).toEqual({ id: "a" });
  });
});

describe("readFacts refuses unknown keys, or drops them", () => {
  const rows: [string, unknown, unknown, unknown][] = [
    ["at the root", { id: "a", x: 1, y: 2 }, [" unknown-key", " unknown-key"], { id: "a" }],
    ["one level down", { id: "a", owner: { name: "n", x: 1 } }, ["owner unknown-key"], { id: "a", owner: { name: "n" } }],
    [
      "in a list and inside a union",
      { id: "a", events: [{ type: "closed" }, { type: "message", by: "n", x: 1 }, { type: "closed", y: 2 }] },
      ["events.1 unknown-key", "events.2 unknown-key"],
      { id: "a", events: [{ type: "closed" }, { type: "message", by: "n" }, { type: "closed" }] },
    ],
    [
      "at several depths at once",
      { id: "a", x: 1, owner: { name: "n", y: { z: 1 } }, events: [{ type: "closed", x: [1] }] },
      ["owner unknown-key", "events.0 unknown-key", " unknown-key"],
      { id: "a", owner: { name: "n" }, events: [{ type: "closed" }] },
    ],
    ["with a function inside", { id: "a", save: () => 1 }, [" unknown-key"], { id: "a" }],
    ["named __proto__", JSON.parse('{"id":"a","__proto__":{"note":"x"}}'), [" unknown-key"], { id: "a" }],
    ["named constructor", { id: "a", constructor: 1 }, [" unknown-key"], { id: "a" }],
  ];

  test.each(rows)("%s", (_, input, refused, dropped) => {
    expect(outcome(readFacts(ticket, input))).toEqual(refused);
    expect(outcome(readFacts(ticket, input, { unknownKeys: "refuse" }))).toEqual(refused);
    expect(outcome(readFacts(ticket, input, DROP))).toEqual(dropped);
  });

  test("what else is wrong is still said, without the unknown keys", () => {
    expect(outcome(readFacts(ticket, { x: 1, owner: { y: 1 } }, DROP))).toEqual(["id missing", "owner.name missing"]);
    expect(outcome(readFacts(ticket, { id: 1 }, DROP))).toEqual(["id wrong-type"]);
  });

  test("dropping may take several rounds: keys come to light one level at a time", () => {
    const inner = z.union([z.strictObject({ a: z.strictObject({ b: z.string() }) }), z.strictObject({ never: z.never() })]);
    expect(outcome(readFacts(inner, { x: 1, a: { b: "y", z: 1 } }, DROP))).toEqual({ a: { b: "y" } });
  });

  test("nothing reaches the prototype of objects", () => {
    const hostile = JSON.parse(
      '{"id":"a","__proto__":{"polluted":1},"owner":{"name":"n","__proto__":{"polluted":1}},"meta":{"__proto__":{"polluted":1}}}',
    );
    const read = readFacts(ticket, hostile, DROP)._unsafeUnwrap();
    expect(read).toEqual({ id: "a", owner: { name: "n" }, meta: {} });
    expect((read as { polluted?: unknown }).polluted).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("a hundred thousand unknown keys go in one pass", () => {
    const row = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`x${index}`, index]));
    expect(outcome(readFacts(ticket, { ...row, id: "a" }, DROP))).toEqual({ id: "a" });
  });

  test("any JSON beside the known keys changes nothing", () => {
    const known = { id: "a", note: "n", owner: { name: "o" } };
    const keys = new Set(["id", "note", "owner", "events", "opened", "format", "meta"]);
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((key) => !keys.has(key)),
          fc.jsonValue({ maxDepth: 3 }),
        ),
        (extra) => {
          expect(outcome(readFacts(ticket, { ...extra, ...known }, DROP))).toEqual(known);
        },
      ),
      { seed: 20260302 },
    );
  });
});

describe("defineAll", () => {
  interface Named {
    readonly id: string | null;
    readonly version: string | null;
  }
  const define = (input: unknown): Result<Named, InvalidInput> =>
    typeof input === "string"
      ? ok(identityOf(input))
      : err(invalidInput([issue([], "wrong-type", { expected: "a string", received: "a number" }), issue(["id"], "missing", {})]));

  /** `"a@1"` is version 1 of a; `"a"` has no version, `""` neither. */
  function identityOf(text: string): Named {
    const [id, version] = text.split("@");
    return { id: id || null, version: version ?? null };
  }

  test("gives the values in order", () => {
    expect(defineAll(["b", "a@1", "a@2"], define)._unsafeUnwrap()).toEqual([
      { id: "b", version: null },
      { id: "a", version: "1" },
      { id: "a", version: "2" },
    ]);
    expect(defineAll([], define)._unsafeUnwrap()).toEqual([]);
  });

  test("gives the issues of all, each path led by its index", () => {
    expect(defineAll(["a", 5, "b", 6], define)._unsafeUnwrapErr()).toEqual({
      code: "invalid-input",
      issues: [
        {
          path: [1],
          code: "wrong-type",
          params: { expected: "a string", received: "a number" },
          message: "must be a string, got a number",
        },
        { path: [1, "id"], code: "missing", params: {}, message: "is required" },
        {
          path: [3],
          code: "wrong-type",
          params: { expected: "a string", received: "a number" },
          message: "must be a string, got a number",
        },
        { path: [3, "id"], code: "missing", params: {}, message: "is required" },
      ],
    });
  });

  test.each<[string, string[], [number, string][]]>([
    ["the same id and version", ["a@1", "b@1", "a@1"], [[2, "a 1"]]],
    ["the same id without a version", ["a", "a"], [[1, "a"]]],
    [
      "three times",
      ["a", "a", "a"],
      [
        [1, "a"],
        [2, "a"],
      ],
    ],
    ["an id with and without a version differ", ["a", "a@1"], []],
    ["another version differs", ["a@1", "a@2"], []],
    ["no id is never the same", ["", "", "@1", "@1"], []],
    ["a space does not join id and version", ["a b@c", "a@b c", "a b c"], []],
  ])("%s", (_, inputs, duplicates) => {
    const defined = defineAll(inputs, define);
    const found = defined.isErr() ? defined.error.issues : [];
    expect(found).toEqual(
      duplicates.map(([index, key]) => ({ path: [index, "id"], code: "duplicate", params: { key }, message: `repeats "${key}"` })),
    );
  });

  test("a duplicate and a mistake come together", () => {
    expect(outcome(defineAll(["a", 5, "a"], define))).toEqual(["1 wrong-type", "1.id missing", "2.id duplicate"]);
  });
});

test("types: what goes in is unknown, what comes out is the schema's", () => {
  expectTypeOf(readDocument(z.strictObject({ a: z.number() }), {})).toEqualTypeOf<Result<{ a: number }, InvalidInput>>();
  // @ts-expect-error two ways, by name
  const strange: ParseOptions = { unknownKeys: "keep" };
  expect(strange).toBeDefined();
  // @ts-expect-error what is defined has an id and a version
  expect(defineAll([], () => ok(5)).isOk()).toBe(true);
});

describe("an own `__proto__`", () => {
  const anything = z.strictObject({ record: z.record(z.string(), z.unknown()).optional(), list: z.array(z.unknown()).optional() });
  const found = (json: string) =>
    readDocument(anything, JSON.parse(json)).match(
      () => [],
      ({ issues }) => issues.map(({ path, code, params }) => [path.join("."), code, params["key"]]),
    );

  test.each([
    ['{"record":{"__proto__":1}}', "record"],
    ['{"__proto__":{}}', ""],
    ['{"list":[{"a":{"__proto__":null}}]}', "list.0.a"],
  ])("%s is one unknown key", (json, path) => {
    expect(found(json)).toEqual([[path, "unknown-key", "__proto__"]]);
  });

  test("is dropped from rows of a database on request", () => {
    const row = JSON.parse('{"record":{"__proto__":1,"a":2}}');
    expect(readFacts(anything, row, { unknownKeys: "drop" })._unsafeUnwrap()).toEqual({ record: { a: 2 } });
    expect(readFacts(anything, row).isErr()).toBe(true);
  });
});
