'use client'
import { useState } from 'react'
import { ActivityCard } from '@/components/review/activity-card'
import {
  type Activity,
  type Bench,
  BenchProvider,
  type Names,
  type OpenForm,
  type Target,
  targetId,
} from '@/components/review/bench'
import { DecisionBar } from '@/components/review/decision-bar'
import { AddByHand } from '@/components/review/edit/add-by-hand'
import styles from '@/components/review/edit/edit.module.css'
import { sayFigure } from '@/components/review/say'
import type { useDecisions } from '@/components/review/use-decisions'
import { useMayChange } from '@/components/review/use-may-change'
import { useWords } from '@/components/words'
import type { ReviewItem } from '@/domain/review/answers'

/** Corrects the facts and figures of one activity, with the same rows and forms as its review. */
export function CorrectPanel({
  item,
  activity,
  names,
  decisions,
}: {
  item: ReviewItem
  activity: Activity
  names: Names
  decisions: ReturnType<typeof useDecisions>
}) {
  const words = useWords()
  const { decide, pending, undoable } = decisions
  const [target, setTarget] = useState<Target>({ done: true })
  const [form, open] = useState<OpenForm | null>(null)
  const mayChange = useMayChange()(activity.record)
  const [drafts] = useState(() => new Map<string, unknown>())
  const { id, name } = activity.record
  const now = (fresh: ReviewItem) => fresh.activities.find(({ record }) => record.id === id)
  const bench: Bench = {
    ...{ item: { ...item, activities: [activity] }, names, target, pending, form, drafts, open, decide },
    areaName: (code) => names.areas.find((area) => area.code === code)?.name ?? code,
    pointed: null,
    point: () => {},
    arrive: setTarget,
    goTo: (next) => {
      setTarget(next)
      // The row is drawn anew without its form first.
      requestAnimationFrame(() => document.getElementById(targetId(next))?.focus())
    },
    accept: (figure) =>
      void decide({
        make: (fresh) => {
          const own = now(fresh)
          return own ? { kind: 'acceptFigure', activityId: id, version: own.version, figureId: figure.id } : null
        },
        said: words('reviewing.said.accepted', { figure: sayFigure(figure, words) }),
        about: [figure.id],
      }),
    verify: () =>
      void decide({
        make: (fresh) => {
          const own = now(fresh)
          return own ? { kind: 'acceptActivity', activityId: id, version: own.version } : null
        },
        said: words('reviewing.said.verified', { name }),
        about: [id],
      }),
    join: () => {},
    move: () => {},
  }
  const undo = () =>
    undoable &&
    void decide({
      make: () => ({ kind: 'undo', change: undoable.change }),
      said: words('reviewing.said.undone', { said: undoable.said }),
      about: ['undo'],
    })
  return (
    <BenchProvider value={bench}>
      <p className={styles.lead}>{words(mayChange ? 'edit.correctLead' : 'edit.onlyVerified')}</p>
      <ActivityCard activity={activity} isEdit />
      {mayChange && activity.record.review !== 'rejected' && <AddByHand activity={activity} />}
      <DecisionBar
        said={decisions.said}
        undoable={undoable}
        isSending={pending.includes('undo')}
        onUndo={() => undo()}
      />
    </BenchProvider>
  )
}
