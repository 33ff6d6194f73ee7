import type { Viewer } from '@/domain/people/viewer'

/** As whom a change enters the history: the name that the person has now, and who it was. */
export function authorOf({ person }: Viewer): { actor: string; person: string | null } {
  return { actor: person?.name ?? '', person: person?.id ?? null }
}
