'use client'
import { StateLink } from '@/components/charts/state-link'
import type { ChangesView } from '@/components/compare/changes/changes-view'
import styles from '@/components/compare/changes/state-picker.module.css'
import { changeChangesView } from '@/components/compare/changes/use-changes'
import control from '@/components/layout/control.module.css'
import { useWords } from '@/components/words'
import type { Beginning } from '@/domain/comparison/beginnings'

type Edge = 'since' | 'until'

/** From which state of the database to which: usual beginnings, or any days and revisions. */
export function StatePicker({
  view,
  beginnings,
  viewHref,
}: {
  view: ChangesView
  beginnings: readonly Beginning[]
  viewHref: (change: Partial<ChangesView>) => string
}) {
  const words = useWords()
  return (
    <div className={styles.picker} data-screen-only>
      <ul className={styles.presets} aria-label={words('changes.picker.presets')}>
        {beginnings.map(({ name, since }) => (
          <li key={name}>
            <StateLink
              href={viewHref({ since, until: null })}
              className={control.control}
              aria-current={view.since === since && view.until === null ? 'true' : undefined}
            >
              {words(`changes.picker.preset.${name}`)}
            </StateLink>
          </li>
        ))}
      </ul>
      <Edges key={`${view.since} ${view.until}`} view={view} />
      <p className={styles.hint}>{words('changes.picker.hint')}</p>
    </div>
  )
}

/** The two states as a form, taken over when it is sent. */
function Edges({ view }: { view: ChangesView }) {
  const words = useWords()
  function take(form: FormData) {
    const read = (edge: Edge) => {
      const revision = String(form.get(`${edge}-revision`) ?? '').trim()
      return revision ? `r${revision}` : String(form.get(`${edge}-day`) ?? '') || null
    }
    changeChangesView({ since: read('since') ?? view.since, until: read('until') })
  }
  const field = (edge: Edge) => {
    const present = view[edge] ?? ''
    const [day, revision] = present.startsWith('r') ? ['', present.slice(1)] : [present, '']
    const name = words(`changes.picker.${edge}`)
    return (
      <fieldset className={styles.edge}>
        <legend className={styles.legend}>{name}</legend>
        <input
          type="date"
          name={`${edge}-day`}
          defaultValue={day}
          aria-label={`${name} ${words('changes.picker.day')}`}
          onChange={(event) => clear(event.target.form, `${edge}-revision`)}
        />
        <span>{words('changes.picker.or')}</span>
        <input
          type="text"
          inputMode="numeric"
          pattern="[0-9]{1,12}"
          size={6}
          name={`${edge}-revision`}
          defaultValue={revision}
          placeholder={edge === 'until' ? words('changes.picker.now') : ''}
          aria-label={`${name} ${words('changes.picker.revision')}`}
          onChange={(event) => clear(event.target.form, `${edge}-day`)}
        />
      </fieldset>
    )
  }
  return (
    <form
      className={styles.edges}
      onSubmit={(event) => {
        event.preventDefault()
        take(new FormData(event.currentTarget))
      }}
    >
      {field('since')}
      {field('until')}
      <button type="submit" className={control.control}>
        {words('changes.picker.show')}
      </button>
    </form>
  )
}

/** A day and a revision exclude one another: what is filled in last holds. */
function clear(form: HTMLFormElement | null, name: string): void {
  const other = form?.elements.namedItem(name)
  if (other instanceof HTMLInputElement) other.value = ''
}
