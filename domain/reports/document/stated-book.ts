import { writeQuantity } from '@/domain/figures/write-quantity'
import { amountCell } from '@/domain/reports/amount-cell'
import type { Stated } from '@/domain/reports/manifest'
import type { Cell } from '@/domain/reports/table'
import { shareBound, writePercent } from '@/domain/statistics/shares'
import type { Bound, Words } from '@/domain/vocabulary'

/** A quantity, or what stands for it where nothing was reported. */
export type Some = { value: number | null; bound: Bound | null }

const LONGEST_KEY = 300
const LONGEST_LABEL = 600

/**
 * Keeps account of every number that a report states. Stating a number and writing it are one act, so that no number
 * gets into a report without being in its manifest.
 */
export class StatedBook {
  readonly #stated = new Map<string, Stated>()

  constructor(readonly words: Words) {}

  /** Everything stated so far, in the order in which it was first said. */
  get stated(): Stated[] {
    return [...this.#stated.values()]
  }

  /** A count, for a message that writes it or a cell. */
  count(key: string, label: string, value: number): number {
    this.#state(key, label, { value, bound: 'exact' })
    return value
  }

  /** A quantity as it is written in a sentence. */
  amount(key: string, label: string, amount: Some): string {
    this.#state(key, label, amount)
    return writeQuantity(amount, this.words)
  }

  /** A quantity as it stands in a table. */
  cell(key: string, label: string, amount: Some): Cell {
    this.#state(key, label, amount)
    return amountCell(amount, this.words)
  }

  /**
   * A part's share of the whole that it is in, as vague as both: 21%, at least 5%. What is all there is stays all of it.
   * Null where there is nothing to divide.
   */
  share(key: string, label: string, part: Some, whole: Some): string | null {
    const isAll = part.value === whole.value
    return this.ratio(
      key,
      label,
      isAll ? { ...part, bound: 'exact' } : part,
      isAll ? { ...whole, bound: 'exact' } : whole,
    )
  }

  /** One quantity in percent of another, as vague as both. Null where there is nothing to divide. */
  ratio(key: string, label: string, some: Some, of: Some): string | null {
    if (some.value === null || of.value === null || of.value === 0) return null
    if (some.bound === null || of.bound === null) return null
    const bound = shareBound(of.bound, some.bound)
    const percent = writePercent(some.value / of.value)
    this.#state(key, label, { value: Number.parseInt(percent, 10), bound })
    return bound === 'exact' ? percent : this.words(`report.share.${bound}`, { percent })
  }

  /**
   * @throws Error where one key is given two values: then two parts of the report contradict each other
   */
  #state(longKey: string, label: string, { value, bound }: Some): void {
    const key = longKey.slice(0, LONGEST_KEY)
    const known = this.#stated.get(key)
    if (known && (known.value !== value || known.bound !== bound))
      throw new Error(`${key} is stated twice, differently`)
    if (!known) this.#stated.set(key, { key, label: label.slice(0, LONGEST_LABEL), value, bound })
  }
}
