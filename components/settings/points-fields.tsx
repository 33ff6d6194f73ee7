'use client'
import { useId } from 'react'
import form from '@/components/review/form.module.css'
import { type Draft, readPoints } from '@/components/settings/draft'
import styles from '@/components/settings/settings.module.css'
import { useWords } from '@/components/words'
import type { BulletinSettingsState } from '@/domain/settings/answers'
import { MEDIUM_TIERS, type MediumTier, MOST_POINTS } from '@/domain/settings/bulletin-settings'

/** How many points an article in a medium of each tier counts. */
export function PointsFields({
  state,
  draft,
  onChange,
}: {
  state: BulletinSettingsState
  draft: Draft
  onChange: (tier: MediumTier, typed: string) => void
}) {
  const words = useWords()
  const id = useId()
  return (
    <div className={styles.points}>
      {MEDIUM_TIERS.map((tier) => {
        const typed = draft.points[tier]
        const now = state.settings.points[tier]
        const isWrong = typed !== undefined && readPoints(typed) === null
        const said = isWrong
          ? words('settings.points.fault', { most: MOST_POINTS })
          : typed !== undefined
            ? words('settings.points.was', { points: now })
            : null
        return (
          <div key={tier} className={form.field}>
            <label htmlFor={`${id}-${tier}`} className={form.label}>
              {words(`bulletin.grade.${tier}`)}
            </label>
            <input
              id={`${id}-${tier}`}
              className={form.input}
              inputMode="numeric"
              autoComplete="off"
              maxLength={4}
              value={typed ?? String(now)}
              aria-invalid={isWrong || undefined}
              aria-describedby={said ? `${id}-${tier}-said` : undefined}
              onChange={(event) => onChange(tier, event.target.value)}
            />
            {said && (
              <span id={`${id}-${tier}-said`} className={isWrong ? form.fault : styles.changed}>
                {said}
              </span>
            )}
          </div>
        )
      })}
    </div>
  )
}
