/** A deeply frozen value: what is defined once never changes. */
export function deepFreeze<T>(value: T): T {
  freezeParts(value, new Set());
  return value;
}

/** Freezes also inside a part that was frozen before, since its own parts may not be. */
function freezeParts(value: unknown, done: Set<object>): void {
  if (typeof value !== "object" || value === null || done.has(value)) return;
  done.add(Object.freeze(value));
  for (const part of Object.values(value)) freezeParts(part, done);
}
