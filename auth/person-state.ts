import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { accounts, users } from '@/db/schema'
import type { Transaction } from '@/db/writes/write'

/** The library's word for a password. */
export const BY_PASSWORD = 'credential'

/** A person as the history keeps one. When the password was set is there, never what it is. */
export function personState(db: Database | Transaction, id: string) {
  const row = db
    .select({
      name: users.name,
      userName: users.username,
      email: users.email,
      role: users.role,
      limits: users.limits,
      isActive: users.isActive,
      passwordAt: accounts.updatedAt,
    })
    .from(users)
    .leftJoin(accounts, and(eq(accounts.userId, users.id), eq(accounts.providerId, BY_PASSWORD)))
    .where(eq(users.id, id))
    .get()
  return row ? { ...row, passwordAt: row.passwordAt?.toISOString() ?? null } : null
}
