import { type ChildProcess, spawn } from "node:child_process";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXAMPLES } from "./examples.js";
import { createHandler, type Mistake } from "./handler.js";
import { type Exchange, edge, type Host, lambdaFunction, node, worker } from "./hosts.js";
import { handler as lambda } from "./lambda.js";
import { openApiDocument } from "./openapi.js";
import { ROUTES, type Route } from "./routes.js";
import { SLOWEST } from "./slowest.js";

const JSON_TYPE = { "content-type": "application/json" };
const post = (path: string, body: Exchange["body"], headers: Exchange["headers"] = JSON_TYPE): Exchange => ({
  method: "POST",
  path,
  headers,
  ...(body !== undefined && { body }),
});
const example = (path: string, more: object = {}) => JSON.stringify({ ...ROUTES[path]?.example, ...more });
const ticketWith = (more: object) => example("/response", { ticket: { id: "T-1", openedAt: "2026-06-08T09:12:00Z", events: [], ...more } });
const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

/** What must not be seen again: it stands in the values of the requests below. */
const MARKER = "Marker of a person";

/** An exchange, and the status and body that must come back, on every host. */
const TABLE: readonly (readonly [string, Exchange, number, object?])[] = [
  ...Object.keys(ROUTES).map((path) => [`${path} decides`, post(path, example(path)), 200] as const),
  ["the documents of the service", { method: "GET", path: "/openapi.json" }, 200, { openapi: "3.1.0" }],
  ["a charset that JSON has", post("/response", example("/response"), { "content-type": "application/json; charset=UTF-8" }), 200],
  ["a byte order mark", post("/response", `\uFEFF${example("/response")}`), 200],
  ["a query beside the path", post("/response?x=1", example("/response")), 200],

  ["no such path", post("/refunds", "{}"), 404, { code: "no-such-route" }],
  ["a path of every object", post("/__proto__", "{}"), 404, { code: "no-such-route" }],
  ["a path in other letters", post("/Response", "{}"), 404, { code: "no-such-route" }],
  ["a wrong method", { method: "GET", path: "/response" }, 405, { code: "method-not-allowed" }],
  ["another wrong method", { method: "DELETE", path: "/gaps" }, 405, { code: "method-not-allowed" }],
  ["a preflight", { method: "OPTIONS", path: "/gaps" }, 405, { code: "method-not-allowed" }],
  ["documents cannot be written", post("/openapi.json", "{}"), 405, { code: "method-not-allowed" }],

  ["no type", post("/response", new Uint8Array([123, 125]), {}), 415, { code: "unsupported-media-type" }],
  ["a form", post("/response", "a=b", { "content-type": "application/x-www-form-urlencoded" }), 415],
  ["another charset", post("/response", "{}", { "content-type": "application/json; charset=utf-16" }), 415],
  ["a compressed body", post("/response", "{}", { ...JSON_TYPE, "content-encoding": "gzip" }), 415],

  ["an oversized body", post("/response", JSON.stringify({ text: MARKER.padEnd(128 * 1024, "x") })), 413, { code: "body-too-large" }],
  ["an empty body", post("/response", ""), 400, { code: "empty-body" }],
  ["no body", post("/response", undefined), 400, { code: "empty-body" }],
  ["only spaces", post("/response", " \n"), 400, { code: "empty-body" }],
  ["a body that breaks off", post("/response", `{"ticket": "${MARKER}`), 400, { code: "malformed-json" }],
  ["NaN as a text of numbers", post("/response", '{"now": NaN}'), 400, { code: "malformed-json" }],
  ["a single quote", post("/response", `{'now': '${MARKER}'}`), 400, { code: "malformed-json" }],
  ["invalid UTF-8", post("/response", new Uint8Array([123, 34, 0xc3, 0x28, 34, 125])), 400, { code: "body-not-utf-8" }],
  ["UTF-8 that breaks off", post("/response", new Uint8Array([123, 34, 0xe2, 0x82])), 400, { code: "body-not-utf-8" }],

  ["a list", post("/response", "[]"), 422, { count: 1, issues: [{ path: [], code: "wrong-type" }] }],
  ["a number", post("/response", "1"), 422, { count: 1, issues: [{ path: [], code: "wrong-type" }] }],
  ["null", post("/response", "null"), 422, { count: 1, issues: [{ path: [], code: "wrong-type" }] }],
  ["10,000 levels", post("/response", nested(10_000)), 422, { issues: [{ path: [], code: "wrong-type" }] }],
  [
    "10,000 levels in a part",
    post("/response", `{"ticket":${nested(10_000)},"policies":${nested(10_000)}}`),
    422,
    { code: "invalid-input" },
  ],
  [
    "10,000 levels where everything is allowed",
    post("/response", example("/response").replace('"id":"T-1"', `"id":"T-1","meta":{"a":${nested(10_000)}}`)),
    422,
    { issues: [{ path: ["ticket"], code: "nested-too-deep" }] },
  ],
  [
    "every mistake of every part, with its path",
    post(
      "/response",
      JSON.stringify({
        policies: [{ id: "desk", schedule: "always", targets: [{ metric: MARKER, within: "P1Y" }] }],
        ticket: { id: 7, events: [{ at: MARKER, type: "status" }] },
        now: MARKER,
        more: 1,
      }),
    ),
    422,
    {
      count: 8,
      issues: [
        { path: ["more"], code: "unknown-key" },
        { path: ["policies", 0, "targets", 0, "metric"], code: "not-one-of" },
        { path: ["policies", 0, "targets", 0, "within"], code: "malformed" },
        { path: ["ticket", "id"], code: "wrong-type" },
        { path: ["ticket", "openedAt"], code: "missing" },
        { path: ["ticket", "events", 0, "at"], code: "malformed" },
        { path: ["ticket", "events", 0, "to"], code: "missing" },
        { path: ["now"], code: "malformed" },
      ],
    },
  ],
  ["wrong types", post("/coverage", example("/coverage", { claim: { on: 20260502, charges: MARKER } })), 422, { count: 2 }],
  [
    "a prototype",
    post(
      "/response",
      '{"__proto__":{"policies":[]},"policies":[],"ticket":{"id":"T-1","openedAt":"2026-06-08T09:12:00Z","events":[],"__proto__":{"a":1}}}',
    ),
    422,
    {
      issues: [
        { path: ["__proto__"], code: "unknown-key" },
        { path: ["policies"], code: "too-small" },
        { path: ["ticket", "__proto__"], code: "unknown-key" },
      ],
    },
  ],
  [
    "a prototype among attributes",
    post("/response", ticketWith({}).replace('"events":[]', '"events":[],"attributes":{"__proto__":{"a":1}}')),
    422,
    { code: "invalid-input" },
  ],
  [
    "a constructor",
    post("/response", ticketWith({ attributes: { constructor: { prototype: 1 } } })),
    422,
    { issues: [{ path: ["ticket", "attributes", "constructor"], code: "wrong-type" }] },
  ],
  ["a number that no double holds", post("/gaps", example("/gaps").replace('"max":7', '"max":1e400')), 422, { code: "invalid-input" }],
  ["a huge number", post("/gaps", example("/gaps").replace('"perception":5', '"perception":1e308')), 200],
  [
    "an amount beyond whole numbers",
    post("/coverage", example("/coverage").replace("4500", "1e300")),
    422,
    { issues: [{ path: ["claim", "charges", "parts"] }] },
  ],
  [
    "a fraction of a cent",
    post("/coverage", example("/coverage").replace("4500", "45.5")),
    422,
    { issues: [{ path: ["claim", "charges", "parts"], code: "wrong-type" }] },
  ],
  [
    "a NaN text",
    post("/gaps", example("/gaps").replace('"perception":5', '"perception":"NaN"')),
    422,
    { issues: [{ path: ["responses", 0, "answers", "on-time", "perception"], code: "wrong-type" }] },
  ],
  [
    "an instant without an offset",
    post("/response", ticketWith({ openedAt: "2026-06-08T09:12:00" })),
    422,
    { issues: [{ path: ["ticket", "openedAt"], code: "instant-without-offset" }] },
  ],
  [
    "neither warranty nor law",
    post("/coverage", example("/coverage", { warranty: null, jurisdiction: null })),
    422,
    { issues: [{ path: [], code: "at-least-one-of" }] },
  ],
  [
    "too long a list",
    post("/response", ticketWith({ events: Array.from({ length: 501 }, () => ({ at: "2026-06-08T09:12:00Z", type: "closed" })) })),
    422,
    { issues: [{ path: ["ticket", "events"], code: "too-large" }] },
  ],
  [
    "too long a list inside the desk of a case",
    post(
      "/case",
      example("/case", {
        desk: {
          ...EXAMPLES["/case"].desk,
          followUp: { id: "p", touchpoints: Array.from({ length: 21 }, () => ({ id: "t" })) },
          policies: [{}, { targets: Array.from({ length: 21 }, () => ({})) }],
        },
      }),
    ),
    422,
    {
      count: 2,
      issues: [
        { path: ["desk", "policies", 1, "targets"], code: "too-large" },
        { path: ["desk", "followUp", "touchpoints"], code: "too-large" },
      ],
    },
  ],
  [
    "phrases of a stranger",
    post("/case", example("/case", { desk: { ...EXAMPLES["/case"].desk, classifier: { id: "c", rules: [{}] } } })),
    422,
    { count: 1, issues: [{ path: ["desk", "classifier", "rules"], code: "too-large" }] },
  ],
  [
    "a classifier of one's own that has the phrases of the library",
    post("/case", example("/case", { desk: { ...EXAMPLES["/case"].desk, classifier: { id: "c" } } })),
    200,
  ],
  [
    "ten thousand mistakes",
    post("/gaps", example("/gaps", { responses: Array.from({ length: 5000 }, () => ({ a: 1 })) })),
    422,
    { count: 10_000 },
  ],

  ["no law for a country", post("/coverage", example("/coverage", { jurisdiction: "ZZ" })), 409, { code: "warranty/no-regime-applies" }],
  [
    "a policy for other tickets",
    post(
      "/response",
      example("/response", {
        policies: [
          { id: "gold", schedule: "always", appliesTo: { field: "tier", is: "gold" }, targets: [{ metric: "resolution", within: "PT8H" }] },
          { id: MARKER, schedule: "always", validFrom: "2027-01-01T00:00:00Z", targets: [{ metric: "resolution", within: "PT8H" }] },
        ],
      }),
    ),
    409,
    { code: "response/no-policy-applies" },
  ],
  [
    "an answer before the question",
    post("/response", ticketWith({ events: [{ at: "2026-06-08T09:11:59Z", type: "agent-message" }] })),
    422,
    { code: "response/event-before-opening", index: 0 },
  ],
  [
    "a year that no clock reaches",
    post("/response", ticketWith({ openedAt: "2500-01-01T00:00:00Z" })),
    422,
    { code: "response/invalid-instant", field: "openedAt" },
  ],
  [
    "a now that no clock reaches",
    post("/response", example("/response", { now: "2500-01-01T00:00:00Z" })),
    422,
    { code: "response/invalid-instant", field: "now" },
  ],
  [
    "a delivery after the claim's event",
    post("/coverage", example("/coverage", { facts: { deliveredOn: "2026-05-10", contractOn: "2026-06-10" } })),
    422,
    { code: "warranty/dates-out-of-order" },
  ],
  [
    "a text without a letter",
    post("/classification", example("/classification", { contact: { text: " ", receivedAt: "2026-06-08T09:12:00Z" } })),
    422,
    { code: "complaint/nothing-to-read", length: 1 },
  ],
];

