import { writePartialDate } from '@/domain/figures/write-date'
import type { WholeArticle } from '@/domain/reports/articles-table'
import type { Block } from '@/domain/reports/document/report-document'
import { quotedList } from '@/domain/reports/document/report-pen'
import type { StatisticsReportContent } from '@/domain/reports/statistics-report/content'
import type { Words } from '@/domain/vocabulary'

/** The articles in the order in which the report comes to speak of them; an article's number is its place. */
export interface Sources {
  articles: WholeArticle[]
  /** The numbers of the articles that report the activities. */
  numbersOf: (activityIds: readonly string[]) => number[]
}

/** Numbers the articles by the sections that their activities stand in. */
export function sourcesOf({ sections, articles }: Pick<StatisticsReportContent, 'sections' | 'articles'>): Sources {
  const reports = new Map<string, WholeArticle[]>()
  for (const article of articles) {
    for (const { id } of article.activities) {
      const known = reports.get(id)
      if (known) known.push(article)
      else reports.set(id, [article])
    }
  }
  const numbers = new Map<string, number>()
  const ordered: WholeArticle[] = []
  for (const activity of sections.flatMap((section) => section.activities)) {
    for (const article of reports.get(activity.id) ?? []) {
      if (numbers.has(article.id)) continue
      ordered.push(article)
      numbers.set(article.id, ordered.length)
    }
  }
  const numbersOf = (ids: readonly string[]) =>
    ids.flatMap((id) => (reports.get(id) ?? []).flatMap((article) => numbers.get(article.id) ?? []))
  return { articles: ordered, numbersOf }
}

/** The list of sources at the end; nothing where there are none. */
export function sourceBlocks(sources: Sources, content: StatisticsReportContent, words: Words): Block[] {
  if (sources.articles.length === 0) return []
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words('report.heading.sources') },
    { kind: 'paragraph', runs: [words('report.source.intro')] },
    {
      kind: 'notes',
      entries: sources.articles.map((article, i) => ({
        number: words('report.source.mark', { list: String(i + 1) }),
        text: sourceText(article, words),
        href: article.url ?? content.articleAddress(article.id),
      })),
    },
  ]
}

/** One source: publication, headline, date, page, and whether the body that is kept is the original. */
function sourceText(article: WholeArticle, words: Words): string {
  const { publication, headline, page, publicationInferred } = article
  const named = publication === null ? words('row.publication.unknown') : publicationName(publication, words)
  const parts = [
    headline === null ? untitled(article, words) : headline,
    publicationInferred ? words('report.source.inferred', { publication: named }) : named,
    dateOf(article, words),
    page === null ? null : pageName(page, words),
  ]
  const text = parts.filter((part) => part !== null).join(words('report.source.partSeparator'))
  return words('report.source.entry', { text, kind: words(`bodyKind.${article.bodyKind}`) })
}

/** Papers stand in title marks, web sites and accounts do not. */
function publicationName(publication: string, words: Words): string {
  return /网|客户端|公众号|平台|《/.test(publication) ? publication : words('report.source.paper', { publication })
}

/** A page as its source names it (第04版 工会版); a bare number gets its words. */
function pageName(page: string, words: Words): string {
  return /^\d+$/.test(page) ? words('report.source.page', { page: String(Number(page)) }) : page
}

function untitled({ activities }: WholeArticle, words: Words): string {
  return words('report.source.untitled', {
    activities: quotedList(
      activities.slice(0, 2).map(({ name }) => name),
      words,
    ),
  })
}

function dateOf({ date, year }: WholeArticle, words: Words): string {
  if (date !== null) return writePartialDate(date, words)
  return year === null ? words('date.unknown') : writePartialDate(String(year), words)
}
