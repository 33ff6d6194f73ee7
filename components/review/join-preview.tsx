'use client'
import type { CSSProperties } from 'react'
import { QuantityText } from '@/components/evidence/quantity-text'
import styles from '@/components/review/join.module.css'
import { type ArticleDates, type JoinedFigure, joinedAccount } from '@/components/review/joined-account'
import { useWords } from '@/components/words'
import type { ActivityRecord } from '@/domain/review/activity-record'

const NOTHING = { value: null, bound: null }

/** What becomes of the figures of two activities that are joined: which counts, which stays visible beside it, and why. */
export function JoinPreview({
  added,
  into,
  dates,
}: {
  added: ActivityRecord
  into: ActivityRecord
  dates: ArticleDates
}) {
  const words = useWords()
  const account = joinedAccount(added, into, dates)
  if (account.length === 0) return <p className={styles.quiet}>{words('reviewing.joinNoFigures')}</p>
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words('edit.reading.measure')}</th>
          <th scope="col">{words('reviewing.side.into')}</th>
          <th scope="col">{words('reviewing.side.added')}</th>
          <th scope="col">{words('reviewing.side.after')}</th>
        </tr>
      </thead>
      <tbody>
        {account.map(({ measure, realisation, before, added: own, after, figures }) => (
          <tr key={`${measure} ${realisation}`}>
            <th scope="row">
              <i className={styles.dot} style={{ '--measure': `var(--${measure})` } as CSSProperties} />
              {words(`measure.${measure}`)}
              {realisation === 'planned' && <span className={styles.quiet}> {words('realisation.planned')}</span>}
            </th>
            <td>
              {before && <QuantityText amount={before} />}
              <Figures of={figures.filter(({ isAdded }) => !isAdded)} />
            </td>
            <td>
              {own && <QuantityText amount={own} />}
              <Figures of={figures.filter(({ isAdded }) => isAdded)} />
            </td>
            <td className={styles.after}>
              <QuantityText amount={after ?? NOTHING} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Figures({ of }: { of: readonly JoinedFigure[] }) {
  const words = useWords()
  return (
    <ul className={styles.figures}>
      {of.map(({ figure, standing }) => (
        <li key={figure.id}>
          <span lang="zh-CN">{figure.printed || words(`basis.${figure.basis}`)}</span>{' '}
          <span className={standing === 'counted' ? styles.counted : styles.left}>{words(`standing.${standing}`)}</span>
        </li>
      ))}
    </ul>
  )
}
