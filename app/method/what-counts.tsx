import Link from 'next/link'
import type { AnswerContext } from '@/app/answers/context'
import { promisesIn } from '@/app/answers/promises'
import { summaryAnswer } from '@/app/answers/summary'
import { ActivityLink, ExampleFigures } from '@/app/method/example-figures'
import styles from '@/app/method/method.module.css'
import { exampleOf, leftOutOf } from '@/app/method/read-examples'
import { Rule } from '@/app/method/rule'
import { QuantityText } from '@/components/evidence/quantity-text'
import { severalReportsCount } from '@/db/queries/rule-examples'
import { WHOLE } from '@/domain/statistics/filter'

/** What is counted at all: reviewed activities, what was done and not what was planned, one figure of several. */
export function WhatCounts({ context }: { context: AnswerContext }) {
  const { words } = context
  return (
    <>
      <Rule id="verified" context={context} example={<Reviewed context={context} />} />
      <Rule id="planned" context={context} example={planned(context)} />
      <Rule id="choice" context={context} example={<Choices context={context} />}>
        <ol className={styles.steps}>
          {(['campaign', 'later', 'basis', 'total', 'larger'] as const).map((step) => (
            <li key={step}>{words(`method.choice.step.${step}`)}</li>
          ))}
        </ol>
        <p>{words('method.choice.after')}</p>
      </Rule>
      <Rule
        id="merge"
        context={context}
        example={<p>{words('method.merge.now', { count: severalReportsCount(context.db) })}</p>}
      />
    </>
  )
}

function Reviewed({ context }: { context: AnswerContext }) {
  const { activities } = summaryAnswer(context, WHOLE)
  const all = summaryAnswer(context, { ...WHOLE, review: 'all' })
  return (
    <p>
      <Link href="/?review=all" prefetch={false}>
        {context.words('method.verified.now', { verified: activities, pending: all.coverage.pending })}
      </Link>
    </p>
  )
}

/** The plans of an activity beside what was done of them, as the overview's ledger of promises has them. */
function planned(context: AnswerContext) {
  const { words } = context
  const example = exampleOf(context, 'planned')
  if (example === null) return null
  const promises = [...promisesIn(context.db, [example.activity], WHOLE.counting)]
  return (
    <>
      <ActivityLink activity={example.activity} />
      <ul className={styles.figures}>
        {promises.map(({ measure, planned, achieved }) => (
          <li key={measure}>
            <i className={styles.dot} style={{ background: `var(--${measure})` }} />
            {words(`measure.${measure}`)} {words('realisation.achieved')}{' '}
            <strong>
              <QuantityText amount={achieved} />
            </strong>
            {words('sentence.clauseSeparator')}
            {words('realisation.planned')} <QuantityText amount={planned} />
          </li>
        ))}
      </ul>
    </>
  )
}

const REASONS = ['withinCampaign', 'superseded', 'partOfTotal', 'smaller'] as const

function Choices({ context }: { context: AnswerContext }) {
  const { words } = context
  const parts = exampleOf(context, 'parts')
  return (
    <dl className={styles.cases}>
      {REASONS.map((reason) => {
        const example = leftOutOf(context, reason)
        return (
          <div key={reason}>
            <dt>{words(`standing.${reason}`)}</dt>
            <dd>{example ? <ExampleFigures example={example} context={context} /> : words('method.noExample')}</dd>
          </div>
        )
      })}
      <div>
        <dt>{words('method.choice.parts')}</dt>
        <dd>
          {parts ? (
            <ExampleFigures
              example={{ ...parts, figures: parts.figures.filter((figure) => figure.part) }}
              context={context}
            />
          ) : (
            words('method.noExample')
          )}
        </dd>
      </div>
    </dl>
  )
}
