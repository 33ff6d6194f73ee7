import { eq, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { importedFiles } from '@/db/schema'
import type { Transaction } from '@/db/writes/write'
import type { StoredFile } from '@/domain/review/import-answer'

/** A file that was imported before: who brought it, if somebody was signed in, and how many articles hold its text. */
export interface KnownFile {
  id: number
  person: string | null
  articles: number
}

/** The file with these bytes, if it was imported before. */
export function knownFile(db: Database | Transaction, sha256: string): KnownFile | null {
  const row = db.get<KnownFile | undefined>(sql`
    select f.id, f.person, (select count(*) from articles r where r.file_id = f.id) as articles
    from imported_files f where f.sha256 = ${sha256}`)
  return row ?? null
}

/**
 * The files imported last, with what is stored of them. Rows of a table that have no article are known by their ids,
 * `row-`, the beginning of the file's sum, and their number.
 */
export function recentFiles(db: Database, limit: number): StoredFile[] {
  return db.all(sql`
    select f.id, f.name, f.format, f.encoding, length(f.bytes) as bytes, f.at, f.actor,
      (select count(*) from articles r where r.file_id = f.id) as articles,
      (select count(distinct aa.activity_id) from articles r join activity_articles aa on aa.article_id = r.id
        join activities a on a.id = aa.activity_id where r.file_id = f.id and a.review = 'pending')
      + (select count(*) from activities w where w.id >= 'row-' || substr(f.sha256, 1, 10) || '-'
        and w.id < 'row-' || substr(f.sha256, 1, 10) || '.' and w.review = 'pending') as pending
    from imported_files f order by f.id desc limit ${limit}`)
}

/** A file as it came; null where there is none with this number. */
export function importedFile(db: Database, id: number): { name: string; format: string; bytes: Buffer } | null {
  const row = db
    .select({ name: importedFiles.name, format: importedFiles.format, bytes: importedFiles.bytes })
    .from(importedFiles)
    .where(eq(importedFiles.id, id))
    .get()
  return row ?? null
}
