import { figureGroups } from '@/components/activity/figure-groups'
import { FigureRow } from '@/components/activity/figure-row'
import styles from '@/components/activity/figure-table.module.css'
import type { WayHere } from '@/components/activity/way-here'
import { QuantityText } from '@/components/evidence/quantity-text'
import type { Quantity } from '@/domain/figures/quantity'
import type { ActivityDetail } from '@/domain/statistics/answers'
import { shareDone } from '@/domain/statistics/promises'
import { shareBound } from '@/domain/statistics/shares'
import type { Measure, Words } from '@/domain/vocabulary'

/** Every figure of an activity under its measure: what counts comes first, what does not says why. */
export function FigureTable({ activity, way, words }: { activity: ActivityDetail; way: WayHere; words: Words }) {
  const reached = activity.measures.peopleReached as Quantity
  return (
    <table className={styles.table}>
      <caption className={styles.spoken}>{words('activity.figures')}</caption>
      {activity.figures.length > 0 && (
        <thead>
          <tr>
            {(['amount', 'phrase', 'kind', 'standing', 'evidence'] as const).map((head) => (
              <th key={head} scope="col">
                {words(`activity.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      {figureGroups(activity).map(({ measure, achieved, planned, figures }) => (
        <tbody key={measure} id={`figures-${measure}`}>
          <tr className={styles.group}>
            <th colSpan={5} scope="rowgroup">
              <Dot of={measure} />
              <span className={styles.measure}>{words(`measure.${measure}`)}</span>
              <QuantityText amount={achieved} />
              {planned.value !== null && <PlanShare achieved={achieved} planned={planned} words={words} />}
              {figures.length === 0 && <span className={styles.note}>{words('activity.notReportedNote')}</span>}
            </th>
          </tr>
          {figures.map((figure) => (
            <FigureRow key={figure.id} activity={activity} figure={figure} way={way} words={words} />
          ))}
        </tbody>
      ))}
      {reached.value !== null && (
        <tbody id="figures-peopleReached">
          <tr className={styles.group}>
            <th colSpan={5} scope="rowgroup">
              <Dot of="peopleReached" />
              <span className={styles.measure}>{words('measure.peopleReached')}</span>
              <QuantityText amount={reached} />
              <span className={styles.note}>{words('activity.peopleReachedNote')}</span>
            </th>
          </tr>
        </tbody>
      )}
    </table>
  )
}

function Dot({ of }: { of: Measure | 'peopleReached' }) {
  return <i className={styles.dot} style={{ background: `var(--${of})` }} />
}

/** The plan beside what was done, and how much of it that is, as vaguely as the two are known. */
function PlanShare({ achieved, planned, words }: { achieved: Quantity; planned: Quantity; words: Words }) {
  const share = shareDone({ planned, achieved })
  return (
    <span className={styles.plan}>
      {words('realisation.planned')} <QuantityText amount={planned} />
      {share !== null && planned.bound !== null && achieved.bound !== null && (
        <span className={styles.note}>
          {words(`activity.share.${shareBound(planned.bound, achieved.bound)}`, { percent: Math.round(share * 100) })}
        </span>
      )}
    </span>
  )
}
