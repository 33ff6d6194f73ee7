'use client'
import { useQuery } from '@tanstack/react-query'
import { LATEST } from '@/components/charts/latest'
import styles from '@/components/charts/latest-card.module.css'
import { Shown } from '@/components/charts/shown'
import { useFilter } from '@/components/filters/use-filter'
import { Card } from '@/components/layout/card'
import { KeptLink } from '@/components/layout/kept-link'
import { activityPageQuery } from '@/components/queries'
import { useLang, useWords } from '@/components/words'
import { writePartialDate } from '@/domain/figures/write-date'
import type { ActivityItem, Area } from '@/domain/statistics/answers'

/** The activities that came last, each a way to its page. */
export function LatestCard({ areas, className }: { areas: Area[]; className?: string | undefined }) {
  const words = useWords()
  const lang = useLang()
  const { filter } = useFilter()
  const query = useQuery(activityPageQuery(filter, lang, LATEST))
  return (
    <Card
      title={words('overview.latest')}
      className={className ?? ''}
      hint={
        query.data && (
          <KeptLink href="/activities">{words('overview.allActivities', { count: query.data.total })}</KeptLink>
        )
      }
    >
      <Shown query={query}>
        {({ items }) => (
          <ol className={styles.list}>
            {items.map((item) => (
              <LatestActivity key={item.id} item={item} area={areas.find(({ code }) => code === item.area)} />
            ))}
          </ol>
        )}
      </Shown>
    </Card>
  )
}

function LatestActivity({ item, area }: { item: ActivityItem; area: Area | undefined }) {
  const words = useWords()
  const lang = useLang()
  const date = item.period === null ? words('date.unknown') : writePartialDate(item.period, words)
  return (
    <li className={styles.item}>
      <span className={styles.date} title={item.periodBasis === 'report' ? words('date.reportDate') : undefined}>
        {item.periodBasis === 'report' ? words('overview.reportedOn', { date }) : date}
      </span>
      <KeptLink href={`/activities/${item.id}`} className={styles.name} title={item.name} lang="zh-CN">
        {item.name}
      </KeptLink>
      <span className={styles.about}>
        {lang === 'en' ? area?.en : area?.short} · {words(`type.${item.type}`)}
        {item.status === 'planned' && ` · ${words('status.planned')}`}
      </span>
    </li>
  )
}
