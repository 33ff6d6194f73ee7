import Link from 'next/link'
import type { ReactNode } from 'react'
import styles from '@/components/activity/activity-facts.module.css'
import { writeWhen } from '@/components/activity/when'
import { screenHref } from '@/components/address'
import type { ActivityDetail } from '@/domain/statistics/answers'
import { WHOLE } from '@/domain/statistics/filter'
import type { AreaCode, Words } from '@/domain/vocabulary'

/** What an activity was, when, where and by whom. */
export function ActivityFacts({
  activity,
  words,
  areaName,
}: {
  activity: ActivityDetail
  words: Words
  areaName: (code: AreaCode) => string
}) {
  const { type, level, status, review, source, area, placeArea, place, series, organisers } = activity
  const badges: [string, string | undefined][] = [
    [words(`type.${type}`), undefined],
    [words(`level.${level}`), undefined],
    [words(`status.${status}`), status === 'held' ? undefined : styles.notable],
    [words(`review.${review}`), review === 'verified' ? styles.good : styles.notable],
    [words(`source.${source}`), undefined],
  ]
  const placeName = placeArea === null ? null : areaName(placeArea)
  return (
    <section className={styles.card} aria-label={words('activity.facts')}>
      <ul className={styles.badges}>
        <li>
          <Link href={`/areas/${area}`} prefetch={false}>
            {areaName(area)}
          </Link>
        </li>
        {badges.map(([text, look]) => (
          <li key={text} className={look}>
            {text}
          </li>
        ))}
      </ul>
      <dl className={styles.facts}>
        <Fact name={words('activity.when.label')}>{writeWhen(activity, words)}</Fact>
        <Fact name={words('activity.where')}>
          {place === null && placeName === null ? (
            <span className={styles.quiet}>{words('row.area.unknown')}</span>
          ) : (
            <span lang={place === null ? undefined : 'zh-CN'}>
              {[placeName, place].filter((each) => each !== null).join(' · ')}
            </span>
          )}
        </Fact>
        <Fact name={words('activity.organisers')}>
          <Organisers of={organisers.filter(({ role }) => role === 'organiser')} words={words} linked />
        </Fact>
        {organisers.some(({ role }) => role === 'coOrganiser') && (
          <Fact name={words('activity.coOrganisers')}>
            <Organisers of={organisers.filter(({ role }) => role === 'coOrganiser')} words={words} />
          </Fact>
        )}
        <Fact name={words('dimension.series')}>
          {series === null ? (
            <span className={styles.quiet}>{words('row.series.none')}</span>
          ) : (
            <Link href={screenHref('/activities', { ...WHOLE, series: [series] })} prefetch={false} lang="zh-CN">
              {series}
            </Link>
          )}
        </Fact>
      </dl>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Organisations with their level; organisers lead to what else they organised. */
function Organisers({ of, words, linked }: { of: ActivityDetail['organisers']; words: Words; linked?: boolean }) {
  if (of.length === 0) return <span className={styles.quiet}>{words('row.organiser.none')}</span>
  return (
    <ul className={styles.organisers}>
      {of.map(({ name, level }) => (
        <li key={name}>
          {linked ? (
            <Link href={screenHref('/activities', { ...WHOLE, organiser: [name] })} prefetch={false} lang="zh-CN">
              {name}
            </Link>
          ) : (
            <span lang="zh-CN">{name}</span>
          )}
          {level !== null && <small>{words(`level.${level}`)}</small>}
        </li>
      ))}
    </ul>
  )
}
