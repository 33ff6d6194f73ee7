import { foldCharacters } from '@/domain/articles/fold-characters'
import { findQuantities } from '@/domain/figures/quantity-phrase'
import type { Basis, Bound } from '@/domain/vocabulary'

/** The names of a list stand between these. */
const LISTED = /[、，,和与及]/u

/**
 * What a value rests on, if a person reads it from these words: a number that they print, or a list whose members are
 * as many. Null where the words do not say it: then it is entered, with a reason.
 */
export function basisIn(
  words: string,
  { value, bound }: { value: number; bound: Bound },
): Exclude<Basis, 'entered'> | null {
  const numbers = findQuantities(foldCharacters(words))
  if (numbers.some((number) => number.value === value && number.bound === bound)) return 'printed'
  const names = words.split(LISTED).filter((name) => name.trim() !== '')
  return numbers.length === 0 && names.length > 1 && names.length === value && bound === 'exact' ? 'enumerated' : null
}
