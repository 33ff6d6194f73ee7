import { saveFile } from '@/db/writes/save-file'
import { write } from '@/db/writes/write'
import type { ImportedArticle, ImportedFile, ImportRequest } from '@/domain/review/import-answer'
import { type Archive, DryArchive, storedArchive } from '@/imports/archive'
import type { ImportOptions, ImportTools, Problem } from '@/imports/import-tools'
import type { ArticlePlan } from '@/imports/plan-article'
import { storePlan } from '@/imports/store-plan'

/** What is done to one file. */
export interface FileJob extends ImportTools {
  options: ImportOptions
  /** Where a dry run notes what it read; null where things are stored. */
  dry: DryArchive | null
  choices: (article: number) => ImportRequest['choices'][string] | undefined
  source: string
}

export type StoredBytes = Omit<Parameters<typeof saveFile>[1], 'text'>

/** What became of a file's contents. */
export interface Done {
  file: Partial<ImportedFile>
  articles: ImportedArticle[]
  problems: Pick<Problem, 'code' | 'where' | 'values'>[]
}

/**
 * Plans one article after the other, each knowing those before it, and stores them with their file; a dry run only
 * plans them.
 * @param plan the plan of the article at a place; null where there is none
 */
export function carryOut(
  job: FileJob,
  file: Parameters<typeof saveFile>[1],
  count: number,
  plan: (archive: Archive, i: number) => ArticlePlan | null,
): ArticlePlan[] {
  const { db, dry, options, at } = job
  const places = Array.from({ length: count }, (_, i) => i)
  if (dry !== null || db === null) {
    const archive = dry ?? new DryArchive(null)
    return places.flatMap((i) => {
      const made = plan(archive, i)
      if (made?.article)
        archive.add(made.article, [...made.updates, ...made.created.filter((record) => record !== null)])
      return made ?? []
    })
  }
  return write(db, { actor: options.by, reason: null, at }, (writer) => {
    const fileId = saveFile(writer, file)
    const archive = storedArchive(writer.tx)
    return places.flatMap((i) => {
      const made = plan(archive, i)
      if (made === null) return []
      const raw = file.text === null ? null : made.read.raw
      storePlan(writer, made, { fileId, raw }, options.acceptConfident)
      return made
    })
  })
}
