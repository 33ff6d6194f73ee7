'use client'
import { useState } from 'react'
import { useAreaName } from '@/components/import/area-names'
import styles from '@/components/import/article-preview.module.css'
import { FigureChip } from '@/components/import/figure-chip'
import { isReport } from '@/components/import/job-counts'
import { MarkedBody } from '@/components/import/marked-body'
import { RecognisedChoice } from '@/components/import/recognised-choice'
import control from '@/components/layout/control.module.css'
import { useWords } from '@/components/words'
import { isPartialDate } from '@/domain/figures/partial-date'
import { writePartialDate } from '@/domain/figures/write-date'
import type { ImportedActivity, ImportedArticle, SameArticleAction } from '@/domain/review/import-answer'
import type { Words } from '@/domain/vocabulary'

/** One article that was found: its head, the activities read from it, and its text on demand. */
export function ArticlePreview({
  article,
  choice,
  disabled,
  onChoose,
}: {
  article: ImportedArticle
  choice: SameArticleAction | null
  disabled: boolean
  onChoose: (action: SameArticleAction) => void
}) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const name =
    article.headline ?? (isReport(article) ? words('import.noHeadline') : (article.activities[0]?.name ?? ''))
  return (
    <section className={styles.article} aria-label={name}>
      {isReport(article) && (
        <ArticleHead article={article} name={name} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      )}
      {article.recognised && (
        <RecognisedChoice
          recognised={article.recognised}
          choice={choice ?? article.recognised.action}
          disabled={disabled}
          onChoose={onChoose}
        />
      )}
      {article.why !== null && <p className={styles.why}>{words(`import.why.${article.why}`)}</p>}
      {article.activities.length > 0 && (
        <ul className={styles.activities}>
          {article.activities.map((activity, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells two activities of one article apart
            <li key={i} className={styles.activity}>
              <ActivityLine activity={activity} />
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <div className={styles.text}>
          <MarkedBody body={article.body} figures={article.activities.flatMap(({ figures }) => figures)} />
          <button type="button" className={control.control} onClick={() => setOpen(false)}>
            {words('import.hideText')}
          </button>
        </div>
      )}
    </section>
  )
}

function ArticleHead({
  article,
  name,
  isOpen,
  onToggle,
}: {
  article: ImportedArticle
  name: string
  isOpen: boolean
  onToggle: () => void
}) {
  const words = useWords()
  return (
    <>
      {article.kicker !== null && (
        <p className={styles.kicker} lang="zh-CN">
          {article.kicker}
        </p>
      )}
      <h4 className={styles.headline} lang={article.headline === null ? undefined : 'zh-CN'}>
        {name}
      </h4>
      <p className={styles.source}>
        {sourceOf(article, words).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {article.body !== '' && (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-label={words(isOpen ? 'import.hideTextOf' : 'import.showTextOf', { name })}
            onClick={onToggle}
          >
            {words(isOpen ? 'import.hideText' : 'import.showText')}
          </button>
        )}
      </p>
    </>
  )
}

function ActivityLine({ activity }: { activity: ImportedActivity }) {
  const words = useWords()
  const areaName = useAreaName()
  const { name, type, organisers, area, dateStart, status, figures } = activity
  return (
    <>
      <p className={styles.name} lang="zh-CN">
        {name}
      </p>
      <p className={styles.facts}>
        <span>{words(`type.${type}`)}</span>
        <span>{areaName(area)}</span>
        {organisers.length > 0 && <span lang="zh-CN">{organisers.join('、')}</span>}
        {dateStart !== null && <span>{writePartialDate(dateStart, words)}</span>}
        <span>{words(`status.${status}`)}</span>
      </p>
      {figures.length > 0 ? (
        <ul className={styles.figures}>
          {figures.map((figure, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two figures may say the same words
            <li key={i}>
              <FigureChip figure={figure} />
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.facts}>{words('import.noFigure')}</p>
      )}
    </>
  )
}

function sourceOf({ column, byline, publication, date, page }: ImportedArticle, words: Words): string[] {
  const day = date !== null && isPartialDate(date) ? writePartialDate(date, words) : words('import.noDate')
  return [
    publication === null ? words('import.noPublication') : words('articles.paper', { name: publication }),
    day,
    ...(page === null ? [] : [/^\d+$/.test(page) ? words('articles.page', { page }) : page]),
    ...(column === null ? [] : [words('articles.column', { name: column })]),
    ...(byline.length === 0 ? [] : [byline.join('、')]),
  ]
}
