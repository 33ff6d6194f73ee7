import type { Database } from '@/db/client'
import { activityRecord } from '@/db/queries/activity-record'
import { articleActivityIds } from '@/db/queries/article-activities'
import { articleFields } from '@/db/queries/article-fields'
import { freeActivityId, freeFigureId } from '@/db/queries/free-ids'
import { seenRecord } from '@/db/writes/seen-record'
import { storeActivities } from '@/db/writes/store-activity'
import { undoChange } from '@/db/writes/undo-change'
import { type Transaction, type Writer, write } from '@/db/writes/write'
import { acceptActivity } from '@/domain/review/accept-activity'
import { confidentChanges } from '@/domain/review/accept-confident'
import { acceptFigure } from '@/domain/review/accept-figure'
import type { ActivityRecord } from '@/domain/review/activity-record'
import { addFigure, type Selected } from '@/domain/review/add-figure'
import { correctActivity } from '@/domain/review/correct-activity'
import { correctFigure } from '@/domain/review/correct-figure'
import type { Decision, DecisionAnswer } from '@/domain/review/decision'
import { enterActivity } from '@/domain/review/enter-activity'
import { merge } from '@/domain/review/merge'
import { moveFigure } from '@/domain/review/move-figure'
import { DecisionRefused } from '@/domain/review/refusal'
import { rejectActivity } from '@/domain/review/reject-activity'
import { rejectFigure } from '@/domain/review/reject-figure'
import { split } from '@/domain/review/split'
import type { RevisionAction } from '@/domain/vocabulary'

/**
 * Takes a person's decision: all of it is stored, with its revisions, or nothing.
 * @param at when, as an argument
 * @returns the records as they are now, and the number by which the change can be undone
 * @throws DecisionRefused, InvalidRecord: the decision is not allowed, or makes an impossible record;
 * Conflict: somebody changed a record since the person saw it; NoSuchRecord
 */
export function decide(db: Database, by: string, at: Date, decision: Decision): DecisionAnswer {
  const reason = 'reason' in decision ? decision.reason : null
  return write(db, { actor: by, reason, at }, (writer) => {
    const { stored, gone } = settle(writer, decision)
    const records = stored.map((id) => activityRecord(writer.tx, id)).filter((each) => each !== null)
    return { change: writer.change, records, gone }
  })
}

/** Ids of what was stored and of what is gone. */
interface Settled {
  stored: string[]
  gone: DecisionAnswer['gone']
}

function settle(writer: Writer, decision: Decision): Settled {
  const { tx } = writer
  const store = (action: RevisionAction, ...records: ActivityRecord[]): Settled => {
    storeActivities(writer, action, records)
    return { stored: records.map(({ id }) => id), gone: [] }
  }
  switch (decision.kind) {
    case 'acceptFigure':
      return store('accept', acceptFigure(seen(tx, decision), decision.figureId))
    case 'rejectFigure':
      return store('reject', rejectFigure(seen(tx, decision), decision.figureId, decision.reason))
    case 'correctFigure': {
      const { figureId, reading, reason } = decision
      const record = seen(tx, decision)
      return store('update', correctFigure(record, figureId, reading, reason, freeFigureId(tx, record.id)))
    }
    case 'addFigure': {
      const { reading, span, reason } = decision
      const record = seen(tx, decision)
      return store(
        'update',
        addFigure(record, reading, span && selected(tx, span), reason, freeFigureId(tx, record.id)),
      )
    }
    case 'moveFigure': {
      const to = seenRecord(tx, decision.to, decision.toVersion, 'to')
      return store('update', ...moveFigure(seen(tx, decision), to, decision.figureId))
    }
    case 'correctActivity':
      return store('update', correctActivity(seen(tx, decision), decision.fields))
    case 'acceptActivity':
      return store('accept', acceptActivity(seen(tx, decision)))
    case 'rejectActivity':
      return store('reject', rejectActivity(seen(tx, decision), decision.reason))
    case 'acceptConfident':
      return store('accept', ...confident(tx, decision))
    case 'merge': {
      const from = seen(tx, decision)
      const merged = merge(from, seenRecord(tx, decision.into, decision.intoVersion, 'into'))
      storeActivities(writer, 'merge', [merged], [{ id: from.id, into: merged.id }])
      return { stored: [merged.id], gone: [{ id: from.id, to: merged.id }] }
    }
    case 'split': {
      const record = seen(tx, decision)
      return store('split', ...split(record, { ...decision, newId: freeActivityId(tx, `${record.id}-2`) }))
    }
    case 'enterActivity': {
      const id = freeActivityId(tx, `entered-${writer.by.at.toISOString().slice(0, 10).replaceAll('-', '')}`)
      return store('create', enterActivity(id, decision.fields, decision.figures, decision.reason))
    }
    case 'undo':
      return undoChange(writer, decision.change)
  }
}

function seen(tx: Transaction, { activityId, version }: { activityId: string; version: number }): ActivityRecord {
  return seenRecord(tx, activityId, version, 'activityId')
}

function selected(tx: Transaction, span: { articleId: string; start: number; end: number }): Selected {
  const article = articleFields(tx, span.articleId)
  if (article === null) throw new DecisionRefused('span.articleId', 'noSuchArticle', span.articleId)
  const text = article.body.slice(span.start, span.end)
  if (text === '' || text.length !== span.end - span.start) throw new DecisionRefused('span', 'outsideText', text)
  return { ...span, text }
}

/** The activities of an article as accepting the confident changes them; all that wait must have been seen. */
function confident(tx: Transaction, { articleId, versions }: Extract<Decision, { kind: 'acceptConfident' }>) {
  const waiting = articleActivityIds(tx, articleId).flatMap((id) => {
    const found = activityRecord(tx, id)
    return found?.record.review === 'pending' ? [seenRecord(tx, id, versions[id] ?? 0, 'versions')] : []
  })
  const changed = confidentChanges(waiting)
  if (changed.length === 0) throw new DecisionRefused('articleId', 'nothingChanged', articleId)
  return changed
}
