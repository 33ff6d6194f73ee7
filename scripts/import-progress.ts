const WIDTH = 30
const REDRAW_MS = 100

/** How far a long command is: a bar that redraws itself on a terminal, and nothing in a log file or a pipe. */
export class Progress {
  #drawnAt = 0

  constructor(
    private readonly total: number,
    private readonly out: NodeJS.WriteStream = process.stderr,
  ) {}

  show(done: number, name: string): void {
    const now = Date.now()
    if (!this.out.isTTY || (now - this.#drawnAt < REDRAW_MS && done < this.total)) return
    this.#drawnAt = now
    const filled = Math.round((WIDTH * done) / Math.max(1, this.total))
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
    this.out.write(`\r\x1b[K${bar} ${done}/${this.total} ${name.slice(-40)}`)
  }

  clear(): void {
    if (this.out.isTTY) this.out.write('\r\x1b[K')
  }
}
