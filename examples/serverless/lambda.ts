import { createHandler } from "./handler.js";
import { problem } from "./problems.js";

/** The part of an event of API Gateway's HTTP API (payload version 2.0), or of a function URL, that is read. */
export interface HttpEvent {
  readonly rawPath: string;
  readonly rawQueryString?: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly requestContext: { readonly domainName?: string; readonly http: { readonly method: string } };
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

export interface HttpResult {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: false;
}

/** What a function writes to standard error is its log. */
const answer = createHandler({ onError: (mistake) => console.error(JSON.stringify(mistake)) });

export async function handler(event: HttpEvent): Promise<HttpResult> {
  const response = await answerTo(event);
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
    isBase64Encoded: false,
  };
}

async function answerTo(event: HttpEvent): Promise<Response> {
  let request: Request;
  try {
    request = requestOf(event);
  } catch {
    return problem("malformed-request"); // a header or a path that HTTP does not have
  }
  return answer(request);
}

/** Methods that no `Request` can carry; any other that no route has stands in for them. */
const UNSUPPORTED = ["CONNECT", "TRACE", "TRACK"];

function requestOf({ rawPath, rawQueryString = "", headers, requestContext, body, isBase64Encoded }: HttpEvent): Request {
  const { domainName = "localhost", http } = requestContext;
  const method = UNSUPPORTED.includes(http.method.toUpperCase()) ? "OPTIONS" : http.method;
  const url = new URL(`https://${domainName}`);
  url.pathname = rawPath;
  url.search = rawQueryString;
  const given = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as [string, string]]));
  const hasBody = body !== undefined && !["GET", "HEAD"].includes(method);
  return new Request(url, { method, headers: given, ...(hasBody && { body: Buffer.from(body, isBase64Encoded ? "base64" : "utf8") }) });
}
