'use client'
import { useQuery } from '@tanstack/react-query'
import { AREA_SCALES, askedOfArea, wholeCity } from '@/components/area/area-questions'
import { FigureRow } from '@/components/area/figure-row'
import styles from '@/components/area/tables.module.css'
import { Shown } from '@/components/charts/shown'
import { comparisonQuery } from '@/components/compare/queries'
import { rankingRows } from '@/components/compare/ranking-rows'
import { useFilter } from '@/components/filters/use-filter'
import { Card } from '@/components/layout/card'
import { useLang, useWords } from '@/components/words'
import type { Area } from '@/domain/statistics/answers'

const [TOTAL, RESIDENTS, SHARE] = AREA_SCALES
const BY_RANK = { sort: 'rank', descending: false } as const

/** The area's key figures set beside the city, its residents, the other districts and the year before. */
export function FiguresCard({ area }: { area: Area }) {
  const words = useWords()
  const lang = useLang()
  const filter = wholeCity(useFilter().filter)
  const total = useQuery(comparisonQuery(filter, lang, askedOfArea(filter, TOTAL)))
  const perResidents = useQuery(comparisonQuery(filter, lang, askedOfArea(filter, RESIDENTS))).data
  const shares = useQuery(comparisonQuery(filter, lang, askedOfArea(filter, SHARE))).data
  const planned = filter.realisation === 'planned'
  const title = words(planned ? 'areaPage.figures.planned' : 'areaPage.figures.title')
  const isRanked = area.kind === 'district' || area.kind === 'economic-zone'
  return (
    <Card title={title}>
      <Shown query={total}>
        {(comparison) => {
          const { against, subjects } = comparison
          return (
            <>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
              <section className={styles.scroll} aria-label={words('chart.numbersOf', { title })} tabIndex={0}>
                <table className={styles.table}>
                  <caption className={styles.unseen}>{title}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{words('areaPage.figures.subject')}</th>
                      <th scope="col">{words('areaPage.figures.total')}</th>
                      <th scope="col">{words('areaPage.figures.reported')}</th>
                      <th scope="col">{words('areaPage.figures.perResidents')}</th>
                      <th scope="col">{words('areaPage.figures.share')}</th>
                      <th scope="col">{words('areaPage.figures.rank')}</th>
                      {against && <th scope="col">{words('areaPage.figures.change')}</th>}
                    </tr>
                  </thead>
                  <tbody>
                    {subjects.map((subject) => {
                      const ranking = rankingRows(comparison.rows, subject, BY_RANK)
                      const own = [...ranking.ranked, ...ranking.apart].find(({ row }) => row.key === area.code)
                      const scaled = (of: typeof shares) =>
                        of?.rows.find(({ key }) => key === area.code)?.cells[subject]?.scaled ?? null
                      return (
                        own && (
                          <FigureRow
                            key={subject}
                            subject={subject}
                            own={own}
                            places={ranking.places}
                            city={comparison.city.cells[subject]?.amount ?? null}
                            perResidents={scaled(perResidents)}
                            share={scaled(shares)}
                            against={against}
                          />
                        )
                      )
                    })}
                  </tbody>
                </table>
              </section>
              <p className={styles.note}>
                {isRanked ? words('areaPage.figures.note') : words('areaPage.figures.unrankedNote')}{' '}
                {against === null && words('areaPage.figures.openPeriod')}
              </p>
            </>
          )
        }}
      </Shown>
    </Card>
  )
}
