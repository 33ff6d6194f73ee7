'use client'
import { ChoiceMenu } from '@/components/compare/choice-menu'
import styles from '@/components/compare/choice-menu.module.css'
import { againstPeriod, type CompareView } from '@/components/compare/compare-view'
import { OwnPeriod } from '@/components/compare/own-period'
import { useWords } from '@/components/words'
import type { Against } from '@/domain/comparison/words'
import { AGAINST } from '@/domain/comparison/words'
import type { Filter } from '@/domain/statistics/filter'
import { periodWords } from '@/domain/statistics/filter-sentence'

/** The period compared with: none, a year earlier, the one before, or any other. */
export function AgainstMenu({
  filter,
  against,
  change,
}: {
  filter: Filter
  against: Against | null
  change: (wanted: Partial<CompareView>) => void
}) {
  const words = useWords()
  const period = against && againstPeriod(against, filter)
  const usual = AGAINST.find((each) => each === against)
  const name = (each: (typeof AGAINST)[number]) => {
    const found = againstPeriod(each, filter)
    return words(`compare.against.${each}`) + (found ? ` ${periodWords(found, words)}` : '')
  }
  return (
    <ChoiceMenu
      label={words('compare.against.label')}
      shown={period ? (usual ? name(usual) : periodWords(period, words)) : words('compare.against.none')}
      active={period !== null}
      choices={[
        { value: 'none', label: words('compare.against.none') },
        ...AGAINST.map((each) => ({
          value: each,
          label: name(each),
          reason: againstPeriod(each, filter) === null ? words('compare.against.needsPeriod') : undefined,
        })),
      ]}
      chosen={period === null ? 'none' : (usual ?? null)}
      choose={(value) => change({ against: value === 'none' ? null : value })}
    >
      <div className={styles.more}>
        <OwnPeriod key={against} period={usual ? null : period} change={change} />
      </div>
    </ChoiceMenu>
  )
}
