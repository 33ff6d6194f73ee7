'use client'
import { ledgerHref } from '@/components/address'
import { StateLink } from '@/components/charts/state-link'
import { useCompareView } from '@/components/compare/use-comparison'
import styles from '@/components/compare/zero/zero.module.css'
import { Card } from '@/components/layout/card'
import { useWords } from '@/components/words'
import type { ZeroReports } from '@/domain/comparison/zero-report-answers'
import { writePartialDate } from '@/domain/figures/write-date'
import { writeNumber } from '@/domain/figures/write-quantity'

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))

/** Every month of the period, a year a row: how many activities, and where there were none or no articles at all. */
export function MonthsCard({ reports: { months, withoutMonth } }: { reports: ZeroReports }) {
  const words = useWords()
  const known = new Map(months.map((each) => [each.month, each]))
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  const silent = months.filter(({ state }) => state === 'silent').length
  return (
    <Card
      title={words('zeroReports.months.title')}
      hint={months.length > 0 && words('zeroReports.months.hint', { silent })}
    >
      {months.length === 0 ? (
        <p className={styles.quiet}>{words('zeroReports.months.nothing')}</p>
      ) : (
        <table className={styles.months}>
          <caption className={styles.unseen}>{words('zeroReports.months.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('zeroReports.months.year')}</th>
              {MONTHS.map((month) => (
                <th key={month} scope="col">
                  {words('zeroReports.months.month', { month: Number(month) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {MONTHS.map((month) => (
                  <MonthCell key={month} month={known.get(`${year}-${month}`) ?? null} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.legend}>
        <span>
          <span className={styles.empty}>○</span> {words('zeroReports.months.silentLegend')}
        </span>
        {months.some(({ state }) => state === 'noArticles') && (
          <span>
            <span className={styles.quiet}>–</span> {words('zeroReports.months.noArticlesLegend')}
          </span>
        )}
        {withoutMonth > 0 && <WithoutMonth count={withoutMonth} />}
      </p>
    </Card>
  )
}

function MonthCell({ month: each }: { month: ZeroReports['months'][number] | null }) {
  const words = useWords()
  const { params } = useCompareView()
  if (each === null) return <td aria-label={words('zeroReports.months.outside')} />
  const { month, state, activities, articles } = each
  const name = writePartialDate(month, words)
  if (state === 'reported') {
    return (
      <td>
        <StateLink
          href={ledgerHref(params, 'activities', { by: 'month', keys: [month] })}
          aria-label={words('zeroReports.months.cell', { month: name, count: activities })}
        >
          {writeNumber(activities)}
        </StateLink>
      </td>
    )
  }
  const said = words(`zeroReports.months.${state}`, { month: name, articles })
  return (
    <td className={state === 'silent' ? styles.empty : styles.quiet} title={said}>
      <span aria-hidden="true">{state === 'silent' ? '○' : '–'}</span>
      <span className={styles.unseen}>{said}</span>
    </td>
  )
}

function WithoutMonth({ count }: { count: number }) {
  const words = useWords()
  const { params } = useCompareView()
  return (
    <StateLink href={ledgerHref(params, 'activities', { by: 'month', keys: ['unknown'] })}>
      {words('zeroReports.months.withoutMonth', { count })}
    </StateLink>
  )
}
