'use client'
import { startTransition, useOptimistic } from 'react'
import { subjectName } from '@/components/charts/amounts'
import { AgainstMenu } from '@/components/compare/against-menu'
import { AreaPicker } from '@/components/compare/area-picker'
import { ChoiceMenu } from '@/components/compare/choice-menu'
import styles from '@/components/compare/compare-toolbar.module.css'
import { askedComparison, type CompareView } from '@/components/compare/compare-view'
import { DenominatorNote } from '@/components/compare/denominator-note'
import { ScaleMenu } from '@/components/compare/scale-menu'
import { SubjectsMenu } from '@/components/compare/subjects-menu'
import { changeCompareView, useComparison } from '@/components/compare/use-comparison'
import { RuleSwitch } from '@/components/filters/rule-switch'
import { useWords } from '@/components/words'
import { USUAL_FOCUS } from '@/domain/comparison/words'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { Area } from '@/domain/statistics/answers'
import { LEDGER_SUBJECTS } from '@/domain/vocabulary'

/** What stands side by side, and how: areas first, then figures, periods and scale, and the rule of counting. */
export function CompareToolbar({ areas, denominators }: { areas: Area[]; denominators: Denominator[] }) {
  const words = useWords()
  const { filter, view: settled, query, denominator } = useComparison(denominators)
  // What was chosen is seen at once, even while the tables still draw.
  const [view, show] = useOptimistic(settled)
  const change = (wanted: Partial<CompareView>) => startTransition(() => show(changeCompareView(wanted)))
  const asked = askedComparison(
    view,
    filter,
    denominators.map(({ id }) => id),
  )
  return (
    <section className={styles.toolbar} aria-label={words('compare.toolbar')}>
      <div className={styles.row} data-screen-only>
        <AreaPicker areas={areas} />
      </div>
      <div className={styles.row}>
        <div className={styles.menus} data-screen-only>
          <SubjectsMenu subjects={view.subjects} change={change} />
          <ChoiceMenu
            label={words('compare.focus')}
            shown={words(`measure.${view.focus}`)}
            active={view.focus !== USUAL_FOCUS}
            choices={LEDGER_SUBJECTS.map((value) => ({ value, label: subjectName(value, words) }))}
            chosen={view.focus}
            choose={(focus) => change({ focus })}
          />
          <AgainstMenu filter={filter} against={asked.against} change={change} />
          <ScaleMenu per={asked.per} denominators={denominators} change={change} />
        </div>
        <RuleSwitch />
      </div>
      {denominator && query.data && <DenominatorNote denominator={denominator} areas={query.data.rows} />}
    </section>
  )
}
