import { register } from 'tsx/esm/api'

// A thread does not take over the loader of TypeScript from its process (github.com/privatenumber/tsx/issues/354).
register()
await import('./thread.ts')
