import { rmSync } from 'node:fs'
import { runScripts } from '@/scripts/run-scripts'

rmSync('test-results', { recursive: true, force: true })
if (runScripts(['test:unit', 'test:e2e']).length > 0) process.exitCode = 1
