'use client'
import { AreaField } from '@/components/filters/area-field'
import { CheckField, RadioField } from '@/components/filters/choice-field'
import type { FilterChoices } from '@/components/filters/filter-bar'
import { type FilterField, type FilterNames, valueName, withoutField } from '@/components/filters/filter-fields'
import { NamesField } from '@/components/filters/names-field'
import { OrganisersField } from '@/components/filters/organisers-field'
import { PeriodField } from '@/components/filters/period-field'
import type { FilterChange } from '@/components/filters/use-filter'
import { useMay } from '@/components/people/viewer-context'
import type { Area } from '@/domain/statistics/answers'
import { type CountingRule, partsOf, ruleOf, rulesToChoose } from '@/domain/statistics/counting-rule'
import type { Filter } from '@/domain/statistics/filter'
import { ACTIVITY_TYPES, ATTRIBUTIONS, LEVELS, REALISATIONS, SOURCES, STATUSES } from '@/domain/vocabulary'

const CLOSED = { type: ACTIVITY_TYPES, level: LEVELS, status: STATUSES, source: SOURCES } as const
const SINGLE = { attribution: ATTRIBUTIONS, realisation: REALISATIONS } as const
const OPEN = { series: 'series', publication: 'publications' } as const

/** The controls that set one field of the filter. */
export function FieldInput({
  field,
  filter,
  change,
  choices,
  areas,
  names,
}: {
  field: FilterField
  filter: Filter
  change: (wanted: FilterChange) => void
  choices: FilterChoices
  areas: Area[]
  names: FilterNames
}) {
  const maySee = useMay('seeUnpublished')
  const label = names.words(`filter.label.${field}`)
  const nameOf = (value: string) => valueName(field, value, names)
  const clear = () => change((present) => withoutField(field, present))
  const toggle = (value: string, on: boolean) => change((present) => withValues(field, present, [value], on))
  switch (field) {
    case 'period':
      return <PeriodField filter={filter} years={choices.years} change={change} />
    case 'area':
      return (
        <AreaField
          areas={areas}
          chosen={filter.area ?? []}
          nameOf={nameOf}
          toggle={(codes, on) => change((present) => withValues(field, present, codes, on))}
          clear={clear}
        />
      )
    case 'attribution':
    case 'realisation':
      return (
        <RadioField
          label={label}
          values={SINGLE[field]}
          chosen={filter[field]}
          nameOf={nameOf}
          choose={(value) => change({ [field]: value })}
          hint={field === 'attribution' ? names.words('filter.attributionHint') : undefined}
        />
      )
    case 'rule':
      return (
        <RadioField
          label={label}
          values={rulesToChoose(ruleOf(filter), maySee)}
          chosen={ruleOf(filter)}
          nameOf={nameOf}
          choose={(value) => change(partsOf(value as CountingRule))}
          hint={names.words(`counting.about.${ruleOf(filter)}`)}
        />
      )
    case 'organiser':
      return (
        <OrganisersField
          label={label}
          names={choices.organisers}
          chosen={filter.organiser ?? []}
          toggle={toggle}
          clear={clear}
        />
      )
    case 'series':
    case 'publication':
      return (
        <NamesField
          label={label}
          names={choices[OPEN[field]]}
          chosen={filter[field] ?? []}
          toggle={toggle}
          clear={clear}
        />
      )
    default:
      return (
        <CheckField
          label={label}
          values={CLOSED[field]}
          chosen={filter[field] ?? []}
          nameOf={nameOf}
          toggle={toggle}
          clear={clear}
        />
      )
  }
}

/** A list of the filter with values put in or taken out; an empty list is no restriction. */
function withValues(field: FilterField, present: Filter, values: readonly string[], on: boolean): Partial<Filter> {
  const chosen: readonly string[] = present[field as 'series'] ?? []
  const others = chosen.filter((each) => !values.includes(each))
  const next = on ? [...others, ...values] : others
  return { [field]: next.length === 0 ? undefined : next }
}