const EXCHANGES: [string, Exchange, number, object][] = TABLE.map(([name, exchange, status, body = {}]) => [name, exchange, status, body]);

const STARTS: Readonly<Record<string, () => Promise<Host>>> = {
  Node: node,
  "the edge runtime": edge,
  workerd: worker,
  "a Lambda function, bodies in base64": lambdaFunction,
};

// Each is built and started once, for all tests.
const hosts = new Map<string, Host>();
beforeAll(async () => {
  for (const [name, start] of Object.entries(STARTS)) hosts.set(name, await start());
}, 60_000);
afterAll(() => {
  for (const { stop } of hosts.values()) stop();
});

describe.each(Object.keys(STARTS))("in %s", (name) => {
  test.each(EXCHANGES)("%s", async (_, exchange, status, body) => {
    const { status: given, headers, text } = await (hosts.get(name) as Host).send(exchange);
    expect({ status: given, text }).toMatchObject({ status });
    const told = JSON.parse(text);
    expect(told).toMatchObject(body);
    expect(headers["content-type"]).toBe(status === 200 ? "application/json" : "application/problem+json");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    if (status === 405) expect(headers["allow"]).toBe(exchange.path === "/openapi.json" ? "GET" : "POST");
    if (status !== 200) {
      expect(headers["cache-control"]).toBe("no-store");
      expect(told.status).toBe(status);
      expect(text).not.toContain(MARKER);
      expect(text).not.toMatch(/ at |\.ts|\.js|node_modules/);
      expect(text.length).toBeLessThan(100_000);
    }
  });
});

