import { createArticle, type Origin, replaceArticle } from '@/db/writes/save-article'
import { storeActivities } from '@/db/writes/store-activity'
import type { Writer } from '@/db/writes/write'
import { confidentChanges } from '@/domain/review/accept-confident'
import type { Bringer } from '@/imports/bringer'
import type { ArticlePlan } from '@/imports/plan-article'

/**
 * Stores what a plan has to store.
 * @param accepts who accepts at once what extraction was sure of; null where nobody does
 */
export function storePlan(writer: Writer, plan: ArticlePlan, origin: Origin, accepts: Bringer | null): void {
  const { article, updates, recognised } = plan
  if (article !== null && recognised?.action === 'replace') replaceArticle(writer, article, origin)
  else if (article !== null) createArticle(writer, article, origin, plan.read.keys)
  storeActivities(writer, 'update', updates)
  const created = plan.created.filter((record) => record !== null)
  storeActivities(writer, 'create', created)
  if (accepts) storeActivities(writer, 'accept', confidentChanges(created, accepts.mayVerify))
}
