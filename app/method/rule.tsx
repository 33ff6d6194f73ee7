import type { ReactNode } from 'react'
import type { AnswerContext } from '@/app/answers/context'
import styles from '@/app/method/method.module.css'

/** The rules in the order of the page; each is also the anchor that links lead to. */
export const RULES = [
  'verified',
  'planned',
  'choice',
  'merge',
  'measures',
  'not-reported',
  'bounds',
  'cautious',
  'people-reached',
  'citywide',
  'attribution',
  'coverage',
  'period',
  'phrases',
  'worked-example',
  'sources',
] as const
export type RuleId = (typeof RULES)[number]

/**
 * One rule in words, and beside it what it does to the present data.
 * @param example nothing to show is said, not left out
 */
export function Rule({
  id,
  context: { words },
  example,
  isWide,
  children,
}: {
  id: RuleId
  context: AnswerContext
  example: ReactNode
  /** The example is a table that needs the whole width. */
  isWide?: boolean
  children?: ReactNode
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={isWide ? styles.wideRule : styles.rule}>
      <div className={styles.prose}>
        <h2 id={`${id}-title`} className={styles.title}>
          <a href={`#${id}`}>{words(`method.${id}.title`)}</a>
        </h2>
        <p>{words(`method.${id}.text`)}</p>
        {children}
      </div>
      <div className={styles.example}>
        <h3 className={styles.label}>{words('method.example')}</h3>
        {example ?? <p className={styles.none}>{words('method.noExample')}</p>}
      </div>
    </section>
  )
}
