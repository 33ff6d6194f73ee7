import { Transform, type TransformCallback } from 'node:stream'
import { FileFault } from '@/app/files/file-fault'

/** How long nothing may come, or nothing may be taken, before a file is given up. */
const PATIENCE_MINUTES = 10

/** Bytes on their way: enough to keep both ends busy. */
const ON_THE_WAY = 256 * 1024

/**
 * The way of a file's bytes from whoever makes them to whoever takes them. It holds few of them, so that the maker waits
 * for the taker; where either of them no longer moves, it breaks with a fault.
 */
export class Passage extends Transform {
  readonly #patience: NodeJS.Timeout

  constructor(minutes = PATIENCE_MINUTES) {
    super({ readableHighWaterMark: ON_THE_WAY, writableHighWaterMark: ON_THE_WAY })
    this.#patience = setTimeout(() => this.destroy(new FileFault('tookTooLong')), minutes * 60_000)
    // Heard of by reading; before that, nobody need listen.
    this.on('error', () => {})
  }

  override _transform(chunk: Uint8Array, _encoding: string, done: TransformCallback): void {
    this.#patience.refresh()
    done(null, chunk)
  }

  override _flush(done: TransformCallback): void {
    clearTimeout(this.#patience)
    done()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearTimeout(this.#patience)
    done(error)
  }
}
