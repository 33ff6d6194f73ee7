const LONGEST = 31

/** Names that a format keeps for itself. */
const RESERVED = ['history']

/** Gives tabs names that Excel takes, each only once, large and small letters being the same. */
export class SheetNames {
  readonly #taken = new Set<string>(RESERVED)

  /**
   * @param wanted any text
   * @param ending what the name has to end with, also where it is cut: (2)
   */
  claim(wanted: string, ending = ''): string {
    const plain = wanted
      .replace(/\p{Cs}/gu, '\ufffd')
      .replace(/[\\/?*[\]:\p{Cc}\ufffe\uffff]+/gu, ' ')
      .replace(/^['\s]+|['\s]+$/g, '')
    const base = plain === '' ? 'Sheet' : plain
    for (let turn = 1; ; turn++) {
      const name = cut(base, ending + (turn === 1 ? '' : ` ~${turn}`))
      if (this.#taken.has(name.toLowerCase())) continue
      this.#taken.add(name.toLowerCase())
      return name
    }
  }
}

function cut(base: string, ending: string): string {
  if (base.length + ending.length <= LONGEST) return base + ending
  return `${base.slice(0, LONGEST - ending.length - 1).replace(/[\ud800-\udbff]$/, '')}…${ending}`
}
