import type { Database } from '@/db/client'
import type { Finding } from '@/db/integrity/finding'
import { FIRST_LINK, type LinkedRevision, linkOf } from '@/db/writes/link'

type Stored = LinkedRevision & { link: string | null }

/**
 * Revisions that are not what was linked, and numbers that are missing among them, the last ones too. Each is judged by
 * what stands before it now, so that one that was changed is found alone and not with all that follow.
 */
export function* chainFindings({ $client }: Database): Generator<Finding> {
  const rows = $client.prepare<[], Stored>(
    `select id, at, actor, action, entity, entity_id as entityId, change, reason, before, after, person,
       link
     from revisions order by id`,
  )
  let last = { id: 0, link: FIRST_LINK }
  for (const { link, ...revision } of rows.iterate()) {
    if (revision.id !== last.id + 1) yield missing(last.id + 1, revision.id - 1)
    if (link !== linkOf(last.link, revision)) {
      yield {
        kind: 'chain',
        entity: 'revision',
        id: String(revision.id),
        detail: `${revision.entity} ${revision.entityId}`,
      }
    }
    last = { id: revision.id, link: link ?? '' }
  }
  const given = $client.prepare<[], number>("select seq from sqlite_sequence where name = 'revisions'").pluck().get()
  if (given !== undefined && given > last.id) yield missing(last.id + 1, given)
}

function missing(first: number, last: number): Finding {
  return { kind: 'missing', entity: 'revision', id: first === last ? String(first) : `${first}–${last}`, detail: '−' }
}

/** The last link, to be noted elsewhere: whoever has it can tell later whether all that was there then is still the same. */
export function chainHead({ $client }: Database): { id: number; link: string } | null {
  return (
    $client
      .prepare<[], { id: number; link: string }>('select id, link from revisions order by id desc limit 1')
      .get() ?? null
  )
}

/** The link of one revision; null where there is none of this number. */
export function linkAt({ $client }: Database, id: number): string | null {
  return $client.prepare<[number], string>('select link from revisions where id = ?').pluck().get(id) ?? null
}
