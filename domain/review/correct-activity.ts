import type { ActivityRecord } from '@/domain/review/activity-record'
import type { ActivityFields } from '@/domain/review/decision'
import { DecisionRefused, refuseRejected } from '@/domain/review/refusal'

/**
 * A person knows better what the activity is. Where extraction read a field that is changed no longer matters.
 * @throws DecisionRefused where nothing is changed
 */
export function correctActivity(record: ActivityRecord, fields: Partial<ActivityFields>): ActivityRecord {
  refuseRejected(record)
  const changed = Object.entries(fields).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(record[key as keyof ActivityFields]),
  )
  if (changed.length === 0) throw new DecisionRefused('fields', 'nothingChanged')
  const names = changed.map(([key]) => key)
  const proposed = record.proposed && without(record.proposed, names)
  return { ...record, ...Object.fromEntries(changed), proposed }
}

function without<Values extends object>(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name))) as Values
}
