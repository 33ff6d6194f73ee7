import type { SessionAnswer } from '@/domain/people/answers'
import type { Viewer } from '@/domain/people/viewer'

/** Who asks, as the browser is told. */
export function sessionAnswer({ person, rights }: Viewer): SessionAnswer {
  return {
    person: person && {
      ...person,
      limits: person.limits && { areas: [...person.limits.areas], streets: [...person.limits.streets] },
    },
    rights: [...rights],
  }
}
