import pdfmake from 'pdfmake'
import type { Content, ContentSection, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { ReportDocument } from '@/domain/reports/document/report-document'
import { cleanText, oneLine } from '@/exports/clean-text'
import { LINE_PITCH, pageOf, TYPE, textWidthOf, UPRIGHT } from '@/exports/paper'
import { blockNodes } from '@/exports/pdf/block-nodes'
import { lackingNote } from '@/exports/pdf/lacking-note'
import { MANIFEST_FILE } from '@/exports/pdf/manifest-file'
import { pageNumber } from '@/exports/pdf/page-number'
import { PDF_FONTS } from '@/exports/pdf/pdf-fonts'
import { BODY, pdfStyles } from '@/exports/pdf/pdf-styles'
import { pdfText } from '@/exports/pdf/pdf-text'
import { stacked } from '@/exports/pdf/stacked'
import { sectionsOf } from '@/exports/sections'
import { titleLines } from '@/exports/title-lines'

/** Half of the leading stands above a line as well as below it. */
const HALF_LEADING = (LINE_PITCH - BODY * 1.437) / 2

// Nothing that a document says may fetch anything: the only files read are our own fonts.
const fontFiles = new Set(Object.values(PDF_FONTS).flatMap((family) => Object.values(family)))
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => fontFiles.has(path))
pdfmake.setFonts(PDF_FONTS)

/**
 * A document as PDF, laid out by GB/T 9704-2012, its fonts embedded as far as they are used. Text can be selected and
 * searched, also in charts. The same document gives the same bytes.
 */
export async function writePdf(document: ReportDocument): Promise<Uint8Array> {
  const lacking = new Set<string>()
  const content = contentOf(document, lacking)
  const at = new Date(document.manifest.at)
  const { styles, body } = pdfStyles(document.language)
  const definition: TDocumentDefinitions = {
    content,
    styles,
    defaultStyle: body,
    version: '1.7',
    language: document.language,
    displayTitle: true,
    pageSize: 'A4',
    pageMargins: marginsOf(false),
    footer: pageNumber,
    info: { title: oneLine(document.title), author: 'Gongji', creator: 'Gongji', creationDate: at, modDate: at },
    files: {
      manifest: {
        src: `data:application/json;base64,${Buffer.from(JSON.stringify(document.manifest)).toString('base64')}`,
        ...{ name: MANIFEST_FILE, type: 'application/json', creationDate: at, modifiedDate: at },
      },
    },
  }
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer())
}

function contentOf(document: ReportDocument, lacking: Set<string>): Content {
  const { language } = document
  const text = pdfText(lacking)
  const toNodes = blockNodes(language, text, lacking)
  const sections = sectionsOf(document.blocks).map((section) => ({
    isWide: section.isWide,
    nodes: stacked(section, language, (block) => toNodes(block, section.isWide)),
  }))
  if (sections[0]?.isWide !== false) sections.unshift({ isWide: false, nodes: [] })
  sections[0]?.nodes.unshift(...headNodes(document, text.drawable))
  if (lacking.size > 0)
    sections.at(-1)?.nodes.push({ text: lackingNote(lacking, language), style: 'note', margin: [0, 12, 0, 0] })
  return sections.map(
    ({ isWide, nodes }): ContentSection => ({
      section: nodes,
      pageSize: 'A4',
      pageOrientation: isWide ? 'landscape' : 'portrait',
      pageMargins: marginsOf(isWide),
    }),
  )
}

function headNodes({ title, subtitle }: ReportDocument, drawable: (text: string) => string): Content[] {
  const lines = cleanText(title)
    .split('\n')
    .flatMap((line) => titleLines(drawable(line), TYPE.title, textWidthOf(UPRIGHT)))
  const isSplit = lines.every((line) => line.length < 200)
  const head: Content[] = [
    { text: lines.join('\n'), style: 'title', ...(isSplit ? {} : { wordBreak: 'break-all' as const }) },
  ]
  return subtitle === '' ? head : [...head, { text: drawable(subtitle), style: 'subtitle' }]
}

function marginsOf(isWide: boolean): [number, number, number, number] {
  const { left, top, right, bottom } = pageOf(isWide).margin
  return [left, top + HALF_LEADING, right, bottom - HALF_LEADING]
}
