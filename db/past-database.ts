import type { Database } from '@/db/client'
import { prepareDatabase } from '@/db/prepare'
import { listAreas } from '@/db/queries/areas'
import { saveArea } from '@/db/writes/save-area'
import { type ArticleInput, createArticle } from '@/db/writes/save-article'
import { storeActivities } from '@/db/writes/store-activity'
import { write } from '@/db/writes/write'
import type { ActivityRecord } from '@/domain/review/activity-record'

/**
 * Some records as they once were, in a database in memory of their own: so that the same queries answer for them that
 * answer for the present. Whoever asks for it closes it.
 * @param articles all that the activities name
 */
export function pastDatabase(
  present: Database,
  articles: readonly ArticleInput[],
  activities: readonly ActivityRecord[],
): Database {
  const past = prepareDatabase(':memory:')
  write(past, { actor: 'past', reason: null, at: new Date(0) }, (writer) => {
    for (const [position, area] of listAreas(present).entries()) saveArea(writer, area, position)
    for (const article of articles) createArticle(writer, article)
    storeActivities(writer, 'create', activities)
  })
  return past
}
