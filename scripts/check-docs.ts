import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { scripts } from '@/package.json'
import { docFaults } from '@/scripts/doc-faults'
import { projectFiles } from '@/scripts/source-files'

const faults = projectFiles('README*.md', 'docs/**/*.md', 'docs/*.md').flatMap((path) =>
  docFaults(readFileSync(path, 'utf8'), {
    exists: (cited) => existsSync(cited) || existsSync(join(dirname(path), cited)),
    hasScript: (name) => name in scripts,
  }).map((fault) => `${path}: ${fault}`),
)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
