import type { ChangedNumber } from '@/domain/reports/check/check-answer'
import type { Stated } from '@/domain/reports/manifest'

/**
 * The numbers of a report beside those that the same report has now, by their keys: how many are the same, and the others
 * in the order of the old report, then those that only the new one has.
 */
export function compareStated(
  before: readonly Stated[],
  now: readonly Stated[],
): { same: number; changed: Omit<ChangedNumber, 'causes'>[] } {
  const [old, current] = [byKey(before), byKey(now)]
  const changed = [...new Map([...old, ...current]).values()].flatMap(({ key, label }) => {
    const [was, is] = [amountOf(old.get(key)), amountOf(current.get(key))]
    if (was && is && was.value === is.value && was.bound === is.bound) return []
    return [{ key, label: old.get(key)?.label ?? label, before: was, now: is }]
  })
  return { same: before.length - changed.filter((each) => each.before !== null).length, changed }
}

const byKey = (stated: readonly Stated[]) => new Map(stated.map((each) => [each.key, each]))

function amountOf(stated: Stated | undefined): ChangedNumber['before'] {
  return stated ? { value: stated.value, bound: stated.bound } : null
}
