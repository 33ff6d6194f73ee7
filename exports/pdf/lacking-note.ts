import type { Locale } from '@/domain/vocabulary'
import { codePointsOf, SUBSTITUTE } from '@/exports/drawable-text'

const MOST = 12

/** Says what 〓 stands for: only the writer knows what its fonts lack, so the document cannot say it. */
const NOTES: Record<Locale, (characters: string) => string> = {
  'zh-CN': (characters) => `注：${SUBSTITUTE} 表示字库中没有的字符（${characters}）。`,
  en: (characters) => `Note: ${SUBSTITUTE} stands for characters that the fonts lack (${characters}).`,
}

export function lackingNote(lacking: ReadonlySet<string>, language: Locale): string {
  const named = [...lacking].slice(0, MOST).map(codePointsOf)
  const characters = [...named, ...(lacking.size > MOST ? ['…'] : [])].join(language === 'en' ? ', ' : '、')
  return NOTES[language](characters)
}
