import Link from 'next/link'
import { onwardHref, type WayHere } from '@/components/activity/way-here'
import styles from '@/components/evidence/article-page.module.css'
import { Card } from '@/components/layout/card'
import { writePartialDate } from '@/domain/figures/write-date'
import type { ArticleDetail } from '@/domain/statistics/answers'
import type { AreaCode, Words } from '@/domain/vocabulary'

/**
 * An activity that an article reports.
 * @param elsewhere how many of its figures do not come from this article
 */
export function ArticleActivity({
  activity,
  elsewhere,
  way,
  words,
  areaName,
}: {
  activity: ArticleDetail['activities'][number]
  elsewhere: number
  way: WayHere
  words: Words
  areaName: (code: AreaCode) => string
}) {
  const { id, name, organisers, area, placeArea, type, level, status, review, source } = activity
  const href = onwardHref(`/activities/${id}`, way)
  const facts: [string, string, 'zh-CN'?][] = [
    [
      words('reader.activity.organisers'),
      organisers.join(words('sentence.listSeparator')) || words('row.organiser.none'),
      'zh-CN',
    ],
    [words('dimension.area'), areaName(area)],
    ...(placeArea === null || placeArea === area
      ? []
      : [[words('attribution.place'), areaName(placeArea)] as [string, string]]),
    [words('reader.activity.when'), writeWhen(activity, words)],
    [words('dimension.type'), `${words(`type.${type}`)} · ${words(`level.${level}`)}`],
    [words('reader.activity.status'), words(`status.${status}`)],
    [words('reader.activity.review'), `${words(`review.${review}`)} · ${words(`source.${source}`)}`],
  ]
  return (
    <Card
      title={
        <Link href={href} prefetch={false} lang="zh-CN">
          {name}
        </Link>
      }
      hint={words('reader.activity.title')}
    >
      <dl className={styles.facts}>
        {facts.map(([title, text, lang]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd lang={lang}>{text}</dd>
          </div>
        ))}
      </dl>
      {elsewhere > 0 && <p className={styles.elsewhere}>{words('reader.activity.elsewhere', { count: elsewhere })}</p>}
    </Card>
  )
}

function writeWhen(
  { period, periodBasis }: Pick<ArticleDetail['activities'][number], 'period' | 'periodBasis'>,
  words: Words,
): string {
  if (period === null) return words('date.unknown')
  const date = writePartialDate(period, words)
  if (periodBasis === 'report') return words('activity.when.report', { date })
  return periodBasis === 'year' ? words('activity.when.year', { date }) : date
}
