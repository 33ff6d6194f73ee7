'use client'
import Link from 'next/link'
import { useId, useState } from 'react'
import { ArticlePreview } from '@/components/import/article-preview'
import { ColumnMapping } from '@/components/import/column-mapping'
import styles from '@/components/import/file-card.module.css'
import { isAgain, isTableWithFaults, type Job, type JobChange, needsHelp, stepOf } from '@/components/import/job'
import { countsOf } from '@/components/import/job-counts'
import { ProblemList } from '@/components/import/problem-list'
import { StoredArticles } from '@/components/import/stored-articles'
import control from '@/components/layout/control.module.css'
import { useWords } from '@/components/words'
import type { ImportAnswer } from '@/domain/review/import-answer'

/** One file: how far it is, what was found in it, and what can be done about it. */
export function FileCard({ job, opens, change }: { job: Job; opens: boolean; change: (change: JobChange) => void }) {
  const words = useWords()
  const id = useId()
  const [isOpened, setOpened] = useState<boolean | null>(null)
  const isOpen = isOpened ?? opens
  const { preview, result, step, fault } = job
  const answer = result ?? preview
  const isBusy = step === 'reading' || step === 'storing'
  const table = answer?.files[0]?.table ?? null
  const hasMore =
    result === null && preview !== null && !isAgain(preview) && (preview.articles.length > 0 || table !== null)
  return (
    <article className={styles.card} data-tone={toneOf(job)} aria-labelledby={id} aria-busy={isBusy}>
      <div className={styles.head}>
        <h3 id={id} className={styles.name} lang="zh-CN" title={job.name}>
          {job.name}
        </h3>
        <span className={styles.state}>{words(`import.step.${stepOf(job)}`)}</span>
        <span className={styles.actions}>
          {hasMore && (
            <button
              type="button"
              className={control.control}
              aria-expanded={isOpen}
              aria-label={words(isOpen ? 'import.hideOf' : 'import.showOf', { name: job.name })}
              onClick={() => setOpened(!isOpen)}
            >
              {words(isOpen ? 'import.hide' : 'import.show')}
            </button>
          )}
          {step === 'failed' && (
            <button type="button" className={control.control} onClick={() => change({ kind: 'retry', id: job.id })}>
              {words('import.retry')}
            </button>
          )}
          {step !== 'storing' && (
            <button
              type="button"
              className={control.control}
              aria-label={words('import.removeOf', { name: job.name })}
              onClick={() => change({ kind: 'remove', id: job.id })}
            >
              {words('import.remove')}
            </button>
          )}
        </span>
      </div>
      {fault && (
        <p className={styles.fault} role="alert">
          {fault.message}
        </p>
      )}
      {answer && (
        <div data-stale={step === 'waiting' || step === 'reading'} className={styles.found}>
          <FoundLine answer={answer} />
          <ProblemList problems={answer.problems} />
          {!result && isAgain(answer) && <Again answer={answer} />}
          {result && isAgain(result) && <p className={styles.note}>{words('import.again')}</p>}
          {isOpen && table && !result && (
            <ColumnMapping
              table={table}
              chosen={job.mapping}
              disabled={step === 'queued' || step === 'storing'}
              onChange={(mapping) => change({ kind: 'map', id: job.id, mapping })}
            />
          )}
          {result && <StoredArticles articles={result.articles} isAccepted={job.isAccepted} />}
          {isOpen && hasMore && !isTableWithFaults(answer) && (
            <ol className={styles.articles}>
              {answer.articles.map((article, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: its place is what an article is known by before it is stored
                <li key={i}>
                  <ArticlePreview
                    article={article}
                    choice={job.choices[i] ?? null}
                    disabled={step !== 'read'}
                    onChoose={(action) => change({ kind: 'choose', id: job.id, article: i, action })}
                  />
                </li>
              ))}
            </ol>
          )}
        </div>
      )}
    </article>
  )
}

/** Format, encoding and what was found, in one line. */
function FoundLine({ answer }: { answer: ImportAnswer }) {
  const words = useWords()
  const [file] = answer.files
  const { articles, activities, figures, recognised } = countsOf(answer)
  const found = answer.articles.length > 0
  const isText = file?.format === 'txt' || file?.format === 'md'
  return (
    <p className={styles.line}>
      {file?.format && <span>{words(`import.format.${file.format}`)}</span>}
      {file?.encoding && <span>{words('import.encoding', { encoding: file.encoding })}</span>}
      {articles > 0 && <span>{words('import.found.articles', { count: articles })}</span>}
      {found && <span>{words('import.found.activities', { count: activities })}</span>}
      {found && <span>{words('import.found.figures', { count: figures })}</span>}
      {recognised > 0 && <span>{words('import.found.recognised', { count: recognised })}</span>}
      {isText && file.encoding !== 'UTF-8' && articles > 0 && (
        <span className={styles.quiet}>{words('import.garbled')}</span>
      )}
    </p>
  )
}

/** The very same file was imported before: nothing is stored again, and this leads to what is. */
function Again({ answer }: { answer: ImportAnswer }) {
  const words = useWords()
  const known = [...new Set(answer.articles.flatMap(({ recognised }) => recognised?.articleId ?? []))]
  return (
    <div className={styles.note}>
      <p>{words('import.again')}</p>
      <ul className={styles.links}>
        {known.map((articleId) => {
          const headline = answer.articles.find(({ recognised }) => recognised?.articleId === articleId)?.headline
          return (
            <li key={articleId}>
              <Link href={`/articles/${articleId}`} prefetch={false} lang="zh-CN">
                {headline ?? words('import.noHeadline')}
              </Link>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function toneOf(job: Job): string {
  if (needsHelp(job)) return 'error'
  return job.step === 'stored' ? 'good' : 'plain'
}
