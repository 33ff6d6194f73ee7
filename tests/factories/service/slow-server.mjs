import { setTimeout as pause } from 'node:timers/promises'
import { register } from 'tsx/esm/api'

// The server of the product, with a handler of its own in place of the framework.
const unregister = register()
const { serve } = await import('@/service/serve')
await unregister()

/** @type {Record<string, (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown>} */
const answers = {
  '/slow': async (_, response) => {
    for (let i = 0; i < 10; i += 1) {
      response.write(`${i}\n`)
      await pause(150)
    }
    response.end('end\n')
  },
  '/endless': (_, response) => response.write('begins\n'),
  '/fails': () => {
    throw new Error('王小梅 secret-canary')
  },
  '/late': (_, response) => {
    response.statusCode = 503
    response.end()
  },
}

await serve(async () => {
  return async (request, response) => {
    const path = (request.url ?? '').split('?')[0]
    await (answers[path] ?? (() => response.end('ok\n')))(request, response)
  }
}, process.env.TEST_BUILD)
