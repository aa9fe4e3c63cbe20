import { createHandler } from "./handler.js";

/** For workers and edge functions that take a module with `fetch`. */
export default { fetch: createHandler({ onError: (mistake) => console.error(JSON.stringify(mistake)) }) };
