import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { ImportFault } from '@/imports/read/import-fault'
import type { Limits } from '@/imports/read/limits'
import { mergedArea } from '@/imports/read/merged-area'

const MOST_MERGED = 500_000

/**
 * The names of an archive's parts, after each was unpacked once and counted: what an archive says of its sizes can be
 * a lie. Nothing is kept of the parts.
 * @throws ImportFault where the archive is broken, or unpacks to more than the limits
 */
export async function entriesOf(bytes: Uint8Array, limits: Limits): Promise<string[]> {
  const archive = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  try {
    return await namesOf(archive, bytes.byteLength, limits)
  } finally {
    archive.close()
  }
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, archive) => {
      if (error !== null) reject(new ImportFault('broken'))
      else resolve(archive)
    })
  })
}

function namesOf(archive: ZipFile, packed: number, limits: Limits): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const names: string[] = []
    let unpacked = 0
    const count = (bytes: number) => {
      unpacked += bytes
      const fault = faultOf(unpacked, packed, limits)
      if (fault !== null) reject(fault)
      return fault === null
    }
    archive.on('error', () => reject(new ImportFault('broken')))
    archive.on('end', () => resolve(names))
    archive.on('entry', (entry: Entry) => {
      names.push(entry.fileName)
      if (names.length > limits.entries) reject(new ImportFault('unpacksTooMany', null, { limit: limits.entries }))
      else if (entry.isEncrypted()) reject(new ImportFault('encrypted'))
      else if (faultOf(unpacked + entry.uncompressedSize, packed, limits) !== null) count(entry.uncompressedSize)
      else unpack(archive, entry, count, reject)
    })
    archive.readEntry()
  })
}

function faultOf(unpacked: number, packed: number, limits: Limits): ImportFault | null {
  if (unpacked > limits.unpackedBytes) {
    return new ImportFault('unpacksTooLarge', null, { limit: limits.unpackedBytes / 1024 / 1024 })
  }
  // Small files of repeated words reach high ratios honestly and harm nobody.
  const dense = unpacked > 10 * 1024 * 1024 && unpacked > packed * limits.ratio
  return dense ? new ImportFault('unpacksTooDense', null, { limit: limits.ratio }) : null
}

function unpack(
  archive: ZipFile,
  entry: Entry,
  count: (bytes: number) => boolean,
  reject: (fault: ImportFault) => void,
) {
  archive.openReadStream(entry, (error, stream) => {
    if (error !== null) return reject(new ImportFault('broken', entry.fileName))
    const merged = entry.fileName.startsWith('xl/worksheets/') ? watchMergedCells(reject) : null
    stream.on('data', (chunk: Buffer) => {
      if (!count(chunk.byteLength) || merged?.(chunk) === false) stream.destroy()
    })
    stream.on('error', () => reject(new ImportFault('broken', entry.fileName)))
    stream.on('end', () => archive.readEntry())
  })
}

/** A few words can merge all cells of a sheet, and the reader of sheets would then visit each of them. */
function watchMergedCells(reject: (fault: ImportFault) => void): (chunk: Buffer) => boolean {
  let tail = ''
  let cells = 0
  return (chunk) => {
    const text = tail + chunk.toString('latin1')
    const { area, rest } = mergedArea(text)
    cells += area
    tail = rest
    if (cells <= MOST_MERGED) return true
    reject(new ImportFault('tooManyMerged', null, { limit: MOST_MERGED }))
    return false
  }
}
