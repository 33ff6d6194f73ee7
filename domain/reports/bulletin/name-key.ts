/** Longer names are cut in keys; two of them stay well below the length of a key. */
const LONGEST = 100

/** A name as part of a stated number's key: itself, or its beginning with a sum of all its characters where it is long. */
export function nameKey(name: string): string {
  if (name.length <= LONGEST) return name
  const sum = [...name].reduce((hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619), 1)
  return `${name.slice(0, LONGEST - 10)}~${(sum >>> 0).toString(36)}`
}
