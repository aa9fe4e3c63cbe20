/**
 * The keys of a type all the way down, optional ones required, `meta` left out (any JSON may stand there). Two types that hold each other and have
 * the same keys are the same document: what one forgets shows, optional or not.
 */
export type Keys<T> = T extends string | number | boolean | null | undefined
  ? true
  : T extends readonly (infer Item)[]
    ? { readonly item: Keys<Item> }
    : { readonly [K in Exclude<keyof T, "meta">]-?: Keys<NonNullable<T[K]>> };
