import Link from 'next/link'
import type { AnswerContext } from '@/app/answers/context'
import { summaryAnswer } from '@/app/answers/summary'
import styles from '@/app/method/method.module.css'
import { writePartialDate } from '@/domain/figures/write-date'
import { WHOLE } from '@/domain/statistics/filter'
import { SOURCES } from '@/domain/vocabulary'

/** Where the present data come from, and how much of each there is. */
export function SourcesTable({ context }: { context: AnswerContext }) {
  const { words } = context
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {(['source', 'activities', 'articles', 'publications', 'span'] as const).map((column) => (
            <th
              key={column}
              scope="col"
              className={column === 'source' || column === 'span' ? undefined : styles.number}
            >
              {words(`method.sources.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SOURCES.map((source) => {
          const { activities, articles, coverage } = summaryAnswer(context, { ...WHOLE, source: [source] })
          const { firstPeriod, lastPeriod } = coverage
          const date = (period: string) => writePartialDate(period.slice(0, 4), words)
          return (
            <tr key={source}>
              <th scope="row">{words(`source.${source}`)}</th>
              <td className={styles.number}>
                <Link href={`/activities?source=${source}`} prefetch={false}>
                  {activities}
                </Link>
              </td>
              <td className={styles.number}>
                <Link href={`/articles?source=${source}`} prefetch={false}>
                  {articles}
                </Link>
              </td>
              <td className={styles.number}>{coverage.publications}</td>
              <td>
                {firstPeriod !== null && lastPeriod !== null
                  ? words('sentence.period.between', { from: date(firstPeriod), to: date(lastPeriod) })
                  : words('method.sources.none')}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
