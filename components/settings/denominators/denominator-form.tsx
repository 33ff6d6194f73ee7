'use client'
import { Card } from '@/components/layout/card'
import control from '@/components/layout/control.module.css'
import form from '@/components/review/form.module.css'
import { AreaValues } from '@/components/settings/denominators/area-values'
import { DenominatorFields } from '@/components/settings/denominators/denominator-fields'
import styles from '@/components/settings/denominators/denominators.module.css'
import {
  changeOf,
  type Draft,
  faultsOf,
  type TypedDenominator,
  toDefault,
  withField,
  withRemoved,
  withRestored,
  withValue,
  writeValue,
} from '@/components/settings/denominators/draft'
import { FileFill } from '@/components/settings/denominators/file-fill'
import { useWords } from '@/components/words'
import { RESIDENTS } from '@/domain/settings/census-residents'
import { denominatorName } from '@/domain/settings/denominator-name'
import type { DenominatorsState, ReadDenominator } from '@/domain/settings/denominators-answers'
import { denominatorsChange } from '@/domain/settings/denominators-change'

/** One denominator, to be changed: what it is, and the number of each area, by hand or from a spreadsheet. */
export function DenominatorForm({
  typed,
  state,
  draft,
  isTried,
  onChange,
}: {
  typed: TypedDenominator
  state: DenominatorsState
  draft: Draft
  /** Whether somebody tried to store it with its faults: then what is missing is pointed out too. */
  isTried: boolean
  onChange: (change: (draft: Draft) => Draft) => void
}) {
  const words = useWords()
  const { id } = typed
  const isRemoved = changeOf(draft, id) === 'removed'
  const stored = state.denominators.find((each) => each.id === id)
  const standard = state.defaults.find((each) => each.id === id)
  const faults = faultsOf(typed)
  const shownFaults = Object.entries(faults.fields).filter(([, fault]) => isTried || fault !== 'missing')
  const name = denominatorName({ id, name: typed.fields.name.trim() }, words) || words('denominators.list.untitled')
  const isOwn = standard && stored && denominatorsChange([standard], [stored]).length > 0
  const fill = (rows: ReadDenominator['rows']) => {
    onChange((now) => rows.reduce((next, { area, value }) => withValue(next, state, id, area, writeValue(value)), now))
  }
  return (
    <Card
      title={name}
      flush
      actions={
        id !== RESIDENTS && (
          <button
            type="button"
            className={control.control}
            onClick={() => onChange((now) => (isRemoved ? withRestored(now, id) : withRemoved(now, id)))}
          >
            {words(isRemoved ? 'denominators.form.restore' : 'denominators.form.remove')}
          </button>
        )
      }
    >
      <div className={styles.head}>
        {isRemoved && <p className={styles.changed}>{words('denominators.form.isRemoved', { name })}</p>}
        <DenominatorFields
          typed={typed}
          faults={Object.fromEntries(shownFaults)}
          isDisabled={isRemoved}
          onChange={(field, text) => onChange((now) => withField(now, state, id, field, text))}
        />
        {id === RESIDENTS && (
          <p className={styles.quiet}>
            {words('denominators.form.alwaysThere')}{' '}
            {standard && (isOwn || changeOf(draft, id) === 'changed') && (
              <button
                type="button"
                className={control.control}
                onClick={() => onChange((now) => toDefault(now, state, standard))}
              >
                {words('denominators.form.toCensus')}
              </button>
            )}
          </p>
        )}
        <FileFill areas={state.areas.length} isDisabled={isRemoved} onRead={fill} />
        {isTried && faults.hasNoValue && <p className={form.fault}>{words('denominators.form.noValues')}</p>}
      </div>
      <AreaValues
        areas={state.areas}
        typed={typed}
        stored={stored}
        faulty={isTried && faults.hasNoValue ? state.areas.slice(0, 1).map(({ code }) => code) : faults.areas}
        isDisabled={isRemoved}
        onChange={(area, text) => onChange((now) => withValue(now, state, id, area, text))}
      />
    </Card>
  )
}
