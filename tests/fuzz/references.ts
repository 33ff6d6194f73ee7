import fc from 'fast-check'

/**
 * What an input says in the place of something that really exists, for ids are made anew in each run: the third activity,
 * the version of the record beside it, a cursor of an earlier answer. What sends the input fills it in (tests/fuzz/world.ts).
 */
export const REFERENCES = [
  'activity',
  'article',
  'figure',
  'version',
  'change',
  'person',
  'userName',
  'password',
  'token',
  'session',
  'link',
  'file',
  'view',
  'report',
  'cursor',
] as const
export type Reference = (typeof REFERENCES)[number]

const FORM = new RegExp(`^‹(${REFERENCES.join('|')}) (\\d+)›$`)

export function referTo(what: Reference): fc.Arbitrary<string> {
  return fc.nat(999).map((place) => `‹${what} ${place}›`)
}

/** What a text refers to; null where it is no reference. */
export function readReference(text: string): { what: Reference; place: number } | null {
  const [, what, place] = FORM.exec(text) ?? []
  return what === undefined ? null : { what: what as Reference, place: Number(place) }
}
