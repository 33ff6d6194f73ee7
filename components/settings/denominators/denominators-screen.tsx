'use client'
import { useQuery } from '@tanstack/react-query'
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

/** What totals of areas are divided by: chosen beside, changed here, stored together, with who did it. */
export function DenominatorsScreen() {
  const words = useWords()
  const { data, isError, refetch } = useQuery(settingsQuery)
  const author = useAuthor()
  const [draft, setDraft] = useState(NOTHING_CHANGED)
  const [chosen, setChosen] = useState<string>(RESIDENTS)
  /** Which denominator's faults to go to, once it is open. */
  const [faulty, setFaulty] = useState<string | null>(null)
  const formRef = useRef<HTMLDivElement>(null)
  const { outcome, save, forget } = useSaving('denominators', putDenominators)
  const state = data?.denominators
  const changes = state ? countChanges(draft, state) : 0
  useLeaveWarning(changes > 0, words('denominators.leave'))
  useEffect(() => {
    if (faulty !== null) formRef.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [faulty])

  if (!state) {
    if (!isError) return <p className={styles.none}>{words('settings.loading')}</p>
    const again = (
      <button type="button" className={control.control} onClick={() => void refetch()}>
        {words('settings.again')}
      </button>
    )
    return <Notice tone="error" title={words('settings.failed')} actions={again} />
  }
  const typed = typedDenominators(draft, state)
  const selected = typed.find(({ id }) => id === chosen) ?? typed[0]
  const change = (next: Draft) => {
    setDraft(next)
    setFaulty(null)
    if (outcome.kind === 'saved') forget()
  }
  const store = async () => {
    const wrong = typed.find((each) => !draft.removed.includes(each.id) && isFaulty(faultsOf(each)))
    const signed = author.sign()
    if (wrong) {
      setChosen(wrong.id)
      setFaulty(wrong.id)
    }
    if (wrong || signed === null) return
    if (!(await save({ ...signed, version: state.version, denominators: toStore(draft, state) }))) return
    setDraft(NOTHING_CHANGED)
    author.setReason('')
  }
  const drop = () => {
    setDraft(NOTHING_CHANGED)
    setFaulty(null)
    forget()
  }
  const add = () => {
    const id = newId()
    change(withAdded(draft, id))
    setChosen(id)
    requestAnimationFrame(() => formRef.current?.querySelector('input')?.focus())
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
            onSelect={setChosen}
            onAdd={add}
          />
          <DenominatorChanges history={state.history} areas={state.areas} />
        </div>
        <div ref={formRef}>
          {selected && (
            <DenominatorForm
              key={selected.id}
              typed={selected}
              state={state}
              draft={draft}
              isTried={faulty === selected.id}
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
