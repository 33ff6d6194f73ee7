'use client'
import type { CSSProperties } from 'react'
import { plainly } from '@/components/evidence/article-mark'
import { Facts } from '@/components/evidence/facts'
import { percentOf } from '@/components/review/confidence'
import styles from '@/components/review/queue.module.css'
import { keyOf, openItem, reviewHref } from '@/components/review/review-address'
import { useWords } from '@/components/words'
import { isPartialDate } from '@/domain/figures/partial-date'
import { writePartialDate } from '@/domain/figures/write-date'
import { writeNumber } from '@/domain/figures/write-quantity'
import type { QueueItem } from '@/domain/review/answers'
import type { AreaCode } from '@/domain/vocabulary'

/** One piece of work: what it is, what is open in it, and how far it moves a published total. */
export function QueueRow({ item, areaName }: { item: QueueItem; areaName: (code: AreaCode) => string }) {
  const words = useWords()
  const { headline, names, publication, date, areas, pendingFigures, confidentFigures, lostEvidence, impact } = item
  const key = keyOf(item)
  const facts = [
    publication === null ? null : words('articles.paper', { name: publication }),
    date !== null && isPartialDate(date) ? writePartialDate(date, words) : words('date.unknown'),
    areas.map(areaName).join(words('sentence.listSeparator')) || null,
  ]
  return (
    <li className={styles.item}>
      <a data-row href={reviewHref(key)} className={styles.row} onClick={(event) => plainly(event) && openItem(key)}>
        <span className={styles.what}>
          <span lang="zh-CN" className={styles.headline}>
            {headline ?? names[0]}
          </span>
          {headline !== null && names.some((name) => name !== headline) && (
            <span lang="zh-CN" className={styles.names}>
              {names.slice(0, 3).join('；')}
              {names.length > 3 && words('reviewing.moreNames', { count: names.length })}
            </span>
          )}
          <span className={styles.facts}>
            <Facts of={facts} />
          </span>
        </span>
        <span className={styles.open}>
          <span>{words('reviewing.openFigures', { count: pendingFigures })}</span>
          {confidentFigures > 0 && (
            <span className={styles.quiet}>{words('reviewing.confidentOnes', { count: confidentFigures })}</span>
          )}
          {lostEvidence > 0 && (
            <span className={styles.lost}>
              <span aria-hidden="true">! </span>
              {words('reviewing.lostOnes', { count: lostEvidence })}
            </span>
          )}
        </span>
        <span className={styles.impact}>
          {impact === null ? (
            <span className={styles.quiet}>{words('reviewing.noImpact')}</span>
          ) : (
            <>
              <span>
                {areaName(impact.area)} {words(`measure.${impact.total}`)}{' '}
                <strong className={styles.number}>+{writeNumber(impact.value)}</strong>
              </span>
              <span className={styles.share}>
                <span className={styles.track} aria-hidden="true">
                  <span
                    style={
                      {
                        width: `${Math.max(2, impact.share * 100)}%`,
                        '--measure': `var(--${impact.total})`,
                      } as CSSProperties
                    }
                  />
                </span>
                <span className={styles.quiet}>{words('reviewing.share', { percent: percentOf(impact.share) })}</span>
              </span>
            </>
          )}
        </span>
      </a>
    </li>
  )
}
