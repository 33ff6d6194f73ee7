import { readFileSync } from 'node:fs'
import en from '@/messages/en.json'
import zh from '@/messages/zh-CN.json'
import { leavesOf, messageFaults } from '@/scripts/message-faults'
import { projectFiles } from '@/scripts/source-files'

const sources = projectFiles('*.ts', '*.tsx').filter((path) => !path.startsWith('tests/'))
const code = sources.map((path) => readFileSync(path, 'utf8')).join('\n')
const keys = leavesOf(zh).map(([key]) => key)

/** Keys are often put together from parts, so what is asked is only that the code knows a key's last part at all. */
function unusedKeys(): string[] {
  const known = new Set(code.match(/[\w-]+/g))
  return keys.filter((key) => !known.has(key.split('.').at(-1) ?? ''))
}

/** Keys that the code writes out in full, or as the beginning of keys, as in `row.${by}`. */
function missingKeys(): string[] {
  const written = [...code.matchAll(/['`]([a-z]\w*(?:\.[\w-]+)+)(?:['`]|\.\$\{)/gi)].map(([, key = '']) => key)
  const inMessages = new Set(written.filter((key) => (key.split('.')[0] ?? '') in zh))
  return [...inMessages].filter((key) => !keys.some((known) => known === key || known.startsWith(`${key}.`)))
}

/** Keys with an ending glued to a part that varies (`copy` + `Of`): neither check above could see one go missing. */
function gluedKeys(): string[] {
  return [...code.matchAll(/`([a-z]\w*)\.[\w.-]*\$\{[^}]*\}[\w-]+[^`]*`/gi)]
    .filter(([, room = '']) => room in zh)
    .map(([key]) => key)
}

const faults = [
  ...messageFaults(zh, en),
  ...unusedKeys().map((key) => `${key}: used nowhere`),
  ...missingKeys().map((key) => `${key}: not in the messages`),
  ...gluedKeys().map((key) => `${key}: write the key out in full`),
]
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
