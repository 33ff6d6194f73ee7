'use client'
import { useQuery } from '@tanstack/react-query'
import { ledgerHref } from '@/components/address'
import styles from '@/components/area/tables.module.css'
import { Shown } from '@/components/charts/shown'
import { StateLink } from '@/components/charts/state-link'
import { useView } from '@/components/charts/use-view'
import { useFilter } from '@/components/filters/use-filter'
import { Card } from '@/components/layout/card'
import { statisticsQuery } from '@/components/queries'
import { useLang, useWords } from '@/components/words'
import { writeNumber } from '@/domain/figures/write-quantity'

const COUNTS = ['activities', 'articles'] as const

/** The publications that reported activities of the area. */
export function PublicationsCard() {
  const words = useWords()
  const { params } = useView()
  const query = useQuery(statisticsQuery(useFilter().filter, useLang(), 'publication'))
  const title = words('areaPage.publications.title')
  return (
    <Card title={title}>
      <Shown query={query}>
        {({ rows }) => (
          <table className={styles.table}>
            <caption className={styles.unseen}>{title}</caption>
            <thead>
              <tr>
                <th scope="col">{words('areaPage.publications.name')}</th>
                {COUNTS.map((count) => (
                  <th key={count} scope="col">
                    {words(`areaPage.publications.${count}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, label, ...row }) => (
                <tr key={String(key)}>
                  <th scope="row" className={styles.name} lang="zh-CN">
                    {label}
                  </th>
                  {COUNTS.map((count) => (
                    <td key={count}>
                      <StateLink href={ledgerHref(params, count, { by: 'publication', keys: [String(key)] })}>
                        <span className={styles.unseen}>{`${label} ${words(`areaPage.publications.${count}`)} `}</span>
                        {writeNumber(row[count])}
                      </StateLink>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Shown>
    </Card>
  )
}
