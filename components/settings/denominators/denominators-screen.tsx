'use client'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useLeaveWarning } from '@/components/import/use-leave-warning'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import { DenominatorChanges } from '@/components/settings/denominators/denominator-changes'
import { DenominatorForm } from '@/components/settings/denominators/denominator-form'
import { DenominatorList } from '@/components/settings/denominators/denominator-list'
import {
  countChanges,
  type Draft,
  faultsOf,
  isFaulty,
  NOTHING_CHANGED,
  toStore,
  typedDenominators,
  withAdded,
} from '@/components/settings/denominators/draft'
import { newId } from '@/components/settings/denominators/new-id'
import { SaveBar } from '@/components/settings/save-bar'
import { SaveOutcome } from '@/components/settings/save-outcome'
import styles from '@/components/settings/settings.module.css'
import { putDenominators, settingsQuery } from '@/components/settings/settings-query'
import { useAuthor } from '@/components/settings/use-author'
import { useSaving } from '@/components/settings/use-saving'
import { useWords } from '@/components/words'
import { RESIDENTS } from '@/domain/settings/census-residents'

/** Names the open denominator in the address. */
const OPEN = 'denominator'

/** Opens a denominator beside the list, as one step of the browser's history. */
function openDenominator(id: string): void {
  const params = new URLSearchParams(window.location.search)
  params.set(OPEN, id)
  window.history.pushState(null, '', `?${params}`)
}

/** What totals of areas are divided by: chosen beside, changed here, stored together, with who did it. */
export function DenominatorsScreen() {
  const words = useWords()
  const { data, isError, refetch } = useQuery(settingsQuery)
  const author = useAuthor()
  const [draft, setDraft] = useState(NOTHING_CHANGED)
  const chosen = useSearchParams().get(OPEN) ?? RESIDENTS
  /** In which denominator to go where, once it is open: to its first fault, or to the beginning of a new one. */
  const [goal, setGoal] = useState<{ id: string; to: 'fault' | 'start' } | null>(null)
  const form = useRef<HTMLDivElement>(null)
  const { outcome, save, forget } = useSaving('denominators', putDenominators)
  const state = data?.denominators
  const changes = state ? countChanges(draft, state) : 0
  useLeaveWarning(changes > 0, words('denominators.leave'))
  const typed = state ? typedDenominators(draft, state) : []
  const selected = typed.find(({ id }) => id === chosen) ?? typed[0]
  const isThere = goal !== null && goal.id === selected?.id
  useEffect(() => {
    if (isThere) form.current?.querySelector<HTMLElement>(goal.to === 'fault' ? '[aria-invalid]' : 'input')?.focus()
  }, [isThere, goal])

  if (!state) {
    if (!isError) return <p className={styles.none}>{words('settings.loading')}</p>
    const again = (
      <button type="button" className={control.control} onClick={() => void refetch()}>
        {words('settings.again')}
      </button>
    )
    return <Notice tone="error" title={words('settings.failed')} actions={again} />
  }
  const change = (next: (draft: Draft) => Draft) => {
    setDraft(next)
    if (outcome.kind === 'saved') forget()
  }
  const store = async () => {
    const wrong = typed.find((each) => !draft.removed.includes(each.id) && isFaulty(faultsOf(each)))
    const signed = author.sign()
    if (wrong) {
      openDenominator(wrong.id)
      setGoal({ id: wrong.id, to: 'fault' })
    }
    if (wrong || signed === null) return
    if (!(await save({ ...signed, version: state.version, denominators: toStore(draft, state) }))) return
    setDraft(NOTHING_CHANGED)
    author.setReason('')
  }
  const drop = () => {
    setDraft(NOTHING_CHANGED)
    setGoal(null)
    forget()
  }
  const add = () => {
    const id = newId()
    change((now) => withAdded(now, id))
    openDenominator(id)
    setGoal({ id, to: 'start' })
  }
  return (
    <div className={styles.screen}>
      <SaveOutcome of="denominators" outcome={outcome} onDrop={drop} />
      <div className={styles.columns}>
        <div className={styles.side}>
          <DenominatorList
            typed={typed}
            draft={draft}
            selected={selected?.id ?? ''}
            isDefault={state.version === 0}
            onSelect={(id) => {
              setGoal(null)
              openDenominator(id)
            }}
            onAdd={add}
          />
          <DenominatorChanges history={state.history} areas={state.areas} />
        </div>
        <div ref={form}>
          {selected && (
            <DenominatorForm
              key={selected.id}
              typed={selected}
              state={state}
              draft={draft}
              isTried={isThere && goal.to === 'fault'}
              onChange={change}
            />
          )}
        </div>
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
