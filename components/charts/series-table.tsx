'use client'
import { ledgerHref } from '@/components/address'
import { isCount, subjectName } from '@/components/charts/amounts'
import styles from '@/components/charts/numbers-table.module.css'
import { StateLink } from '@/components/charts/state-link'
import type { Trend, TrendPoint } from '@/components/charts/trend-data'
import { periodName } from '@/components/charts/trend-text'
import { QuantityText } from '@/components/evidence/quantity-text'
import { useWords } from '@/components/words'
import type { Quantity } from '@/domain/figures/quantity'
import type { LedgerSubject } from '@/domain/vocabulary'

/** A measure over time in numbers: a row for each period, a column for each series, each number a link to its ledger. */
export function SeriesTable({
  caption,
  trend,
  step,
  subject,
  total,
  params,
}: {
  caption: string
  trend: Trend
  step: 'year' | 'month'
  subject: LedgerSubject
  total: Quantity
  params: URLSearchParams
}) {
  const words = useWords()
  const { series, unknown } = trend
  const points = unknown ? [...trend.points, unknown] : trend.points
  const row = (point: TrendPoint) => {
    const name = periodName(point, words)
    return (
      <tr key={point.key}>
        <th scope="row">{name}</th>
        {series.map(({ area, label }, i) => {
          const amount = point.amounts[i] ?? null
          const by = area === null ? step : `${step},area`
          const keys = area === null ? [point.key] : [point.key, area]
          return (
            <td key={area}>
              {amount === null ? (
                <span className={styles.coverage}>{words('chart.noActivity')}</span>
              ) : (
                <>
                  <StateLink href={ledgerHref(params, subject, { by, keys })}>
                    <span className={styles.unseen}>{`${name} ${label} ${subjectName(subject, words)} `}</span>
                    <QuantityText amount={amount} />
                  </StateLink>
                  {!isCount(subject) && (
                    <span className={styles.coverage}>
                      {amount.reported}/{amount.reported + amount.unreported}
                    </span>
                  )}
                </>
              )}
            </td>
          )
        })}
      </tr>
    )
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={words('chart.numbersOf', { title: caption })} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.unseen}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words(`dimension.${step}`)}</th>
            {series.map(({ area, label }) => (
              <th key={area} scope="col">
                {area === null ? subjectName(subject, words) : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{points.map(row)}</tbody>
        <tfoot>
          <tr>
            <th scope="row">{words('chart.total')}</th>
            <td colSpan={series.length}>
              <StateLink href={ledgerHref(params, subject)}>
                <QuantityText amount={total} />
              </StateLink>
              {!isCount(subject) && (
                <span className={styles.coverage}>
                  {total.reported}/{total.reported + total.unreported}
                </span>
              )}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
