'use client'
import { useQuery } from '@tanstack/react-query'
import { ledgerHref } from '@/components/address'
import styles from '@/components/charts/key-figures.module.css'
import { lastYearAsked } from '@/components/charts/last-year-asked'
import { StateLink } from '@/components/charts/state-link'
import { useView } from '@/components/charts/use-view'
import { changeWords } from '@/components/compare/compare-words'
import { comparisonQuery } from '@/components/compare/queries'
import { ToldText } from '@/components/compare/told-text'
import { useFilter } from '@/components/filters/use-filter'
import { useLang, useWords } from '@/components/words'
import type { LedgerSubject } from '@/domain/vocabulary'

/** How a key figure differs from the same period a year earlier; leads to the ledger of that. Nothing for open periods. */
export function LastYear({ subject }: { subject: LedgerSubject }) {
  const words = useWords()
  const { filter } = useFilter()
  const { params } = useView()
  const asked = lastYearAsked(filter)
  const enabled = asked !== null
  const { data } = useQuery({ ...comparisonQuery(filter, useLang(), asked ?? NOTHING), enabled })
  const change = data?.chosen.cells[subject]?.change
  if (!enabled) return null
  return (
    <span className={styles.then}>
      {change && data?.against && (
        <StateLink href={ledgerHref(params, subject, null, { period: data.against })}>
          {words('overview.lastYear')} <ToldText told={changeWords(change, 'total', words)} />
        </StateLink>
      )}
    </span>
  )
}

const NOTHING = { subjects: [], per: 'total', against: null } as const
