import type { z } from 'zod'
import type { permissionsAnswerSchema } from '@/domain/people/answers'
import { limitsInWords } from '@/domain/people/limits-in-words'
import { RIGHTS } from '@/domain/people/roles'
import { type Naming, type Table, tableOf, text } from '@/domain/reports/table'

type Line = z.output<typeof permissionsAnswerSchema>['items'][number]

/** Who may do what: a row for each person, a column for each right. */
export function permissionsTable(items: readonly Line[], { words, areaName }: Naming): Table {
  return tableOf<Line>(
    [words('people.permissions')],
    [
      text(words('people.name'), ({ name }) => name, 'name'),
      text(words('people.userName'), ({ userName }) => userName, 'name'),
      text(words('people.role'), ({ role }) => words(`role.${role}`)),
      text(
        words('people.limits'),
        ({ limits }) => limitsInWords(limits, areaName, words) ?? words('people.everywhere'),
        'name',
      ),
      text(words('people.state'), ({ isActive }) => words(isActive ? 'people.maySignIn' : 'people.is.out')),
      ...RIGHTS.map((right) =>
        text<Line>(words(`right.${right}`), ({ rights }) => words(rights.includes(right) ? 'people.yes' : 'people.no')),
      ),
    ],
    items,
  )
}
