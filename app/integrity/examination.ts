import { chainHead } from '@/db/integrity/chain'
import { examined, findingsIn } from '@/db/integrity/examine'
import type { Finding } from '@/db/integrity/finding'
import { openOfThisVersion } from '@/db/this-version'
import type { ExaminationAnswer, Found, FoundKind } from '@/domain/integrity/answers'

/** Findings of a kind that are shown; of a broken database there may be very many. */
const SHOWN = 100

/**
 * Examines a database, and changes nothing in it.
 * @param path its file
 * @throws DatabaseFault where it cannot be read
 */
export function examine(path: string): ExaminationAnswer {
  const begun = performance.now()
  const db = openOfThisVersion(path)
  try {
    const place = db.$client.prepare<[string, string], string>(
      `select id from activities where id = ? union all select activity_id from figures where id = ? limit 1`,
    )
    const article = db.$client.prepare<[string], string>('select id from articles where id = ?')
    const opens = ({ entity, id }: Finding): Found['opens'] => {
      if (entity === 'activity') return opened('activity', place.pluck().get(id, id))
      return entity === 'article' ? opened('article', article.pluck().get(id)) : null
    }
    const kinds = new Map<FoundKind['kind'], FoundKind>()
    let total = 0
    for (const finding of findingsIn(db)) {
      const { kind, entity, id, detail } = finding
      const found = kinds.get(kind) ?? { kind, count: 0, items: [] }
      kinds.set(kind, found)
      total += 1
      found.count += 1
      if (found.items.length < SHOWN) {
        found.items.push({ entity, id, detail: detail.slice(0, 300), opens: opens(finding) })
      }
    }
    const seconds = Math.round((performance.now() - begun) / 100) / 10
    const at = new Date().toISOString()
    return { at, seconds, examined: examined(db), total, kinds: [...kinds.values()], head: chainHead(db) }
  } finally {
    db.$client.close()
  }
}

function opened(entity: 'activity' | 'article', id: string | undefined): Found['opens'] {
  return id === undefined ? null : { entity, id }
}
