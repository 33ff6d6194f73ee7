import { shortAreaName } from '@/components/charts/area-rows'
import type { RankingPicture } from '@/components/charts/picture/draw-ranking'
import { rankWords } from '@/components/compare/compare-words'
import type { RankingRows } from '@/components/compare/ranking-rows'
import type { Scale } from '@/domain/comparison/words'
import { writeScaled } from '@/domain/comparison/write-scaled'
import { writeQuantity } from '@/domain/figures/write-quantity'
import type { Area } from '@/domain/statistics/answers'
import type { LedgerSubject, Locale, Words } from '@/domain/vocabulary'

/** A ranking in words and places, for a picture of it; what reported nothing stays out. */
export function rankingPicture(
  { ranked, places }: RankingRows,
  {
    subject,
    per,
    scale,
    areas,
    lang,
    words,
  }: {
    subject: LedgerSubject
    per: Scale
    /** How the numbers are set in relation, in words. */
    scale: string
    areas: readonly Area[]
    lang: Locale
    words: Words
  },
  notes: string[],
): RankingPicture {
  const nameOf = shortAreaName(areas, lang)
  return {
    kind: 'ranking',
    ink: subject,
    heads: {
      place: words('compare.column.rank'),
      area: words('compare.column.area'),
      number: per === 'total' ? words('compare.column.amount') : scale,
      told: words('compare.column.reported'),
    },
    places,
    rows: ranked.flatMap(({ row, cell, isShared, told }) =>
      cell.rank === null || cell.scaled === null
        ? []
        : [
            {
              place: rankWords(cell.rank, isShared, words),
              rank: cell.rank,
              before: cell.before?.rank ?? null,
              area: nameOf(row),
              number: per === 'total' ? writeQuantity(cell.scaled, words) : writeScaled(cell.scaled, per, words),
              told: `${told.some}/${told.all}`,
            },
          ],
    ),
    notes,
  }
}
