'use client'
import { useChart } from '@/components/charts/chart-frame'
import { StateLink } from '@/components/charts/state-link'
import { ChangesCard } from '@/components/compare/changes/changes-card'
import styles from '@/components/compare/changes/changes-screen.module.css'
import { StateNotes } from '@/components/compare/changes/state-notes'
import { StatePicker } from '@/components/compare/changes/state-picker'
import { StepList } from '@/components/compare/changes/step-list'
import { type RefusedChanges, useChanges } from '@/components/compare/changes/use-changes'
import { DenominatorNote } from '@/components/compare/denominator-note'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import type { Beginning } from '@/domain/comparison/beginnings'
import type { Changes } from '@/domain/comparison/change-answers'
import type { ChangeStep } from '@/domain/comparison/change-steps'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { Area } from '@/domain/statistics/answers'

/** What a total went through between two states of the database, under the head of the screen. */
export function ChangesScreen({
  areas,
  denominators,
  beginnings,
  refused,
}: {
  areas: Area[]
  denominators: Denominator[]
  beginnings: readonly [Beginning, ...Beginning[]]
  /** The question of the address, where it was refused. */
  refused: RefusedChanges | null
}) {
  const chart = useChart(areas)
  const { words, areaName, filter } = chart
  const changes = useChanges(beginnings[0].since, denominators, refused)
  const { view, problem, viewHref, denominator } = changes
  const { data } = changes.query
  const open = view.open ?? (data ? stepToOpen(data) : null)
  const shown = areas.filter(({ code }) => filter.area?.includes(code) ?? true)
  return (
    <div className={styles.screen}>
      <StatePicker view={view} beginnings={beginnings} viewHref={viewHref} />
      {problem !== null ? (
        <Notice
          tone="warning"
          title={words('changes.refused')}
          actions={
            <StateLink className={control.control} href={viewHref({ since: beginnings[0].since, until: null })}>
              {words('changes.usual')}
            </StateLink>
          }
        >
          {problem}
        </Notice>
      ) : (
        <>
          {data && <StateNotes changes={data} params={changes.params} />}
          <ChangesCard chart={chart} {...changes} denominators={denominators} open={open} />
          {denominator && (
            <DenominatorNote
              denominator={denominator}
              areas={shown.map(({ code }) => ({ key: code, label: areaName(code) }))}
            />
          )}
          {data && open && <StepList changes={data} open={open} areaName={areaName} />}
          {data && data.unmoved > 0 && (
            <p className={styles.note}>{words('changes.unmoved', { count: data.unmoved })}</p>
          )}
        </>
      )}
    </div>
  )
}

/** Where no step was chosen: the first that moved the number, else the first with any activity. */
function stepToOpen({ steps }: Changes): ChangeStep | null {
  const moved = steps.find(({ difference, scaledDifference }) => difference !== null || scaledDifference !== null)
  return (moved ?? steps.find(({ count }) => count > 0))?.step ?? null
}
