import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const FORBIDDEN = [
  ['domain/statistics/x.ts', '@/domain/reports/sentence'],
  ['domain/figures/x.ts', '@/domain/statistics/filter'],
  ['domain/figures/x.ts', '@/db/schema'],
  ['domain/figures/x.ts', '../../db/schema'],
  ['domain/figures/x.ts', 'react'],
  ['domain/figures/x.ts', 'node:fs'],
  ['domain/x.ts', '@/domain/figures/quantity'],
  ['db/queries/x.ts', '@/components/address'],
  ['db/queries/x.ts', '../../app/answers/context'],
  ['db/x.ts', '../components/address'],
  ['exports/x.ts', '@/db/client'],
  ['exports/x.ts', '../db/client'],
  ['components/charts/x.tsx', '@/db/client'],
  ['components/charts/x.tsx', '../../db/client'],
  ['components/charts/x.tsx', '@/app/answers/summary'],
  ['components/charts/x.tsx', 'better-sqlite3'],
  ['app/x.tsx', '@/seed/load'],
  ['app/x.tsx', '../scripts/port'],
  ['scripts/x.ts', '../app/page'],
]

const ALLOWED = [
  ['domain/statistics/x.ts', '@/domain/figures/quantity'],
  ['domain/statistics/x.ts', 'zod'],
  ['domain/statistics/x.ts', './filter'],
  ['domain/reports/x.ts', '@/domain/statistics/filter'],
  ['domain/reports/x.ts', '@/domain/vocabulary'],
  ['db/queries/x.ts', '@/domain/statistics/filter'],
  ['db/queries/x.ts', 'drizzle-orm'],
  ['exports/x.ts', 'csv-stringify/sync'],
  ['components/charts/x.tsx', '@/domain/vocabulary'],
  ['components/charts/x.tsx', './x.module.css'],
  ['app/answers/x.ts', '@/db/client'],
  ['app/x.tsx', '@/components/address'],
]

/** Those imports that the linter refuses in a project that consists of them, each in a file of its own. */
function refused(imports: string[][]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-house-'))
  try {
    for (const file of ['biome.json', '.gitignore']) cpSync(file, join(folder, file))
    const paths = imports.map(([path = ''], i) => path.replace('x.ts', `x${i}.ts`))
    for (const [i, path] of paths.entries()) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), `import { thing } from '${imports[i]?.[1]}'\nconsole.log(thing)\n`)
    }
    const options = ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--colors=off']
    const { stdout, stderr } = spawnSync(resolve('node_modules/.bin/biome'), options, { cwd: folder, encoding: 'utf8' })
    const faults = `${stdout}${stderr}`
    return imports.filter((_, i) => faults.includes(`${paths[i]}:1:`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('an import against the direction of the house is refused', () => {
  expect(refused(FORBIDDEN)).toEqual(FORBIDDEN)
})

test('an import along the direction of the house is not', () => {
  expect(refused(ALLOWED)).toEqual([])
})
