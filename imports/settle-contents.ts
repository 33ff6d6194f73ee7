import { answerArticle } from '@/imports/answer-article'
import { type Archive, DryArchive } from '@/imports/archive'
import { type Choices, carryOut, type Done, type FileJob, type Target } from '@/imports/carry-out'
import type { Contents } from '@/imports/contents'
import { type ArticlePlan, planArticle, recordsOf } from '@/imports/plan-article'
import { planRow } from '@/imports/plan-table'
import type { TableContents } from '@/imports/table-contents'
import type { TextContents } from '@/imports/text-contents'

/** Stores what was read of a file; a dry run only plans it. */
export function settleContents(job: FileJob, contents: Contents, target: Target, choices: Choices): Done {
  return contents.kind === 'text'
    ? settleText(job, contents, target, choices)
    : settleTable(job, contents, target, choices)
}

function settleText(job: FileJob, { articles, problems }: TextContents, target: Target, choices: Choices): Done {
  const plan = (archive: Archive, i: number, place: number): ArticlePlan | null => {
    const reading = articles[i]
    if (!reading) return null
    const { article, extraction } = reading
    const recordsIn: Parameters<typeof planArticle>[1] = (stored) => recordsOf(extraction, stored, archive)
    return planArticle(article, recordsIn, archive, choices(place), job.bringer, extraction.why?.value ?? null)
  }
  const { plans, leftOut } = carryOut(job, target, articles.length, plan)
  const isStored = !(target instanceof DryArchive)
  const answers = plans.map((each) => answerArticle(each, job.file.name, isStored))
  return { file: {}, articles: answers, problems: [...problems, ...leftOut] }
}

/**
 * Every row becomes an activity that waits. Where any cell cannot be read nothing is stored: the corrected file would
 * bring the other rows again.
 */
function settleTable(job: FileJob, { table, rows, problems }: TableContents, target: Target, choices: Choices): Done {
  const isStored = !(target instanceof DryArchive)
  if (isStored && problems.length > 0) return { file: { table }, articles: [], problems }
  const { plans, leftOut } = carryOut(job, target, rows.length, (archive, i, place) => {
    const row = rows[i]
    if (!row) return null
    return planRow(row, archive, choices(place), job.bringer, `row-${job.file.sha256.slice(0, 10)}-${i + 1}`)
  })
  const answers = plans.map((plan) => answerArticle(plan, job.file.name, isStored))
  return { file: { table }, articles: answers, problems: [...problems, ...leftOut] }
}
