import { importedFiles } from '@/db/schema'
import { insertRows } from '@/db/writes/insert-rows'
import type { Writer } from '@/db/writes/write'

export type FileInput = Omit<typeof importedFiles.$inferInsert, 'id' | 'at' | 'actor'>

/** Keeps an imported file as it came. @returns its number */
export function saveFile({ tx, by }: Writer, file: FileInput): number {
  return insertRows(tx, importedFiles, [{ ...file, at: by.at.toISOString(), actor: by.actor }])
}
