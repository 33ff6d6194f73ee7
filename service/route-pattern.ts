import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const listed = z.object({ page: z.string(), regex: z.string() })
const manifest = z.object({ staticRoutes: z.array(listed), dynamicRoutes: z.array(listed) })

/** Addresses of the build's own files, of which there are many, and of everything that is no route. */
const BUILD = '/_next'
const NONE = 'none'

/** The route that an address belongs to, as it is written in the program: never the address itself. */
export type PatternOf = (path: string) => string

/** Reads the routes of the build, so that what is counted by them has a bound. */
export function readPatterns(folder: string): PatternOf {
  const { staticRoutes, dynamicRoutes } = manifest.parse(
    JSON.parse(readFileSync(join(folder, 'routes-manifest.json'), 'utf8')),
  )
  const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({ page, regex: new RegExp(regex) }))
  return (path) => {
    if (path.startsWith(`${BUILD}/`)) return BUILD
    return routes.find(({ regex }) => regex.test(path))?.page ?? NONE
  }
}
