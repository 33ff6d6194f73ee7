import type { IFontAttributesProperties } from 'docx'
import type { Locale } from '@/domain/vocabulary'

/** Latin letters and digits stand in the type that every word processor has. */
const LATIN = 'Times New Roman'

export type FontNames = IFontAttributesProperties

/** The types that GB/T 9704-2012 names (7.2, 7.3). */
const NAMES = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading1: '黑体',
  heading2: '楷体_GB2312',
  table: '宋体',
} as const

/** The types of a language. In English, quotes and dashes stand in Latin type as well. */
export function fontsOf(language: Locale): Record<keyof typeof NAMES | 'pageNumber', FontNames> {
  const font = (eastAsia: string, latin = LATIN): FontNames => ({
    ...{ ascii: latin, hAnsi: latin, eastAsia, cs: latin },
    ...(language === 'zh-CN' && { hint: 'eastAsia' }),
  })
  return {
    title: font(NAMES.title),
    body: font(NAMES.body),
    heading1: font(NAMES.heading1),
    heading2: font(NAMES.heading2),
    table: font(NAMES.table),
    pageNumber: font(NAMES.table, NAMES.table),
  }
}

/**
 * What a word processor takes where a named type is missing: each in the form that Windows brings. `panose` and family
 * lead others to something close.
 */
const SUBSTITUTES = [
  { name: '方正小标宋简体', instead: '宋体', panose: '02010601030101010101', family: 'auto' },
  { name: '仿宋_GB2312', instead: '仿宋', panose: '02010609060101010101', family: 'modern' },
  { name: '楷体_GB2312', instead: '楷体', panose: '02010609060101010101', family: 'modern' },
  { name: '黑体', instead: 'SimHei', panose: '02010609060101010101', family: 'modern' },
  { name: '宋体', instead: 'SimSun', panose: '02010600030101010101', family: 'auto' },
]

/** The code of the simplified Chinese character set (ECMA-376, 17.8.3.2). */
const SIMPLIFIED_CHINESE = '86'

/** The table of fonts, as `word/fontTable.xml`. */
export function fontTable(): string {
  const fonts = SUBSTITUTES.map(
    ({ name, instead, panose, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:panose1 w:val="${panose}"/><w:charset w:val="${SIMPLIFIED_CHINESE}"/><w:family w:val="${family}"/><w:pitch w:val="${family === 'modern' ? 'fixed' : 'variable'}"/></w:font>`,
  )
  const latin = `<w:font w:name="${LATIN}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}${latin}</w:fonts>`
}
