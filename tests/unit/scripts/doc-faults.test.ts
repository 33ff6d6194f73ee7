import { expect, test } from 'vitest'
import { docFaults } from '@/scripts/doc-faults'

const PROJECT = {
  exists: (path: string) => ['db/client.ts', 'docs/guide/en.md', 'db/queries'].includes(path),
  hasScript: (name: string) => name === 'check:docs',
}

test.each([
  ['`db/client.ts` and [guide](docs/guide/en.md#start)', []],
  ['`db/client.ts:12`, `db/queries/*.ts`, `data/gongji.db`, `GONGJI_DB`', []],
  ['[site](https://example.org/x), [below](#part), [page](/method)', []],
  ['`npm run check:docs`', []],
  ['`db/gone.ts`', ['db/gone.ts is not there']],
  ['[guide](docs/guide/fr.md)', ['docs/guide/fr.md is not there']],
  ['run npm run chekc', ['npm run chekc is no script']],
])('%s', (text, faults) => {
  expect(docFaults(text, PROJECT)).toEqual(faults)
})
