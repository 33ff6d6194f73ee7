import type { AnswerContext } from '@/app/answers/context'
import { activitiesExport } from '@/app/answers/lists/activities'
import { articlesExport } from '@/app/answers/lists/articles'
import type { Asking } from '@/app/answers/lists/asking'
import { changesExport } from '@/app/answers/lists/changes'
import { figuresExport } from '@/app/answers/lists/figures'
import { ledgerExport } from '@/app/answers/lists/ledger'
import { profilesExport } from '@/app/answers/lists/profiles'
import { promisesExport } from '@/app/answers/lists/promises'
import { rankingExport } from '@/app/answers/lists/ranking'
import { statisticsExport } from '@/app/answers/lists/statistics'
import { timelineExport } from '@/app/answers/lists/timeline'
import { unionsExport } from '@/app/answers/lists/unions'
import { zeroReportsExport } from '@/app/answers/lists/zero-reports'
import type { Subject } from '@/app/files/file-request'
import { LIST_KINDS, type ListKind } from '@/domain/reports/file-kinds'
import type { Table } from '@/domain/reports/table'
import type { Filter } from '@/domain/statistics/filter'

export type ListSubject = Extract<Subject, { what: ListKind }>

export function isList(subject: Subject): subject is ListSubject {
  return LIST_KINDS.some((kind) => kind === subject.what)
}

/** A list with all its rows, which are made while they are read: the database must stay open until then. */
export function listTable(subject: ListSubject, filter: Filter, context: AnswerContext, asking: Asking): Table {
  switch (subject.what) {
    case 'statistics':
      return statisticsExport(context, filter, subject.by, asking)
    case 'ledger':
      return ledgerExport(context, filter, subject.measure, subject.row, asking)
    case 'figures':
      return figuresExport(context, filter, subject.activity, asking)
    case 'activities':
      return activitiesExport(context, filter, subject.sort, subject.row, asking)
    case 'articles':
      return articlesExport(context, filter, subject.sort, subject.row, asking)
    case 'promises':
      return promisesExport(context, filter, asking)
    case 'profiles':
      return profilesExport(context, filter, subject.measure, asking)
    case 'zero-reports':
      return zeroReportsExport(context, filter, subject.measure, asking)
    case 'ranking':
      return rankingExport(context, filter, subject, asking)
    case 'timeline':
      return timelineExport(context, filter, subject, asking)
    case 'unions':
      return unionsExport(context, filter, asking)
    case 'changes':
      return changesExport(context, filter, subject, asking)
  }
}
