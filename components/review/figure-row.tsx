'use client'
import { type CSSProperties, useState } from 'react'
import { Facts } from '@/components/evidence/facts'
import { QuantityText } from '@/components/evidence/quantity-text'
import control from '@/components/layout/control.module.css'
import { type Activity, rowId, useBench } from '@/components/review/bench'
import { CorrectForm } from '@/components/review/correct-form'
import styles from '@/components/review/figure-row.module.css'
import { KeyHint } from '@/components/review/key-hint'
import { MoveMenu } from '@/components/review/move-menu'
import { RejectForm } from '@/components/review/reject-form'
import { kindsOf, sayAmount, sayFigure } from '@/components/review/say'
import { Spoken } from '@/components/review/spoken'
import { SurenessMark } from '@/components/review/sureness-mark'
import { useMayChange } from '@/components/review/use-may-change'
import { useWords } from '@/components/words'
import type { FigureRecord } from '@/domain/review/activity-record'
import { isLost } from '@/domain/review/refusal'

/** One figure with what can be decided about it. It takes the focus as a whole, so that the keys know which one is meant. */
export function FigureRow({ figure, activity }: { figure: FigureRecord; activity: Activity }) {
  const words = useWords()
  const bench = useBench()
  const [hovered, setHovered] = useState(false)
  const { target, pointed, pending, form } = bench
  const isHere = 'figureId' in target && target.figureId === figure.id
  const isPointed = pointed !== null && 'figureId' in pointed && pointed.figureId === figure.id
  const isWaiting = pending.includes(figure.id)
  const state = isWaiting ? 'waiting' : figure.review
  const own = form !== null && 'figureId' in form && form.figureId === figure.id ? form.kind : null
  const lost = isLost(figure)
  const canChange = useMayChange()(activity.record) && !isWaiting
  const canAccept = canChange && figure.review !== 'verified' && activity.record.review !== 'rejected' && !lost
  const label = [sayAmount(figure, words), figure.printed, words(`reviewing.state.${state}`)].filter(Boolean)
  return (
    <li className={styles.item}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be read with every button */}
      <div
        id={rowId(figure.id)}
        role="group"
        tabIndex={isHere ? 0 : -1}
        aria-label={label.join(words('sentence.clauseSeparator'))}
        aria-current={isHere || undefined}
        aria-busy={isWaiting}
        className={styles.row}
        data-state={state}
        data-here={isHere}
        data-pointed={isPointed || hovered}
        onFocus={() => !isHere && bench.arrive({ figureId: figure.id })}
        onPointerEnter={(event) => {
          if (event.pointerType === 'touch') return
          setHovered(true)
          bench.point({ figureId: figure.id })
        }}
        onPointerLeave={() => {
          setHovered(false)
          bench.point(null)
        }}
      >
        <i className={styles.dot} style={{ '--measure': `var(--${figure.measure})` } as CSSProperties} />
        <div className={styles.what}>
          <p className={styles.amount}>
            <span className={styles.measure}>{words(`measure.${figure.measure}`)}</span>
            <span className={styles.value}>
              <QuantityText amount={figure} />
              <span className={styles.unit}>{words(`measureUnit.${figure.measure}`)}</span>
            </span>
            {figure.review === 'pending' && <SurenessMark confidence={figure.confidence} rule={figure.rule} />}
          </p>
          <p className={styles.about}>
            {figure.printed !== '' && (
              <span lang="zh-CN" className={styles.printed}>
                {words('reader.quoted', { text: figure.printed })}
              </span>
            )}
            <Facts of={[figure.who, ...kindsOf(figure, words)]} />
          </p>
          {lost && <p className={styles.lost}>{words('reviewing.lostWords')}</p>}
          {figure.reason !== null && (
            <p className={styles.reason}>{words('reader.reason', { reason: figure.reason })}</p>
          )}
        </div>
        <div className={styles.actions}>
          {isWaiting && <span className={styles.state}>{words('reviewing.saving')}</span>}
          {!isWaiting && figure.review !== 'pending' && (
            <span className={styles.state} data-review={figure.review}>
              <span aria-hidden="true">{figure.review === 'verified' ? '✓' : '×'}</span>{' '}
              {words(`reviewing.state.${figure.review}`)}
            </span>
          )}
          {canAccept && (
            <button
              type="button"
              className={figure.review === 'pending' ? control.control : styles.quiet}
              aria-keyshortcuts="a"
              onClick={() => bench.accept(figure)}
            >
              {words('reviewing.accept')} <Spoken>{sayFigure(figure, words)}</Spoken>
              {isHere && figure.review === 'pending' && <KeyHint of="accept" />}
            </button>
          )}
          {canChange && activity.record.review !== 'rejected' && (
            <button
              type="button"
              className={figure.review === 'pending' ? control.control : styles.quiet}
              aria-keyshortcuts="e"
              aria-expanded={own === 'correct'}
              onClick={() => bench.open(own === 'correct' ? null : { kind: 'correct', figureId: figure.id })}
            >
              {words('reviewing.correct')} <Spoken>{sayFigure(figure, words)}</Spoken>
              {isHere && figure.review === 'pending' && <KeyHint of="correct" />}
            </button>
          )}
          {canChange && figure.review !== 'rejected' && (
            <button
              type="button"
              className={figure.review === 'pending' ? control.control : styles.quiet}
              aria-keyshortcuts="r"
              aria-expanded={own === 'reject'}
              onClick={() => bench.open(own === 'reject' ? null : { kind: 'reject', figureId: figure.id })}
            >
              {words('reviewing.reject')} <Spoken>{sayFigure(figure, words)}</Spoken>
              {isHere && figure.review === 'pending' && <KeyHint of="reject" />}
            </button>
          )}
          {canChange && isHere && <MoveMenu figure={figure} activity={activity} />}
        </div>
      </div>
      {own === 'correct' && <CorrectForm figure={figure} activity={activity} />}
      {own === 'reject' && <RejectForm figure={figure} activity={activity} />}
    </li>
  )
}
