import styles from '@/components/evidence/ledger-sections.module.css'
import type { Evidence } from '@/domain/statistics/answers'

/** The sentence that a figure stands in, its phrase marked. */
export function EvidenceSentence({ evidence }: { evidence: Evidence }) {
  const { sentence, sentenceStart, start, end } = evidence
  return (
    <span lang="zh-CN">
      {sentence.slice(0, start - sentenceStart)}
      <mark className={styles.phrase}>{sentence.slice(start - sentenceStart, end - sentenceStart)}</mark>
      {sentence.slice(end - sentenceStart)}
    </span>
  )
}
