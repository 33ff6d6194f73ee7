'use client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLeaveWarning } from '@/components/import/use-leave-warning'
import { Card } from '@/components/layout/card'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import { ChangeList } from '@/components/settings/change-list'
import {
  countChanges,
  type Draft,
  NOTHING_CHANGED,
  settingsWith,
  toDefaults,
  withGrade,
  withPoints,
} from '@/components/settings/draft'
import { MediaTable } from '@/components/settings/media-table'
import { PointsFields } from '@/components/settings/points-fields'
import { SaveBar } from '@/components/settings/save-bar'
import { SaveOutcome } from '@/components/settings/save-outcome'
import styles from '@/components/settings/settings.module.css'
import { putBulletinSettings, settingsQuery } from '@/components/settings/settings-query'
import { useAuthor } from '@/components/settings/use-author'
import { useSaving } from '@/components/settings/use-saving'
import { useWords } from '@/components/words'

/** Tiers of media and points of the bulletins: changed here, stored together, with who did it. */
export function SettingsScreen() {
  const words = useWords()
  const { data, isError, refetch } = useQuery(settingsQuery)
  const author = useAuthor()
  const [draft, setDraft] = useState(NOTHING_CHANGED)
  const { outcome, save, forget } = useSaving('bulletin', putBulletinSettings)
  const changes = countChanges(draft)
  useLeaveWarning(changes > 0, words('settings.leave'))

  const state = data?.bulletin
  if (!state) {
    if (!isError) return <p className={styles.none}>{words('settings.loading')}</p>
    const again = (
      <button type="button" className={control.control} onClick={() => void refetch()}>
        {words('settings.again')}
      </button>
    )
    return <Notice tone="error" title={words('settings.failed')} actions={again} />
  }
  const change = (next: Draft) => {
    setDraft(next)
    if (outcome.kind === 'saved') forget()
  }
  const store = async () => {
    const settings = settingsWith(draft, state)
    const signed = author.sign()
    if (settings === null) document.querySelector<HTMLInputElement>(`.${styles.points} [aria-invalid]`)?.focus()
    if (settings === null || signed === null) return
    if (!(await save({ ...signed, version: state.version, settings }))) return
    setDraft(NOTHING_CHANGED)
    author.setReason('')
  }
  const drop = () => {
    setDraft(NOTHING_CHANGED)
    forget()
  }
  const defaults = toDefaults(state)
  return (
    <div className={styles.screen}>
      <SaveOutcome of="settings" outcome={outcome} onDrop={drop} />
      <div className={styles.columns}>
        <div className={styles.side}>
          <Card title={words('settings.points.title')} hint={words('settings.points.hint')}>
            <PointsFields
              state={state}
              draft={draft}
              onChange={(tier, typed) => change(withPoints(draft, state, tier, typed))}
            />
            <p className={styles.note}>{words(`settings.origin.${state.version === 0 ? 'default' : 'own'}`)}</p>
            {countChanges(defaults) > 0 && (
              <button type="button" className={control.control} onClick={() => change(defaults)}>
                {words('settings.toDefaults')}
              </button>
            )}
          </Card>
          <ChangeList history={state.history} />
        </div>
        <MediaTable
          state={state}
          draft={draft}
          onChange={(medium, grade) => change(withGrade(draft, state, medium, grade))}
        />
      </div>
      {changes > 0 && (
        <SaveBar
          changes={changes}
          author={author}
          isSaving={outcome.kind === 'saving'}
          onSave={() => void store()}
          onDrop={drop}
        />
      )}
    </div>
  )
}
