import { saveFile } from '@/db/writes/save-file'
import type { Writer } from '@/db/writes/write'
import type { ImportedArticle, ImportedFile, SameArticleAction } from '@/domain/review/import-answer'
import { type Archive, DryArchive, storedArchive } from '@/imports/archive'
import { areaOutside, type Bringer, sightOfBringer } from '@/imports/bringer'
import type { ImportOptions, Problem } from '@/imports/import-tools'
import type { ArticlePlan } from '@/imports/plan-article'
import { storePlan } from '@/imports/store-plan'

/** What is done to one file. */
export interface FileJob {
  bringer: Bringer
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
 * plans them. An article with an activity outside the limits of who brings it is left out, and does not count.
 * @param plan the plan of the article at a place of the file, which is at another place among those that count
 */
export function carryOut(
  { bringer, options, file }: FileJob,
  target: Target,
  count: number,
  plan: (archive: Archive, i: number, place: number) => ArticlePlan | null,
): { plans: ArticlePlan[]; leftOut: Done['problems'] } {
  const settle = settleInto(target, file, bringer, options.acceptConfident)
  const plans: ArticlePlan[] = []
  const leftOut: Done['problems'] = []
  for (let i = 0; i < count; i += 1) {
    const made = plan(settle.archive, i, plans.length)
    if (made === null) continue
    const area = areaOutside(bringer, made.proposed)
    if (area === null) {
      settle.take(made)
      plans.push(made)
    } else leftOut.push({ code: 'outsideLimits', where: nameOf(made), values: { area } })
  }
  return { plans, leftOut }
}

/** @param accept whether what extraction was sure of is accepted at once */
function settleInto(target: Target, file: FileJob['file'], bringer: Bringer, accept: boolean) {
  if (target instanceof DryArchive) {
    const take = ({ article, updates, created }: ArticlePlan) => {
      if (article) target.add(article, [...updates, ...created.filter((record) => record !== null)])
    }
    return { archive: target as Archive, take }
  }
  const fileId = saveFile(target, file)
  const take = (made: ArticlePlan) => {
    const raw = file.text === null ? null : made.read.raw
    storePlan(target, made, { fileId, raw }, accept ? bringer : null)
  }
  return { archive: storedArchive(target.tx, sightOfBringer(bringer)), take }
}

function nameOf({ read, proposed }: ArticlePlan): string | null {
  return read.headline ?? proposed[0]?.name ?? null
}
