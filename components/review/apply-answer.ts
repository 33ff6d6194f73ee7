import type { ReviewItem } from '@/domain/review/answers'
import type { DecisionAnswer } from '@/domain/review/decision'

/**
 * The item as it stands after a decision, made of what the server answered: changed records in place of the old ones,
 * new ones of the same article at the end, gone ones left out. Records of other articles are not added.
 */
export function applyAnswer(item: ReviewItem, { records, gone }: Pick<DecisionAnswer, 'records' | 'gone'>): ReviewItem {
  const isGone = (id: string) => gone.some((each) => each.id === id)
  const changed = item.activities
    .filter(({ record }) => !isGone(record.id))
    .map((old) => ({ ...old, ...records.find(({ record }) => record.id === old.record.id) }))
  const articleId = item.article?.id
  const added = records.filter(
    ({ record }) =>
      articleId !== undefined &&
      record.articleIds.includes(articleId) &&
      !item.activities.some((old) => old.record.id === record.id),
  )
  return { ...item, activities: [...changed, ...added.map((each) => ({ ...each, candidates: [] }))] }
}
