'use client'
import { ledgerHref } from '@/components/address'
import styles from '@/components/area/tables.module.css'
import { isCount, subjectName } from '@/components/charts/amounts'
import { StateLink } from '@/components/charts/state-link'
import { useView } from '@/components/charts/use-view'
import { changeWords, rankWords, unscaledWords } from '@/components/compare/compare-words'
import type { RankingRow } from '@/components/compare/ranking-rows'
import { ScaledText } from '@/components/compare/scaled-text'
import { ToldText } from '@/components/compare/told-text'
import { QuantityText } from '@/components/evidence/quantity-text'
import { useWords } from '@/components/words'
import type { ComparedCell, Comparison } from '@/domain/comparison/answers'
import type { LedgerSubject } from '@/domain/vocabulary'

const NOTHING = { value: null, bound: null }

/** One key figure of the area, each of its numbers a way to its ledger. */
export function FigureRow({
  subject,
  own: { cell, isShared },
  places,
  city,
  perResidents,
  share,
  against,
}: {
  subject: LedgerSubject
  own: RankingRow
  /** How many districts have a place. */
  places: number
  city: ComparedCell['amount']
  perResidents: ComparedCell['scaled']
  share: ComparedCell['scaled']
  against: Comparison['against']
}) {
  const words = useWords()
  const { params } = useView()
  const { amount, reported, unreported, before, change, rank } = cell
  const name = subjectName(subject, words)
  const unseen = <span className={styles.unseen}>{`${name} `}</span>
  const href = ledgerHref(params, subject)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <StateLink href={href}>
          {unseen}
          <QuantityText amount={amount ?? NOTHING} />
        </StateLink>
      </td>
      <td>
        {isCount(subject) ? (
          '–'
        ) : (
          <StateLink href={href} className={styles.quiet}>
            {unseen}
            {reported}/{reported + unreported}
          </StateLink>
        )}
      </td>
      <td>
        <StateLink href={href}>
          {unseen}
          <ScaledText
            amount={perResidents}
            per="by:residents"
            none={unscaledWords(subject, 'by:residents', amount !== null, words)}
          />
        </StateLink>
      </td>
      <td>
        <StateLink
          href={ledgerHref(params, subject, null, { wholeCity: true })}
          title={`${words('areaPage.figures.cityAmount')}${name}`}
        >
          <span className={styles.unseen}>{`${words('areaPage.figures.cityAmount')}${name} `}</span>
          <ScaledText amount={share} per="share" none={unscaledWords(subject, 'share', amount !== null, words)} />
          <span className={styles.beside}>
            /<QuantityText amount={city ?? NOTHING} />
          </span>
        </StateLink>
      </td>
      <td>
        {rank === null
          ? words('areaPage.figures.noRank')
          : words('areaPage.figures.rankOf', { rank: rankWords(rank, isShared, words), places })}
      </td>
      {against && (
        <td>
          {change && <ToldText told={changeWords(change, 'total', words)} />}
          {before && (
            <StateLink href={ledgerHref(params, subject, null, { period: against })} className={styles.beside}>
              {unseen}
              {words('areaPage.figures.before')} <QuantityText amount={before.amount ?? NOTHING} />
            </StateLink>
          )}
        </td>
      )}
    </tr>
  )
}
