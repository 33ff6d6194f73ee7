/** A name found in a text, and where. */
export interface Found<Value> {
  name: string
  value: Value
  start: number
  end: number
}

const FIRST = 2

/** Names of two units and more, found in a text in one pass: at each place only those with the same two first units are tried. */
export class NameIndex<Value> {
  readonly #byFirst = new Map<string, { name: string; value: Value }[]>()

  /** @param entries each name with what it stands for; of one name given twice the first counts */
  constructor(entries: Iterable<readonly [name: string, value: Value]>) {
    const known = new Set<string>()
    for (const [name, value] of entries) {
      if (name.length < FIRST || known.has(name)) continue
      known.add(name)
      const first = name.slice(0, FIRST)
      const sharing = this.#byFirst.get(first)
      if (sharing) sharing.push({ name, value })
      else this.#byFirst.set(first, [{ name, value }])
    }
    for (const sharing of this.#byFirst.values()) sharing.sort((a, b) => b.name.length - a.name.length)
  }

  /** The longest name that begins at a place of the text. */
  at(text: string, start: number): Found<Value> | null {
    const sharing = this.#byFirst.get(text.slice(start, start + FIRST))
    const found = sharing?.find(({ name }) => text.startsWith(name, start))
    return found ? { ...found, start, end: start + found.name.length } : null
  }

  /** All names from left to right, the longest at each place; they do not overlap. */
  find(text: string): Found<Value>[] {
    const all: Found<Value>[] = []
    for (let i = 0; i + FIRST <= text.length; ) {
      const found = this.at(text, i)
      if (found) all.push(found)
      i = found ? found.end : i + 1
    }
    return all
  }
}
