import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { open } from 'yauzl'

/** How often a piece of text stands in a stream. */
async function occurrences(of: string, stream: Readable): Promise<number> {
  let [found, rest] = [0, '']
  for await (const piece of stream) {
    const text = rest + (piece as Buffer).toString('latin1')
    found += text.split(of).length - 1
    rest = text.slice(text.length - of.length + 1)
  }
  return found
}

/** Each row of a list of activities has its address in it, and the lines above have none. */
const ROW = '/activities/'

/** The rows of a list of activities as CSV. */
export async function csvRows(path: string): Promise<number[]> {
  return [await occurrences(ROW, createReadStream(path))]
}

/**
 * The rows of each sheet of a list of activities as Excel file, without holding any of them.
 * @throws where the file is not a complete archive
 */
export function sheetRows(path: string): Promise<number[]> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true }, (fault, archive) => {
      if (fault) return reject(fault)
      const rows: number[] = []
      archive.on('error', reject).on('end', () => resolve(rows))
      archive.on('entry', (entry) => {
        if (!/^xl\/worksheets\/[^/]+\.xml$/.test(entry.fileName)) return archive.readEntry()
        archive.openReadStream(entry, async (unreadable, stream) => {
          if (unreadable) return reject(unreadable)
          rows.push(await occurrences(ROW, stream).catch(reject).then(Number))
          archive.readEntry()
        })
      })
      archive.readEntry()
    })
  })
}
