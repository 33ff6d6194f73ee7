import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx'
import type { Locale } from '@/domain/vocabulary'
import { fontsOf } from '@/exports/docx/docx-fonts'
import { LINE_PITCH, TYPE } from '@/exports/paper'

/** Points as Word counts lengths (twentieths) and sizes of type (halves). */
export const twips = (points: number) => Math.round(points * 20)
const half = (points: number) => Math.round(points * 2)

/** The pitch of lines, rounded down so that 22 fit on a page. */
export const PITCH = Math.floor(LINE_PITCH * 20)
const EXACT = { line: PITCH, lineRule: LineRuleType.EXACT }
/** Lines that are not exact would each take a whole one of the grid, also in small type. */
const lines = (points: number) => ({ line: twips(points), lineRule: LineRuleType.EXACT })
/** Exact lines would cut a picture off. */
const AUTO = { line: 240, lineRule: LineRuleType.AUTO }

export const STYLE = {
  body: 'GongjiBody',
  subtitle: 'GongjiSubtitle',
  cell: 'GongjiCell',
  head: 'GongjiHead',
  caption: 'GongjiCaption',
  figure: 'GongjiFigure',
  picture: 'GongjiPicture',
  note: 'GongjiNote',
  source: 'GongjiSource',
  gap: 'GongjiGap',
  pageNumber: 'GongjiPageNumber',
}

/** Two characters in Chinese, nothing in English. */
function indentOf(language: Locale) {
  return language === 'zh-CN' ? { firstLine: twips(2 * TYPE.body), firstLineChars: 200 } : {}
}

export function docxStyles(language: Locale): IStylesOptions {
  const fonts = fontsOf(language)
  const heading = (outlineLevel: number, font: keyof typeof fonts, isBold: boolean) => ({
    run: {
      font: fonts[font],
      size: half(TYPE.body),
      sizeComplexScript: half(TYPE.body),
      bold: isBold,
      color: '000000',
    },
    paragraph: { spacing: { ...EXACT, before: 0, after: 0 }, indent: indentOf(language), keepNext: true, outlineLevel },
  })
  const small = (size: number, font: keyof typeof fonts) => ({
    font: fonts[font],
    size: half(size),
    sizeComplexScript: half(size),
  })
  const based = { basedOn: 'Normal', quickFormat: true }
  return {
    default: {
      document: {
        run: {
          ...small(TYPE.body, 'body'),
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
      },
      title: {
        run: { ...small(TYPE.title, 'title'), bold: language === 'en' },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { line: twips(35), lineRule: LineRuleType.EXACT, before: 0, after: Math.round(PITCH / 2) },
        },
      },
      heading1: heading(0, 'heading1', language === 'en'),
      heading2: heading(1, 'heading2', language === 'en'),
      heading3: heading(2, 'body', true),
    },
    paragraphStyles: [
      {
        ...{ id: STYLE.body, name: 'Gongji Body', ...based },
        paragraph: {
          alignment: language === 'zh-CN' ? AlignmentType.BOTH : AlignmentType.LEFT,
          spacing: { ...EXACT, after: language === 'zh-CN' ? 0 : 120 },
          indent: indentOf(language),
        },
      },
      {
        ...{ id: STYLE.subtitle, name: 'Gongji Subtitle', ...based },
        run: { font: fonts.heading2 },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { ...EXACT, after: PITCH } },
      },
      {
        ...{ id: STYLE.caption, name: 'Gongji Caption', ...based },
        run: small(TYPE.caption, 'heading1'),
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { ...lines(18), before: 160, after: 80 },
        },
      },
      {
        ...{ id: STYLE.figure, name: 'Gongji Figure Caption', ...based },
        run: small(TYPE.caption, 'heading1'),
        paragraph: { alignment: AlignmentType.CENTER, spacing: { ...lines(18), before: 80, after: 240 } },
      },
      {
        ...{ id: STYLE.picture, name: 'Gongji Picture', ...based },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { ...AUTO, before: 160, after: 0 } },
      },
      {
        ...{ id: STYLE.cell, name: 'Gongji Table Text', ...based },
        run: small(TYPE.table, 'table'),
        paragraph: { spacing: lines(TYPE.table * 1.35) },
      },
      {
        ...{ id: STYLE.head, name: 'Gongji Table Head', ...based },
        run: small(TYPE.table, 'heading1'),
        paragraph: { spacing: lines(TYPE.table * 1.35), keepNext: true },
      },
      {
        ...{ id: STYLE.note, name: 'Gongji Note', ...based },
        run: small(TYPE.dense, 'table'),
        paragraph: { spacing: { ...lines(13.5), before: 60, after: 200 } },
      },
      {
        ...{ id: STYLE.source, name: 'Gongji Source', ...based },
        run: small(TYPE.note, 'table'),
        paragraph: { spacing: { ...lines(16), after: 40 }, indent: { left: 720, hanging: 720 } },
      },
      {
        ...{ id: STYLE.gap, name: 'Gongji Gap', ...based },
        run: small(1, 'table'),
        paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT, after: 200 } },
      },
      {
        ...{ id: STYLE.pageNumber, name: 'Gongji Page Number', ...based },
        run: small(TYPE.pageNumber, 'pageNumber'),
        paragraph: { spacing: lines(20) },
      },
    ],
  }
}
