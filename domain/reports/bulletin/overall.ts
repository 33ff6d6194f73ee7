import type { Adoptions } from '@/domain/reports/bulletin/adoptions'
import { type BulletinPen, gradeCounts, stateCount, stateEarlier } from '@/domain/reports/bulletin/bulletin-pen'
import type { BulletinContent } from '@/domain/reports/bulletin/content'
import { earlierPeriod, periodTitle } from '@/domain/reports/bulletin/period'
import { tallyOf } from '@/domain/reports/bulletin/tally'
import type { Unit } from '@/domain/reports/bulletin/units'
import { paragraph } from '@/domain/reports/document/paragraph'
import type { Block } from '@/domain/reports/document/report-document'

/** 总体情况: how much was carried, by which media, of how many unions, and what was left out. */
export function overallBlocks(
  content: BulletinContent,
  now: Adoptions,
  before: Adoptions,
  groups: Record<'district' | 'industry' | 'enterprise', Unit[]>,
  pen: BulletinPen,
): Block[] {
  const { words } = pen
  return [
    { kind: 'heading', level: 1, text: words('bulletin.heading.overall') },
    paragraph(words, countedSentence(content, now, pen), changeSentence(content, now, before, pen)),
    paragraph(
      words,
      ...(['district', 'industry', 'enterprise'] as const).map((group) => groupSentence(group, groups[group], pen)),
      elsewhereSentence(now, pen),
    ),
    ...(leftOutSentences(content, now, pen).length === 0
      ? []
      : [paragraph(words, ...leftOutSentences(content, now, pen))]),
  ]
}

function countedSentence({ period, settings }: BulletinContent, { adopted }: Adoptions, pen: BulletinPen): string {
  const { words } = pen
  const row = { key: 'total', label: words('export.total') }
  const tally = tallyOf(adopted, settings)
  const reports = stateCount(row, 'reports', words('bulletin.count.reports'), tally.reports, pen)
  const named = { period: periodTitle(period, words) }
  if (reports === 0) return words('bulletin.overall.none', named)
  const media = stateCount(row, 'media', words('bulletin.count.media'), tally.byMedium.size, pen)
  return words('bulletin.overall.counted', { ...named, media, reports, grades: gradeCounts(row, tally.byGrade, pen) })
}

function changeSentence({ period }: BulletinContent, now: Adoptions, earlier: Adoptions, pen: BulletinPen): string {
  const { words } = pen
  const named = { period: periodTitle(earlierPeriod(period), words) }
  const row = { key: 'total', label: words('export.total') }
  const before = stateEarlier(row, 'reports', words('bulletin.count.reports'), earlier.adopted.length, pen)
  if (before === 0) return words('bulletin.overall.noEarlier', named)
  const by = now.adopted.length - before
  const way = by > 0 ? 'more' : by < 0 ? 'fewer' : 'same'
  return words(`bulletin.overall.${way}`, { ...named, before, by: Math.abs(by) })
}

/** How many of a group were carried, and how many were not. */
function groupSentence(group: 'district' | 'industry' | 'enterprise', units: Unit[], pen: BulletinPen): string | null {
  if (units.length === 0) return null
  const { words } = pen
  const row = { key: `group/${group}`, label: words(`bulletin.group.${group}`) }
  const carried = units.filter(({ now }) => now.reports > 0).length
  return words('bulletin.overall.group', {
    group: row.label,
    units: stateCount(row, 'units', words('bulletin.count.units'), units.length, pen),
    carried: stateCount(row, 'carried', words('bulletin.count.carried'), carried, pen),
    silent: stateCount(row, 'silent', words('bulletin.count.silent'), units.length - carried, pen),
  })
}

/** What reports nothing of any district: it stands in the total and in no district's row. */
function elsewhereSentence({ adopted }: Adoptions, pen: BulletinPen): string | null {
  const outside = (code: string | null) => code === null || code === 'citywide' || code === 'outside'
  const count = adopted.filter(({ areas }) => [...areas].every(outside)).length
  if (count === 0) return null
  pen.book.count('total/elsewhere', pen.words('bulletin.count.elsewhere'), count)
  return pen.words('bulletin.overall.elsewhere', { count })
}

function leftOutSentences({ period }: BulletinContent, now: Adoptions, { book, words }: BulletinPen): string[] {
  const said = (name: string, value: number) => {
    if (value === 0) return []
    const count = book.count(`total/${name}`, words(`bulletin.count.${name}`), value)
    return [words(`bulletin.overall.${name}`, { count, year: String(period.year) })]
  }
  const { yearOnly, undated, noMedium } = now.leftOut
  return [
    ...said('byYear', now.byYear),
    ...said('yearOnly', yearOnly),
    ...said('undated', undated),
    ...said('noMedium', noMedium),
  ]
}
