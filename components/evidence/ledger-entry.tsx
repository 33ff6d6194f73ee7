'use client'
import Link from 'next/link'
import { EvidenceSentence } from '@/components/evidence/evidence-sentence'
import { Facts } from '@/components/evidence/facts'
import { type AskedLedger, fromLedgerHref } from '@/components/evidence/ledger-address'
import styles from '@/components/evidence/ledger-sections.module.css'
import { QuantityText } from '@/components/evidence/quantity-text'
import { useWords } from '@/components/words'
import { writePartialDate } from '@/domain/figures/write-date'
import type { ArticleRef, LedgerActivity, LedgerEntry } from '@/domain/statistics/answers'
import type { Exclusion, Words } from '@/domain/vocabulary'

/** What a link out of the ledger takes along. */
interface Way {
  asked: AskedLedger
  filterParams: URLSearchParams
}

/** One figure: its value, the activity, and the sentence it stands in, which leads to the article. */
export function FigureEntry({
  entry: { figure, activity, article, evidence },
  reason,
  withMeasure,
  asked,
  filterParams,
}: Way & { entry: LedgerEntry; reason?: Exclusion; withMeasure: boolean }) {
  const words = useWords()
  if (figure === null) return null
  const details = [
    ...activityDetails(activity, words),
    words(`scope.${figure.scope}`),
    figure.basis === 'printed' ? null : words(`basis.${figure.basis}`),
    figure.who,
  ]
  return (
    <li className={`${styles.entry} ${reason ? styles.left : ''}`}>
      <div className={styles.value}>
        <QuantityText amount={figure} />
      </div>
      <div className={styles.words}>
        {(reason || withMeasure) && (
          <p className={styles.tags}>
            {withMeasure && (
              <span className={styles.measure}>
                <span className={styles.dot} style={{ background: `var(--${figure.measure})` }} />
                {words(`measure.${figure.measure}`)}
              </span>
            )}
            {reason && <span className={styles.reason}>{words(`exclusion.${reason}`)}</span>}
          </p>
        )}
        <ActivityName activity={activity} asked={asked} filterParams={filterParams} />
        <Facts of={details} />
        {evidence.map((piece) => (
          <Link
            key={`${piece.articleId} ${piece.start}`}
            href={fromLedgerHref(`/articles/${piece.articleId}`, filterParams, asked, figure.id)}
            prefetch={false}
            className={styles.quote}
            style={{ borderColor: `var(--${figure.measure})` }}
          >
            <EvidenceSentence evidence={piece} />
            {article?.id === piece.articleId && <Facts of={articleDetails(article, words)} />}
          </Link>
        ))}
        {evidence.length === 0 && <Facts of={[words('ledger.noEvidence')]} />}
      </div>
    </li>
  )
}

/** An activity by name, where no figure of it is meant. */
export function ActivityLine({ activity, ...way }: Way & { activity: LedgerActivity }) {
  const words = useWords()
  return (
    <li className={styles.line}>
      <ActivityName activity={activity} {...way} />
      <Facts of={[...activityDetails(activity, words), words(`type.${activity.type}`)]} />
    </li>
  )
}

export function ArticleLine({
  article,
  activity,
  asked,
  filterParams,
}: Way & { article: ArticleRef; activity: LedgerActivity }) {
  const words = useWords()
  return (
    <li className={styles.line}>
      <Link href={fromLedgerHref(`/articles/${article.id}`, filterParams, asked)} prefetch={false} lang="zh-CN">
        {article.headline ?? words('ledger.noHeadline', { activity: activity.name })}
      </Link>
      <Facts of={articleDetails(article, words)} />
    </li>
  )
}

function ActivityName({ activity, asked, filterParams }: Way & { activity: LedgerActivity }) {
  return (
    <Link
      href={fromLedgerHref(`/activities/${activity.id}`, filterParams, asked)}
      prefetch={false}
      lang="zh-CN"
      className={styles.name}
    >
      {activity.name}
    </Link>
  )
}

function activityDetails({ period, periodBasis, areaName, review }: LedgerActivity, words: Words): string[] {
  const date = period === null ? words('date.unknown') : writePartialDate(period, words)
  return [
    periodBasis === 'report' ? words('ledger.byReport', { date }) : date,
    areaName,
    ...(review === 'verified' ? [] : [words(`review.${review}`)]),
  ]
}

function articleDetails({ publication, date, year, bodyKind }: ArticleRef, words: Words): string[] {
  const when = date ?? (year === null ? null : String(year))
  return [
    publication ?? words('row.publication.unknown'),
    when === null ? words('date.unknown') : writePartialDate(when, words),
    words(`bodyKind.${bodyKind}`),
  ]
}
