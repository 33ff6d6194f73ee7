'use client'
import { useQuery } from '@tanstack/react-query'
import { ledgerHref } from '@/components/address'
import { amountOf, coverageOf, isCount, subjectName } from '@/components/charts/amounts'
import { KEY_FIGURES } from '@/components/charts/key-figure-subjects'
import styles from '@/components/charts/key-figures.module.css'
import { LastYear } from '@/components/charts/last-year'
import { Shown } from '@/components/charts/shown'
import { StateLink } from '@/components/charts/state-link'
import { useView } from '@/components/charts/use-view'
import { QuantityText } from '@/components/evidence/quantity-text'
import { useFilter } from '@/components/filters/use-filter'
import { summaryQuery } from '@/components/queries'
import { useLang, useWords } from '@/components/words'
import type { Summary } from '@/domain/statistics/answers'
import { LEDGER_SUBJECTS, type LedgerSubject } from '@/domain/vocabulary'

const MORE = LEDGER_SUBJECTS.filter((subject) => !KEY_FIGURES.includes(subject))

/** The totals of everything that passes the filter, the main ones large; each opens its ledger. */
export function KeyFigures() {
  const words = useWords()
  const { filter } = useFilter()
  const query = useQuery(summaryQuery(filter, useLang()))
  const planned = filter.realisation === 'planned'
  return (
    <section className={styles.card} aria-label={words(planned ? 'overview.plannedFigures' : 'overview.keyFigures')}>
      {planned && <p className={styles.planned}>{words('overview.plannedNote')}</p>}
      <Shown query={query}>
        {(summary) => (
          <>
            <ul className={styles.figures}>
              {KEY_FIGURES.map((subject) => (
                <KeyFigure key={subject} subject={subject} summary={summary} planned={planned} />
              ))}
            </ul>
            <div className={styles.more}>
              <span id="more-measures">{words('overview.more')}</span>
              <ul aria-labelledby="more-measures">
                {MORE.map((subject) => (
                  <MoreFigure key={subject} subject={subject} summary={summary} />
                ))}
              </ul>
            </div>
          </>
        )}
      </Shown>
    </section>
  )
}

interface FigureOf {
  subject: LedgerSubject
  summary: Summary
}

function KeyFigure({ subject, summary, planned }: FigureOf & { planned: boolean }) {
  const words = useWords()
  const { params } = useView()
  const amount = amountOf(summary, subject)
  const { reported, activities } = coverageOf(amount)
  return (
    <li>
      <StateLink href={ledgerHref(params, subject)} className={styles.figure}>
        <span className={styles.label}>
          {words(planned && !isCount(subject) ? 'overview.plan' : 'overview.figure', {
            name: words(`measure.${subject}`),
          })}
        </span>
        <span className={styles.value} data-missing={amount.value === null || undefined}>
          {summary.activities === 0 && !isCount(subject) ? '–' : <QuantityText amount={amount} />}
        </span>
        {summary.activities === 0 ? null : isCount(subject) ? (
          <span className={styles.reported}>{countNote(subject, summary, words)}</span>
        ) : (
          <>
            <span className={styles.reported}>
              {words(planned ? 'overview.planReported' : 'overview.reported', { reported, activities })}
            </span>
            <span className={styles.share} aria-hidden="true">
              <span style={{ width: `${(reported / activities) * 100}%`, background: `var(--${subject})` }} />
            </span>
          </>
        )}
      </StateLink>
      <LastYear subject={subject} />
    </li>
  )
}

/** What stands under a plain count: the years the activities fall into, how many papers reported them. */
function countNote(subject: LedgerSubject, { coverage }: Summary, words: ReturnType<typeof useWords>): string {
  if (subject === 'articles') return words('overview.publications', { count: coverage.publications })
  const [first, last] = [coverage.firstPeriod?.slice(0, 4), coverage.lastPeriod?.slice(0, 4)]
  if (!first || !last) return ''
  return first === last ? first : words('overview.years', { first, last })
}

function MoreFigure({ subject, summary }: FigureOf) {
  const words = useWords()
  const { params } = useView()
  const amount = amountOf(summary, subject)
  const { reported, activities } = coverageOf(amount)
  return (
    <li>
      <StateLink
        href={ledgerHref(params, subject)}
        title={words('overview.reported', { reported, activities })}
        style={{ '--color': `var(--${subject})` } as object}
      >
        <span className={styles.moreLabel}>{subjectName(subject, words)}</span>
        {activities === 0 ? '–' : <QuantityText amount={amount} />}
        <span className={styles.fraction}>
          {reported}/{activities}
        </span>
      </StateLink>
    </li>
  )
}
