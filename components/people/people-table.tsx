'use client'
import Link from 'next/link'
import control from '@/components/layout/control.module.css'
import styles from '@/components/people/people.module.css'
import { useLang, useWords } from '@/components/words'
import { beijingClock } from '@/domain/figures/beijing-clock'
import type { PersonAnswer } from '@/domain/people/answers'
import { limitsInWords } from '@/domain/people/limits-in-words'

const COLUMNS = ['name', 'role', 'limits', 'state', 'lastSignIn', 'acts'] as const

/** Everybody who can sign in, a row each, with what can be done about them. */
export function PeopleTable({
  people,
  areaName,
  onChange,
  onLink,
}: {
  people: readonly PersonAnswer[]
  areaName: (code: string) => string
  onChange: (person: PersonAnswer) => void
  onLink: (person: PersonAnswer) => void
}) {
  const words = useWords()
  const clock = beijingClock(useLang())
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${styles.people}`}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words(`people.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => {
            const link = person.hasJoined ? 'reset' : 'invitation'
            return (
              <tr key={person.id} className={person.isActive ? undefined : styles.isOut}>
                <th scope="row">
                  {person.name}
                  <br />
                  <span className={styles.quiet}>{person.userName}</span>
                </th>
                <td data-label={words('people.role')}>{words(`role.${person.role}`)}</td>
                <td data-label={words('people.limits')}>
                  {limitsInWords(person.limits, areaName, words) ?? words('people.everywhere')}
                </td>
                <td data-label={words('people.state')}>{words(`people.is.${stateOf(person)}`)}</td>
                <td data-label={words('people.lastSignIn')}>
                  {person.lastSignIn ? clock(person.lastSignIn) : words('people.never')}
                </td>
                <td>
                  <span className={styles.actions}>
                    <button
                      type="button"
                      className={control.control}
                      aria-label={words('people.changeOf', { name: person.name })}
                      onClick={() => onChange(person)}
                    >
                      {words('people.change')}
                    </button>
                    <Link
                      className={control.control}
                      href={`/history?entity=person&record=${encodeURIComponent(person.id)}`}
                      prefetch={false}
                      aria-label={words('people.historyOf', { name: person.name })}
                    >
                      {words('people.history')}
                    </Link>
                    {person.isActive && (
                      <button
                        type="button"
                        className={control.control}
                        aria-label={words(`people.makeLinkOf.${link}`, { name: person.name })}
                        onClick={() => onLink(person)}
                      >
                        {words(`people.makeLink.${link}`)}
                      </button>
                    )}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function stateOf({ isActive, hasJoined }: PersonAnswer): 'out' | 'in' | 'invited' {
  if (!isActive) return 'out'
  return hasJoined ? 'in' : 'invited'
}
