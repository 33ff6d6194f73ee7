import { eq } from 'drizzle-orm'
import { organisationAliases, organisations, series } from '@/db/schema'
import { InvalidRecord, type Writer } from '@/db/writes/write'
import type { AreaCode, Level } from '@/domain/vocabulary'

export interface OrganisationInput {
  name: string
  level: Level | null
  area: AreaCode | null
  aliases: string[]
}

/**
 * Stores an organisation that is not known yet, by its name or by an alias.
 * @throws InvalidRecord where an alias already means another organisation
 */
export function saveOrganisation(writer: Writer, input: OrganisationInput): void {
  if (findOrganisation(writer, input.name) !== null) return
  const { aliases, ...values } = input
  const { id } = writer.tx.insert(organisations).values(values).returning({ id: organisations.id }).get()
  for (const alias of aliases) {
    if (findOrganisation(writer, alias) !== null) throw new InvalidRecord('aliases', 'taken', alias)
    writer.tx.insert(organisationAliases).values({ alias, organisationId: id }).run()
  }
  writer.revise('organisation', String(id), 'create', null, input)
}

/** The organisation's number, creating one of unknown level and area for a name that was never seen. */
export function organisationNamed(writer: Writer, name: string): number {
  const known = findOrganisation(writer, name)
  if (known !== null) return known
  saveOrganisation(writer, { name, level: null, area: null, aliases: [] })
  return organisationNamed(writer, name)
}

function findOrganisation(writer: Writer, name: string): number | null {
  const own = writer.tx.select({ id: organisations.id }).from(organisations).where(eq(organisations.name, name)).get()
  if (own) return own.id
  const aliased = writer.tx.select().from(organisationAliases).where(eq(organisationAliases.alias, name)).get()
  return aliased?.organisationId ?? null
}

/** The series' number, creating it for a name that was never seen. */
export function seriesNamed(writer: Writer, name: string): number {
  const known = writer.tx.select({ id: series.id }).from(series).where(eq(series.name, name)).get()
  if (known) return known.id
  const { id } = writer.tx.insert(series).values({ name }).returning({ id: series.id }).get()
  writer.revise('series', String(id), 'create', null, { name })
  return id
}
