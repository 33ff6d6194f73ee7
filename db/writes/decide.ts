import type { Database } from '@/db/client'
import { activityRecord, activityRecords } from '@/db/queries/activity-record'
import { articleActivityIds } from '@/db/queries/article-activities'
import { articleFields } from '@/db/queries/article-fields'
import { activitiesOf } from '@/db/queries/filter-conditions'
import { freeActivityId, freeFigureId } from '@/db/queries/free-ids'
import { seesArticle } from '@/db/queries/sees-article'
import { seenRecord } from '@/db/writes/seen-record'
import { type Removal, storeActivities } from '@/db/writes/store-activity'
import { undoChange } from '@/db/writes/undo-change'
import { isSettingChange, undoSetting } from '@/db/writes/undo-setting'
import { type Transaction, type Writer, write } from '@/db/writes/write'
import { authorOf } from '@/domain/people/author'
import { expectRight, expectRightOver } from '@/domain/people/expect-right'
import { rightForDecision } from '@/domain/people/right-for-decision'
import { sees } from '@/domain/people/sees'
import { may, sightOf, type Viewer } from '@/domain/people/viewer'
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
 * @param viewer who decides; what the person may not see is answered as if it were not there
 * @param at when, as an argument
 * @returns the records as they are now, and the number by which the change can be undone
 * @throws SignInNeeded, NotAllowed: not with this role, or not with a record as it was or as it would be;
 * DecisionRefused, InvalidRecord: the decision is not allowed to anybody, or makes an impossible record;
 * Conflict: somebody changed a record since the person saw it; NoSuchRecord
 */
export function decide(db: Database, viewer: Viewer, at: Date, decision: Decision): DecisionAnswer {
  expectRight(viewer, 'review')
  const reason = 'reason' in decision ? decision.reason : null
  return write(db, { ...authorOf(viewer), reason, at }, (writer) => {
    const { tx } = writer
    if (decision.kind === 'undo' && isSettingChange(tx, decision.change)) {
      undoSetting(writer, viewer, decision.change)
      return { change: writer.change, records: [], gone: [] }
    }
    const { action, records, removals = [] } = settle(writer, viewer, decision)
    const before = recordsNow(
      tx,
      [...records, ...removals].map(({ id }) => id),
    )
    const right = rightForDecision(decision.kind, before, records)
    expectRightOver(viewer, right, before)
    storeActivities(writer, action, records, removals)
    const stored = records.flatMap(({ id }) => activityRecord(tx, id) ?? [])
    // As they are stored: an organiser named by an alias is stored under its own name.
    expectRightOver(
      viewer,
      right,
      stored.map(({ record }) => record),
    )
    return { change: writer.change, records: stored, gone: removals.map(({ id, into }) => ({ id, to: into })) }
  })
}

/** What a decision has to store. */
interface Settled {
  action: RevisionAction
  records: ActivityRecord[]
  removals?: Removal[]
}

function settle({ tx, by }: Writer, viewer: Viewer, decision: Decision): Settled {
  const seen = (asked: { activityId: string; version: number }) =>
    seenRecord(tx, viewer, asked.activityId, asked.version, 'activityId')
  const store = (action: RevisionAction, ...records: ActivityRecord[]): Settled => ({ action, records })
  switch (decision.kind) {
    case 'acceptFigure':
      return store('accept', acceptFigure(seen(decision), decision.figureId))
    case 'rejectFigure':
      return store('reject', rejectFigure(seen(decision), decision.figureId, decision.reason))
    case 'correctFigure': {
      const { figureId, reading, reason } = decision
      const record = seen(decision)
      return store('update', correctFigure(record, figureId, reading, reason, freeFigureId(tx, record.id)))
    }
    case 'addFigure': {
      const { reading, span, reason } = decision
      const record = seen(decision)
      const words = span && selected(tx, viewer, span)
      return store('update', addFigure(record, reading, words, reason, freeFigureId(tx, record.id)))
    }
    case 'moveFigure': {
      const to = seenRecord(tx, viewer, decision.to, decision.toVersion, 'to')
      return store('update', ...moveFigure(seen(decision), to, decision.figureId))
    }
    case 'correctActivity':
      return store('update', correctActivity(seen(decision), decision.fields))
    case 'acceptActivity':
      return store('accept', acceptActivity(seen(decision)))
    case 'rejectActivity':
      return store('reject', rejectActivity(seen(decision), decision.reason))
    case 'acceptConfident':
      return store('accept', ...confident(tx, viewer, decision))
    case 'merge': {
      const from = seen(decision)
      const merged = merge(from, seenRecord(tx, viewer, decision.into, decision.intoVersion, 'into'))
      return { action: 'merge', records: [merged], removals: [{ id: from.id, into: merged.id }] }
    }
    case 'split': {
      const record = seen(decision)
      return store('split', ...split(record, { ...decision, newId: freeActivityId(tx, `${record.id}-2`) }))
    }
    case 'enterActivity': {
      const { fields, figures, reason } = decision
      const id = freeActivityId(tx, `entered-${by.at.toISOString().slice(0, 10).replaceAll('-', '')}`)
      return store('create', enterActivity(id, fields, figures, reason, may(viewer, 'verify')))
    }
    case 'undo':
      return { action: 'undo', ...undoChange(tx, viewer, decision.change) }
  }
}

function recordsNow(tx: Transaction, ids: readonly string[]): ActivityRecord[] {
  return activityRecords(tx, activitiesOf(ids)).map(({ record }) => record)
}

function selected(tx: Transaction, viewer: Viewer, span: { articleId: string; start: number; end: number }): Selected {
  const article = seesArticle(tx, sightOf(viewer), span.articleId) ? articleFields(tx, span.articleId) : null
  if (article === null) throw new DecisionRefused('span.articleId', 'noSuchArticle', span.articleId)
  const text = article.body.slice(span.start, span.end)
  if (text === '' || text.length !== span.end - span.start) throw new DecisionRefused('span', 'outsideText', text)
  return { ...span, text }
}

/** The activities of an article as accepting the confident changes them; all that wait must have been seen. */
function confident(
  tx: Transaction,
  viewer: Viewer,
  { articleId, versions }: Extract<Decision, { kind: 'acceptConfident' }>,
): ActivityRecord[] {
  const waiting = recordsNow(tx, articleActivityIds(tx, articleId))
    .filter((record) => record.review === 'pending' && sees(sightOf(viewer), record))
    .map(({ id }) => seenRecord(tx, viewer, id, versions[id] ?? 0, 'versions'))
  const changed = confidentChanges(waiting, may(viewer, 'verify'))
  if (changed.length === 0) throw new DecisionRefused('articleId', 'nothingChanged', articleId)
  return changed
}
