import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { savedView, viewSubject } from '@/db/queries/saved-views'
import { settings } from '@/db/schema'
import { Conflict, NoSuchRecord } from '@/db/writes/seen-record'
import { type Authorship, write } from '@/db/writes/write'
import type { SavedView } from '@/domain/settings/saved-view'

/**
 * Keeps a state of the address bar under a name.
 * @param id of its own, that no view ever had
 */
export function createView(
  db: Database,
  by: Authorship,
  id: string,
  view: Pick<SavedView, 'name' | 'path' | 'query' | 'pinned'>,
): void {
  write(db, by, ({ tx, revise }) => {
    const value: SavedView = { ...view, removed: false, by: by.actor, at: by.at.toISOString() }
    tx.insert(settings)
      .values({ subject: viewSubject(id), value })
      .run()
    revise('settings', viewSubject(id), 'create', null, value)
  })
}

/**
 * Renames, pins, removes a view or brings it back, in sight of a version of it; the state that it names never changes.
 * @throws Conflict where somebody changed it since; NoSuchRecord where it never was
 */
export function changeView(
  db: Database,
  by: Authorship,
  id: string,
  version: number,
  change: Pick<SavedView, 'name' | 'pinned' | 'removed'>,
): void {
  write(db, by, ({ tx, revise }) => {
    const now = savedView(tx, id)
    if (now === null) throw new NoSuchRecord('id', id)
    if (now.version !== version) throw new Conflict(id, now.by, now.at)
    if (now.name === change.name && now.pinned === change.pinned && now.removed === change.removed) return
    const { id: _, version: __, ...before } = now
    const value: SavedView = { ...before, ...change, by: by.actor, at: by.at.toISOString() }
    tx.update(settings)
      .set({ value })
      .where(eq(settings.subject, viewSubject(id)))
      .run()
    revise('settings', viewSubject(id), 'update', before, value)
  })
}
