'use client'
import { useQuery } from '@tanstack/react-query'
import { areaUnionsQuery } from '@/components/area/queries'
import { SilentStreets } from '@/components/area/silent-streets'
import styles from '@/components/area/tables.module.css'
import { TotalRow } from '@/components/area/total-row'
import { UnionRows } from '@/components/area/union-rows'
import { UNION_SUBJECTS } from '@/components/area/union-subjects'
import { amountOf, subjectName } from '@/components/charts/amounts'
import cards from '@/components/charts/chart-card.module.css'
import { Shown } from '@/components/charts/shown'
import { DownloadMenu } from '@/components/download/download-menu'
import { fileAddress } from '@/components/download/file-address'
import { useFilter } from '@/components/filters/use-filter'
import { Card } from '@/components/layout/card'
import { summaryQuery } from '@/components/queries'
import { useLang, useWords } from '@/components/words'
import type { Area } from '@/domain/statistics/answers'

/** What the unions of the area's streets and towns organised, which of them nothing is reported of, and the other unions. */
export function UnionsCard({ area }: { area: Area }) {
  const words = useWords()
  const lang = useLang()
  const { filter } = useFilter()
  const query = useQuery(areaUnionsQuery(filter, lang, area.code))
  const { data: summary } = useQuery(summaryQuery(filter, lang))
  const title = words('areaPage.unions.title')
  const streets = query.data?.streets ?? []
  const some = streets.filter(({ activities, alsoNamed }) => activities + alsoNamed > 0)
  return (
    <Card
      title={title}
      hint={streets.length > 0 && words('areaPage.unions.hint', { some: some.length, all: streets.length })}
      actions={
        <DownloadMenu title={title} address={fileAddress(filter, lang, 'unions')} buttonClass={cards.tool ?? ''} />
      }
    >
      <Shown query={query}>
        {({ others }) => (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
            <section className={styles.scroll} aria-label={words('chart.numbersOf', { title })} tabIndex={0}>
              <table className={styles.table}>
                <caption className={styles.unseen}>{title}</caption>
                <thead>
                  <tr>
                    <th scope="col">
                      {words(streets.length > 0 ? 'areaPage.unions.street' : 'areaPage.unions.others')}
                    </th>
                    {UNION_SUBJECTS.map((subject) => (
                      <th key={subject} scope="col">
                        {subjectName(subject, words)}
                      </th>
                    ))}
                  </tr>
                </thead>
                {some.length > 0 && (
                  <tbody>
                    <UnionRows rows={some} />
                  </tbody>
                )}
                {others.length > 0 && (
                  <tbody>
                    {streets.length > 0 && (
                      <tr>
                        <th scope="colgroup" colSpan={UNION_SUBJECTS.length + 1} className={styles.group}>
                          {words('areaPage.unions.others')}
                        </th>
                      </tr>
                    )}
                    <UnionRows rows={others} />
                  </tbody>
                )}
                {summary && (
                  <tfoot>
                    <TotalRow
                      label={words('areaPage.unions.total')}
                      amountsOf={(subject) => amountOf(summary, subject)}
                    />
                  </tfoot>
                )}
              </table>
            </section>
            {streets.length > 0 && <SilentStreets streets={streets.filter((each) => !some.includes(each))} />}
            <p className={styles.note}>
              {words('areaPage.unions.fair')} {streets.length > 0 && words('areaPage.unions.gazetteer')}
            </p>
          </>
        )}
      </Shown>
    </Card>
  )
}
