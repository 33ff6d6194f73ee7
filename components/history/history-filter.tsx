import Link from 'next/link'
import styles from '@/components/history/history.module.css'
import control from '@/components/layout/control.module.css'
import type { Entity, RevisionAction, Words } from '@/domain/vocabulary'

/** The filters of the history, as a form whose fields make the address. */
export function HistoryFilterForm({
  asked,
  people,
  entities,
  actions,
  words,
}: {
  asked: URLSearchParams
  people: readonly { key: string; name: string }[]
  entities: readonly Entity[]
  actions: readonly RevisionAction[]
  words: Words
}) {
  const record = asked.get('record')
  const chosen = asked.get('person') ?? ''
  return (
    <form action="/history" method="get" className={styles.filter} key={asked.toString()}>
      <label>
        <span>{words('history.filter.person')}</span>
        <select name="person" defaultValue={chosen}>
          <option value="">{words('history.filter.personHint')}</option>
          {people.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words('history.filter.since')}</span>
        <input type="date" name="since" defaultValue={asked.get('since') ?? ''} />
      </label>
      <label>
        <span>{words('history.filter.until')}</span>
        <input type="date" name="until" defaultValue={asked.get('until') ?? ''} />
      </label>
      <label>
        <span>{words('history.filter.entity')}</span>
        <select name="entity" defaultValue={asked.get('entity') ?? ''}>
          <option value="">{words('history.filter.any')}</option>
          {entities.map((entity) => (
            <option key={entity} value={entity}>
              {words(`history.entity.${entity}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words('history.filter.action')}</span>
        <select name="action" defaultValue={asked.get('action') ?? ''}>
          <option value="">{words('history.filter.any')}</option>
          {actions.map((action) => (
            <option key={action} value={action}>
              {words(`history.action.${action}`)}
            </option>
          ))}
        </select>
      </label>
      {record && <input type="hidden" name="record" value={record} />}
      <button type="submit" className={control.primary}>
        {words('history.filter.apply')}
      </button>
      {asked.size > 0 && (
        <Link href="/history" className={control.control}>
          {words('history.filter.clear')}
        </Link>
      )}
    </form>
  )
}
