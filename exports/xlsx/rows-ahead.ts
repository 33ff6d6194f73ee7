/** Rows read a little ahead, so that the last one is known as such, and a layout can suit the first ones. */
export class RowsAhead<Row> {
  readonly #rows: Iterator<Row>
  readonly #ahead: Row[] = []
  #isRead = false

  constructor(rows: Iterable<Row>) {
    this.#rows = rows[Symbol.iterator]()
  }

  get isAtEnd(): boolean {
    return this.peek(1).length === 0
  }

  /** The next rows, as many as there are up to a number; they are still to be taken. */
  peek(count: number): readonly Row[] {
    while (this.#ahead.length < count && !this.#isRead) {
      const next = this.#rows.next()
      if (next.done) this.#isRead = true
      else this.#ahead.push(next.value)
    }
    return this.#ahead
  }

  /** The next row, and whether it is the last; null at the end. */
  take(): { row: Row; isLast: boolean } | null {
    this.peek(2)
    const row = this.#ahead.shift()
    return row === undefined ? null : { row, isLast: this.#ahead.length === 0 }
  }

  /** Lets go of whatever the rows are read from. */
  close(): void {
    this.#rows.return?.()
  }
}
