import { backgroundOf } from '@/domain/extraction/figures/background/background'
import { findEnumerated } from '@/domain/extraction/figures/enumerated'
import { type Frame, frameOf } from '@/domain/extraction/figures/frame'
import { readByNeighbours } from '@/domain/extraction/figures/list-neighbours'
import { type Mention, mentionOf } from '@/domain/extraction/figures/mention'
import { parseAwards } from '@/domain/extraction/figures/parse-awards'
import { parseFunds } from '@/domain/extraction/figures/parse-funds'
import { parseItems } from '@/domain/extraction/figures/parse-items'
import { parseMembers } from '@/domain/extraction/figures/parse-members'
import { parsePeople } from '@/domain/extraction/figures/parse-people'
import { parseSessions } from '@/domain/extraction/figures/parse-sessions'
import { parseTeams } from '@/domain/extraction/figures/parse-teams'
import { parseUnits } from '@/domain/extraction/figures/parse-units'
import { markParts } from '@/domain/extraction/figures/parts'
import type { Candidate, Parser, Reading } from '@/domain/extraction/figures/reading'
import { realisationOf } from '@/domain/extraction/figures/realisation'
import { oncePerQuantity, withoutCountedLists } from '@/domain/extraction/figures/same-quantity'
import { scopeOf } from '@/domain/extraction/figures/scope'
import { readShare, totalOf, withoutLoneShares } from '@/domain/extraction/figures/shares'
import { themeOf } from '@/domain/extraction/figures/theme'
import { notQuantity } from '@/domain/figures/not-quantities'
import { foldNumerals } from '@/domain/figures/numerals'
import { findQuantities } from '@/domain/figures/quantity-phrase'

/** Who answers for a quantity: the first that knows it. */
const PARSERS: readonly Parser[] = [
  parseAwards,
  parseTeams,
  parseMembers,
  parsePeople,
  parseFunds,
  parseSessions,
  parseItems,
  parseUnits,
]

type Refiner = (candidates: Candidate[], text: string, date: string | null) => Candidate[]
const REFINERS: readonly Refiner[] = [
  (candidates) => candidates.map((each) => ({ ...each, realisation: realisationOf(each) })),
  (candidates, text, date) => candidates.filter((each) => backgroundOf(each, text, date) === null),
  (candidates) => withoutLoneShares(candidates),
  (candidates, text) => candidates.map((each) => ({ ...each, scope: scopeOf(each, text) })),
  (candidates) => markParts(candidates),
  (candidates) => oncePerQuantity(candidates),
  (candidates, text) => withoutCountedLists(candidates, text),
]

/** What is known of a report besides its body. */
export interface Known {
  headline: string | null
  /** Of publication, as YYYY-MM-DD. */
  date: string | null
}

/** The quantities of a body that count something of its activities, in order. */
export function readFigures(body: string, { headline, date }: Known): Candidate[] {
  const text = foldNumerals(body)
  const frame = { ...frameOf(text), theme: themeOf(text, headline) }
  const proposed = [...fromNumbers(frame), ...fromLists(frame)]
  return REFINERS.reduce((candidates, refine) => refine(candidates, text, date), proposed)
}

function fromNumbers(frame: Frame): Candidate[] {
  const mentions = findQuantities(frame.text)
    .filter((phrase) => notQuantity(frame.text, phrase) === null)
    .map((phrase) => mentionOf(frame, phrase))
    .filter(({ quote }) => quote !== 'title')
  const readings = readByNeighbours(frame.text, mentions, mentions.map(readMention))
  return mentions.reduce<Candidate[]>((earlier, mention, i) => readNext(earlier, mention, readings[i] ?? null), [])
}

function readNext(earlier: Candidate[], mention: Mention, own: Reading | null): Candidate[] {
  const total = totalOf(mention, earlier)
  const reading = total ? readShare(own, total) : own
  if (!reading) return earlier
  const isShare = total !== null && reading !== own
  earlier.push({ ...mention, ...reading, ...UNJUDGED, basis: 'printed', more: [], total: isShare ? total.start : null })
  return earlier
}

function readMention(mention: Mention): Reading | null {
  for (const parse of PARSERS) {
    const reading = parse(mention)
    if (reading) return reading
  }
  return null
}

function fromLists(frame: Frame): Candidate[] {
  return findEnumerated(frame).map(({ start, end, more, count, confidence }) => ({
    ...mentionOf(frame, {
      start,
      end,
      value: count,
      bound: 'exact',
      word: '家',
      counted: 'place',
      numeral: '',
      opening: '',
      isRange: false,
    }),
    ...UNJUDGED,
    measure: 'units',
    rule: 'namedOneByOne',
    confidence,
    basis: 'enumerated',
    more,
  }))
}

/** What the refiners settle. */
const UNJUDGED = { realisation: 'achieved', scope: 'occasion', part: false, total: null } as const
