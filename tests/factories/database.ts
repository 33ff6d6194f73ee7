import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Database } from '@/db/client'
import { prepareDatabase } from '@/db/prepare'
import { saveArea } from '@/db/writes/save-area'
import { write } from '@/db/writes/write'
import type { Area } from '@/domain/statistics/answers'
import areas from '@/seed/areas.json'
import { loadSeed } from '@/seed/load'

/** The clock of every test. */
export const NOW = new Date('2026-01-02T03:04:05Z')

/** Who writes in tests. */
export const TESTER = { actor: 'test', reason: null, at: NOW }

/** A migrated database in memory that holds the areas and nothing else. */
export function emptyDatabase(): Database {
  const db = prepareDatabase(':memory:')
  write(db, TESTER, (writer) => {
    for (const [position, area] of areas.areas.entries()) saveArea(writer, area as Area, position)
  })
  return db
}

/** A database in memory with everything that is bundled. */
export function seededDatabase(): Database {
  const db = prepareDatabase(':memory:')
  loadSeed(db, NOW)
  return db
}

/** A path for a database file in a folder of its own, gone when the test is over. */
export function temporaryFile(name = 'gongji.db'): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, name)
}
