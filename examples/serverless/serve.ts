// npx tsx examples/serverless/serve.ts [PORT]: the handler behind Node's own server, to try it with curl.
import { createServer, type IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { createHandler } from "./handler.js";
import { problem } from "./problems.js";

const answer = createHandler({ onError: (mistake) => console.error(JSON.stringify(mistake)) });

const server = createServer(async (incoming, outgoing) => {
  const response = await answerTo(incoming);
  // A body that was refused is not read to its end.
  const connection = incoming.complete ? {} : { connection: "close" };
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), ...connection });
  outgoing.end(await response.text());
});
server.listen(Number(process.argv[2] ?? 8787), "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address) console.log(`http://127.0.0.1:${address.port}/openapi.json`);
});

async function answerTo(incoming: IncomingMessage): Promise<Response> {
  let request: Request;
  try {
    request = requestOf(incoming);
  } catch {
    return problem("malformed-request"); // a target that is no URL
  }
  return answer(request);
}

function requestOf(incoming: IncomingMessage): Request {
  const method = incoming.method === "TRACE" ? "OPTIONS" : (incoming.method ?? "GET");
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one] as [string, string]),
  );
  const hasBody = !["GET", "HEAD"].includes(method);
  const body = hasBody ? { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: "half" as const } : {};
  return new Request(new URL(incoming.url ?? "/", "http://127.0.0.1"), { method, headers, ...body });
}
