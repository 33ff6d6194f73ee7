import { placeholdersOf } from '@/scripts/message-placeholders'

export interface Messages {
  [key: string]: string | Messages
}

const CHINESE = /\p{Script=Han}/u
/** Words of the press that an English text talks about stand in quotation marks or code. */
const QUOTED = /“[^”]*”|"[^"]*"|<code>.*?<\/code>/gu

/**
 * Compares the two languages: the same keys, the same values to fill in, nothing empty, and in the English one no
 * Chinese but in quotation marks.
 * @returns one line per fault
 */
export function messageFaults(chinese: Messages, english: Messages): string[] {
  const zh = new Map(leavesOf(chinese))
  const en = new Map(leavesOf(english))
  const faults: string[] = []
  for (const key of zh.keys()) if (!en.has(key)) faults.push(`${key}: not in English`)
  for (const key of en.keys()) if (!zh.has(key)) faults.push(`${key}: not in Chinese`)
  for (const [key, text] of [...zh, ...en]) if (text.trim() === '') faults.push(`${key}: empty`)
  for (const [key, text] of en) {
    if (CHINESE.test(text.replace(QUOTED, ''))) faults.push(`${key}: Chinese in the English text`)
    const [ours, theirs] = [placeholdersOf(text), placeholdersOf(zh.get(key) ?? text)].map((names) => names.join(', '))
    if (ours !== theirs) faults.push(`${key}: English takes (${ours}), Chinese takes (${theirs})`)
  }
  return faults
}

/** Every message with its key, as `namespace.key`. */
export function leavesOf(messages: Messages, prefix = ''): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : leavesOf(value, `${prefix}${key}.`),
  )
}
