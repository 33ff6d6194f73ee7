import { z } from 'zod'
import { activityInput, figureInput } from '@/db/writes/save-activity'
import { articleInput } from '@/db/writes/save-article'

/** One line of the bundled files: a reported activity with its source, its figures, and our retelling of the report. */
export const activityLine = z.strictObject({
  id: activityInput.shape.id,
  source: z.strictObject({
    publication: articleInput.shape.publication,
    publicationInferred: z.boolean(),
    date: articleInput.shape.date,
    year: articleInput.shape.year,
    page: articleInput.shape.page,
    url: articleInput.shape.url,
    headline: articleInput.shape.headline,
    kicker: articleInput.shape.kicker,
    column: articleInput.shape.column,
    byline: articleInput.shape.byline,
  }),
  event: z.strictObject({
    name: activityInput.shape.name,
    type: activityInput.shape.type,
    series: activityInput.shape.series,
    organisers: activityInput.shape.organisers,
    coOrganisers: activityInput.shape.coOrganisers,
    organiserLevel: activityInput.shape.level,
    district: activityInput.shape.area,
    placeDistrict: activityInput.shape.placeArea,
    place: activityInput.shape.place,
    dateStart: activityInput.shape.dateStart,
    dateEnd: activityInput.shape.dateEnd,
    datePrecision: activityInput.shape.datePrecision,
    status: activityInput.shape.status,
  }),
  figures: z.array(figureInput.omit({ reason: true, evidence: true })),
  abstract: z.string().trim().min(1),
})
export type ActivityLine = z.infer<typeof activityLine>
