import { once } from 'node:events'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** Of 1 to 9: higher ones cost much time and gain little on sheets. */
const COMPRESSION = 3

/**
 * An archive that is written part after part, no faster than `out` takes it. What goes wrong on either side, also that
 * nobody takes it any more, ends both.
 */
export class Archive {
  readonly #zip = new ZipFile()
  readonly #sent: Promise<void>
  readonly #gone = new AbortController()
  readonly #options: { mtime: Date; compressionLevel: number; forceDosTimestamp: true }

  /** @param at written as the time of every part */
  constructor(out: Writable, at: Date) {
    this.#options = { mtime: at, compressionLevel: COMPRESSION, forceDosTimestamp: true }
    this.#sent = pipeline(this.#zip.outputStream, out)
    this.#sent.catch((fault) => this.#gone.abort(fault))
    this.#zip.on('error', (fault: Error) => this.#fail(fault))
  }

  /**
   * Adds a part and waits until it is written.
   * @param chunks made while they are read
   * @throws what reading the chunks throws, and where the archive can be written no longer
   */
  async add(path: string, chunks: Iterable<Buffer>): Promise<void> {
    this.#gone.signal.throwIfAborted()
    const source = Readable.from(chunks, { objectMode: false, highWaterMark: 1, signal: this.#gone.signal })
    this.#zip.addReadStream(source, path, this.#options)
    try {
      await once(source, 'end', { signal: this.#gone.signal })
    } catch (fault) {
      this.#fail(fault as Error)
      throw this.#gone.signal.aborted ? this.#gone.signal.reason : fault
    }
  }

  addText(path: string, text: string): Promise<void> {
    return this.add(path, [Buffer.from(text)])
  }

  /** Resolves when everything is written. */
  async end(): Promise<void> {
    this.#zip.end()
    await this.#sent
  }

  /** Ends the archive unfinished, so that nobody takes it for whole. */
  async break(fault: Error): Promise<void> {
    this.#fail(fault)
    await this.#sent.catch(() => undefined)
  }

  #fail(fault: Error): void {
    const stream = this.#zip.outputStream as Readable
    stream.destroy(fault)
  }
}
