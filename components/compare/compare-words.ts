import type { Change, Rank } from '@/domain/comparison/answers'
import type { RankMove } from '@/domain/comparison/rank-move'
import { roundTo } from '@/domain/comparison/round-keeping-bound'
import type { Scale } from '@/domain/comparison/words'
import { writeScaledNumber } from '@/domain/comparison/write-scaled'
import { writeNumber } from '@/domain/figures/write-quantity'
import { denominatorName } from '@/domain/settings/denominator-name'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { LedgerSubject, Words } from '@/domain/vocabulary'

/** A sign for the eye, its meaning in few words, and all of it for whoever points at it. */
export interface Told {
  sign: string
  text: string
  title: string
}

/** What a total did from the period compared with. */
export function changeWords(change: Change, per: Scale, words: Words): Told {
  if (change.kind !== 'difference') {
    return told(SIGNS[change.kind], words(`compare.change.${change.kind}`), words(`compare.change.hint.${change.kind}`))
  }
  const way = change.by > 0 ? 'more' : change.by < 0 ? 'fewer' : 'same'
  if (way === 'same') return told('＝', words('compare.change.same'), words('compare.change.same'))
  const size = Math.abs(change.by)
  const by = per === 'share' ? points(size, words) : writeScaledNumber(roundTo(size), per)
  const text = words(`compare.change.by.${way}`, { by })
  return told(SIGNS[way], text, text)
}

const SIGNS = { more: '▲', fewer: '▼', undecided: '⇅', notReported: '–' }

const told = (sign: string, text: string, title: string): Told => ({ sign, text, title })

const points = (share: number, words: Words) =>
  words('compare.change.points', { points: writeNumber(roundTo(share * 100)) })

/** A place, or the places that are possible; shared ones say so. */
export function rankWords(rank: Rank | null, isShared: boolean, words: Words): string {
  if (rank === null) return words('compare.rank.none')
  if (rank.first < rank.last) return words('compare.rank.range', { first: rank.first, last: rank.last })
  return words(isShared ? 'compare.rank.shared' : 'compare.rank.one', { place: rank.first })
}

/** How the place changed. */
export function moveWords(move: RankMove | null, words: Words): Told {
  if (move === null) return told('–', '', words('compare.move.none'))
  if (move.kind === 'same') return told('＝', '', words('compare.move.same'))
  if (move.kind === 'undecided') return told('⇅', words('compare.move.undecided'), words('compare.move.undecidedHint'))
  const { kind, least, most } = move
  const places = least === most ? String(least) : `${least}–${most}`
  return told(kind === 'up' ? '↑' : '↓', places, words(`compare.move.${kind}`, { places }))
}

/** How numbers are set in relation, in few words. */
export function scaleName(per: Scale, denominator: Pick<Denominator, 'id' | 'name' | 'per'> | null, words: Words) {
  if (denominator === null) return words(`compare.per.${per.startsWith('by:') ? 'total' : per}`)
  const name = denominatorName(denominator, words)
  const isUsual = name === words('denominators.residents') && denominator.per === 10_000
  return isUsual
    ? words('compare.per.tenThousandResidents')
    : words('denominators.perOf', { name, per: writeNumber(denominator.per) })
}

/** What stands where a total cannot be set in relation. */
export function unscaledWords(subject: LedgerSubject, per: Scale, isReported: boolean, words: Words): string {
  if (!isReported) return words('quantity.notReported')
  if (per.startsWith('by:')) return words('compare.per.noDenominator')
  return per === 'activity' && subject === 'activities' ? '–' : words('compare.per.nothing')
}
