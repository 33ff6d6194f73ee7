import fc from 'fast-check'
import { afterEach, beforeEach, expect } from 'vitest'

// The same examples on every run: no failure is a matter of luck.
fc.configureGlobal({ seed: 20260102 })

const original = console.error
let errors: unknown[][] = []

beforeEach(() => {
  errors = []
  console.error = (...values: unknown[]) => errors.push(values)
})

afterEach(() => {
  console.error = original
  expect(errors, 'console.error during a test').toEqual([])
})
