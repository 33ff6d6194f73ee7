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

/** An organisation's number, and its own name where it was asked for by an alias. */
export interface Organisation {
  id: number
  name: string
}

/** The organisation of a name, creating one of unknown level and area for a name that was never seen. */
export function organisationNamed(writer: Writer, name: string): Organisation {
  const known = findOrganisation(writer, name)
  if (known !== null) return known
  saveOrganisation(writer, { name, level: null, area: null, aliases: [] })
  return organisationNamed(writer, name)
}

function findOrganisation({ tx }: Writer, name: string): Organisation | null {
  const find = (query: string) => tx.$client.prepare<[string], Organisation>(query).get(name)
  const own = find('select id, name from organisations where name = ?')
  if (own) return own
  const aliased = find(`
    select o.id, o.name from organisation_aliases a join organisations o on o.id = a.organisation_id
    where a.alias = ?`)
  return aliased ?? null
}

/** The series' number, creating it for a name that was never seen. */
export function seriesNamed(writer: Writer, name: string): number {
  const find = writer.tx.$client.prepare<[string], { id: number }>('select id from series where name = ?')
  const known = find.get(name)
  if (known) return known.id
  const { id } = writer.tx.insert(series).values({ name }).returning({ id: series.id }).get()
  writer.revise('series', String(id), 'create', null, { name })
  return id
}
