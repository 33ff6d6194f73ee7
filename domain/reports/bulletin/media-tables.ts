import { type BulletinPen, stateCount } from '@/domain/reports/bulletin/bulletin-pen'
import type { Group } from '@/domain/reports/bulletin/content'
import { nameKey } from '@/domain/reports/bulletin/name-key'
import { mediaInOrder, sumOf } from '@/domain/reports/bulletin/tally'
import type { Unit } from '@/domain/reports/bulletin/units'
import { number } from '@/domain/reports/document/quantity-table'
import type { DocumentTable } from '@/domain/reports/document/report-document'
import { labelOf } from '@/domain/reports/document/report-pen'
import type { Cell } from '@/domain/reports/table'

/** So many media stand beside each other on an upright page, and so many on a turned one. */
const UPRIGHT = 6
const ACROSS = 12

/** Which medium carried how much of each unit: one table, or several where there are more media than a page is wide. */
export function mediaTables(group: 'district' | Group, carried: readonly Unit[], pen: BulletinPen): DocumentTable[] {
  const { words, settings } = pen
  const total = { key: `group/${group}`, label: words('export.total'), now: sumOf(carried.map(({ now }) => now)) }
  const media = mediaInOrder(total.now.byMedium, settings)
  const size = media.length > ACROSS ? Math.ceil(media.length / Math.ceil(media.length / ACROSS)) : ACROSS
  const pieces = Array.from({ length: Math.ceil(media.length / size) }, (_, i) => media.slice(i * size, (i + 1) * size))
  return pieces.map((piece, i) => {
    const isLast = i === pieces.length - 1
    return {
      kind: 'table',
      caption: words(`bulletin.table.media.${group}`, { part: i + 1, parts: pieces.length }),
      columns: [
        { title: words('bulletin.column.unit'), align: 'left', width: group === 'district' ? 3.6 : 5 },
        ...piece.map((medium) => number(columnTitle(medium, pen), 1.6)),
        ...(isLast ? [number(words('bulletin.column.reports'), 1.4)] : []),
      ],
      rows: [...carried, total].map((unit): Cell[] => [
        unit.label,
        ...piece.map((medium) => {
          const title = labelOf({ key: '', label: medium }, words('bulletin.count.reports'), words)
          return stateCount(unit, `medium/${nameKey(medium)}`, title, unit.now.byMedium.get(medium) ?? 0, pen)
        }),
        ...(isLast ? [stateCount(unit, 'reports', words('bulletin.count.reports'), unit.now.reports, pen)] : []),
      ]),
      hasTotal: true,
      note: piece.some((medium) => pen.inferred.has(medium)) ? words('bulletin.note.inferred') : null,
      isWide: media.length > UPRIGHT,
    }
  })
}

/** A medium's name, marked where it is inferred for some of its articles. */
function columnTitle(medium: string, { inferred, words }: BulletinPen): string {
  return inferred.has(medium) ? words('bulletin.inferredColumn', { medium }) : medium
}
