import { like } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { lastRevision } from '@/db/queries/change'
import { storedSetting } from '@/db/queries/stored-setting'
import { settings } from '@/db/schema'
import type { Transaction } from '@/db/writes/write'
import { type SavedView, savedViewSchema } from '@/domain/settings/saved-view'
import { VIEW_PREFIX } from '@/domain/settings/view-subject'

export interface StoredView extends SavedView {
  id: string
  /** The number of the change that made it so. */
  version: number
}

/** Under what name a view is kept, and stands in the history. */
export const viewSubject = (id: string) => `${VIEW_PREFIX}${id}`

/** A view by its id, also one that was removed; null where there never was one. */
export function savedView(db: Database | Transaction, id: string): StoredView | null {
  const stored = storedSetting(db, viewSubject(id))
  return stored && { ...savedViewSchema.parse(stored.value), id, version: stored.version }
}

/** All views that were not removed, by their names. */
export function savedViews(db: Database): StoredView[] {
  return db
    .select()
    .from(settings)
    .where(like(settings.subject, `${VIEW_PREFIX}%`))
    .all()
    .map(({ subject, value }) => ({
      ...savedViewSchema.parse(value),
      id: subject.slice(VIEW_PREFIX.length),
      version: lastRevision(db, 'settings', subject)?.id ?? 0,
    }))
    .filter(({ removed }) => !removed)
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN') || a.id.localeCompare(b.id))
}
