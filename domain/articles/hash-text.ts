/** A hash of a text as 26 hexadecimal digits, the same on every machine; not for secrets. */
export function hashOf(text: string): string {
  return `${half(text, 0x9e3779b9)}${half(text, 0x85ebca6b)}`
}

/** 52 bits as 13 digits. */
function half(text: string, seed: number): string {
  let [one, two] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed]
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    one = Math.imul(one ^ unit, 2654435761)
    two = Math.imul(two ^ unit, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return `${(one >>> 0).toString(16).padStart(8, '0')}${((two >>> 0) & 0xfffff).toString(16).padStart(5, '0')}`
}

/** The 32-bit hash of every stretch of a text of so many UTF-16 units, one after the other. */
export function hashesOf(text: string, size: number): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, text.length - size + 1))
  for (let i = 0; i < hashes.length; i += 1) {
    let hash = 0x811c9dc5
    for (let unit = i; unit < i + size; unit += 1) hash = Math.imul(hash ^ text.charCodeAt(unit), 0x01000193)
    hashes[i] = hash ^ (hash >>> 15)
  }
  return hashes
}
