'use client'
import { subjectName } from '@/components/charts/amounts'
import type { CompareView } from '@/components/compare/compare-view'
import { CheckField } from '@/components/filters/choice-field'
import { FilterMenu } from '@/components/filters/filter-menu'
import { useWords } from '@/components/words'
import { USUAL_SUBJECTS } from '@/domain/comparison/words'
import { LEDGER_SUBJECTS, type LedgerSubject } from '@/domain/vocabulary'

/** Which key figures stand side by side; none ticked are the usual ones. */
export function SubjectsMenu({
  subjects,
  change,
}: {
  subjects: readonly LedgerSubject[]
  change: (wanted: Partial<CompareView>) => void
}) {
  const words = useWords()
  const [first = 'activities', ...others] = subjects
  const isUsual = subjects.join() === USUAL_SUBJECTS.join()
  return (
    <FilterMenu
      label={words('compare.subjects')}
      value={words(`measure.${first}`) + (others.length > 0 ? ` +${others.length}` : '')}
      active={!isUsual}
    >
      <CheckField
        label={words('compare.subjects')}
        values={LEDGER_SUBJECTS}
        chosen={subjects}
        nameOf={(subject) => subjectName(subject as LedgerSubject, words)}
        toggle={(value, on) =>
          change({
            subjects: LEDGER_SUBJECTS.filter((each) => (each === value ? on : subjects.includes(each))),
          })
        }
        clear={() => change({ subjects: [...USUAL_SUBJECTS] })}
      />
    </FilterMenu>
  )
}
