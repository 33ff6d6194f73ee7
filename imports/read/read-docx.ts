import mammoth from 'mammoth'
import { inkOf } from '@/domain/articles/fold-page'
import { parseDocument, textOf } from '@/imports/read/html-text'
import { ImportFault } from '@/imports/read/import-fault'
import type { ReadText } from '@/imports/read/read-file'

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  ...[1, 2, 3].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
  'u => ',
]
const LONGEST_HEADING = 60

interface DocxElement {
  type: string
  value?: string
  styleId?: string | null
  styleName?: string | null
  alignment?: string | null
  fontSize?: number | null
  isBold?: boolean
  children?: DocxElement[]
}

/** Reads a Word file's paragraphs. Headings, and centred lines in larger or bold type, come as Markdown headings. */
export async function readDocx(bytes: Uint8Array): Promise<ReadText> {
  const html = await htmlOf(bytes)
  const document = parseDocument(html)
  const text = textOf(document.body, 0)
  if (inkOf(text) === '') throw new ImportFault('noText', null, { pages: 1 })
  return {
    kind: 'text',
    format: 'docx',
    encoding: null,
    text,
    head: { publication: null, date: null, page: null, url: null },
    notRead: [],
  }
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        styleMap: STYLES,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        transformDocument: (document: unknown) => withHeadings(document as DocxElement),
      },
    )
    return value
  } catch {
    throw new ImportFault('broken')
  }
}

/** Gives centred lines that stand out the style of a heading: few typists use Word's own. */
function withHeadings(document: DocxElement): DocxElement {
  const usual = usualSize(document)
  const children = (document.children ?? []).map((paragraph) => {
    if (paragraph.type !== 'paragraph' || paragraph.alignment !== 'center') return paragraph
    if (/heading|标题|title/i.test(paragraph.styleName ?? '')) return paragraph
    const runs = runsOf(paragraph)
    const length = runs.reduce((sum, run) => sum + lengthOf(run), 0)
    const stands = runs.length > 0 && runs.every((run) => run.isBold === true || (run.fontSize ?? 0) > usual)
    return stands && length > 0 && length <= LONGEST_HEADING
      ? { ...paragraph, styleId: 'Heading2', styleName: 'heading 2' }
      : paragraph
  })
  return { ...document, children }
}

function runsOf(paragraph: DocxElement): DocxElement[] {
  return (paragraph.children ?? []).filter((child) => child.type === 'run' && lengthOf(child) > 0)
}

function lengthOf(run: DocxElement): number {
  return (run.children ?? []).reduce((sum, child) => sum + (child.value ?? '').trim().length, 0)
}

/** The size of type that most characters have; 0 where none is set. */
function usualSize(document: DocxElement): number {
  const counts = new Map<number, number>()
  for (const paragraph of document.children ?? []) {
    for (const run of runsOf(paragraph))
      counts.set(run.fontSize ?? 0, (counts.get(run.fontSize ?? 0) ?? 0) + lengthOf(run))
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
