/** A deeply frozen value: what is defined once never changes. The value is a document, so it holds no circle; a part may be frozen already. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const part of Object.values(Object.freeze(value))) deepFreeze(part);
  return value;
}
