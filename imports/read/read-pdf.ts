import { getDocumentProxy } from 'unpdf'
import { inkOf } from '@/domain/articles/fold-page'
import { ImportFault } from '@/imports/read/import-fault'
import { type PdfPiece, textOfPage } from '@/imports/read/pdf-layout'
import type { ReadText } from '@/imports/read/read-file'

const MOST_PAGES = 500

/** Reads the text layer of a PDF: columns one after the other, lines in larger type as Markdown headings. */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  const document = await opened(bytes)
  try {
    const texts: string[] = []
    const notRead: string[] = []
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const text = await pageText(document, number)
      if (inkOf(text) === '') notRead.push(String(number))
      else texts.push(text)
    }
    if (texts.length === 0) throw new ImportFault('noText', null, { pages: document.numPages })
    return {
      kind: 'text',
      format: 'pdf',
      encoding: null,
      text: texts.join('\n\n'),
      head: { publication: null, date: null, page: null, url: null },
      notRead,
    }
  } finally {
    await document.destroy()
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

async function opened(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // The library takes its bytes away from the caller, so it gets a copy.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, stopAtErrors: false })
  } catch (error) {
    throw new ImportFault((error as Error).name === 'PasswordException' ? 'encrypted' : 'broken')
  }
}

async function pageText(document: PdfDocument, number: number): Promise<string> {
  try {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    return textOfPage(items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [pieceOf(item)] : [])))
  } catch {
    throw new ImportFault('broken', String(number), { page: number })
  }
}

function pieceOf(item: { str: string; transform: number[]; width: number; height: number }): PdfPiece {
  const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform
  const size = Math.hypot(skew, scale) || item.height
  return { text: item.str, left: x, right: x + item.width, base: y, size }
}