test("every host answers with the same bytes", async () => {
  expect(hosts.size).toBe(4);
  for (const path of [...Object.keys(ROUTES), "/openapi.json"]) {
    const exchange = path === "/openapi.json" ? { method: "GET", path } : post(path, example(path));
    const texts = await Promise.all([...hosts.values()].map(({ send }) => send(exchange).then(({ text }) => text)));
    expect(new Set(texts).size).toBe(1);
  }
});

describe("whatever is sent", () => {
  const mistakes: Mistake[] = [];
  const answer = createHandler({ onError: (mistake) => mistakes.push(mistake) });
  const statusOf = async (path: string, body: string | Uint8Array) =>
    (await answer(new Request(`http://localhost${path}`, { method: "POST", headers: JSON_TYPE, body: body as string }))).status;
  afterAll(() => expect(mistakes).toEqual([]));

  const strange = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      "",
      -1,
      0,
      0.5,
      1e308,
      -1e308,
      2 ** 53,
      true,
      [],
      {},
      "P1D",
      "PT0S",
      "P9999999D",
      "-P1D",
      "P1Y",
      "PT1S",
      "9999-12-31",
      "0000-01-01",
      "2026-02-30",
    ),
    fc.constantFrom<unknown>(
      "2026-06-08T09:12:00Z",
      "1970-01-01T00:00:00Z",
      "2200-01-01T00:00:00Z",
      "Europe/Lisbon",
      "Mars/Base",
      "always",
      "00:00-24:00",
      "EUR",
      "PT",
      "lifetime",
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );
  type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
  /** Every place of a body. */
  const places = (json: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
    typeof json === "object" && json !== null
      ? [path, ...Object.entries(json).flatMap(([key, value]) => places(value, [...path, Array.isArray(json) ? Number(key) : key]))]
      : [path];
  const changed = (json: Json, [key, ...rest]: readonly (string | number)[], value: unknown): unknown =>
    key === undefined
      ? value
      : Array.isArray(json)
        ? json.map((one, index) => (index === key ? changed(one, rest, value) : one))
        : { ...(json as object), [key]: changed((json as { [key: string]: Json })[key] as Json, rest, value) };

  test.each(Object.keys(ROUTES))("in place of anything in a body of %s: never a 500", async (path) => {
    const body = ROUTES[path]?.example as unknown as Json;
    const all = places(body);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(all.length - 1), strange), { minLength: 1, maxLength: 3 }), async (changes) => {
        const sent = changes.reduce<unknown>((json, [place, value]) => {
          const at = all[place] as readonly (string | number)[];
          return places(json as Json).some((one) => one.join() === at.join()) ? changed(json as Json, at, value) : json;
        }, body);
        expect([200, 409, 422]).toContain(await statusOf(path, JSON.stringify(sent)));
      }),
      { numRuns: 150 },
    );
  });

  test("bytes of any kind: never a 500", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(ROUTES)), fc.uint8Array({ maxLength: 64 }), async (path, bytes) => {
        expect([400, 422]).toContain(await statusOf(path, bytes));
      }),
    );
  });

  test("a key that is a text is cut", async () => {
    const body = JSON.stringify({ ["k".repeat(10_000)]: 1 });
    const response = await answer(new Request("http://localhost/gaps", { method: "POST", headers: JSON_TYPE, body }));
    expect(JSON.parse(await response.text()).issues[0]).toEqual({ path: [`${"k".repeat(64)}…`], code: "unknown-key" });
  });

  test.each(SLOWEST.map(({ path, what, body }) => [path, what, body] as const))(
    "as much as %s allows is still decided: %s",
    async (path, _, body) => {
      expect(await statusOf(path, JSON.stringify(body))).toBe(200);
    },
  );

  test("a body that grows beyond its limit is not read to its end, whatever its header says", async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new Uint8Array(64 * 1024).fill(32));
      },
    });
    const request = new Request("http://localhost/response", {
      method: "POST",
      headers: JSON_TYPE,
      body: endless,
      duplex: "half",
    } as RequestInit);
    expect((await answer(request)).status).toBe(413);
    expect(pulled).toBeLessThan(6);
  });

  test("a body whose sender goes away", async () => {
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error("gone")) });
    const request = new Request("http://localhost/response", {
      method: "POST",
      headers: JSON_TYPE,
      body: broken,
      duplex: "half",
    } as RequestInit);
    expect((await answer(request)).status).toBe(400);
  });
});

