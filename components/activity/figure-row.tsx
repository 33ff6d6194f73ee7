import Link from 'next/link'
import { articleReference, citeFigure } from '@/components/activity/citation'
import { CopyButton } from '@/components/activity/copy-button'
import styles from '@/components/activity/figure-table.module.css'
import { onwardHref, type WayHere } from '@/components/activity/way-here'
import { EvidenceSentence } from '@/components/evidence/evidence-sentence'
import { QuantityText } from '@/components/evidence/quantity-text'
import type { ActivityDetail, FigureDetail } from '@/domain/statistics/answers'
import type { Words } from '@/domain/vocabulary'

/** One figure: its value, its words, what it is about, whether it counts, and the sentence it stands in. */
export function FigureRow({
  activity,
  figure,
  way,
  words,
}: {
  activity: ActivityDetail
  figure: FigureDetail
  way: WayHere
  words: Words
}) {
  const counts = figure.standing === 'counted'
  const kind = [
    words(`scope.${figure.scope}`),
    words(`realisation.${figure.realisation}`),
    words(`basis.${figure.basis}`),
  ]
  return (
    <tr className={counts ? undefined : styles.left}>
      <td className={styles.value}>
        <QuantityText amount={figure} />
      </td>
      <td className={styles.phrase}>
        {figure.evidence.length > 0 && <span lang="zh-CN">{words('activity.quoted', { text: figure.printed })}</span>}
        <span className={styles.about}>
          {figure.who !== null && <span lang="zh-CN">{figure.who}</span>}
          {figure.part && <span className={styles.part}>{words('activity.part')}</span>}
        </span>
      </td>
      <td className={styles.kind}>{kind.join(' · ')}</td>
      <td>{standingOf(figure, words)}</td>
      <td className={styles.evidence}>
        <div className={styles.cited}>
          <div className={styles.quotes}>
            {figure.evidence.map((piece) => {
              const article = activity.articles.find(({ id }) => id === piece.articleId)
              return (
                <Link
                  key={`${piece.articleId} ${piece.start}`}
                  href={onwardHref(`/articles/${piece.articleId}`, way, figure.id)}
                  prefetch={false}
                  className={styles.quote}
                  style={{ borderColor: `var(--${figure.measure})` }}
                >
                  <EvidenceSentence evidence={piece} />
                  {article && <span className={styles.origin}>{articleReference(article, words)}</span>}
                </Link>
              )
            })}
            {figure.reason !== null && <p>{words('activity.reason', { reason: figure.reason })}</p>}
          </div>
          <CopyButton text={citeFigure(activity, figure, words)} words={copyWords(words)} className={styles.copy} />
        </div>
      </td>
    </tr>
  )
}

/** What the button for a citation says. */
export function copyWords(words: Words) {
  return { copy: words('activity.copy'), copied: words('activity.copied'), refused: words('activity.copyRefused') }
}

function standingOf({ standing, realisation }: FigureDetail, words: Words) {
  if (standing !== 'counted') return <span className={styles.reason}>{words(`standing.${standing}`)}</span>
  if (realisation === 'planned') {
    return (
      <span className={styles.reason} title={words('exclusion.planned')}>
        {words('activity.countedAsPlan')}
      </span>
    )
  }
  return <span className={styles.counted}>{words('standing.counted')}</span>
}
