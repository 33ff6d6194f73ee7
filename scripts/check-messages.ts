import en from '@/messages/en.json'
import zh from '@/messages/zh-CN.json'

type Messages = { [key: string]: string | Messages }

/** Every message by its path, `filter.period.all`. */
function flatten(messages: Messages, prefix = ''): Map<string, string> {
  const entries = Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
  )
  return new Map(entries)
}

/** The names that a message is filled with; branches of plurals and choices are words, not names. */
function placeholders(message: string): string {
  const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1])
  const branches = [...message.matchAll(/(?:=\d+|\w+)\s*\{(\w+)\}/g)].map((match) => match[1])
  const tags = [...message.matchAll(/<(\w+)>/g)].map((match) => `<${match[1]}>`)
  return [...new Set([...names.filter((name) => !branches.includes(name)), ...tags])].sort().join(' ')
}

const [chinese, english] = [flatten(zh), flatten(en)]
const faults = [
  ...[...chinese.keys()].filter((key) => !english.has(key)).map((key) => `en.json lacks ${key}`),
  ...[...english.keys()].filter((key) => !chinese.has(key)).map((key) => `zh-CN.json lacks ${key}`),
  ...[...chinese, ...english].filter(([, text]) => text.trim() === '').map(([key]) => `${key} is empty`),
  ...[...chinese]
    .filter(([key, text]) => english.has(key) && placeholders(text) !== placeholders(english.get(key) ?? ''))
    .map(
      ([key, text]) => `${key} is filled with "${placeholders(text)}" and "${placeholders(english.get(key) ?? '')}"`,
    ),
]
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
