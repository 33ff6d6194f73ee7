import { placeholdersOf } from '@/scripts/message-placeholders'

export interface Messages {
  [key: string]: string | Messages
}

const CHINESE = /\p{Script=Han}/u
/** Words of the press that an English text talks about stand in quotation marks, or in the one place that lists them. */
const QUOTED = /“[^”]*”|"[^"]*"/g
const LIST_OF_PHRASES = 'method.phrases.'

/**
 * Compares the two languages: the same keys; what one shows, the other takes; nothing empty; and in the English one no
 * Chinese but words that it talks about.
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
    const isChinese = CHINESE.test(text.replace(QUOTED, '')) && !key.startsWith(LIST_OF_PHRASES)
    if (isChinese) faults.push(`${key}: Chinese in the English text`)
    faults.push(...shownByOne(text, zh.get(key) ?? text).map((name) => `${key}: only one language has ${name}`))
  }
  return faults
}

/** Values that one of two texts shows and the other one does not even take. */
function shownByOne(one: string, other: string): string[] {
  const [left, right] = [placeholdersOf(one), placeholdersOf(other)]
  return [
    ...[...left.shown].filter((name) => !right.taken.has(name)),
    ...[...right.shown].filter((name) => !left.taken.has(name)),
  ]
}

/** Every message with its key, as `namespace.key`. */
export function leavesOf(messages: Messages, prefix = ''): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : leavesOf(value, `${prefix}${key}.`),
  )
}
