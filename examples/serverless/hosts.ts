// The places in which the tests run the handler: each takes the same exchange and gives back what a caller would see.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { EdgeVM } from "@edge-runtime/vm";
import { build } from "esbuild";
import { createHandler } from "./handler.js";
import { handler as lambda } from "./lambda.js";

/** The package gives the path of its program, and is no ES module. */
const require = createRequire(import.meta.url);

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface Host {
  readonly send: (exchange: Exchange) => Promise<Seen>;
  readonly stop: () => void;
}

const seen = async (response: Response): Promise<Seen> => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  text: await response.text(),
});

/** Node 20, by function call. */
export async function node(): Promise<Host> {
  const answer = createHandler();
  const send = ({ path, ...init }: Exchange) => answer(new Request(`http://localhost${path}`, init as RequestInit)).then(seen);
  return { send, stop: () => {} };
}

/** One file with everything in it, as it is uploaded. */
export async function bundle(entry: "worker" | "lambda", options: { readonly minify?: boolean; readonly format?: "esm" | "iife" } = {}) {
  const { outputFiles } = await build({
    entryPoints: [`examples/serverless/${entry}.ts`],
    bundle: true,
    minify: options.minify ?? false,
    format: options.format ?? "esm",
    globalName: "bundled",
    target: "es2022",
    platform: entry === "lambda" ? "node" : "neutral",
    mainFields: ["module", "main"],
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** The edge runtime: the globals of an edge function, no Node, no code from strings. */
export async function edge(): Promise<Host> {
  const vm = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
  vm.evaluate(new TextDecoder().decode(await bundle("worker", { format: "iife" })));
  const send = ({ path, body, ...init }: Exchange) => {
    const { Request, Uint8Array: Bytes } = vm.context;
    const own = body instanceof Uint8Array ? new Bytes(body) : body;
    const request = new Request(`http://localhost${path}`, { ...init, ...(own !== undefined && { body: own }) });
    const { fetch } = vm.evaluate<{ readonly fetch: (request: unknown) => Promise<Response> }>("bundled.default");
    return fetch(request).then(seen);
  };
  return { send, stop: () => {} };
}

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2026-01-01"))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** workerd, the runtime of Cloudflare's workers, over HTTP. */
export async function worker(): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), "aftersales-workerd-"));
  writeFileSync(join(folder, "worker.js"), await bundle("worker"));
  writeFileSync(join(folder, "config.capnp"), CONFIG);
  const { default: binary }: { readonly default: string } = require("workerd");
  const child = spawn(binary, ["serve", "--control-fd=3", "config.capnp"], { cwd: folder, stdio: ["ignore", "ignore", "inherit", "pipe"] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once("exit", (status) => reject(new Error(`workerd ended with ${status}`)));
    createInterface(child.stdio[3] as Readable).on("line", (line) => {
      const event = JSON.parse(line);
      if (event.event === "listen") resolve(event.port);
    });
  });
  const send = ({ path, ...init }: Exchange) => fetch(`http://127.0.0.1:${port}${path}`, init as RequestInit).then(seen);
  const stop = () => {
    child.removeAllListeners("exit");
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { send, stop };
}

/** A Lambda function behind an HTTP API, bodies in base64. */
export async function lambdaFunction(): Promise<Host> {
  const send = async ({ method, path, headers = {}, body }: Exchange) => {
    const bytes = typeof body === "string" ? Buffer.from(body) : body;
    const [rawPath = "", rawQueryString = ""] = path.split("?");
    const result = await lambda({
      rawPath,
      rawQueryString,
      headers,
      requestContext: { domainName: "api.example", http: { method } },
      ...(bytes && { body: Buffer.from(bytes).toString("base64"), isBase64Encoded: true }),
    });
    return { status: result.statusCode, headers: result.headers, text: result.body };
  };
  return { send, stop: () => {} };
}
