import { importedFiles } from '@/db/schema'
import type { Writer } from '@/db/writes/write'

export type FileInput = Omit<typeof importedFiles.$inferInsert, 'id' | 'at' | 'actor'>

/** Keeps an imported file as it came. @returns its number */
export function saveFile({ tx, by }: Writer, file: FileInput): number {
  const row = { ...file, at: by.at.toISOString(), actor: by.actor }
  return tx.insert(importedFiles).values(row).returning({ id: importedFiles.id }).get().id
}
