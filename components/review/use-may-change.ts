'use client'
import { useMay } from '@/components/people/viewer-context'
import type { ActivityRecord } from '@/domain/review/activity-record'

/** Whether who is signed in may change an activity: what is verified, and so counted, only who may verify. */
export function useMayChange(): (record: Pick<ActivityRecord, 'review'>) => boolean {
  const mayVerify = useMay('verify')
  return ({ review }) => mayVerify || review !== 'verified'
}
