import type { Mention } from '@/domain/extraction/figures/mention'

const NOUN_AFTER =
  /^[“「]?([\u4e00-\u9fff]{1,14}?)(?=[”」]|[，。、；！？]|$|的|参|在|到|为|进|组|送|给|与|和|走|获|受|得|领|上|同|共|将|从|围|比|观|报|角|登|加|接)/
const NOUN_BEFORE = /([\u4e00-\u9fff]{2,10})$/

/** What is counted, in the text's words: the noun after the quantity, or else the one before it. */
export function whoOf({ after, before }: Mention): string | null {
  const next = NOUN_AFTER.exec(after)?.[1]
  if (next && next.length > 1) return next
  const previous = NOUN_BEFORE.exec(before)?.[1]
  return previous?.replace(/^.*(?:慰问|发放|惠及|评出|送去|给予|走访|表彰|设立|投入)/, '') || null
}
