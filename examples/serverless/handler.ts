import { domainProblem, invalidInput, problem, SAFE } from "./problems.js";
import { ROUTES, type Route } from "./routes.js";

export interface HandlerOptions {
  /** Epoch milliseconds. Default: the clock of the machine. */
  readonly clock?: () => number;
  /** Hears of a mistake of ours, which the caller is told as `internal-error` and nothing more. */
  readonly onError?: (mistake: Mistake) => void;
  /** Default: `ROUTES`. */
  readonly routes?: Readonly<Record<string, Route>>;
}

/** What may go into a log: a path of the table, and where the code was. Not the message, which may repeat a value of the request. */
export interface Mistake {
  readonly path: string;
  readonly name: string;
  readonly at: readonly string[];
}

/** A handler for every host that speaks `Request` and `Response`: Node, edge functions, workers, Deno, Bun. */
export function createHandler(options: HandlerOptions = {}): (request: Request) => Promise<Response> {
  const { clock = Date.now, onError = () => {}, routes = ROUTES } = options;
  return async (request) => {
    const { pathname } = new URL(request.url);
    try {
      if (pathname === "/openapi.json") return request.method === "GET" ? await openApi(routes) : notAllowed("GET");
      const route = Object.hasOwn(routes, pathname) ? routes[pathname] : undefined;
      if (!route) return problem("no-such-route");
      if (request.method !== "POST") return notAllowed("POST");
      return await answer(request, route, clock());
    } catch (error) {
      onError(mistakeOf(pathname, error));
      return problem("internal-error");
    }
  };
}

async function answer(request: Request, route: Route, now: number): Promise<Response> {
  if (!isJson(request.headers)) return problem("unsupported-media-type", { "accept-post": "application/json" });
  const read = await readBody(request, route.limit);
  if (read instanceof Response) return read;
  let body: unknown;
  try {
    body = JSON.parse(read);
  } catch {
    return problem("malformed-json"); // the message of the parser would repeat the text
  }
  const found = route.answer(body, now);
  if ("issues" in found) return invalidInput(found.issues);
  if (found.isOk()) return json(found.value);
  return found.error.code === "invalid-input" ? invalidInput(found.error.issues) : domainProblem(found.error);
}

/** JSON of an uncompressed body in UTF-8, which is what JSON is written in unless it says otherwise. */
function isJson(headers: Headers): boolean {
  const type = headers.get("content-type") ?? "";
  const encoding = headers.get("content-encoding") ?? "identity";
  return /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type) && encoding === "identity";
}

/** The text of a body, or why there is none. It stops reading at the limit, whatever `Content-Length` says. */
async function readBody(request: Request, limit: number): Promise<string | Response> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return problem("body-too-large");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  try {
    for (const reader = request.body?.getReader(); reader; ) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > limit) {
        await reader.cancel();
        return problem("body-too-large");
      }
      text += decoder.decode(value, { stream: true });
    }
    text += decoder.decode();
  } catch (error) {
    // A body that breaks off is the sender's doing too.
    return problem(error instanceof TypeError ? "body-not-utf-8" : "malformed-request");
  }
  return text.trim() === "" ? problem("empty-body") : text;
}

/** Loaded when it is asked for: the documents of all areas are larger than the code. */
async function openApi(routes: Readonly<Record<string, Route>>): Promise<Response> {
  const { openApiDocument } = await import("./openapi.js");
  return new Response(JSON.stringify(openApiDocument(routes)), {
    headers: { "content-type": "application/json", ...SAFE, "cache-control": "public, max-age=3600" },
  });
}

function mistakeOf(path: string, error: unknown): Mistake {
  const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: undefined };
  return { path, name, at: stack?.split("\n").filter((line) => /^ +at /.test(line)) ?? [] };
}

function notAllowed(allow: "GET" | "POST"): Response {
  return problem("method-not-allowed", { allow });
}

function json(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { "content-type": "application/json", ...SAFE } });
}
