'use client'
import { useEffect, useRef } from 'react'
import type { Names } from '@/components/review/bench'
import { ChipsField } from '@/components/review/chips-field'
import type { FactsDraft, FactsFault } from '@/components/review/facts-draft'
import { ChoiceField, TextField } from '@/components/review/fields'
import styles from '@/components/review/form.module.css'
import { useWords } from '@/components/words'
import { ACTIVITY_TYPES, type AreaCode, LEVELS, STATUSES } from '@/domain/vocabulary'

/**
 * What is known of an activity, every field of it.
 * @param focus the field that takes the focus when the form opens
 */
export function FactsFields({
  draft,
  change,
  fault,
  names,
  focus,
}: {
  draft: FactsDraft
  change: (part: Partial<FactsDraft>) => void
  fault: FactsFault | null
  names: Names
  focus?: string
}) {
  const words = useWords()
  const box = useRef<HTMLDivElement>(null)
  // The field that was asked for, once; later the reader goes where they like.
  useEffect(() => {
    if (focus) box.current?.querySelector<HTMLElement>(`[name="${focus}"]`)?.focus()
  }, [focus])
  const field = (name: string) => words(`activity.field.${name}`)
  const options = <Value extends string>(list: readonly Value[], under: string) =>
    list.map((value) => ({ value, label: words(`${under}.${value}`) }))
  const areas = names.areas.map(({ code, name }) => ({ value: code, label: name }))
  const faultOf = (name: FactsFault['field']) => (fault?.field === name ? words(`edit.fault.${fault.fault}`) : null)
  return (
    <div ref={box} className={styles.fields}>
      <TextField
        wide
        name="name"
        lang="zh-CN"
        maxLength={200}
        label={field('name')}
        value={draft.name}
        fault={faultOf('name')}
        onChange={(name) => change({ name })}
      />
      <ChoiceField
        name="type"
        label={field('type')}
        value={draft.type}
        options={options(ACTIVITY_TYPES, 'type')}
        onChange={(type) => change({ type })}
      />
      <ChoiceField
        name="level"
        label={field('level')}
        value={draft.level}
        options={options(LEVELS, 'level')}
        onChange={(level) => change({ level })}
      />
      <ChoiceField
        name="status"
        label={field('status')}
        value={draft.status}
        options={options(STATUSES, 'status')}
        onChange={(status) => change({ status })}
      />
      <ChoiceField
        name="area"
        label={field('area')}
        value={draft.area}
        options={areas}
        onChange={(area) => change({ area })}
      />
      <ChoiceField<AreaCode | ''>
        name="placeArea"
        label={field('placeArea')}
        value={draft.placeArea}
        options={[{ value: '', label: words('edit.notReported') }, ...areas]}
        onChange={(placeArea) => change({ placeArea })}
      />
      <TextField
        name="place"
        lang="zh-CN"
        maxLength={500}
        label={field('place')}
        value={draft.place}
        onChange={(place) => change({ place })}
      />
      <ChipsField
        name="organisers"
        label={field('organisers')}
        values={draft.organisers}
        suggestions={names.organisers}
        onChange={(organisers) => change({ organisers })}
      />
      <ChipsField
        name="coOrganisers"
        label={field('coOrganisers')}
        values={draft.coOrganisers}
        suggestions={names.organisers}
        onChange={(coOrganisers) => change({ coOrganisers })}
      />
      <TextField
        name="series"
        lang="zh-CN"
        list="edit-series"
        maxLength={200}
        label={field('series')}
        value={draft.series}
        onChange={(series) => change({ series })}
      />
      <datalist id="edit-series">
        {names.series.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField
        name="dateStart"
        label={field('dateStart')}
        value={draft.dateStart}
        placeholder="2024-03-05"
        hint={words('edit.dateHint')}
        fault={faultOf('dateStart')}
        onChange={(dateStart) => change({ dateStart })}
      />
      <TextField
        name="dateEnd"
        label={field('dateEnd')}
        value={draft.dateEnd}
        placeholder="2024-03"
        fault={faultOf('dateEnd')}
        onChange={(dateEnd) => change({ dateEnd })}
      />
      {draft.dateStart.trim() === '' && (
        <TextField
          name="year"
          label={field('year')}
          value={draft.year}
          placeholder="2024"
          fault={faultOf('year')}
          onChange={(year) => change({ year })}
        />
      )}
    </div>
  )
}
