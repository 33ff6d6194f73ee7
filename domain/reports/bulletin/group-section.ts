import { type BulletinPen, someOf, stateCount } from '@/domain/reports/bulletin/bulletin-pen'
import { type Group, LISTED_SILENT } from '@/domain/reports/bulletin/content'
import { mediaTables } from '@/domain/reports/bulletin/media-tables'
import { rankTable } from '@/domain/reports/bulletin/rank-table'
import type { Unit } from '@/domain/reports/bulletin/units'
import { paragraph } from '@/domain/reports/document/paragraph'
import type { Block, Chart } from '@/domain/reports/document/report-document'
import { chartOf, chartText, countPoint } from '@/domain/reports/document/statistics-chart'

/** Ranks that are told in a sentence, and how many names a sentence takes. */
const TOLD_RANKS = 3
const TOLD_NAMES = 8

/** One group of unions: first ranks and changes in words, the ranking, who carried what, and those without a report. */
export function groupSection(group: 'district' | Group, units: readonly Unit[], pen: BulletinPen): Block[] {
  const { words } = pen
  const heading: Block = { kind: 'heading', level: 1, text: words(`bulletin.heading.${group}`) }
  const carried = units.filter(({ now }) => now.reports > 0)
  const silent = silentSentence(group, units, pen)
  if (carried.length === 0) return [heading, paragraph(words, words('bulletin.noneCarried'), silent)]
  return [
    heading,
    paragraph(words, firstSentence(carried, pen), ...changeSentences(units, pen)),
    rankTable(
      group,
      group === 'district' ? units : units.filter(({ now, before }) => now.reports + before.reports > 0),
      pen,
    ),
    ...(group === 'district' ? charts(carried, pen) : []),
    ...mediaTables(group, carried, pen),
    paragraph(words, silent),
  ]
}

/** 第1名为东城区总工会（15分），第2名为西城区总工会、朝阳区总工会（并列，12分）. */
function firstSentence(carried: readonly Unit[], pen: BulletinPen): string | null {
  const { words } = pen
  const first = carried.filter(({ rank, now }) => rank !== null && rank <= TOLD_RANKS && now.points > 0)
  const ranks = [...new Set(first.map(({ rank }) => rank))]
  const told = ranks.map((rank) => {
    const own = first.filter((unit) => unit.rank === rank)
    const points = own[0]?.now.points ?? 0
    const list = someOf(
      own.map(({ label }) => label),
      TOLD_NAMES,
      words,
    )
    return words('bulletin.rankOf', { rank: rank ?? 0, list, points, count: own.length })
  })
  if (told.length === 0) return null
  return words('bulletin.first', { list: told.join(words('report.clauseSeparator')) })
}

/** Who gained and who lost most points since the period before. */
function changeSentences(units: readonly Unit[], pen: BulletinPen): (string | null)[] {
  if (!pen.hasEarlier) return []
  const changes = units.map(({ now, before }) => now.points - before.points)
  return [Math.max(...changes), Math.min(...changes)].map((by, i) => {
    const way = i === 0 ? 'riser' : 'faller'
    if (i === 0 ? by <= 0 : by >= 0) return null
    const names = units.filter(({ now, before }) => now.points - before.points === by).map(({ label }) => label)
    return pen.words(`bulletin.${way}`, {
      list: someOf(names, TOLD_NAMES, pen.words),
      by: Math.abs(by),
      count: names.length,
    })
  })
}

/** 零报送: who was not carried at all, by name. */
function silentSentence(group: 'district' | Group, units: readonly Unit[], pen: BulletinPen): string {
  const { words } = pen
  const silent = units.filter(({ now }) => now.reports === 0)
  const row = { key: `group/${group}`, label: words(`bulletin.group.${group}`) }
  const count = stateCount(row, 'silent', words('bulletin.count.silent'), silent.length, pen)
  if (units.length === 0) return words('bulletin.silent.unknown')
  if (count === 0) return words('bulletin.silent.nobody')
  const names = silent.map(({ label }) => label)
  const kind = group === 'district' ? 'district' : 'organisation'
  return words(`bulletin.silent.list.${kind}`, { count, list: someOf(names, LISTED_SILENT, words) })
}

function charts(carried: readonly Unit[], { words }: BulletinPen): Chart[] {
  if (carried.length < 2) return []
  const points = words('bulletin.column.points')
  const spec = chartOf('bars', points, words('bulletin.pointsUnit'), carried, ({ now }) => countPoint(now.points))
  return [{ kind: 'chart', caption: words('bulletin.chart'), spec, alt: chartText(spec, words) }]
}