test("a mistake of ours is a 500 without its message, and is heard of without it too", async () => {
  const mistakes: Mistake[] = [];
  const broken: Route = {
    ...(ROUTES["/gaps"] as Route),
    answer: () => {
      throw new RangeError(`broke on ${MARKER}`);
    },
  };
  const answer = createHandler({ routes: { "/broken": broken }, onError: (mistake) => mistakes.push(mistake) });
  const response = await answer(new Request("http://localhost/broken", { method: "POST", headers: JSON_TYPE, body: "{}" }));
  expect([response.status, await response.text()]).toEqual([500, '{"status":500,"code":"internal-error"}']);
  expect(mistakes).toEqual([{ path: "/broken", name: "RangeError", at: expect.arrayContaining([expect.stringMatching(/^ +at /)]) }]);
  expect(JSON.stringify(mistakes)).not.toContain(MARKER);
});

test("without a now, the clock of the host counts", async () => {
  const answer = createHandler({ clock: () => Date.parse("2026-06-11T09:12:01Z") });
  const response = await answer(
    new Request("http://localhost/response", { method: "POST", headers: JSON_TYPE, body: example("/response", { now: undefined }) }),
  );
  const { targets } = JSON.parse(await response.text());
  expect(targets.map(({ breached }: { breached: boolean }) => breached)).toEqual([false, true]);
});

