import { censusResidents, RESIDENTS } from '@/domain/settings/census-residents'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { Words } from '@/domain/vocabulary'

const CENSUS = censusResidents([])

/** How a denominator is called: by the name that somebody gave it; what comes with the product, in the reader's language. */
export function denominatorName({ id, name }: Pick<Denominator, 'id' | 'name'>, words: Words): string {
  return id === RESIDENTS && name === CENSUS.name ? words('denominators.residents') : name
}
