import { z } from 'zod'
import type { AnswerContext } from '@/app/answers/context'
import { componentsFor, type JsonSchema, schemaOf } from '@/app/api/openapi-schemas'
import { methodOf, ROUTES, type RouteDescription } from '@/app/api/routes'
import { errorSchema } from '@/domain/statistics/answers'
import { filterSchema } from '@/domain/statistics/filter-schema'
import type { Locale, Words } from '@/domain/vocabulary'
import { version } from '@/package.json'

/** A person's browser, or a program with a token of the API. */
const SECURITY = {
  session: { type: 'apiKey', in: 'cookie', name: 'gongji.session_token' },
  token: { type: 'http', scheme: 'bearer' },
}

/** A parameter as OpenAPI describes it. */
export interface Parameter {
  name: string
  in: 'query' | 'path' | 'header'
  required: boolean
  description: string
  schema: JsonSchema
}

/** The parameters of the filter, which every filtered route takes. */
export function filterParameters(words: Words): Parameter[] {
  return queryParameters(z.object(filterSchema.shape), words)
}

/** The parameters of a route beside the filter. */
export function ownParameters({ path, parameters }: RouteDescription, words: Words): Parameter[] {
  const own = queryParameters(parameters, words)
  if (!path.includes('{id}')) return own
  const id = words('apiReference.parameter.id')
  return [{ name: 'id', in: 'path', required: true, description: id, schema: { type: 'string' } }, ...own]
}

function queryParameters(shape: z.ZodObject, words: Words): Parameter[] {
  const { properties = {}, required = [] } = z.toJSONSchema(shape, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    description: words(`apiReference.parameter.${name}`),
    schema: schema as JsonSchema,
  }))
}

/** What was described already, by language: it only changes with the program, and takes a tenth of a second to make. */
const described = new Map<Locale, ReturnType<typeof documentIn>>()

/**
 * The API described by OpenAPI 3.1, out of the schemas that check its parameters and shape its answers.
 * @param root the address that all routes begin with
 */
export function openApiDocument({ locale, words }: Pick<AnswerContext, 'locale' | 'words'>, root: string) {
  const known = described.get(locale) ?? documentIn(words)
  described.set(locale, known)
  return { ...known, servers: [{ url: root }] }
}

function documentIn(words: Words) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of ROUTES) {
    paths[route.path] = { ...paths[route.path], [methodOf(route).toLowerCase()]: operation(route, words) }
  }
  const tags = [...new Set(ROUTES.map(({ tag }) => tag))]
  return {
    openapi: '3.1.0',
    info: {
      title: words('product.name'),
      version,
      description: `${words('apiReference.page.intro')} ${words('apiReference.page.stability.text')}`,
    },
    tags: tags.map((tag) => ({ name: tag, description: words(`apiReference.tag.${tag}`) })),
    paths,
    components: { schemas: componentsFor([paths], words), securitySchemes: SECURITY },
    // Where reading is public no sign-in is needed to read what is published.
    security: [{}, { session: [] }, { token: [] }],
  }
}

function operation(route: RouteDescription, words: Words) {
  const response = (name: string) => words(`apiReference.response.${name}`)
  const error = (name: string) => ({
    description: response(name),
    content: { 'application/json': { schema: schemaOf(errorSchema) } },
  })
  const own = ownParameters(route, words)
  const shared = {
    operationId: route.name,
    tags: [route.tag],
    summary: words(`apiReference.route.${route.name}.title`),
  }
  const description = words(`apiReference.route.${route.name}.description`)
  const missing = route.path.includes('{id}') || route.name === 'reviewItem' ? { 404: error('notFound') } : {}
  if (route.removes) {
    return {
      ...shared,
      description,
      parameters: own,
      responses: { 204: { description: response('removed') }, 403: error('forbidden'), ...missing },
    }
  }
  if (route.body || route.acts) {
    const isAccepted = route.name === 'makeReport'
    return {
      ...shared,
      description,
      parameters: own,
      ...(route.body ? { requestBody: { required: true, content: bodyContent(route.body) } } : {}),
      responses: {
        [isAccepted ? 202 : 200]: { description: response(isAccepted ? 'accepted' : 'ok'), content: contentOf(route) },
        400: error('badBody'),
        403: error('forbidden'),
        ...(route.name === 'decide' ? { 404: error('notFound') } : missing),
        ...(route.name === 'decide' || route.replaces ? { 409: error('conflict') } : {}),
        413: error('tooLarge'),
        415: error('mediaType'),
        422: error('invalid'),
        503: error('unavailable'),
      },
    }
  }
  const known: Parameter = {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: words('apiReference.parameter.ifNoneMatch'),
    schema: { type: 'string' },
  }
  const filter = route.filtered ? filterParameters(words) : []
  return {
    ...shared,
    description,
    parameters: [...own, ...filter, ...(route.isFresh ? [] : [known])],
    responses: {
      200: {
        description: response(route.answer === null ? 'file' : 'ok'),
        ...(route.isFresh ? {} : { headers: { ETag: { description: response('etag'), schema: { type: 'string' } } } }),
        content: contentOf(route),
      },
      ...(route.isFresh ? {} : { 304: { description: response('notModified') } }),
      ...(route.name === 'activity' ? { 308: { description: response('moved') } } : {}),
      400: error('badRequest'),
      ...missing,
      ...(route.name === 'reportFile' ? { 409: error('notReady') } : {}),
      503: error('unavailable'),
    },
  }
}

function contentOf({ answer, file = 'text/csv' }: RouteDescription) {
  if (answer === null) return { [file]: { schema: { type: 'string' } } }
  return { 'application/json': { schema: schemaOf(answer) } }
}

/** As JSON; where files may come along, also as a form with the JSON in one part and the files in others; or one file. */
function bodyContent({ shape, withFiles }: NonNullable<RouteDescription['body']>) {
  if (shape === null) {
    const properties = { file: { type: 'string', contentMediaType: 'application/octet-stream' } }
    return { 'multipart/form-data': { schema: { type: 'object', properties, required: ['file'] } } }
  }
  const schema = schemaOf(shape)
  if (!withFiles) return { 'application/json': { schema } }
  const properties = {
    request: { type: 'string', contentMediaType: 'application/json', contentSchema: schema },
    files: { type: 'array', items: { type: 'string', contentMediaType: 'application/octet-stream' } },
  }
  return {
    'application/json': { schema },
    'multipart/form-data': { schema: { type: 'object', properties, required: ['request'] } },
  }
}
