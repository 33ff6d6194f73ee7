import { register } from 'tsx/esm/api'

// Only the service's own files need it: for the whole framework, its maps of sources would double the memory.
const unregister = register()
const { serve } = await import('./serve.ts')
await unregister()
process.setSourceMapsEnabled(false)

const { default: next } = await import('next')

await serve(async (hostname, port) => {
  const app = next({ dev: false, dir: process.cwd(), hostname, port })
  await app.prepare()
  return app.getRequestHandler()
})
