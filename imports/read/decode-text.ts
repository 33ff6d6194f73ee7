import iconv from 'iconv-lite'
import { ImportFault } from '@/imports/read/import-fault'
import type { Encoding } from '@/imports/read/read-file'
import { isRatherGb, tellChineseEncoding } from '@/imports/read/tell-chinese-encoding'

/**
 * Decodes a text file: byte order mark, the NUL pattern of UTF-16, strict UTF-8, then Big5 or GB18030.
 * @param declared an encoding that the file names itself, as HTML does; it counts only where the bytes fit it
 * @throws ImportFault with the first byte that fits no encoding
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): { text: string; encoding: Encoding } {
  const marked = markedEncoding(bytes)
  if (marked !== null)
    return { text: decoded(bytes.subarray(marked.length), marked.encoding), encoding: marked.encoding }
  const wide = wideEncoding(bytes)
  if (wide !== null) return { text: decoded(bytes, wide), encoding: wide }
  const utf8 = strict('utf-8', bytes)
  if (utf8 !== null && !isRatherGb(bytes, utf8)) return { text: utf8, encoding: 'UTF-8' }
  const named = encodingNamed(declared)
  const first = named === 'Big5' || named === 'GB18030' ? named : tellChineseEncoding(bytes)
  for (const encoding of [first, first === 'Big5' ? 'GB18030' : 'Big5'] as const) {
    const text = strict(encoding, bytes)
    if (text !== null) return { text, encoding }
  }
  throw new ImportFault('undecodable', String(firstFault(bytes)), { byte: firstFault(bytes) })
}

function markedEncoding(bytes: Uint8Array): { encoding: Encoding; length: number } | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'UTF-8', length: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'UTF-16LE', length: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'UTF-16BE', length: 2 }
  return null
}

/** UTF-16 without a mark shows by the NULs of its line ends and Latin letters, all on one side. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const nuls = [0, 0]
  for (let i = 0; i < Math.min(bytes.length, 65_536); i += 1) if (bytes[i] === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nuls
  if (bytes.length % 2 === 1 || even + odd === 0) return null
  if (odd > even * 8) return 'UTF-16LE'
  return even > odd * 8 ? 'UTF-16BE' : null
}

function decoded(bytes: Uint8Array, encoding: Encoding): string {
  const text = strict(encoding, bytes)
  if (text === null) {
    const byte = encoding === 'UTF-8' ? firstFault(bytes) : bytes.length
    throw new ImportFault('undecodable', String(byte), { byte })
  }
  return text
}

function strict(encoding: Encoding | 'utf-8', bytes: Uint8Array): string | null {
  if (encoding === 'Big5') {
    const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'big5')
    return text.includes('\ufffd') ? null : text
  }
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** How many bytes from the beginning are good UTF-8 or, where that is more, good GB18030. */
function firstFault(bytes: Uint8Array): number {
  return Math.max(goodBytes('utf-8', bytes), goodBytes('gb18030', bytes))
}

function goodBytes(encoding: string, bytes: Uint8Array): number {
  const fits = (length: number) => {
    try {
      // A character that is cut off at the end is no fault.
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let [good, bad] = [0, bytes.length + 1]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (fits(middle)) good = middle
    else bad = middle
  }
  return Math.min(good, bytes.length)
}

function encodingNamed(declared: string | null): Encoding | null {
  const name = (declared ?? '').toLowerCase()
  if (/^gb|^x-gbk|^936$|cp936/.test(name)) return 'GB18030'
  return name.includes('big5') ? 'Big5' : null
}
