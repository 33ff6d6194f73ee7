'use client'
import { useQuery } from '@tanstack/react-query'
import { useView } from '@/components/charts/use-view'
import { fileAddress } from '@/components/download/file-address'
import { chipsOf } from '@/components/filters/filter-chips'
import { useFilter } from '@/components/filters/use-filter'
import { summaryQuery } from '@/components/queries'
import { useLang, useWords } from '@/components/words'
import { writePartialDate } from '@/domain/figures/write-date'
import type { Area } from '@/domain/statistics/answers'

/** What every chart needs to know of the screen: filter, view, language, and how to name and caption what it shows. */
export function useChart(areas: readonly Area[]) {
  const words = useWords()
  const lang = useLang()
  const { filter } = useFilter()
  const { view, params } = useView()
  const { data: summary } = useQuery(summaryQuery(filter, lang))
  const areaName = (code: string) => {
    const area = areas.find((each) => each.code === code)
    return (lang === 'en' ? area?.en : area?.short) ?? code
  }
  const planned = filter.realisation === 'planned'
  const scope = chipsOf(filter, { words, areaName })
    .filter((chip) => chip.field !== 'realisation')
    .map((chip) => chip.value)
    .join(' · ')
  const sentence = summary?.sentence ?? ''
  return {
    words,
    lang,
    filter,
    view,
    params,
    areaName,
    scope,
    planned,
    /** A title, which says where its numbers are plans. */
    titleOf: (title: string, ofMeasure: boolean) => (planned && ofMeasure ? words('chart.planned', { title }) : title),
    /** The addresses of a breakdown as files. */
    fileOf: (by: string) => fileAddress(filter, lang, 'statistics', { by }),
    /** What stands around a picture. */
    frameOf: (title: string) => ({
      title,
      sentence,
      made: words('chart.made', { date: writePartialDate(localDay(new Date()), words) }),
      source: words('chart.pictureSource'),
      file: `${title} ${localDay(new Date())}`,
    }),
  }
}

export type ChartContext = ReturnType<typeof useChart>

/** The day where the reader is, which the universal one need not be. */
function localDay(now: Date): string {
  const part = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}
