import { saveFile } from '@/db/writes/save-file'
import type { Writer } from '@/db/writes/write'
import type { ImportedArticle, ImportedFile, SameArticleAction } from '@/domain/review/import-answer'
import { type Archive, DryArchive, storedArchive } from '@/imports/archive'
import type { ImportOptions, Problem } from '@/imports/import-tools'
import type { ArticlePlan } from '@/imports/plan-article'
import { storePlan } from '@/imports/store-plan'

/** What is done to one file. */
export interface FileJob {
  options: ImportOptions
  file: Parameters<typeof saveFile>[1]
}

/** Where a file's articles go: into the database, or into the notes of a dry run. */
export type Target = Writer | DryArchive

/** What became of a file's contents. */
export interface Done {
  file: Partial<ImportedFile>
  articles: ImportedArticle[]
  problems: Pick<Problem, 'code' | 'where' | 'values'>[]
}

/** What a person wants done with the article at a place in its file; undefined for what is usual. */
export type Choices = (article: number) => SameArticleAction | undefined

/**
 * Plans one article after the other, each knowing those before it, and stores them with their file; a dry run only
 * plans them.
 * @param plan the plan of the article at a place; null where there is none
 */
export function carryOut(
  { options, file }: FileJob,
  target: Target,
  count: number,
  plan: (archive: Archive, i: number) => ArticlePlan | null,
): ArticlePlan[] {
  const places = Array.from({ length: count }, (_, i) => i)
  if (target instanceof DryArchive) {
    return places.flatMap((i) => {
      const made = plan(target, i)
      if (made?.article)
        target.add(made.article, [...made.updates, ...made.created.filter((record) => record !== null)])
      return made ?? []
    })
  }
  const fileId = saveFile(target, file)
  const archive = storedArchive(target.tx)
  return places.flatMap((i) => {
    const made = plan(archive, i)
    if (made === null) return []
    const raw = file.text === null ? null : made.read.raw
    storePlan(target, made, { fileId, raw }, options.acceptConfident)
    return made
  })
}
