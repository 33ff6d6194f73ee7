import type { Reading, ReadText } from '@/domain/extraction/activity/reading'
import { type ResolvedUnion, resolveUnion } from '@/domain/extraction/activity/resolve-union'
import { surroundings } from '@/domain/extraction/activity/surroundings'
import type { UnionMention } from '@/domain/extraction/activity/union-mentions'

/** Several rules ask for the same mention of the same reading; each is resolved once. */
const known = new WeakMap<UnionMention, ResolvedUnion | null>()

/** What union a mention means where it stands; null for unions in general. */
export function meaningOf(reading: Reading, text: ReadText, mention: UnionMention): ResolvedUnion | null {
  const before = known.get(mention)
  if (before !== undefined) return before
  const union = resolveUnion(mention.words, surroundings(reading, text, mention.start))
  known.set(mention, union)
  return union
}
