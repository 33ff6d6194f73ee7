'use client'
import { Card } from '@/components/layout/card'
import control from '@/components/layout/control.module.css'
import styles from '@/components/settings/denominators/denominators.module.css'
import {
  changeOf,
  type Draft,
  faultsOf,
  isFaulty,
  MOST_DENOMINATORS,
  type TypedDenominator,
} from '@/components/settings/denominators/draft'
import { useWords } from '@/components/words'
import { isPartialDate } from '@/domain/figures/partial-date'
import { writePartialDate } from '@/domain/figures/write-date'
import { writeNumber } from '@/domain/figures/write-quantity'
import { denominatorName } from '@/domain/settings/denominator-name'

/** Every denominator in short; one of them is open beside. */
export function DenominatorList({
  typed,
  draft,
  selected,
  isDefault,
  onSelect,
  onAdd,
}: {
  typed: readonly TypedDenominator[]
  draft: Draft
  selected: string
  /** Whether nobody set anything yet. */
  isDefault: boolean
  onSelect: (id: string) => void
  onAdd: () => void
}) {
  const words = useWords()
  const isFull = typed.length >= MOST_DENOMINATORS
  return (
    <Card
      title={words('denominators.list.title')}
      flush
      actions={
        <button type="button" className={control.control} disabled={isFull} onClick={onAdd}>
          {words('denominators.list.add')}
        </button>
      }
    >
      <ul className={styles.list}>
        {typed.map((each) => {
          const change = changeOf(draft, each.id)
          const { name, per, date } = each.fields
          const areas = Object.values(each.values).filter((value) => value.trim() !== '').length
          const isWrong = change !== null && change !== 'removed' && isFaulty(faultsOf(each))
          return (
            <li key={each.id}>
              <button
                type="button"
                className={styles.item}
                aria-current={each.id === selected ? 'true' : undefined}
                data-removed={change === 'removed' || undefined}
                onClick={() => onSelect(each.id)}
              >
                <span className={styles.name}>
                  {denominatorName({ id: each.id, name: name.trim() }, words) || words('denominators.list.untitled')}
                </span>
                <span className={styles.quiet}>
                  {words('denominators.per', { per: writeNumber(Number(per)) })} ·{' '}
                  {words('denominators.list.of', { count: areas })}
                  {isPartialDate(date.trim()) && (
                    <> · {words('denominators.list.date', { date: writePartialDate(date.trim(), words) })}</>
                  )}
                </span>
                {change !== null && (
                  <span className={isWrong ? styles.wrong : styles.changed}>
                    {words(isWrong ? 'denominators.list.faulty' : `denominators.list.${change}`)}
                  </span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
      <p className={styles.foot}>
        {isFull
          ? words('denominators.list.most', { most: MOST_DENOMINATORS })
          : words(`denominators.origin.${isDefault ? 'default' : 'own'}`)}
      </p>
    </Card>
  )
}
