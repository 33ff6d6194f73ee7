'use client'
import styles from '@/components/charts/chart-card.module.css'
import type { useChart } from '@/components/charts/chart-frame'
import { ChartMenu } from '@/components/charts/chart-menu'
import { MeasurePick } from '@/components/charts/measure-pick'
import { Shown } from '@/components/charts/shown'
import { StateLink } from '@/components/charts/state-link'
import { changesParams } from '@/components/compare/changes/queries'
import { ScalePick } from '@/components/compare/changes/scale-pick'
import { changeChangesView, type useChanges } from '@/components/compare/changes/use-changes'
import { Waterfall } from '@/components/compare/changes/waterfall'
import { waterfallPicture } from '@/components/compare/changes/waterfall-picture'
import { WaterfallTable } from '@/components/compare/changes/waterfall-table'
import { scaleName } from '@/components/compare/compare-words'
import { fileAddress } from '@/components/download/file-address'
import { Card } from '@/components/layout/card'
import type { ChangeStep } from '@/domain/comparison/change-steps'
import type { Denominator } from '@/domain/settings/denominators-schema'

/** The picture of the changes with what it shows, its table, and its downloads. */
export function ChangesCard({
  chart,
  view,
  query,
  params,
  viewHref,
  denominator,
  denominators,
  open,
}: Omit<ReturnType<typeof useChanges>, 'filter' | 'lang'> & {
  chart: ReturnType<typeof useChart>
  denominators: readonly Denominator[]
  open: ChangeStep | null
}) {
  const { words, lang, filter, scope } = chart
  const name = words('changes.chart.title', { measure: words(`measure.${view.subject}`) })
  const title = chart.titleOf(denominator ? `${name} · ${scaleName(view.per, denominator, words)}` : name, true)
  return (
    <Card
      title={
        <>
          {title}
          {scope && (
            <span className={styles.scope} title={scope}>
              {scope}
            </span>
          )}
        </>
      }
      actions={
        <>
          <MeasurePick
            value={view.subject}
            label={words('changes.picker.measure')}
            onPick={(subject) => changeChangesView({ subject })}
          />
          <ScalePick value={view.per} denominators={denominators} />
          <StateLink href={viewHref({ asTable: !view.asTable })} className={styles.tool}>
            {words(view.asTable ? 'chart.asPicture' : 'chart.asTable')}
            <span className={styles.unseen}>{words('chart.of', { title })}</span>
          </StateLink>
          <ChartMenu
            title={title}
            file={fileAddress(filter, lang, 'changes', changesParams(view))}
            picture={() => {
              if (!query.data) throw new Error('nothing to draw yet')
              return { ...chart.frameOf(title), content: waterfallPicture(query.data, words, lang) }
            }}
          />
        </>
      }
    >
      <Shown query={query}>
        {(changes) =>
          view.asTable ? (
            <WaterfallTable caption={title} changes={changes} viewHref={viewHref} />
          ) : (
            <Waterfall changes={changes} params={params} open={open} viewHref={viewHref} />
          )
        }
      </Shown>
    </Card>
  )
}
