import { dateFields, endsBeforeStart, readTypedDate } from '@/components/review/dates'
import type { ActivityRecord } from '@/domain/review/activity-record'
import type { ActivityFields } from '@/domain/review/decision'
import type { ActivityType, AreaCode, Level, Status } from '@/domain/vocabulary'

/** What is known of an activity, as a form holds it while it is typed. Blank text stands for what is not known. */
export interface FactsDraft {
  name: string
  type: ActivityType
  level: Level
  status: Status
  area: AreaCode
  placeArea: AreaCode | ''
  place: string
  series: string
  organisers: string[]
  coOrganisers: string[]
  dateStart: string
  dateEnd: string
  year: string
}

export const NEW_ACTIVITY: FactsDraft = {
  name: '',
  type: 'other',
  level: 'district',
  status: 'held',
  area: 'citywide',
  placeArea: '',
  place: '',
  series: '',
  organisers: [],
  coOrganisers: [],
  dateStart: '',
  dateEnd: '',
  year: '',
}

export function factsDraftOf(record: ActivityRecord): FactsDraft {
  const { name, type, level, status, area, placeArea, place, series, organisers, coOrganisers } = record
  return {
    ...{ name, type, level, status, area, organisers, coOrganisers },
    placeArea: placeArea ?? '',
    place: place ?? '',
    series: series ?? '',
    dateStart: record.dateStart ?? '',
    dateEnd: record.dateEnd ?? '',
    year: record.year === null ? '' : String(record.year),
  }
}

/** What is wrong with a draft, by its field; the words stand under `edit.fault`. */
export type FactsFault = { field: 'name' | 'dateStart' | 'dateEnd' | 'year'; fault: string }

const blankToNull = (text: string) => (text.trim() === '' ? null : text.trim())

/** The fields that a draft stands for, or the first thing that is wrong with it. */
export function readFacts(draft: FactsDraft): { fields: ActivityFields } | FactsFault {
  const name = draft.name.trim()
  if (name === '') return { field: 'name', fault: 'nameMissing' }
  const dateStart = blankToNull(draft.dateStart) && readTypedDate(draft.dateStart)
  if (dateStart === null && draft.dateStart.trim() !== '') return { field: 'dateStart', fault: 'date' }
  const dateEnd = blankToNull(draft.dateEnd) && readTypedDate(draft.dateEnd)
  if (dateEnd === null && draft.dateEnd.trim() !== '') return { field: 'dateEnd', fault: 'date' }
  if (dateEnd !== null && dateStart === null) return { field: 'dateStart', fault: 'startMissing' }
  if (endsBeforeStart(dateStart, dateEnd)) return { field: 'dateEnd', fault: 'endsBeforeStart' }
  const typedYear = blankToNull(draft.year)
  if (typedYear !== null && !/^(?:19|2\d)\d\d$/.test(typedYear)) return { field: 'year', fault: 'year' }
  const { type, level, status, area, organisers, coOrganisers } = draft
  return {
    fields: {
      ...{ name, type, level, status, area, organisers, coOrganisers },
      placeArea: draft.placeArea === '' ? null : draft.placeArea,
      place: blankToNull(draft.place),
      series: blankToNull(draft.series),
      ...dateFields(dateStart, dateEnd, typedYear === null ? null : Number(typedYear)),
    },
  }
}

/** Only what differs from the record: a decision names what the person changed, and nothing else. */
export function changedFields(record: ActivityRecord, fields: ActivityFields): Partial<ActivityFields> {
  const changed = Object.entries(fields).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(record[field as keyof ActivityFields]),
  )
  return Object.fromEntries(changed)
}
