'use client'
import { useQuery } from '@tanstack/react-query'
import { ledgerHref } from '@/components/address'
import { MissingSeries } from '@/components/area/missing-series'
import styles from '@/components/area/tables.module.css'
import { Shown } from '@/components/charts/shown'
import { StateLink } from '@/components/charts/state-link'
import { useView } from '@/components/charts/use-view'
import { profilesQuery } from '@/components/compare/queries'
import { useFilter } from '@/components/filters/use-filter'
import { Card } from '@/components/layout/card'
import { useLang, useWords } from '@/components/words'
import { writeNumber } from '@/domain/figures/write-quantity'

/** The campaigns that the area is reported to have taken part in and those it is not, and the types it lacks. */
export function SeriesCard() {
  const words = useWords()
  const { params } = useView()
  const { filter } = useFilter()
  const query = useQuery(profilesQuery(filter, useLang(), 'participants'))
  const wholeCity = { wholeCity: true }
  return (
    <Card title={words('areaPage.series.title')}>
      <Shown query={query}>
        {({ rows: [row] }) =>
          row && (
            <>
              <h3 className={styles.heading}>{words('areaPage.series.took')}</h3>
              {row.series.length === 0 ? (
                <p className={styles.none}>{words('areaPage.series.none')}</p>
              ) : (
                <ul className={styles.list}>
                  {row.series.map(({ name, activities }) => (
                    <li key={name}>
                      <span lang="zh-CN">{name}</span>
                      <StateLink href={ledgerHref(params, 'activities', { by: 'series', keys: [name] })}>
                        <span className={styles.unseen}>{`${name} `}</span>
                        {writeNumber(activities)}
                      </StateLink>
                    </li>
                  ))}
                </ul>
              )}
              <h3 className={styles.heading}>{words('areaPage.series.missing')}</h3>
              {row.missingSeries.length === 0 ? (
                <p className={styles.none}>{words('areaPage.series.missingNone')}</p>
              ) : (
                <MissingSeries series={row.missingSeries} />
              )}
              <h3 className={styles.heading}>{words('areaPage.series.types')}</h3>
              {row.missingTypes.length === 0 ? (
                <p className={styles.none}>{words('areaPage.series.typesNone')}</p>
              ) : (
                <ul className={styles.inline}>
                  {row.missingTypes.map((type) => (
                    <li key={type}>
                      <StateLink href={ledgerHref(params, 'activities', { by: 'type', keys: [type] }, wholeCity)}>
                        {words(`type.${type}`)}
                      </StateLink>
                    </li>
                  ))}
                </ul>
              )}
              <p className={styles.note}>{words('areaPage.series.fair')}</p>
            </>
          )
        }
      </Shown>
    </Card>
  )
}
