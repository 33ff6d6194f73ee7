'use client'
import { useEffect, useRef } from 'react'
import { ChangedActivity } from '@/components/compare/changes/changed-activity'
import { RuleChanges } from '@/components/compare/changes/rule-changes'
import styles from '@/components/compare/changes/step-list.module.css'
import { Card } from '@/components/layout/card'
import { useWords } from '@/components/words'
import type { Changes } from '@/domain/comparison/change-answers'
import type { ChangeStep } from '@/domain/comparison/change-steps'
import type { AreaCode } from '@/domain/vocabulary'

/** Of a list in sight at least its title and first lines are, in pixels. */
const ROOM = 160

/** What one step is made of: its activities, those that moved the total most first. */
export function StepList({
  changes,
  open,
  areaName,
}: {
  changes: Changes
  open: ChangeStep
  areaName: (code: AreaCode) => string
}) {
  const words = useWords()
  const list = useRef<HTMLDivElement>(null)
  const shown = useRef(open)
  useEffect(() => {
    if (shown.current === open) return
    shown.current = open
    // On a low screen the list that was asked for would open out of sight.
    const isBelow = (list.current?.getBoundingClientRect().top ?? 0) > window.innerHeight - ROOM
    if (isBelow) list.current?.scrollIntoView()
  }, [open])
  const step = changes.steps.find((each) => each.step === open)
  if (!step) return null
  const { count, activities } = step
  const title =
    open === 'rules'
      ? words('changes.list.rulesTitle')
      : words('changes.list.title', { step: words(`changes.step.${open}`), count })
  return (
    <div ref={list}>
      <Card title={title}>
        <p className={styles.about}>{words(`changes.about.${open}`)}</p>
        {open === 'rules' ? (
          <RuleChanges changes={changes} />
        ) : count === 0 ? (
          <p className={styles.none}>{words('changes.list.none')}</p>
        ) : (
          <>
            {changes.subject === 'articles' && <p className={styles.about}>{words('changes.list.articlesShared')}</p>}
            <ul className={styles.list}>
              {activities.map((changed) => (
                <ChangedActivity key={changed.activity.id} changed={changed} areaName={areaName} />
              ))}
            </ul>
            {count > activities.length && (
              <p className={styles.about}>{words('changes.list.first', { shown: activities.length, count })}</p>
            )}
          </>
        )}
      </Card>
    </div>
  )
}
