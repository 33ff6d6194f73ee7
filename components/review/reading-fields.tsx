'use client'
import { CheckField, ChoiceField, TextField } from '@/components/review/fields'
import styles from '@/components/review/form.module.css'
import { type ReadingDraft, readTypedNumber } from '@/components/review/reading'
import { useWords } from '@/components/words'
import { BOUNDS, MEASURES, REALISATIONS, SCOPES } from '@/domain/vocabulary'

/** How a figure is to be read: every field of it. */
export function ReadingFields({
  draft,
  change,
  showFaults,
  focus,
}: {
  draft: ReadingDraft
  change: (part: Partial<ReadingDraft>) => void
  /** Whether what is missing is said already. */
  showFaults: boolean
  /** Whether the number takes the focus when the form opens. */
  focus: boolean
}) {
  const words = useWords()
  const isRead = readTypedNumber(draft.value) !== null
  const options = <Value extends string>(list: readonly Value[], under: string) =>
    list.map((value) => ({ value, label: words(`${under}.${value}`) }))
  return (
    <div className={styles.fields}>
      <ChoiceField
        label={words('edit.reading.measure')}
        value={draft.measure}
        options={options(MEASURES, 'measure')}
        onChange={(measure) => change({ measure })}
      />
      <TextField
        label={words('edit.reading.value', { unit: words(`measureUnit.${draft.measure}`) })}
        value={draft.value}
        inputMode="decimal"
        autoFocus={focus}
        fault={!isRead && (showFaults || draft.value.trim() !== '') ? words('edit.reading.notNumber') : null}
        onChange={(value) => change({ value })}
      />
      <ChoiceField
        label={words('edit.reading.bound')}
        value={draft.bound}
        options={BOUNDS.map((value) => ({ value, label: words(`edit.reading.bounds.${value}`) }))}
        onChange={(bound) => change({ bound })}
      />
      <ChoiceField
        label={words('edit.reading.realisation')}
        value={draft.realisation}
        options={options(REALISATIONS, 'realisation')}
        onChange={(realisation) => change({ realisation })}
      />
      <ChoiceField
        label={words('edit.reading.scope')}
        value={draft.scope}
        options={SCOPES.map((value) => ({ value, label: words(`edit.reading.scopes.${value}`) }))}
        onChange={(scope) => change({ scope })}
      />
      <TextField
        label={words('edit.reading.who')}
        value={draft.who}
        lang="zh-CN"
        maxLength={200}
        onChange={(who) => change({ who })}
      />
      <CheckField label={words('edit.reading.part')} checked={draft.part} onChange={(part) => change({ part })}>
        {words('edit.reading.isPart')}
      </CheckField>
    </div>
  )
}
