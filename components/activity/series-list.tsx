import Link from 'next/link'
import styles from '@/components/activity/side-lists.module.css'
import { onwardHref, type WayHere } from '@/components/activity/way-here'
import { screenHref } from '@/components/address'
import { PeriodText } from '@/components/tables/period-text'
import type { ActivityRef } from '@/domain/statistics/answers'
import { WHOLE } from '@/domain/statistics/filter'
import type { AreaCode, Words } from '@/domain/vocabulary'

/** So many others stand beside an activity; the rest are one link away. */
const SHOWN = 8

/** Other activities of the series, latest first. */
export function SeriesList({
  series,
  others,
  way,
  words,
  areaName,
}: {
  series: string
  others: readonly ActivityRef[]
  way: WayHere
  words: Words
  areaName: (code: AreaCode) => string
}) {
  return (
    <>
      <ul className={styles.list}>
        {others.slice(0, SHOWN).map((other) => (
          <li key={other.id}>
            <Link
              href={onwardHref(`/activities/${other.id}`, way)}
              prefetch={false}
              className={styles.name}
              lang="zh-CN"
            >
              {other.name}
            </Link>
            <p className={styles.details}>
              <PeriodText {...other} /> · {areaName(other.area)}
              {other.review !== 'verified' && ` · ${words(`review.${other.review}`)}`}
            </p>
          </li>
        ))}
      </ul>
      {others.length > SHOWN && (
        <p className={styles.more}>
          <Link href={screenHref('/activities', { ...WHOLE, series: [series] })} prefetch={false}>
            {words('activity.wholeSeries', { count: others.length + 1 })}
          </Link>
        </p>
      )}
    </>
  )
}
