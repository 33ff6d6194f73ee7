import type { Format } from '@/domain/review/import-answer'
import { ImportFault, type ImportFaultCode } from '@/imports/read/import-fault'
import type { Limits } from '@/imports/read/limits'
import { entriesOf } from '@/imports/read/look-into-archive'

/** First bytes that say what a file is, in the order in which they are asked. */
const SIGNATURES: [bytes: number[], fault: ImportFaultCode][] = [
  [[0x4d, 0x5a], 'program'],
  [[0x7f, 0x45, 0x4c, 0x46], 'program'],
  [[0xcf, 0xfa, 0xed, 0xfe], 'program'],
  [[0xca, 0xfe, 0xba, 0xbe], 'program'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'picture'],
  [[0x1f, 0x8b], 'archive'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'richText'],
]
const ZIP = [0x50, 0x4b]
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const OFFICE_NAMES: Record<string, string> = { docx: 'Word', docm: 'Word', xlsx: 'Excel', xlsm: 'Excel', pdf: 'PDF' }
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i

/**
 * What a file is. Word and Excel files are looked into, and refused where they would unpack to too much.
 * @throws ImportFault for what cannot be read
 */
export async function detectFormat(name: string, bytes: Uint8Array, limits: Limits): Promise<Format> {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  for (const [signature, fault] of SIGNATURES) if (startsWith(bytes, signature)) throw new ImportFault(fault)
  if (isRiffPicture(bytes)) throw new ImportFault('picture')
  if (startsWith(bytes, OLE)) throw new ImportFault(faultOfOle(bytes))
  if (startsWith(bytes, ZIP) && [0x03, 0x05].includes(bytes[2] ?? 0)) return formatOfZip(bytes, limits)
  const opening = latin(bytes.subarray(0, 1024))
  if (opening.includes('%PDF-')) return 'pdf'
  return formatOfText(ending, bytes, opening)
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

function isRiffPicture(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 4)) === 'RIFF' && latin(bytes.subarray(8, 12)) === 'WEBP'
}

/** The old office formats, and new ones with a password, are one kind of container; the names of their parts tell them apart. */
function faultOfOle(bytes: Uint8Array): ImportFaultCode {
  const names = latin(bytes).replaceAll('\0', '')
  if (names.includes('EncryptedPackage')) return 'encrypted'
  if (names.includes('WordDocument')) return 'legacyWord'
  return /Workbook|Microsoft Excel/.test(names) ? 'legacyExcel' : 'legacyOffice'
}

async function formatOfZip(bytes: Uint8Array, limits: Limits): Promise<Format> {
  const names = await entriesOf(bytes, limits)
  if (names.some((name) => name.startsWith('word/'))) return requirePart('docx', 'word/document.xml', names)
  if (names.some((name) => name.startsWith('xl/'))) return requirePart('xlsx', 'xl/workbook.xml', names)
  if (names.includes('[Content_Types].xml') || names.includes('mimetype')) throw new ImportFault('otherOffice')
  throw new ImportFault('archive')
}

function requirePart(format: 'docx' | 'xlsx', part: string, names: string[]): Format {
  for (const name of ['[Content_Types].xml', part]) {
    if (!names.includes(name)) throw new ImportFault('missingPart', name, { part: name })
  }
  return format
}

function formatOfText(ending: string, bytes: Uint8Array, opening: string): Format {
  if (isBinary(bytes)) {
    throw new ImportFault(ending in OFFICE_NAMES ? 'notWhatNameSays' : 'unknownFormat', null, {
      format: OFFICE_NAMES[ending] ?? ending,
    })
  }
  if (ending in OFFICE_NAMES) throw new ImportFault('notWhatNameSays', null, { format: OFFICE_NAMES[ending] ?? '' })
  if (
    ['html', 'htm', 'xhtml', 'shtml'].includes(ending) ||
    HTML.test(opening.replaceAll('\0', '').replace(/^[^<\s]{2,3}/, ''))
  )
    return 'html'
  if (['csv', 'tsv'].includes(ending)) return 'csv'
  return ['md', 'markdown'].includes(ending) ? 'md' : 'txt'
}

/** Whether bytes are no text: controls, and NULs that do not stand as those of UTF-16 do. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  let controls = 0
  const nuls = [0, 0]
  for (const [i, byte] of head.entries()) {
    if (byte === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1
    else if (byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b].includes(byte)) controls += 1
  }
  const wide = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])
  const [even = 0, odd = 0] = nuls
  if (even + odd > 0 && !wide && Math.min(even, odd) * 8 > Math.max(even, odd)) return true
  return !wide && even + odd === 0 && controls * 20 > head.length
}
