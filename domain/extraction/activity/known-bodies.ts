import { ENTERPRISES, INSTITUTIONS, UNIONS } from '@/domain/extraction/activity/bodies'
import type { AreaCode, Level } from '@/domain/vocabulary'

/** An organisation as the records name it, with its level and the area that it counts for. */
export interface Organisation {
  name: string
  level: Level
  area: AreaCode
}

/** Every name of the well-known unions. */
export const KNOWN_UNIONS: ReadonlyMap<string, Organisation> = new Map(
  UNIONS.flatMap(({ aliases, ...union }) => [union.name, ...aliases].map((name) => [name, union] as const)),
)

/** Every name of the well-known enterprises, universities and hospitals. */
export const KNOWN_BODIES: ReadonlyMap<string, Organisation> = new Map(
  [...ENTERPRISES, ...INSTITUTIONS].flatMap(({ aliases, ...body }) =>
    [body.name, ...aliases].map((name) => [name, body] as const),
  ),
)
