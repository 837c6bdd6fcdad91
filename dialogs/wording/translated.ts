/** Wording of which only the shape matters: any text where the Dutch has that one text. */
export type Spoken<T> = T extends string
  ? string
  : T extends (...given: infer G) => string
    ? (...given: G) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Spoken<T[K]> }

/** The same wording for young people in another language: without what only professionals see. */
export type ForYoung<T> = T extends string
  ? string
  : T extends (...given: infer G) => string
    ? (...given: G) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in Exclude<keyof T, 'professional'>]: ForYoung<T[K]> }

type Tree = Readonly<Record<string, unknown>>

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function over(dutch: Tree, other: Tree): Tree {
  const merged: Record<string, unknown> = { ...dutch }
  for (const [key, value] of Object.entries(other)) {
    const below = dutch[key]
    merged[key] = isTree(below) && isTree(value) ? over(below, value) : value
  }
  return merged
}

/** @returns the wording in another language, with the Dutch left where only professionals see it */
export function translated<T extends object>(dutch: T, other: ForYoung<T>): Spoken<T> {
  return over({ ...dutch } as Tree, { ...other } as Tree) as Spoken<T>
}
