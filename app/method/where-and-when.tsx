import Link from 'next/link'
import type { AnswerContext } from '@/app/answers/context'
import { statisticsAnswer } from '@/app/answers/statistics'
import { summaryAnswer } from '@/app/answers/summary'
import { ActivityLink } from '@/app/method/example-figures'
import styles from '@/app/method/method.module.css'
import { exampleOf } from '@/app/method/read-examples'
import { Rule } from '@/app/method/rule'
import { ledgerHref } from '@/components/address'
import { writePartialDate } from '@/domain/figures/write-date'
import type { StatisticsRow } from '@/domain/statistics/answers'
import { WHOLE } from '@/domain/statistics/filter'
import { writePercent } from '@/domain/statistics/shares'

/** Which area and which time an activity belongs to, and how far areas can be compared. */
export function WhereAndWhen({ context }: { context: AnswerContext }) {
  const { rows } = statisticsAnswer(context, WHOLE, ['area'])
  const shown = rows.filter((row) => row.activities > 0)
  return (
    <>
      <Rule id="citywide" context={context} example={citywide(context, rows)} />
      <Rule id="attribution" context={context} example={attribution(context)} />
      <Rule
        id="coverage"
        context={context}
        example={shown.length > 0 ? <Coverage rows={shown} context={context} /> : null}
      />
      <Rule id="period" context={context} example={<Periods context={context} />} />
    </>
  )
}

function citywide(context: AnswerContext, rows: StatisticsRow[]) {
  const row = rows.find(({ key }) => key === 'citywide')
  const example = exampleOf(context, 'citywide')
  if (!row || example === null) return null
  return (
    <>
      <p>
        <Link href="/?ledger=activities&by=area&key=citywide" prefetch={false}>
          {context.words('method.citywide.now', { area: context.areaName('citywide'), count: row.activities })}
        </Link>
      </p>
      <ActivityLink activity={example.activity} />
    </>
  )
}

function attribution(context: AnswerContext) {
  const example = exampleOf(context, 'elsewhere')
  const placeArea = example?.activity.placeArea
  if (!example || !placeArea) return null
  const { words, areaName } = context
  return (
    <>
      <ActivityLink activity={example.activity} />
      <p>
        {words('method.attribution.now', {
          organiser: areaName(example.activity.area),
          place: areaName(placeArea),
        })}
      </p>
    </>
  )
}

/** Each area with how many of its activities report participants, and how much of them the largest one makes up. */
function Coverage({ rows, context: { words } }: { rows: StatisticsRow[]; context: AnswerContext }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words('dimension.area')}</th>
          <th scope="col" className={styles.number}>
            {words('method.coverage.reported')}
          </th>
          <th scope="col" className={styles.number}>
            {words('method.coverage.largest')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, activities, measures, largest }) => (
          <tr key={String(key)}>
            <th scope="row">{label}</th>
            <td className={styles.number}>
              <Link
                href={`/${ledgerHref(new URLSearchParams(), 'participants', { by: 'area', keys: [String(key)] })}`}
                prefetch={false}
              >
                {measures.participants.reported} / {activities}
              </Link>
            </td>
            <td className={styles.number}>
              {measures.participants.value && largest.participants !== null
                ? writePercent(largest.participants / measures.participants.value)
                : words('quantity.notReported')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Periods({ context }: { context: AnswerContext }) {
  const { words } = context
  const { coverage } = summaryAnswer(context, WHOLE)
  const cases = (['byStart', 'byReport', 'yearOnly'] as const).map((which) => ({
    which,
    found: exampleOf(context, which),
  }))
  return (
    <>
      <p>{words('method.period.now', { ...counts(coverage) })}</p>
      <dl className={styles.cases}>
        {cases.map(({ which, found }) => (
          <div key={which}>
            <dt>{words(`method.period.${which}`)}</dt>
            <dd>
              {found ? (
                <>
                  <ActivityLink activity={found.activity} />
                  {found.activity.period !== null && <p>{writePartialDate(found.activity.period, words)}</p>}
                </>
              ) : (
                words('method.noExample')
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

const counts = ({ byReportDate, yearOnly, noPeriod }: ReturnType<typeof summaryAnswer>['coverage']) => ({
  byReportDate,
  yearOnly,
  noPeriod,
})
