'use client'
import { ledgerHref } from '@/components/address'
import { StateLink } from '@/components/charts/state-link'
import { useCompareView } from '@/components/compare/use-comparison'
import { MatrixCell } from '@/components/compare/zero/matrix-cell'
import styles from '@/components/compare/zero/zero.module.css'
import { Card } from '@/components/layout/card'
import { useWords } from '@/components/words'
import { isRecordCount } from '@/domain/comparison/words'
import type { ZeroReports } from '@/domain/comparison/zero-report-answers'
import { writeNumber } from '@/domain/figures/write-quantity'

/** Each area with each type: how many activities were reported, and where none was. */
export function SilentMatrix({
  reports: { areas, types, cells, activities, subject },
  className,
}: {
  reports: ZeroReports
  className: string | undefined
}) {
  const words = useWords()
  const { params } = useCompareView()
  const known = new Map(cells.map((cell) => [`${cell.area} ${cell.type}`, cell]))
  const total = (count: number, row: Parameters<typeof ledgerHref>[2]) =>
    count > 0 ? (
      <StateLink href={ledgerHref(params, 'activities', row)}>{writeNumber(count)}</StateLink>
    ) : (
      <span className={styles.nothing}>0</span>
    )
  return (
    <Card
      title={words('zeroReports.matrix.title')}
      hint={words('zeroReports.matrix.hint')}
      className={className ?? ''}
      flush
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={words('zeroReports.matrix.caption')} tabIndex={0}>
        <table className={styles.matrix}>
          <caption className={styles.unseen}>{words('zeroReports.matrix.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('dimension.area')}</th>
              {types.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">{words('zeroReports.matrix.total')}</th>
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => (
              <tr key={area.key}>
                <th scope="row">{area.label}</th>
                {types.map((type) => (
                  <MatrixCell
                    key={type.key}
                    area={area}
                    type={type}
                    cell={known.get(`${area.key} ${type.key}`) ?? null}
                    subject={subject}
                  />
                ))}
                <td className={styles.sum}>{total(area.activities, { by: 'area', keys: [area.key] })}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words('zeroReports.matrix.total')}</th>
              {types.map((type) => (
                <td key={type.key}>{total(type.activities, { by: 'type', keys: [type.key] })}</td>
              ))}
              <td className={styles.sum}>{total(activities, null)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
      <p className={styles.legend}>
        <span>
          <span className={styles.empty}>○</span> {words('zeroReports.matrix.emptyLegend')}
        </span>
        {cells.some((cell) => cell.activities === 0) && (
          <span>
            <span className={styles.waiting}>◔</span> {words('zeroReports.matrix.pendingLegend')}
          </span>
        )}
        {!isRecordCount(subject) && (
          <span>
            <span className={styles.hollow}>2</span>{' '}
            {words('zeroReports.matrix.hollow', { measure: words(`measure.${subject}`) })}
          </span>
        )}
      </p>
    </Card>
  )
}
