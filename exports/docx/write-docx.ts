import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import type { ReportDocument } from '@/domain/reports/document/report-document'
import type { Locale } from '@/domain/vocabulary'
import { cleanText, oneLine } from '@/exports/clean-text'
import { coreProperties } from '@/exports/docx/core-properties'
import { docxBlocks } from '@/exports/docx/docx-blocks'
import { fontTable } from '@/exports/docx/docx-fonts'
import { docxStyles, PITCH, STYLE, twips } from '@/exports/docx/docx-styles'
import { manifestProperties } from '@/exports/docx/manifest-properties'
import { textRuns } from '@/exports/docx/text-runs'
import { CHARACTERS_A_LINE, NUMBER_DISTANCE, pageOf, TYPE, textWidthOf, UPRIGHT } from '@/exports/paper'
import { sectionsOf } from '@/exports/sections'
import { titleLines } from '@/exports/title-lines'

/**
 * A document as Word reads it (ECMA-376), laid out by GB/T 9704-2012: headings are headings, numbers of pages are fields,
 * and types that are missing have named substitutes.
 */
export async function writeDocx(document: ReportDocument): Promise<Uint8Array> {
  const sections = sectionsOf(document.blocks).map(({ isWide, blocks }) => ({
    isWide,
    children: docxBlocks(blocks, isWide),
  }))
  if (sections[0]?.isWide !== false) sections.unshift({ isWide: false, children: [] })
  sections[0]?.children.unshift(...headBlocks(document))
  const word = new Document({
    title: oneLine(document.title),
    creator: 'Gongji',
    styles: docxStyles(document.language),
    customProperties: manifestProperties(document.manifest),
    evenAndOddHeaderAndFooters: true,
    sections: sections.map(({ isWide, children }, i) => ({
      ...pageSetUp(isWide, document.language),
      // Later sections go on with the footers of the first.
      ...(i === 0 && { footers: { default: numberFooter('right'), even: numberFooter('left') } }),
      children,
    })),
  })
  const bytes = await Packer.toBuffer(word, undefined, [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'docProps/core.xml', data: coreProperties(document) },
  ])
  return new Uint8Array(bytes)
}

function headBlocks({ title, subtitle }: ReportDocument): Paragraph[] {
  const lines = cleanText(title)
    .split('\n')
    .flatMap((line) => titleLines(line, TYPE.title, textWidthOf(UPRIGHT)))
  const head = [new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(lines.join('\n')) })]
  return subtitle === '' ? head : [...head, new Paragraph({ style: STYLE.subtitle, children: textRuns(subtitle) })]
}

function pageSetUp(isWide: boolean, language: Locale): Pick<ISectionOptions, 'properties'> {
  const { margin } = pageOf(isWide)
  const footer = margin.bottom - NUMBER_DISTANCE - TYPE.pageNumber * 1.3
  const pitch = textWidthOf(UPRIGHT) / CHARACTERS_A_LINE
  return {
    properties: {
      page: {
        // The library turns the sheet itself.
        size: {
          width: twips(UPRIGHT.width),
          height: twips(UPRIGHT.height),
          orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          ...{ top: twips(margin.top), right: twips(margin.right), bottom: twips(margin.bottom) },
          ...{ left: twips(margin.left), header: twips(margin.top / 2), footer: twips(footer), gutter: 0 },
        },
      },
      grid:
        language === 'zh-CN'
          ? // The distance of characters beyond the size of the text, in 4096ths of a point (17.6.5).
            {
              type: DocumentGridType.LINES_AND_CHARS,
              linePitch: PITCH,
              charSpace: Math.floor((pitch - TYPE.body) * 4096),
            }
          : { type: DocumentGridType.LINES, linePitch: PITCH },
    },
  }
}

/** The page number between dashes, one character from the edge of the text block (7.5). */
function numberFooter(side: 'left' | 'right'): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.pageNumber,
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: twips(TYPE.pageNumber) },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })
}
