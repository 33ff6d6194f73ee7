import { splitPage } from '@/domain/articles/split-page'
import { extract } from '@/domain/extraction/extract'
import { answerArticle } from '@/imports/answer-article'
import { type Archive, DryArchive } from '@/imports/archive'
import { carryOut, type Done, type FileJob, type Settle } from '@/imports/carry-out'
import { type ArticlePlan, planArticle, recordsOf } from '@/imports/plan-article'
import type { ReadText } from '@/imports/read/read-file'

/** Takes a page's text apart and reads its articles. */
export function prepareText(job: FileJob, read: ReadText): Settle {
  const { publication, date, page } = job.options
  const head = {
    publication: publication ?? read.head.publication,
    date: date ?? read.head.date,
    page: page ?? read.head.page,
    url: read.head.url,
  }
  const split = splitPage(read.text, head).articles
  const articles = split.filter(({ body }) => body.trim() !== '')
  const problems: Done['problems'] = split
    .filter(({ body }) => body.trim() === '')
    .map(({ headline }) => ({ code: 'noBody', where: headline, values: {} }))
  if (split.length === 0) problems.push({ code: 'noArticle', where: null, values: {} })
  const readings = articles.map((article) => ({ article, extraction: extract({ ...article, year: null }) }))
  return (target, choices) => {
    const plan = (archive: Archive, i: number): ArticlePlan | null => {
      const reading = readings[i]
      if (!reading) return null
      const { article, extraction } = reading
      const recordsIn: Parameters<typeof planArticle>[1] = (stored) => recordsOf(extraction, stored, archive)
      return planArticle(article, recordsIn, archive, choices(i), extraction.why?.value ?? null)
    }
    const plans = carryOut(job, target, articles.length, plan)
    const isStored = !(target instanceof DryArchive)
    return { file: {}, articles: plans.map((each) => answerArticle(each, job.source, isStored)), problems }
  }
}
