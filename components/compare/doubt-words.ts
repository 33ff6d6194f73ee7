import type { ComparedRow, Comparison } from '@/domain/comparison/answers'
import { writePercent } from '@/domain/statistics/shares'
import type { LedgerSubject, Words } from '@/domain/vocabulary'

type Doubts = NonNullable<Comparison['doubts'][LedgerSubject]>

/** Why the order of rows by a subject means little, in sentences that name the rows. */
export function doubtWords(doubts: Doubts, rows: readonly ComparedRow[], subject: LedgerSubject, words: Words) {
  const list = (names: readonly string[]) => names.join(words('sentence.listSeparator'))
  const named = (keys: readonly string[]) =>
    list(rows.filter(({ key }) => keys.includes(key)).map(({ label }) => label))
  const where = (test: (row: ComparedRow) => boolean) =>
    list(rows.filter((row) => isCompared(row) && test(row)).map(({ label }) => label))
  const told = ({ cells }: ComparedRow) => {
    const cell = cells[subject]
    return cell && cell.reported + cell.unreported > 0 ? cell.reported / (cell.reported + cell.unreported) : null
  }
  const { shares, silent, few, dominated, publications } = doubts
  return [
    shares &&
      shares.low > 0 &&
      words('compare.doubt.shares', {
        low: writePercent(shares.low),
        lowest: where((row) => told(row) === shares.low),
        high: writePercent(shares.high),
        highest: where((row) => told(row) === shares.high),
      }),
    silent.length > 0 && words('compare.doubt.silent', { list: named(silent) }),
    shares?.low === 0 &&
      words('compare.doubt.most', {
        high: writePercent(shares.high),
        highest: where((row) => told(row) === shares.high),
      }),
    few.length > 0 && words('compare.doubt.few', { list: named(few) }),
    dominated.length > 0 && words('compare.doubt.dominated', { list: named(dominated) }),
    publications &&
      words('compare.doubt.publications', {
        low: publications.low,
        lowest: where((row) => row.activities > 0 && row.publications === publications.low),
        high: publications.high,
        highest: where((row) => row.publications === publications.high),
      }),
  ].filter((each) => typeof each === 'string')
}

/** Only what is ranked is doubted. */
const isCompared = ({ kind }: ComparedRow) => kind === 'district' || kind === 'economic-zone'
