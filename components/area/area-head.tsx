'use client'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { screenHref } from '@/components/address'
import styles from '@/components/area/area-head.module.css'
import { useFilter } from '@/components/filters/use-filter'
import { kindHref } from '@/components/reports/report-address'
import { useLang, useWords } from '@/components/words'
import { writePartialDate } from '@/domain/figures/write-date'
import { writeNumber } from '@/domain/figures/write-quantity'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { Area } from '@/domain/statistics/answers'
import { readFilter } from '@/domain/statistics/filter'

/** What an area is, how many live there by which source, and the ways to its neighbours and to other screens. */
export function AreaHead({ area, areas, residents }: { area: Area; areas: Area[]; residents: Denominator | null }) {
  const words = useWords()
  const lang = useLang()
  const { filter } = useFilter()
  // Areas that were compared before come along in the address, and the way back leads to them.
  const along = readFilter(useSearchParams()).area
  const chosen = along?.filter((code) => code !== area.code) ?? []
  const nameOf = (each: Area) => (lang === 'en' ? each.en : each.zh)
  const place = areas.findIndex(({ code }) => code === area.code)
  const [previous, next] = [areas[place - 1], areas[place + 1]]
  const stepTo = (each: Area) => screenHref(`/areas/${each.code}`, { ...filter, area: along })
  const others = chosen.length > 0 ? chosen : [previous, next].flatMap((each) => each?.code ?? [])
  const compared = [area.code, ...others]
  const count = residents?.values[area.code]
  const isDistrict = area.kind === 'district'
  return (
    <section className={styles.head} aria-label={words('areaPage.head.label')}>
      <dl className={styles.facts}>
        <div>
          <dt>{words('areaPage.head.kind')}</dt>
          <dd>{words(`areaPage.kind.${area.kind}`)}</dd>
        </div>
        <div>
          <dt>{words('areaPage.head.code')}</dt>
          <dd>{isDistrict ? area.code : words('areaPage.head.noCode')}</dd>
        </div>
        <div>
          <dt>{words('areaPage.head.residents')}</dt>
          {residents && count !== undefined ? (
            <dd>
              {words('areaPage.head.residentsValue', { count: writeNumber(count) })}{' '}
              <span className={styles.source} lang="zh-CN">
                {words('areaPage.head.residentsSource', {
                  source: residents.source,
                  date: writePartialDate(residents.date, words),
                })}
              </span>
            </dd>
          ) : (
            <dd>{words('areaPage.head.noResidents')}</dd>
          )}
        </div>
      </dl>
      {(area.kind === 'citywide' || area.kind === 'outside') && (
        <p className={styles.about}>{words(`areaPage.head.${area.kind}`)}</p>
      )}
      <nav className={styles.ways} aria-label={words('areaPage.head.steps')} data-screen-only>
        {previous && (
          <Link href={stepTo(previous)} prefetch={false} rel="prev">
            ← {words('areaPage.head.previous', { area: nameOf(previous) })}
          </Link>
        )}
        {next && (
          <Link href={stepTo(next)} prefetch={false} rel="next">
            {words('areaPage.head.next', { area: nameOf(next) })} →
          </Link>
        )}
        <Link href={screenHref('/compare', { ...filter, area: compared })} prefetch={false}>
          {words('areaPage.head.compare')}
        </Link>
        <Link href={screenHref('/', filter)} prefetch={false}>
          {words('areaPage.head.overview')}
        </Link>
        <Link href={kindHref(new URLSearchParams(), filter, 'report')} prefetch={false}>
          {words('areaPage.head.report')}
        </Link>
      </nav>
    </section>
  )
}
