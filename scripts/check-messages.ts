import { readFileSync } from 'node:fs'
import en from '@/messages/en.json'
import zh from '@/messages/zh-CN.json'
import { leavesOf, messageFaults } from '@/scripts/message-faults'
import { projectFiles } from '@/scripts/source-files'

/** Keys are often put together from parts, so what is asked is only that the code knows a key's last part at all. */
function unusedKeys(): string[] {
  const code = projectFiles('*.ts', '*.tsx').filter((path) => !path.startsWith('tests/'))
  const known = new Set(code.flatMap((path) => readFileSync(path, 'utf8').match(/[\w-]+/g) ?? []))
  return leavesOf(zh)
    .map(([key]) => key)
    .filter((key) => !known.has(key.split('.').at(-1) ?? ''))
}

const faults = [...messageFaults(zh, en), ...unusedKeys().map((key) => `${key}: used nowhere`)]
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
