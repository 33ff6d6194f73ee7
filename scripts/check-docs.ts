import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import packageJson from '@/package.json'

/** Each path of this project, each script and each link that the docs name has to exist. */
const docs = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' }).split('\n').filter(Boolean)
const FOLDERS = 'app|components|db|domain|exports|messages|seed|tests|scripts|docs'

const faults = docs.flatMap((doc) => {
  const text = readFileSync(doc, 'utf8')
  const quoted = [...text.matchAll(new RegExp(`\`((?:${FOLDERS})/[\\w./*-]*)\``, 'g'))].map((match) => match[1] ?? '')
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => join(dirname(doc), match[1] ?? ''))
  const scripts = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '')
  return [
    ...[...quoted, ...links].filter((path) => !existsSync(normalize(path))).map((path) => `${doc} names ${path}`),
    ...scripts.filter((name) => !(name in packageJson.scripts)).map((name) => `${doc} names npm run ${name}`),
  ]
})
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
