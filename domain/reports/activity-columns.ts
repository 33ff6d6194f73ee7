import { type Column, type Naming, text } from '@/domain/reports/table'
import type { ActivityRef } from '@/domain/statistics/answers'

/** What every table says of an activity: name, kind, place in the city and in time. */
export function activityColumns<Row>(
  of: (row: Row) => ActivityRef & { organisers?: string[] | undefined },
  { words, areaName }: Naming,
): Column<Row>[] {
  const title = (name: string) => words(`export.column.${name}`)
  return [
    text(title('activity'), (row) => of(row).name, 'name'),
    text(words('dimension.type'), (row) => words(`type.${of(row).type}`)),
    text(words('dimension.level'), (row) => words(`level.${of(row).level}`)),
    text(words('dimension.area'), (row) => areaName(of(row).area)),
    text(words('attribution.place'), (row) => placeName(of(row), areaName)),
    text(title('period'), (row) => of(row).period),
    text(title('periodBasis'), (row) => words(`export.periodBasis.${of(row).periodBasis}`)),
    text(title('status'), (row) => words(`status.${of(row).status}`)),
    text(title('review'), (row) => words(`review.${of(row).review}`)),
    text(title('source'), (row) => words(`source.${of(row).source}`)),
    text(words('dimension.organiser'), (row) => of(row).organisers?.join(words('sentence.listSeparator')), 'name'),
  ]
}

function placeName({ placeArea }: ActivityRef, areaName: Naming['areaName']): string | null {
  return placeArea === null ? null : areaName(placeArea)
}
