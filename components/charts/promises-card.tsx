'use client'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { ledgerHref } from '@/components/address'
import { ChartCard } from '@/components/charts/chart-card'
import { useChart } from '@/components/charts/chart-frame'
import { promisesPicture } from '@/components/charts/picture/promises-picture'
import { PromiseList } from '@/components/charts/promise-list'
import { PromiseTable } from '@/components/charts/promise-table'
import styles from '@/components/charts/promises.module.css'
import { Shown } from '@/components/charts/shown'
import { StateLink } from '@/components/charts/state-link'
import { useView } from '@/components/charts/use-view'
import { fileAddress } from '@/components/download/file-address'
import { QuantityText } from '@/components/evidence/quantity-text'
import control from '@/components/layout/control.module.css'
import { promisesQuery, summaryQuery } from '@/components/queries'
import type { Area, Promises } from '@/domain/statistics/answers'
import { MEASURES } from '@/domain/vocabulary'

const FIRST = 6

/** What was promised beside what was done: each plan a dashed outline, filled as far as it was reported as carried out. */
export function PromisesCard({ areas, className }: { areas: Area[]; className?: string | undefined }) {
  const chart = useChart(areas)
  const { words, lang, filter, view, params, scope, areaName } = chart
  const { viewHref } = useView()
  const query = useInfiniteQuery(promisesQuery(filter, lang))
  const { data: summary } = useQuery(summaryQuery(filter, lang))
  const title = words('chart.title.promises')
  const plans = new URLSearchParams(params)
  plans.set('realisation', 'planned')

  return (
    <ChartCard
      chart="promises"
      title={title}
      scope={scope}
      className={className}
      file={fileAddress(filter, lang, 'promises')}
      picture={() => ({
        ...chart.frameOf(title),
        content: promisesPicture(itemsOf(query.data), query.data?.pages[0]?.total ?? 0, chart),
      })}
    >
      <Shown query={query}>
        {(data) => {
          const items = itemsOf(data)
          const total = data.pages[0]?.total ?? 0
          if (items.length === 0) return <p className={styles.none}>{words('chart.noPlans')}</p>
          const shown = view.allPromises ? items : items.slice(0, FIRST)
          return (
            <>
              {view.tables.includes('promises') ? (
                <PromiseTable caption={title} items={items} areaName={areaName} />
              ) : (
                <PromiseList items={shown} areaName={areaName} />
              )}
              {query.hasNextPage && (view.allPromises || view.tables.includes('promises')) && (
                <button
                  type="button"
                  className={control.control}
                  disabled={query.isFetchingNextPage}
                  onClick={() => query.fetchNextPage()}
                  data-screen-only
                >
                  {words('chart.nextPlans')}
                </button>
              )}
              <div className={styles.foot}>
                {total > FIRST && !view.tables.includes('promises') && (
                  <StateLink href={viewHref({ allPromises: !view.allPromises })}>
                    {view.allPromises ? words('chart.fewerPlans') : words('chart.allPlans', { count: total })}
                  </StateLink>
                )}
                <span className={styles.totals}>
                  {words('chart.planTotals')}
                  {MEASURES.filter((measure) => summary?.planned[measure].value !== null).map(
                    (measure) =>
                      summary && (
                        <StateLink key={measure} href={ledgerHref(plans, measure)}>
                          {words(`measure.${measure}`)} <QuantityText amount={summary.planned[measure]} />
                        </StateLink>
                      ),
                  )}
                </span>
              </div>
            </>
          )
        }}
      </Shown>
    </ChartCard>
  )
}

function itemsOf(data: { pages: Promises[] } | undefined): Promises['items'] {
  return data?.pages.flatMap((page) => page.items) ?? []
}
