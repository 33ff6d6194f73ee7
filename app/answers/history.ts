import { endOfDay } from '@/app/answers/changes/revisions'
import type { AnswerContext } from '@/app/answers/context'
import { database } from '@/db/client'
import { undoProblem } from '@/db/queries/can-undo'
import {
  allRevisions,
  type HistoryFilter,
  historyCondition,
  listChanges,
  type RevisionRow,
  revisionsOfChange,
  TOLD_RECORDS,
} from '@/db/queries/list-revisions'
import type { HistoryAnswer, HistoryChange, Revised } from '@/domain/history/answers'
import { differencesOf } from '@/domain/history/differences'
import { recordHref, recordLabel } from '@/domain/history/record-label'
import { may } from '@/domain/people/viewer'
import { BadRequest } from '@/domain/statistics/filter-schema'

/** What is asked for, with days of Beijing. */
export type AskedHistory = HistoryFilter

/** A page of the changes that pass, latest first, each with what it changed in words. */
export function historyAnswer(
  context: AnswerContext,
  asked: AskedHistory,
  { limit, cursor }: { limit: number; cursor: string | null },
): HistoryAnswer {
  const { db } = context
  const condition = conditionFor(context, asked)
  const changes = listChanges(db, condition, cursor === null ? null : readPlace(cursor), limit + 1)
  const shown = changes.slice(0, limit)
  const items = shown.flatMap((change) => changeAnswer(context, revisionsOfChange(db, condition, change)) ?? [])
  return { items, nextCursor: changes.length > limit ? String(shown.at(-1)) : null }
}

/** Every revision that passes, latest first; the database must stay open until the last is read. */
export function* historyLines(context: AnswerContext, asked: AskedHistory) {
  for (const row of allRevisions(context.db, conditionFor(context, asked))) {
    yield { ...row, actor: actorName(context, row), ...revised(context, row) }
  }
}
export type HistoryLine = ReturnType<typeof historyLines> extends Generator<infer Line> ? Line : never

function conditionFor({ db, viewer }: AnswerContext, { since, until, ...asked }: AskedHistory) {
  if (since !== undefined && until !== undefined && until < since) throw new BadRequest('until', 'order', until)
  const moments = {
    since: since && new Date(`${since}T00:00:00+08:00`).toISOString(),
    until: until && endOfDay(until),
  }
  return historyCondition(db, { ...asked, ...moments }, may(viewer, 'managePeople'))
}

function changeAnswer(context: AnswerContext, rows: readonly RevisionRow[]): HistoryChange | null {
  const [first] = rows
  if (!first) return null
  const { change, at, person, reason } = first
  const problem = rows.some(({ entity }) => entity === 'article')
    ? 'notUndoable'
    : undoProblem(database(), context.viewer, change)
  return {
    change,
    at,
    actor: actorName(context, first),
    person,
    reason,
    canUndo: problem === null,
    undoProblem: problem,
    revisions: rows.slice(0, TOLD_RECORDS).map((row) => revised(context, row)),
    hasMore: rows.length > TOLD_RECORDS,
  }
}

function actorName({ words }: AnswerContext, { actor }: RevisionRow): string {
  return actor === 'bundled data' ? words('activity.bundled') : actor
}

function revised(context: AnswerContext, row: RevisionRow): Revised {
  const { id, entity, record, action, link, before, after } = row
  return {
    id,
    entity,
    record,
    action,
    did: context.words(entity === 'settings' && action === 'create' ? 'history.set' : `history.action.${action}`),
    label: recordLabel(row, context),
    href: recordHref(entity, record),
    link,
    differences: differencesOf(entity, before, after, context),
  }
}

/** @throws BadRequest for a cursor that is no number of a change */
function readPlace(cursor: string): number {
  if (!/^\d{1,15}$/.test(cursor)) throw new BadRequest('cursor', 'cursor', cursor.slice(0, 60))
  return Number(cursor)
}