describe("events that only a gateway sends", () => {
  const event = (more: object) => ({
    rawPath: "/response",
    headers: JSON_TYPE,
    requestContext: { http: { method: "POST" } },
    body: example("/response"),
    ...more,
  });

  test.each<[string, object, number]>([
    ["a body as plain text", {}, 200],
    ["a path with what a URL does not have", { rawPath: "/résumé of/\\?#" }, 404],
    ["a path that is a host", { rawPath: "//evil.example/response" }, 404],
    ["a method that no request can carry", { requestContext: { http: { method: "TRACE" } } }, 405],
    ["a method that is none", { requestContext: { http: { method: "A B" } } }, 400],
    ["a header that is none", { headers: { "bad header": "x" } }, 400],
    ["no body", { body: undefined }, 400],
    ["base64 that is none", { body: "%%%", isBase64Encoded: true }, 400],
  ])("%s", async (_, more, status) => {
    expect(await lambda(event(more))).toMatchObject({ statusCode: status, isBase64Encoded: false });
  });
});

describe("the command of the README", () => {
  let child: ChildProcess;
  let base: string;
  beforeAll(async () => {
    const args = ["--import", "tsx", "examples/serverless/serve.ts", "0"];
    const started = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    child = started;
    base = await new Promise((resolve) => createInterface(started.stdout).once("line", (line) => resolve(new URL(line).origin)));
  });
  afterAll(() => child.kill());
  /** What no client library would send. */
  const raw = async (text: string) => {
    const socket = connect(Number(new URL(base).port), "127.0.0.1");
    socket.end(text);
    let answered = "";
    for await (const chunk of socket) answered += chunk;
    return answered.split("\r\n")[0];
  };

  test("decides, and goes on after a body that is too large", async () => {
    const ask = async (body: string) => (await fetch(`${base}/response`, { method: "POST", headers: JSON_TYPE, body })).status;
    expect([await ask(example("/response")), await ask("x".repeat(200_000)), await ask(example("/response"))]).toEqual([200, 413, 200]);
  });

  test.each([
    ["a target that is no URL", "GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "HTTP/1.1 400 Bad Request"],
    [
      "a method that no request can carry",
      "TRACE /gaps HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 405 Method Not Allowed",
    ],
    ["no HTTP", "hello\r\n\r\n", "HTTP/1.1 400 Bad Request"],
  ])("%s", async (_, text, line) => {
    expect(await raw(text)).toBe(line);
  });
});

/** The limit of every list and table: route, part, place in the part, and how many it may have. */
const LIMITS = Object.entries(ROUTES).flatMap(([path, { shape }]) =>
  Object.entries(shape).flatMap(([part, { limits = {} }]) =>
    Object.entries(limits).map(([place, most]) => [path, part, place, most] as const),
  ),
);

const list = (length: number): object => Array.from({ length }, () => ({}));
const table = (length: number): object => Object.fromEntries(Array.from({ length }, (_, index) => [`k${index}`, {}]));

/** Each limit with both, whichever the document has there: no stranger keeps to that. */
const LIMITS_OF_BOTH = LIMITS.flatMap(([path, part, place, most]) => [
  ["list", path, part, place, most, list, "maxItems"] as const,
  ["table", path, part, place, most, table, "maxProperties"] as const,
]);

/** Nothing but the value at a place. */
const only = ([step, ...rest]: readonly string[], value: object): object =>
  step === undefined ? value : step === "*" ? [only(rest, value)] : { [step]: only(rest, value) };

describe("as long as its limit and no longer", () => {
  test.each(LIMITS_OF_BOTH)("a %s: %s: %s, %s: %d", (_, path, part, place, most, make) => {
    const refused = (length: number) => {
      const read = (ROUTES[path] as Route).shape[part]?.read(only(place.split("."), make(length)));
      const at = place.replaceAll("*", "0");
      return read !== undefined && "issues" in read && read.issues.some(({ code, path }) => code === "too-large" && path.join(".") === at);
    };
    expect([refused(most), refused(most + 1)]).toEqual([false, true]);
  });
});

describe("the OpenAPI document", () => {
  const document = JSON.parse(JSON.stringify(openApiDocument(ROUTES)));

  test("is valid OpenAPI 3.1, says a second library", async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
  });

  test("has every route, and its references lead somewhere", () => {
    expect(Object.keys(document.paths)).toEqual(Object.keys(ROUTES));
    const references = JSON.stringify(document).match(/"\$ref":"#[^"]*"/g) ?? [];
    const places = new Set(references.map((reference) => reference.slice('"$ref":"#/'.length, -1)));
    const missing = [...places].filter((place) => place.split("/").reduce((node, key) => node?.[key], document) === undefined);
    expect([places.size > 15, missing]).toEqual([true, []]);
  });

  describe("its schemas and the handler agree", () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema({ $id: "https://openapi.example/", ...document });
    const schemaOf = (path: string) => ({
      $ref: `https://openapi.example/#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/post/requestBody/content/application~1json/schema`,
    });

    const validators = new Map(Object.keys(ROUTES).map((path) => [path, ajv.compile(schemaOf(path))]));
    const validatorOf = (path: string) => validators.get(path) as ValidateFunction;

    test.each(Object.keys(ROUTES))("%s: on the example", (path) => {
      const validate = validatorOf(path);
      expect([validate(ROUTES[path]?.example), validate.errors]).toEqual([true, null]);
    });

    test.each(
      EXCHANGES.filter(
        ([, { method, path, body }, status]) =>
          method === "POST" && Object.hasOwn(ROUTES, path) && typeof body === "string" && [200, 409].includes(status),
      ),
    )("what is decided is valid: %s", (_, { path, body }) => {
      const validate = validatorOf(path);
      expect([validate(JSON.parse((body as string).replace("\uFEFF", ""))), validate.errors]).toEqual([true, null]);
    });

    test.each(LIMITS_OF_BOTH)("the limit of a %s: %s: %s, %s: %d", (_, path, part, place, most, make, limit) => {
      const validate = validatorOf(path);
      const tooLong = (length: number) => {
        validate({ [part]: only(place.split("."), make(length)) });
        const at = `/${part}/${place.replaceAll("*", "0").replaceAll(".", "/")}`;
        return validate.errors?.some(({ keyword, instancePath }) => keyword === limit && instancePath === at);
      };
      expect([tooLong(most), tooLong(most + 1)]).toEqual([false, true]);
    });

    test("what is refused for its shape is invalid", () => {
      const validate = validatorOf("/response");
      for (const body of [
        {},
        [],
        { ...ROUTES["/response"]?.example, more: 1 },
        JSON.parse(ticketWith({ id: 7 })),
        { ...ROUTES["/response"]?.example, policies: [] },
      ])
        expect(validate(body)).toBe(false);
    });
  });
});
