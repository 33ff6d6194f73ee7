import { parseArgs } from 'node:util'
import { runScripts } from '@/scripts/run-scripts'

const CHECKS = ['check:format', 'check:lint', 'check:types', 'check:unused', 'check:messages', 'check:docs']

// Continuous integration has run all tests before.
const { values } = parseArgs({ options: { untested: { type: 'boolean', default: false } } })

const failed = runScripts([...CHECKS, ...(values.untested ? [] : ['test:unit']), 'build'])
console.log(failed.length === 0 ? '\n✓ every check passed' : `\n✗ failed: ${failed.join(', ')}`)
if (failed.length > 0) process.exitCode = 1
