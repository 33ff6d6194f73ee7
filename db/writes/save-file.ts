import { knownFile } from '@/db/queries/imported-files'
import { importedFiles } from '@/db/schema'
import { insertRows } from '@/db/writes/insert-rows'
import type { Writer } from '@/db/writes/write'

export type FileInput = Omit<typeof importedFiles.$inferInsert, 'id' | 'at' | 'actor' | 'person'>

/** Keeps an imported file as it came, once. @returns its number */
export function saveFile({ tx, by }: Writer, file: FileInput): number {
  const known = knownFile(tx, file.sha256)
  if (known !== null) return known.id
  const { actor, person = null } = by
  return insertRows(tx, importedFiles, [{ ...file, at: by.at.toISOString(), actor, person }])
}
