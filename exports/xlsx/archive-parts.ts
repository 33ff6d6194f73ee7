import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

/** More parts than any workbook has; what has more is a trap. */
const MOST_PARTS = 2000

/** The parts of an archive that somebody handed in, read only when asked for and only so far. */
export class ArchiveParts {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
  }

  /** @throws Error where the bytes are no archive, or one with too many parts */
  static async open(bytes: Uint8Array): Promise<ArchiveParts> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, opened) =>
        error === null ? resolve(opened) : reject(error),
      )
    })
    const entries = new Map<string, Entry>()
    await new Promise<void>((resolve, reject) => {
      zip.on('error', reject)
      zip.on('end', resolve)
      zip.on('entry', (entry: Entry) => {
        entries.set(entry.fileName, entry)
        if (entries.size > MOST_PARTS) reject(new Error('too many parts'))
        else zip.readEntry()
      })
      zip.readEntry()
    })
    return new ArchiveParts(zip, entries)
  }

  /**
   * A part as text, piece by piece.
   * @param most bytes that are unpacked, whatever the archive says of the part's size
   * @throws Error where there is no such part, or it is broken or larger
   */
  async *read(path: string, most: number): AsyncGenerator<string, void> {
    const entry = this.#entries.get(path)
    if (entry === undefined || entry.isEncrypted()) throw new Error(`no part ${path}`)
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      this.#zip.openReadStream(entry, (error, opened) => (error === null ? resolve(opened) : reject(error)))
    })
    const decoder = new TextDecoder()
    let size = 0
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.byteLength
      if (size > most) throw new Error(`${path} is too large`)
      yield decoder.decode(chunk, { stream: true })
    }
    yield decoder.decode()
  }

  async text(path: string, most: number): Promise<string> {
    let text = ''
    for await (const piece of this.read(path, most)) text += piece
    return text
  }

  close(): void {
    this.#zip.close()
  }
}
