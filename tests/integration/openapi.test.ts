import { readdirSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import Ajv from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { anyExportParameters, exportParameters } from '@/app/api/parameters'
import { exampleAddress, methodOf, ROUTES } from '@/app/api/routes'
import { GET as openapi } from '@/app/api/v1/openapi.json/route'
import { HANDLERS } from '@/app/api-reference/handlers'
import { LOCALES } from '@/domain/vocabulary'
import { answerOf, ask, serveSeededFile } from '@/tests/factories/server'

serveSeededFile()

type Json = { [key: string]: Json } & Json[]
const described = (lang: string) => answerOf<Json>(openapi, `lang=${lang}`)

/** The routes that there are, by their folders. */
const folders = readdirSync('app/api/v1', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('/route.ts'))
  .map((file) => `/${file.replace('/route.ts', '').replace('[id]', '{id}')}`)

describe.each(LOCALES)('the OpenAPI description in %s', (lang) => {
  it('is valid OpenAPI 3.1', async () => {
    const outcome = await new Validator().validate(await described(lang))
    expect(outcome.errors ?? []).toEqual([])
    expect(outcome.valid).toBe(true)
  })

  it('has words for everything it names', async () => {
    expect(JSON.stringify(await described(lang))).not.toMatch(/apiReference\./)
  })

  it('refers only to shapes that it has', async () => {
    const document = await described(lang)
    const named = Object.keys(document.components?.schemas ?? {})
    const asked = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name)
    expect([...new Set(asked)].sort()).toEqual(named)
  })

  it('names the server that was asked, however others asked before', async () => {
    const servers = async (host: string) =>
      (await (await ask(openapi, `lang=${lang}`, { headers: { host } })).json()).servers
    expect([await servers('a.test'), await servers('b.test')]).toEqual([
      [{ url: 'http://a.test/api/v1' }],
      [{ url: 'http://b.test/api/v1' }],
    ])
  })
})

describe('the description of the API', () => {
  it('has every route, and no other', async () => {
    expect(Object.keys((await described('en')).paths ?? {}).sort()).toEqual(folders.sort())
    expect([...new Set(ROUTES.map(({ path }) => path))].sort()).toEqual(folders.sort())
  })

  it('lists for downloads what each of them takes', () => {
    const names = Object.values(exportParameters).flatMap(({ shape }) => Object.keys(shape))
    expect(Object.keys(anyExportParameters.shape).sort()).toEqual([...new Set(names)].sort())
  })
})

describe.each(ROUTES.filter(({ body }) => body?.shape))('$path taking $name', (route) => {
  const { path, body } = route
  it('describes what it takes, with an example that it would take', async () => {
    expect(body?.shape?.safeParse(body.example).error).toBeUndefined()
    const document = await described('en')
    const content = document.paths?.[path]?.[methodOf(route).toLowerCase()]?.requestBody?.content?.['application/json']
    const ajv = new Ajv({ strict: false, formats: { 'date-time': true } })
    const valid = ajv.validate({ ...content?.schema, components: document.components }, body?.example)
    expect(ajv.errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })
})

describe.each(ROUTES.filter((route) => methodOf(route) === 'GET'))('$path', (route) => {
  const handler = HANDLERS[route.name] ?? (() => new Response(null, { status: 501 }))

  it.skipIf(route.example.onlyAfterUse)('answers its example as described', async () => {
    const [, query = ''] = exampleAddress(route, 'zh-CN').split('?')
    const response = await ask(handler, query, { id: route.example.id ?? '' })
    expect(response.status).toBe(200)
    if (route.isFresh) expect(response.headers.get('cache-control')).toBe('no-store')
    else expect(response.headers.get('etag')).toMatch(/^W\/"/)
    if (route.answer === null) return expect(response.headers.get('content-type')).toMatch(/^text\/csv/)

    const answer = await response.json()
    expect(route.answer.parse(answer)).toEqual(answer)

    const document = await described('en')
    const content = document.paths?.[route.path]?.get?.responses?.[200]?.content?.['application/json']
    const ajv = new Ajv({ strict: false, formats: { 'date-time': true } })
    const valid = ajv.validate({ ...content?.schema, components: document.components }, answer)
    expect(ajv.errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  it('takes no parameter that it does not list', async () => {
    const response = await ask(handler, 'colour=red', { id: route.example.id ?? '' })
    expect(response.status).toBe(400)
  })
})
