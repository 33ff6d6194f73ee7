'use client'

import Link from 'next/link'
import { QuantityText } from '@/components/evidence/quantity-text'
import type { ActivityColumn } from '@/components/tables/activity-columns'
import styles from '@/components/tables/activity-table.module.css'
import { MarkedText } from '@/components/tables/marked-text'
import { PeriodText } from '@/components/tables/period-text'
import { useWords } from '@/components/words'
import type { ActivityItem } from '@/domain/statistics/answers'
import type { AreaCode } from '@/domain/vocabulary'

export type AreaNames = Partial<Record<AreaCode, string>>

/**
 * What one column says about an activity; the name and its link are the row's own.
 * @param href the activity's page
 */
export function ActivityCell({
  column,
  item,
  areaNames,
  q,
  href,
}: {
  column: Exclude<ActivityColumn, 'name'>
  item: ActivityItem
  areaNames: AreaNames
  q: string | undefined
  href: string
}) {
  const words = useWords()
  switch (column) {
    case 'period':
      return <PeriodText {...item} />
    case 'area':
      return areaNames[item.area] ?? item.area
    case 'placeArea':
      return item.placeArea === null ? (
        <Unknown word={words('row.area.unknown')} />
      ) : (
        (areaNames[item.placeArea] ?? item.placeArea)
      )
    case 'type':
    case 'level':
    case 'status':
    case 'review':
    case 'source':
      return words(`${column}.${item[column]}`)
    case 'organiser':
      return item.organisers.length === 0 ? (
        <Unknown word={words('row.organiser.none')} />
      ) : (
        <span lang="zh-CN">
          <MarkedText text={item.organisers.join(words('sentence.listSeparator'))} q={q} />
        </span>
      )
    case 'series':
      return item.series === null ? (
        <Unknown word={words('row.series.none')} />
      ) : (
        <span lang="zh-CN">{item.series}</span>
      )
    case 'articles':
      return item.articles
    default: {
      const amount = item.measures[column]
      if (amount.value === null) return <Unknown word={words('quantity.notReported')} />
      // The name leads to the same page, so that the number need not be one more stop of the Tab key in every row.
      return (
        <Link href={`${href}#figures-${column}`} prefetch={false} tabIndex={-1} className={styles.number}>
          <QuantityText amount={amount} />
        </Link>
      )
    }
  }
}

/** A quiet dash for the eye, its reason for pointer and ear. */
function Unknown({ word }: { word: string }) {
  return (
    <span className={styles.unknown} title={word}>
      <span aria-hidden="true">–</span>
      <span className={styles.spoken}>{word}</span>
    </span>
  )
}
