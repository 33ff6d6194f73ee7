import {
  FIELDS,
  type FilterField,
  type FilterNames,
  fieldValue,
  isSet,
  valueName,
  withoutField,
} from '@/components/filters/filter-fields'
import type { Filter } from '@/domain/statistics/filter'

/** One part of the filter that can be taken away by itself. */
export interface FilterChip {
  field: FilterField | 'q'
  value: string
  /** What the filter is without it. */
  without: Filter
}

/** Of a longer list one chip stands for all: nineteen chips tell less than their number. */
const MOST_OF_A_FIELD = 4

/** Everything that the filter is narrowed by, in the order of the bar. */
export function chipsOf(filter: Filter, names: FilterNames): FilterChip[] {
  const chips: FilterChip[] = FIELDS.filter((field) => isSet(field, filter)).flatMap((field) => {
    const values = field === 'period' || field === 'rule' ? undefined : filter[field]
    if (!Array.isArray(values) || values.length > MOST_OF_A_FIELD) {
      return { field, value: fieldValue(field, filter, names), without: withoutField(field, filter) }
    }
    return values.map((value) => ({
      field,
      value: valueName(field, value, names),
      without: withoutValue(field, value, filter),
    }))
  })
  if (filter.q) chips.push({ field: 'q', value: filter.q, without: withoutField('q', filter) })
  return chips
}

function withoutValue(field: FilterField, value: string, filter: Filter): Filter {
  const rest = (filter[field as 'series'] ?? []).filter((each) => each !== value)
  return rest.length === 0 ? withoutField(field, filter) : { ...filter, [field]: rest }
}
