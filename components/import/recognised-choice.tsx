'use client'
import Link from 'next/link'
import { useId } from 'react'
import styles from '@/components/import/recognised-choice.module.css'
import { useWords } from '@/components/words'
import { type ImportedArticle, SAME_ARTICLE_ACTIONS, type SameArticleAction } from '@/domain/review/import-answer'

/** An article that is stored already: how it was recognised, and what is to be done with it. */
export function RecognisedChoice({
  recognised,
  choice,
  disabled,
  onChoose,
}: {
  recognised: NonNullable<ImportedArticle['recognised']>
  choice: SameArticleAction
  disabled: boolean
  onChoose: (action: SameArticleAction) => void
}) {
  const words = useWords()
  const id = useId()
  const { articleId, by, bodyKind, headline, action, lost } = recognised
  const actions = SAME_ARTICLE_ACTIONS.filter((each) => each !== 'replace' || bodyKind === 'digest' || action === each)
  return (
    <fieldset className={styles.box} disabled={disabled}>
      <legend className={styles.legend}>{words('import.recognised.title')}</legend>
      <p className={styles.how}>
        {words(`import.recognised.${by}`)}{' '}
        <Link href={`/articles/${articleId}`} prefetch={false} target="_blank" lang="zh-CN">
          {headline ?? words('import.recognised.stored')}
        </Link>{' '}
        <span className={styles.kind}>{words(`bodyKind.${bodyKind}`)}</span>
      </p>
      <div className={styles.choices}>
        {actions.map((each) => (
          <label key={each} className={styles.choice}>
            <input type="radio" name={id} checked={choice === each} onChange={() => onChoose(each)} />
            <span>
              <strong>{words(`import.action.${each}`)}</strong>
              {each === action && <span className={styles.suggested}>{words('import.recognised.suggested')}</span>}
              <span className={styles.means}>{words(`import.actionMeans.${each}`)}</span>
            </span>
          </label>
        ))}
      </div>
      {choice === 'replace' && lost.length > 0 && (
        <p className={styles.lost}>
          {words('import.recognised.lost', { count: lost.length })} <span lang="zh-CN">{lost.join('、')}</span>
        </p>
      )}
    </fieldset>
  )
}
