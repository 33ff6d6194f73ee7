'use client'
import { useChart } from '@/components/charts/chart-frame'
import { StateLink } from '@/components/charts/state-link'
import { ChangesCard } from '@/components/compare/changes/changes-card'
import styles from '@/components/compare/changes/changes-screen.module.css'
import { StateNotes } from '@/components/compare/changes/state-notes'
import { StatePicker } from '@/components/compare/changes/state-picker'
import { StepList } from '@/components/compare/changes/step-list'
import { useChanges } from '@/components/compare/changes/use-changes'
import { DenominatorNote } from '@/components/compare/denominator-note'
import { AnswerError } from '@/components/fetch-answer'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import type { Beginning } from '@/domain/comparison/beginnings'
import { CHANGE_STEPS } from '@/domain/comparison/change-steps'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { Area } from '@/domain/statistics/answers'

/** What a total went through between two states of the database, under the head of the screen. */
export function ChangesScreen({
  areas,
  denominators,
  beginnings,
}: {
  areas: Area[]
  denominators: Denominator[]
  beginnings: readonly [Beginning, ...Beginning[]]
}) {
  const chart = useChart(areas)
  const { words, areaName, filter } = chart
  const changes = useChanges(beginnings[0].since, denominators)
  const { view, query, viewHref, denominator } = changes
  const { data, error } = query
  // A question that the API refuses has no answer, whatever the one before it was.
  const refused = error instanceof AnswerError && error.status === 400 ? error : null
  const open =
    view.open ?? CHANGE_STEPS.find((step) => data?.steps.some((each) => each.step === step && each.count > 0))
  const shown = areas.filter(({ code }) => filter.area?.includes(code) ?? true)
  return (
    <div className={styles.screen}>
      <StatePicker view={view} beginnings={beginnings} viewHref={viewHref} />
      {refused ? (
        <Notice
          tone="warning"
          title={words('changes.refused')}
          actions={
            <StateLink className={control.control} href={viewHref({ since: beginnings[0].since, until: null })}>
              {words('changes.usual')}
            </StateLink>
          }
        >
          {refused.message}
        </Notice>
      ) : (
        <>
          {data && <StateNotes changes={data} params={changes.params} />}
          <ChangesCard chart={chart} {...changes} denominators={denominators} open={open ?? null} />
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
