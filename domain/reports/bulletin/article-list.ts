import { writePartialDate } from '@/domain/figures/write-date'
import type { Adoption } from '@/domain/reports/bulletin/adoptions'
import type { BulletinPen } from '@/domain/reports/bulletin/bulletin-pen'
import { type BulletinContent, LISTED_ARTICLES } from '@/domain/reports/bulletin/content'
import type { Block } from '@/domain/reports/document/report-document'
import { listOf } from '@/domain/reports/document/report-pen'

/** 附: the articles that were carried, latest first, each with whom it was counted for. */
export function articleBlocks(content: BulletinContent, adopted: readonly Adoption[], pen: BulletinPen): Block[] {
  if (adopted.length === 0) return []
  const { words } = pen
  const time = ({ date, year }: Adoption) => date ?? String(year)
  const sorted = [...adopted].sort((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0))
  const left = sorted.length - LISTED_ARTICLES
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words('bulletin.heading.articles') },
    ...(left > 0
      ? [{ kind: 'paragraph' as const, runs: [words('bulletin.articles.rest', { shown: LISTED_ARTICLES, left })] }]
      : []),
    {
      kind: 'notes',
      entries: sorted.slice(0, LISTED_ARTICLES).map((adoption, i) => ({
        number: words('report.ruleNumber', { number: String(i + 1) }),
        text: articleText(adoption, pen),
        href: adoption.url ?? content.articleAddress(adoption.articleId),
      })),
    },
  ]
}

function articleText(adoption: Adoption, { words, areaName }: BulletinPen): string {
  const { headline, publication, publicationInferred, date, year, areas, organisers } = adoption
  const places = [...areas].map((code) => (code === null ? words('row.area.unknown') : areaName(code)))
  const names = [...organisers.values()].map(({ name }) => name)
  return words('bulletin.articles.entry', {
    headline: headline ?? words('bulletin.articles.untitled'),
    medium: publicationInferred ? words('bulletin.articles.inferred', { medium: publication }) : publication,
    date: writePartialDate(date ?? String(year), words),
    units: listOf([...new Set([...places, ...names])], words),
  })
}
