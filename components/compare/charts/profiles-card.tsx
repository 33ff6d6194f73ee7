'use client'
import { useQuery } from '@tanstack/react-query'
import { ledgerHref } from '@/components/address'
import { subjectName } from '@/components/charts/amounts'
import cards from '@/components/charts/chart-card.module.css'
import { useChart } from '@/components/charts/chart-frame'
import { Shown } from '@/components/charts/shown'
import { StateLink } from '@/components/charts/state-link'
import { AreaName } from '@/components/compare/area-name'
import styles from '@/components/compare/charts/profiles.module.css'
import { SomeOf } from '@/components/compare/charts/some-of'
import { profilesQuery } from '@/components/compare/queries'
import { useComparison } from '@/components/compare/use-comparison'
import { DownloadMenu } from '@/components/download/download-menu'
import { fileAddress } from '@/components/download/file-address'
import { QuantityText } from '@/components/evidence/quantity-text'
import { Card } from '@/components/layout/card'
import { KeptLink } from '@/components/layout/kept-link'
import type { Profiles } from '@/domain/comparison/answers'
import { isRecordCount } from '@/domain/comparison/words'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { Area } from '@/domain/statistics/answers'
import { writePercent } from '@/domain/statistics/shares'

type Row = Profiles['rows'][number]

/** What each area is strong in and what it lacks of what the city has, its largest activity, its plans. */
export function ProfilesCard({
  areas,
  denominators,
  className,
}: {
  areas: Area[]
  denominators: Denominator[]
  className?: string | undefined
}) {
  const { words, lang } = useChart(areas)
  const { filter, view, params } = useComparison(denominators)
  const { focus } = view
  const query = useQuery(profilesQuery(filter, lang, focus))
  const measure = subjectName(focus, words)
  const comma = words('sentence.listSeparator')
  const hasLargest = !isRecordCount(focus)

  function types({ key, strongest }: Row) {
    if (strongest.activities === 0) return <span className={styles.none}>–</span>
    return (
      <>
        {strongest.types.map((type, i) => (
          <span key={type}>
            {i > 0 && words('sentence.listSeparator')}
            <StateLink href={ledgerHref(params, 'activities', { by: 'area,type', keys: [key, type] })}>
              {words(`type.${type}`)}
            </StateLink>
          </span>
        ))}{' '}
        <span className={styles.count}>{words('compare.charts.activities', { activities: strongest.activities })}</span>
      </>
    )
  }

  function largest({ largest: most }: Row) {
    if (most === null) return <span className={styles.none}>{words('quantity.notReported')}</span>
    return (
      <>
        <KeptLink href={`/activities/${most.activity.id}`}>{most.activity.name}</KeptLink>{' '}
        <span className={styles.count}>
          <QuantityText amount={most.amount} />
          {most.share !== null && words('compare.charts.share', { share: writePercent(most.share) })}
        </span>
      </>
    )
  }

  function plan({ activity, measure: of, planned, achieved, done }: Row['plans'][number]) {
    return (
      <>
        <KeptLink href={`/activities/${activity.id}`}>{activity.name}</KeptLink>{' '}
        <span className={styles.count}>
          {words(`measure.${of}`)} {words('chart.plan')} <QuantityText amount={planned} />
          {words('chart.partSeparator')}
          {done === null ? (
            words('chart.doneNotReported')
          ) : (
            <>
              {words('chart.done')} <QuantityText amount={achieved} />
              {words('chart.partSeparator')}
              {words(`chart.share.${done.bound}`, { share: writePercent(done.value) })}
            </>
          )}
        </span>
      </>
    )
  }

  const table = ({ rows }: Profiles) => (
    // It scrolls sideways only where the window is narrow; the links in it bring it along.
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words('dimension.area')}</th>
            <th scope="col">{words('compare.charts.strongest')}</th>
            <th scope="col">{words('compare.charts.missingTypes')}</th>
            {hasLargest && <th scope="col">{words('compare.charts.largest', { measure })}</th>}
            <th scope="col">{words('compare.charts.missingSeries')}</th>
            <th scope="col">{words('compare.charts.plans')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <AreaName row={{ key: row.key, label: row.label, kind: kindOf(areas, row.key) }} areas={areas} />
              </th>
              <td data-head={words('compare.charts.strongest')}>{types(row)}</td>
              <td data-head={words('compare.charts.missingTypes')}>
                <SomeOf separator={comma} items={row.missingTypes} keyOf={(type) => type}>
                  {(type) => words(`type.${type}`)}
                </SomeOf>
              </td>
              {hasLargest && <td data-head={words('compare.charts.largest', { measure })}>{largest(row)}</td>}
              <td data-head={words('compare.charts.missingSeries')}>
                <SomeOf separator={comma} items={row.missingSeries} keyOf={({ name }) => name}>
                  {({ name, areas: count }) => (
                    <>
                      <StateLink
                        href={ledgerHref(params, 'activities', { by: 'series', keys: [name] }, { wholeCity: true })}
                      >
                        {name}
                      </StateLink>{' '}
                      <span className={styles.count}>{words('compare.charts.otherAreas', { count })}</span>
                    </>
                  )}
                </SomeOf>
              </td>
              <td data-head={words('compare.charts.plans')}>
                <SomeOf
                  separator={<br />}
                  items={row.plans}
                  keyOf={({ activity, measure: of }) => `${activity.id} ${of}`}
                >
                  {plan}
                </SomeOf>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )

  return (
    <Card
      className={className ?? ''}
      title={words('compare.charts.profiles')}
      hint={words('compare.charts.profilesHint')}
      actions={
        <DownloadMenu
          title={words('compare.charts.profiles')}
          address={fileAddress(filter, lang, 'profiles', { measure: focus })}
          buttonClass={cards.tool ?? ''}
        />
      }
    >
      <Shown query={query}>{table}</Shown>
    </Card>
  )
}

const kindOf = (areas: readonly Area[], key: string) => areas.find(({ code }) => code === key)?.kind ?? null
