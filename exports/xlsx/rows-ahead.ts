/** Rows read one ahead, so that the last one is known as such, and so that it is known whether any are left. */
export class RowsAhead<Row> {
  readonly #rows: Iterator<Row>
  #next: IteratorResult<Row>

  constructor(rows: Iterable<Row>) {
    this.#rows = rows[Symbol.iterator]()
    this.#next = this.#rows.next()
  }

  get isAtEnd(): boolean {
    return this.#next.done === true
  }

  /** The next row, and whether it is the last; null at the end. */
  take(): { row: Row; isLast: boolean } | null {
    if (this.#next.done) return null
    const row = this.#next.value
    this.#next = this.#rows.next()
    return { row, isLast: this.#next.done === true }
  }

  /** Lets go of whatever the rows are read from. */
  close(): void {
    this.#rows.return?.()
  }
}
