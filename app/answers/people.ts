import type { z } from 'zod'
import { openLink } from '@/auth/one-time-links'
import type { FreshLink } from '@/auth/people'
import { isReadingPublic, READING_SUBJECT, readingInForce } from '@/auth/reading'
import type { Database } from '@/db/client'
import { activePerson, allPeople, personAnswer } from '@/db/queries/people'
import { storedSetting } from '@/db/queries/stored-setting'
import { NoSuchRecord } from '@/db/writes/seen-record'
import type {
  LinkAnswer,
  MadeLink,
  PersonAnswer,
  permissionsAnswerSchema,
  readingAnswerSchema,
} from '@/domain/people/answers'
import { rightsOf } from '@/domain/people/roles'

/** What a link that opens once is for. @throws PeopleRefused where it opens nothing */
export function linkAnswer(db: Database, id: string, at: Date): LinkAnswer {
  const { kind, userId, expiresAt } = openLink(db, id, at)
  const person = userId === null ? null : activePerson(db, userId)
  return {
    kind,
    person: person && { name: person.name, userName: person.userName, role: person.role },
    until: expiresAt.toISOString(),
  }
}

/** @throws NoSuchRecord */
export function expectPerson(db: Database, id: string): PersonAnswer {
  const person = personAnswer(db, id)
  if (person === null) throw new NoSuchRecord('id', id)
  return person
}

/** @param origin scheme and host of the address that is handed over */
export function madeLinkAnswer(db: Database, link: FreshLink, origin: string, isSent: boolean): MadeLink {
  return {
    person: expectPerson(db, link.personId),
    kind: link.kind,
    address: addressOfLink(origin, link.id),
    until: link.until.toISOString(),
    isSent,
  }
}

/** Where a link that opens once leads. */
export function addressOfLink(origin: string, id: string): string {
  return `${origin}/welcome/${id}`
}

/** Who may do what: everybody's role, limits and rights; those who were shut out have none. */
export function permissionsAnswer(db: Database): z.output<typeof permissionsAnswerSchema> {
  return {
    items: allPeople(db).map(({ id, name, userName, role, limits, isActive }) => ({
      id,
      name,
      userName,
      role,
      limits,
      isActive,
      rights: isActive ? [...rightsOf(role)] : [],
    })),
  }
}

/** Who may read, and what that comes to for whoever asks in this way. */
export function readingAnswer(db: Database, headers: Pick<Headers, 'get'>): z.output<typeof readingAnswerSchema> {
  return {
    version: storedSetting(db, READING_SUBJECT)?.version ?? 0,
    reading: readingInForce(db),
    isPublicHere: isReadingPublic(db, headers),
  }
}
