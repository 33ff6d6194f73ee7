import type { Limits } from '@/domain/people/limits'
import { type Role, rightsOf } from '@/domain/people/roles'
import type { Viewer } from '@/domain/people/viewer'

/** Somebody of a role, as the server would find them signed in. */
export function viewer(role: Role, limits: Limits | null = null, name = '王干事'): Viewer {
  const person = { id: `test-${role}`, name, userName: role, role, limits }
  return { person, rights: rightsOf(role), limits }
}
