import Link from 'next/link'
import type { AnswerContext } from '@/app/answers/context'
import styles from '@/app/method/method.module.css'
import type { Example } from '@/app/method/read-examples'
import { QuantityText } from '@/components/evidence/quantity-text'
import type { FigureDetail } from '@/domain/statistics/answers'

/** An activity by name, and figures of it with their phrases, each leading to its sentence. */
export function ExampleFigures({ example, context }: { example: Example; context: AnswerContext }) {
  const { activity, figures } = example
  return (
    <>
      <ActivityLink activity={activity} />
      <ul className={styles.figures}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <ExampleFigure figure={figure} context={context} />
          </li>
        ))}
      </ul>
    </>
  )
}

function ExampleFigure({ figure, context: { words } }: { figure: FigureDetail; context: AnswerContext }) {
  const { measure, evidence, printed, standing, realisation, scope, basis, part } = figure
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
        {standing === 'counted' && isPlan ? words('activity.countedAsPlan') : words(`standing.${standing}`)}
      </span>
    </>
  )
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
