import { inkOf } from '@/domain/articles/fold-page'
import { decodeText } from '@/imports/read/decode-text'
import { ImportFault } from '@/imports/read/import-fault'
import type { ReadText } from '@/imports/read/read-file'

/** Reads a text or Markdown file as it is. */
export function readPlainText(bytes: Uint8Array, format: 'txt' | 'md'): ReadText {
  const { text, encoding } = decodeText(bytes)
  if (inkOf(text) === '') throw new ImportFault('empty')
  return {
    kind: 'text',
    format,
    encoding,
    text,
    head: { publication: null, date: null, page: null, url: null },
    notRead: [],
  }
}
