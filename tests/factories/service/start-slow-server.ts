import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { endedInOrder } from '@/scripts/server-process'

const module = fileURLToPath(new URL('slow-server.mjs', import.meta.url))
process.exitCode = await endedInOrder(fork(module, [], { execArgv: [] }))
