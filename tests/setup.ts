import fc from 'fast-check'
import { afterEach, beforeEach, expect } from 'vitest'
import { logTo, makeLog } from '@/service/log'

// The same examples on every run: no failure is a matter of luck.
fc.configureGlobal({ seed: 20260102 })

const original = console.error
let errors: unknown[][] = []

beforeEach(() => {
  errors = []
  console.error = (...values: unknown[]) => errors.push(values)
  logTo(makeLog('error', { write: (line) => errors.push([line]) }))
})

afterEach(() => {
  console.error = original
  expect(errors, 'errors told during a test').toEqual([])
})
