import Link from 'next/link'
import type { AnswerContext } from '@/app/answers/context'
import { ledgerAnswer } from '@/app/answers/ledger'
import { summaryAnswer } from '@/app/answers/summary'
import { ActivityLink, ExampleFigures } from '@/app/method/example-figures'
import styles from '@/app/method/method.module.css'
import { exampleOf } from '@/app/method/read-examples'
import { Rule } from '@/app/method/rule'
import { ledgerHref } from '@/components/address'
import { QuantityText } from '@/components/evidence/quantity-text'
import { writeNumber, writeQuantity } from '@/domain/figures/write-quantity'
import type { FigureDetail, Summary } from '@/domain/statistics/answers'
import { standingUnder } from '@/domain/statistics/cautious'
import { type Filter, filterToParams, WHOLE } from '@/domain/statistics/filter'
import { COUNTINGS, PEOPLE_REACHED_PARTS, TOTALS } from '@/domain/vocabulary'

/** How figures become totals: no mixing of measures, silence is not zero, vagueness stays. */
export function HowItAddsUp({ context }: { context: AnswerContext }) {
  const whole = summaryAnswer(context, WHOLE)
  return (
    <>
      <Rule
        id="measures"
        context={context}
        example={whole.activities > 0 ? <Measures whole={whole} context={context} /> : null}
      />
      <Rule id="not-reported" context={context} example={notReported(context, whole)} />
      <Rule id="bounds" context={context} example={boundSum(context)} />
      <Rule id="cautious" context={context} example={cautiously(context)} />
      <Rule id="people-reached" context={context} example={peopleReached(context)} />
    </>
  )
}

function Measures({ whole, context: { words } }: { whole: Summary; context: AnswerContext }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words('method.measures.measure')}</th>
          <th scope="col">{words('method.measures.unit')}</th>
          <th scope="col" className={styles.number}>
            {words('method.measures.total')}
          </th>
          <th scope="col" className={styles.number}>
            {words('method.measures.reported')}
          </th>
        </tr>
      </thead>
      <tbody>
        {TOTALS.map((total) => (
          <tr key={total}>
            <th scope="row">
              <i className={styles.dot} style={{ background: `var(--${total})` }} />
              {words(`measure.${total}`)}
            </th>
            <td>{words(`measureUnit.${total}`)}</td>
            <td className={styles.number}>
              <Link href={`/${ledgerHref(new URLSearchParams(), total)}`} prefetch={false}>
                <QuantityText amount={whole.measures[total]} />
              </Link>
            </td>
            <td className={styles.number}>
              {whole.measures[total].reported} / {whole.activities}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function notReported(context: AnswerContext, whole: Summary) {
  const example = exampleOf(context, 'notReported')
  const { reported, unreported } = whole.measures.participants
  if (example === null) return null
  return (
    <>
      <p>
        <Link href="/?ledger=participants" prefetch={false}>
          {context.words('method.not-reported.now', { all: whole.activities, reported, unreported })}
        </Link>
      </p>
      <ExampleFigures example={example} context={context} />
      <p>
        {context.words('measure.participants')} <QuantityText amount={example.activity.measures.participants} />
      </p>
    </>
  )
}

/** The sums of the bundled page's participants and of everything's, each with the bound that came out. */
function boundSum(context: AnswerContext) {
  const { words } = context
  const page: Filter = { ...WHOLE, source: ['page'] }
  const { counted, total } = ledgerAnswer(context, page, 'participants', null)
  if (total.value === null) return null
  const terms = counted.flatMap(({ figure }) => (figure ? [writeQuantity(figure, words)] : []))
  const everything = summaryAnswer(context, WHOLE).measures.participants
  return (
    <>
      <p className={styles.sum}>
        {terms.join(' + ')} ={' '}
        <Link href={`/${ledgerHref(filterToParams(page), 'participants')}`} prefetch={false}>
          <QuantityText amount={total} />
        </Link>
      </p>
      <p>
        {words('method.bounds.everything', { count: writeNumber(everything.reported) })}{' '}
        <Link href="/?ledger=participants" prefetch={false}>
          <QuantityText amount={everything} />
        </Link>
      </p>
    </>
  )
}

/** Participants of everything under both rules, and an activity whose figure has no sure lower end. */
function cautiously(context: AnswerContext) {
  const { words } = context
  const example = exampleOf(context, 'unsure')
  if (example === null) return null
  return (
    <>
      {COUNTINGS.map((counting) => {
        const filter: Filter = { ...WHOLE, counting }
        return (
          <p key={counting}>
            {words('method.cautious.under', { rule: words(`counting.rule.${counting}`) })}{' '}
            <Link href={`/${ledgerHref(filterToParams(filter), 'participants')}`} prefetch={false}>
              <QuantityText amount={summaryAnswer(context, filter).measures.participants} />
            </Link>
          </p>
        )
      })}
      <p>{words('method.cautious.left')}</p>
      <ExampleFigures
        example={{ ...example, figures: example.figures.filter(isUnsure) }}
        context={context}
        counting="cautious"
      />
    </>
  )
}

const isUnsure = ({ standing, bound, realisation, measure }: FigureDetail) =>
  measure === 'participants' && realisation === 'achieved' && standingUnder('cautious', standing, bound) === 'unsure'

function peopleReached(context: AnswerContext) {
  const { words } = context
  const example = exampleOf(context, 'peopleReached')
  if (example === null) return null
  const { measures } = example.activity
  const terms = PEOPLE_REACHED_PARTS.map(
    (part) => `${words(`measure.${part}`)} ${writeQuantity(measures[part], words)}`,
  )
  return (
    <>
      <ActivityLink activity={example.activity} />
      <p className={styles.sum}>
        {terms.join(' + ')} = {words('measure.peopleReached')} <QuantityText amount={measures.peopleReached} />
      </p>
    </>
  )
}
