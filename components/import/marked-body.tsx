'use client'
import type { CSSProperties } from 'react'
import { paragraphsOf } from '@/components/evidence/article-figures'
import styles from '@/components/import/article-preview.module.css'
import { useWords } from '@/components/words'
import { segmentsOf } from '@/domain/articles/segments'
import { writeQuantity } from '@/domain/figures/write-quantity'
import type { ImportedActivity } from '@/domain/review/import-answer'

/** The cleaned text of an article with the words of its figures marked. */
export function MarkedBody({ body, figures }: { body: string; figures: ImportedActivity['figures'] }) {
  const words = useWords()
  const spans = figures.flatMap(({ start, end, ...figure }) =>
    start === null || end === null ? [] : [{ start, end, figure }],
  )
  return (
    <div className={styles.body} lang="zh-CN">
      {paragraphsOf(body).map((paragraph) => (
        <p key={paragraph.start}>
          {segmentsOf(paragraph.text, spans, paragraph.start).map(({ start, text, of: [first] }) =>
            first === undefined ? (
              text
            ) : (
              <mark
                key={start}
                data-planned={first.figure.realisation === 'planned'}
                style={{ '--measure': `var(--${first.figure.measure})` } as CSSProperties}
                title={`${words(`measure.${first.figure.measure}`)} ${writeQuantity(first.figure, words)}`}
              >
                {text}
              </mark>
            ),
          )}
        </p>
      ))}
    </div>
  )
}
