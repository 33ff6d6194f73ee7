import type { AnswerContext } from '@/app/answers/context'
import { type AskedHistory, type HistoryLine, historyLines } from '@/app/answers/history'
import type { Asking } from '@/app/answers/lists/asking'
import { beijingTime } from '@/domain/figures/beijing-clock'
import { number, type Table, tableOf, text } from '@/domain/reports/table'

/** What the history shows, as a table with a line for each revision; made while it is read. */
export function historyExport(context: AnswerContext, asked: AskedHistory, { at, origin }: Asking): Table {
  const { words } = context
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString()
  const title = (name: string) => words(`history.column.${name}`)
  const told = (side: 'before' | 'after') => (line: HistoryLine) =>
    line.differences.map((each) => `${each.label}: ${each[side] ?? words('activity.blank')}`).join('\n')
  return tableOf<HistoryLine>(
    [
      words('history.title'),
      words('export.head.time', { time: beijingTime(at), revision: String(context.revision) }),
      words('export.head.address', { address: `${origin}/history${query && `?${query}`}` }),
    ],
    [
      number(title('revision'), ({ id }) => id),
      number(title('change'), ({ change }) => change),
      text(title('at'), (line) => beijingTime(new Date(line.at)), 'id'),
      text(title('actor'), ({ actor }) => actor, 'name'),
      text(title('action'), ({ did }) => did),
      text(title('entity'), ({ entity }) => words(`history.entity.${entity}`)),
      text(title('record'), ({ label }) => label, 'name'),
      text(title('id'), ({ record }) => record, 'id'),
      text(title('reason'), ({ reason }) => reason, 'name'),
      text(title('before'), told('before'), 'passage'),
      text(title('after'), told('after'), 'passage'),
      text(title('link'), ({ link }) => link, 'id'),
    ],
    historyLines(context, asked),
  )
}
