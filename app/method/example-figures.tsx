import Link from 'next/link'
import type { AnswerContext } from '@/app/answers/context'
import styles from '@/app/method/method.module.css'
import type { Example } from '@/app/method/read-examples'
import { QuantityText } from '@/components/evidence/quantity-text'
import type { FigureDetail } from '@/domain/statistics/answers'
import { standingUnder } from '@/domain/statistics/cautious'
import type { Counting, Words } from '@/domain/vocabulary'

/** An activity by name, and figures of it with their phrases, each leading to its sentence. */
export function ExampleFigures({
  example,
  context,
  counting = 'printed',
}: {
  example: Example
  context: AnswerContext
  counting?: Counting
}) {
  const { activity, figures } = example
  return (
    <>
      <ActivityLink activity={activity} />
      <ul className={styles.figures}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <ExampleFigure figure={figure} context={context} counting={counting} />
          </li>
        ))}
      </ul>
    </>
  )
}

function ExampleFigure({
  figure,
  context: { words },
  counting,
}: {
  figure: FigureDetail
  context: AnswerContext
  counting: Counting
}) {
  const { measure, evidence, printed, realisation, scope, basis, part } = figure
  const standing = standingUnder(counting, figure.standing, figure.bound)
  const [piece] = evidence
  const kinds = [
    words(`scope.${scope}`),
    ...(part ? [words('activity.part')] : []),
    ...(basis === 'printed' ? [] : [words(`basis.${basis}`)]),
  ]
  const isPlan = realisation === 'planned'
  return (
    <>
      <i className={styles.dot} style={{ background: `var(--${measure})` }} />
      {words(`measure.${measure}`)}{' '}
      <strong>
        <QuantityText amount={figure} />
      </strong>{' '}
      {piece && (
        <Link href={`/articles/${piece.articleId}?figure=${figure.id}`} prefetch={false} lang="zh-CN">
          {words('activity.quoted', { text: printed })}
        </Link>
      )}{' '}
      <span className={styles.quiet}>{kinds.join(' · ')}</span>{' '}
      <span className={standing === 'counted' && !isPlan ? styles.counted : styles.reason}>
        {standing === 'counted' && isPlan ? words('activity.countedAsPlan') : standingWords(standing, words)}
      </span>
    </>
  )
}

function standingWords(standing: ReturnType<typeof standingUnder>, words: Words): string {
  return standing === 'unsure' ? words('exclusion.unsure') : words(`standing.${standing}`)
}

export function ActivityLink({ activity }: { activity: { id: string; name: string } }) {
  return (
    <p>
      <Link href={`/activities/${activity.id}`} prefetch={false} lang="zh-CN">
        {activity.name}
      </Link>
    </p>
  )
}
