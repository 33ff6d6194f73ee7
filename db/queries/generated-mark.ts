import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { Transaction } from '@/db/writes/write'
import { GENERATED, type GeneratedMark } from '@/domain/settings/generated-mark'

/** What was generated into this database; null where nothing was. */
export function generatedMark(db: Database | Transaction): GeneratedMark | null {
  const row = db.get<{ value: string } | undefined>(sql`select value from settings where subject = ${GENERATED}`)
  return row === undefined ? null : JSON.parse(row.value)
}
