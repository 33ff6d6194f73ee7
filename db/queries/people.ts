import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { users } from '@/db/schema'
import type { Person } from '@/domain/people/viewer'

const columns = {
  id: users.id,
  name: users.name,
  userName: users.username,
  role: users.role,
  limits: users.limits,
}

/** Somebody who may sign in, as the person is now; null for an unknown id, and for one that was shut out. */
export function activePerson(db: Database, id: string): Person | null {
  const row = db
    .select({ ...columns, isActive: users.isActive })
    .from(users)
    .where(eq(users.id, id))
    .get()
  if (!row?.isActive) return null
  const { isActive: _, ...person } = row
  return person
}
