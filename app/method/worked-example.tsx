import Link from 'next/link'
import type { AnswerContext } from '@/app/answers/context'
import { statisticsAnswer } from '@/app/answers/statistics'
import styles from '@/app/method/method.module.css'
import { type AddressRow, ledgerHref } from '@/components/address'
import { QuantityText } from '@/components/evidence/quantity-text'
import type { Statistics } from '@/domain/statistics/answers'
import { type Filter, filterToParams, WHOLE } from '@/domain/statistics/filter'
import { MEASURES, type Measure } from '@/domain/vocabulary'

const PAGE: Filter = { ...WHOLE, source: ['page'] }
const COLUMNS = ['participants', 'units', 'beneficiaries', 'teams'] as const satisfies readonly Measure[]

/** The bundled page's six activities by area, by all the rules at once; every number opens its ledger. */
export function WorkedExample({ context }: { context: AnswerContext }) {
  const { words } = context
  const { rows, total } = statisticsAnswer(context, PAGE, ['area'])
  const shown = rows.filter((row) => row.activities > 0)
  if (shown.length === 0) return <p className={styles.none}>{words('method.noExample')}</p>
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words('dimension.area')}</th>
          <th scope="col" className={styles.number}>
            {words('measure.activities')}
          </th>
          {COLUMNS.map((measure) => (
            <th key={measure} scope="col" className={styles.number}>
              {words(`measure.${measure}`)}
            </th>
          ))}
          <th scope="col">{words('realisation.planned')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <Line
            key={String(row.key)}
            name={String(row.label)}
            numbers={row}
            row={{ by: 'area', keys: [String(row.key)] }}
            context={context}
          />
        ))}
      </tbody>
      <tfoot>
        <Line name={words('chart.total')} numbers={total} row={null} context={context} />
      </tfoot>
    </table>
  )
}

function Line({
  name,
  numbers: { activities, measures, planned },
  row,
  context: { words },
}: {
  name: string
  numbers: Statistics['total']
  row: AddressRow | null
  context: AnswerContext
}) {
  const plans = MEASURES.filter((measure) => planned[measure].value !== null)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.number}>
        <Link href={`/${ledgerHref(filterToParams(PAGE), 'activities', row)}`} prefetch={false}>
          {activities}
        </Link>
      </td>
      {COLUMNS.map((measure) => (
        <td key={measure} className={styles.number}>
          <Link href={`/${ledgerHref(filterToParams(PAGE), measure, row)}`} prefetch={false}>
            <QuantityText amount={measures[measure]} />
          </Link>
          {measures[measure].value !== null && (
            <span className={styles.share}>
              {measures[measure].reported}/{activities}
            </span>
          )}
        </td>
      ))}
      <td>
        {plans.map((measure) => (
          <Link
            key={measure}
            href={`/${ledgerHref(filterToParams({ ...PAGE, realisation: 'planned' }), measure, row)}`}
            prefetch={false}
            className={styles.phrase}
          >
            {words(`measure.${measure}`)} <QuantityText amount={planned[measure]} />
          </Link>
        ))}
      </td>
    </tr>
  )
}
