'use client'

import Link from 'next/link'
import type { ComponentProps } from 'react'
import { ActivityCell, type AreaNames } from '@/components/tables/activity-cell'
import { type ActivityColumn, isTotal } from '@/components/tables/activity-columns'
import styles from '@/components/tables/activity-table.module.css'
import { MarkedText } from '@/components/tables/marked-text'
import { useWords } from '@/components/words'
import type { ActivityItem } from '@/domain/statistics/answers'

/**
 * An activity as a row of the table.
 * @param kept the query that goes along to its page, with its question mark
 * @param link what the table's keyboard focus adds to the row's link
 */
export function ActivityRow({
  item,
  columns,
  areaNames,
  q,
  kept,
  link,
}: {
  item: ActivityItem
  columns: readonly ActivityColumn[]
  areaNames: AreaNames
  q: string | undefined
  kept: string
  link: Partial<ComponentProps<typeof Link>>
}) {
  const words = useWords()
  const href = `/activities/${item.id}${kept}`
  return (
    <tr className={styles.row}>
      {columns.map((column) =>
        column === 'name' ? (
          <th key={column} scope="row" className={styles.name}>
            <Link href={href} prefetch={false} lang="zh-CN" {...link}>
              <MarkedText text={item.name} q={q} />
            </Link>
          </th>
        ) : (
          <td
            key={column}
            className={`${styles[column] ?? ''} ${isTotal(column) || column === 'articles' ? styles.amount : ''}`}
            data-label={isTotal(column) || column === 'articles' ? words(`measure.${column}`) : undefined}
          >
            <ActivityCell column={column} item={item} areaNames={areaNames} q={q} href={href} />
          </td>
        ),
      )}
    </tr>
  )
}
