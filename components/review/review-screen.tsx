'use client'
import { useSearchParams } from 'next/navigation'
import type { Names } from '@/components/review/bench'
import { ItemScreen } from '@/components/review/item-screen'
import { QueueScreen } from '@/components/review/queue-screen'
import { itemOf } from '@/components/review/review-address'

/** The queue, or the item that the address names. */
export function ReviewScreen({ names }: { names: Names }) {
  const key = itemOf(useSearchParams())
  return key === null ? <QueueScreen names={names} /> : <ItemScreen itemKey={key} names={names} />
}
