'use client'
import { type Activity, useBench } from '@/components/review/bench'
import styles from '@/components/review/fact-list.module.css'
import { Spoken } from '@/components/review/spoken'
import { SurenessMark } from '@/components/review/sureness-mark'
import { useMayChange } from '@/components/review/use-may-change'
import { useWords } from '@/components/words'
import { isPartialDate } from '@/domain/figures/partial-date'
import { writePartialDate } from '@/domain/figures/write-date'
import type { ActivityRecord, ProposedField } from '@/domain/review/activity-record'
import type { AreaCode, Words } from '@/domain/vocabulary'

/** What is shown of an activity without opening its form, in this order. The name stands above as the title. */
const SHOWN = [
  'type',
  'area',
  'level',
  'organisers',
  'coOrganisers',
  'series',
  'dateStart',
  'placeArea',
  'place',
  'status',
] as const satisfies readonly ProposedField[]

/** The facts of an activity in short, each a button that opens the form at its field and shows where it was read. */
export function FactList({ activity }: { activity: Activity }) {
  const words = useWords()
  const { areaName, point, open } = useBench()
  const { record } = activity
  const isPending = record.review === 'pending'
  const mayChange = useMayChange()(record)
  return (
    <ul className={styles.facts} aria-label={words('activity.facts')}>
      {SHOWN.map((field) => {
        const value = writeFact(record, field, words, areaName)
        const proposal = record.proposed?.[field]
        if (value === null && field !== 'dateStart' && field !== 'organisers' && field !== 'placeArea') return null
        const name = words(field === 'dateStart' ? 'activity.when.label' : `activity.field.${field}`)
        const lightsUp = { activityId: record.id, field }
        return (
          <li key={field} className={styles.fact}>
            <button
              type="button"
              className={styles.button}
              onPointerEnter={(event) => event.pointerType !== 'touch' && point(lightsUp)}
              onPointerLeave={() => point(null)}
              onFocus={() => point(lightsUp)}
              onBlur={() => point(null)}
              onClick={() => mayChange && open({ kind: 'facts', activityId: record.id, field })}
            >
              {mayChange && <Spoken>{words('reviewing.correct')}</Spoken>}
              <span className={styles.name}>{name}</span>
              <span className={value === null ? styles.none : styles.value}>{value ?? words('edit.notReported')}</span>
            </button>
            {isPending && proposal && <SurenessMark confidence={proposal.confidence} rule={proposal.rule} brief />}
          </li>
        )
      })}
    </ul>
  )
}

function writeFact(
  record: ActivityRecord,
  field: (typeof SHOWN)[number],
  words: Words,
  areaName: (code: AreaCode) => string,
): string | null {
  if (field === 'organisers' || field === 'coOrganisers') {
    return record[field].length === 0 ? null : record[field].join(words('sentence.listSeparator'))
  }
  if (field === 'type' || field === 'level' || field === 'status') return words(`${field}.${record[field]}`)
  if (field === 'area') return areaName(record.area)
  if (field === 'placeArea') return record.placeArea && areaName(record.placeArea)
  if (field === 'dateStart') return writeDates(record, words)
  return record[field]
}

function writeDates({ dateStart, dateEnd, year }: ActivityRecord, words: Words): string | null {
  if (dateStart === null || !isPartialDate(dateStart)) {
    return year === null ? null : words('activity.when.year', { date: writePartialDate(String(year), words) })
  }
  const from = writePartialDate(dateStart, words)
  if (dateEnd === null || dateEnd === dateStart) return from
  return words('sentence.period.between', { from, to: writePartialDate(dateEnd, words) })
}
