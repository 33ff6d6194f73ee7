import { chartFaults } from '@/tests/factories/xlsx/chart-faults'
import { ORDERS } from '@/tests/factories/xlsx/orders'
import { all, type Element, parseXml, relationsOf, unzip } from '@/tests/factories/xlsx/parts'
import { sheetFaults } from '@/tests/factories/xlsx/sheet-faults'
import { styleFaults } from '@/tests/factories/xlsx/style-faults'
import { workbookFaults } from '@/tests/factories/xlsx/workbook-faults'

const TYPES: Record<string, string> = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  sharedStrings: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  officeDocument: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  'core-properties': 'application/vnd.openxmlformats-package.core-properties+xml',
  'extended-properties': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
}

/** A package whose parts are all read. */
export interface Package {
  parts: ReadonlyMap<string, Buffer>
  trees: ReadonlyMap<string, Element>
}

/** What a strict reader would find wrong with an .xlsx file, as sentences; nothing for one that opens without a word. */
export async function xlsxFaults(bytes: Uint8Array): Promise<string[]> {
  const parts = await unzip(bytes)
  const trees = new Map<string, Element>()
  const broken: string[] = []
  for (const [path, part] of parts) {
    try {
      trees.set(path, parseXml(part.toString()))
    } catch (fault) {
      broken.push(`${path}: ${(fault as Error).message}`)
    }
  }
  if (broken.length > 0) return broken
  const file = { parts, trees }
  return [
    ...[...trees].flatMap(([path, tree]) => orderFaults(tree, '').map((fault) => `${path}: ${fault}`)),
    ...packageFaults(file),
    ...workbookFaults(file),
    ...styleFaults(file),
    ...sheetFaults(file),
    ...chartFaults(file),
  ]
}

function orderFaults(element: Element, parent: string): string[] {
  const order = (ORDERS[`${parent}/${element.name}`] ?? ORDERS[element.name])?.split(' ')
  const places = element.children.map(({ name }) => order?.indexOf(name) ?? 0)
  const here = element.children.flatMap(({ name }, i) => {
    if (places[i] === -1) return [`<${name}> may not stand in <${element.name}>`]
    return (places[i] ?? 0) < (places[i - 1] ?? 0) ? [`<${name}> stands too late in <${element.name}>`] : []
  })
  return [...here, ...element.children.flatMap((each) => orderFaults(each, element.name))]
}

/** Every part is named by its type and reached by a relation, and every relation leads to a part of its type. */
function packageFaults({ parts, trees }: Package): string[] {
  const faults: string[] = []
  const types = trees.get('[Content_Types].xml')
  if (types === undefined) return ['no [Content_Types].xml']
  const named = new Map(
    all(types, 'Override').map(({ attributes }) => [attributes.PartName?.slice(1), attributes.ContentType]),
  )
  const endings = all(types, 'Default').map(({ attributes }) => attributes.Extension)
  if (all(types, 'Override').length !== named.size) faults.push('a part has two types')
  for (const path of named.keys()) if (!parts.has(path ?? '')) faults.push(`${path} has a type but does not exist`)

  const reached = new Set(['[Content_Types].xml'])
  const owners = [...parts.keys()].filter((path) => path.endsWith('.rels'))
  for (const path of owners) {
    reached.add(path)
    const owner = path.replace('_rels/', '').replace(/\.rels$/, '')
    if (owner !== '' && !parts.has(owner)) faults.push(`${path} belongs to no part`)
    const listed = trees.get(path)?.children ?? []
    const relations = relationsOf(parts, owner)
    if (listed.length !== relations.size) faults.push(`${path} names an id twice`)
    for (const [id, { type, target }] of relations) {
      reached.add(target)
      if (!parts.has(target)) faults.push(`${path}: ${id} leads to ${target}, which does not exist`)
      if (named.get(target) !== TYPES[type])
        faults.push(`${path}: ${id} leads to ${target} of type ${named.get(target)}`)
    }
    const used = new Set(idsIn(trees.get(owner)))
    for (const id of used) if (!relations.has(id)) faults.push(`${owner} uses ${id}, which is no relation`)
  }
  for (const path of parts.keys()) {
    if (!reached.has(path)) faults.push(`${path} is reached by no relation`)
    if (!named.has(path) && !endings.some((ending) => path.endsWith(`.${ending}`))) faults.push(`${path} has no type`)
    if (path.startsWith('/') || path.includes('..') || path.includes('\\')) faults.push(`${path} is no good path`)
    if (idsIn(trees.get(path)).length > 0 && relationsOf(parts, path).size === 0)
      faults.push(`${path} has no relations`)
  }
  return faults
}

function idsIn(element: Element | undefined): string[] {
  if (element === undefined) return []
  return [
    ...((element.attributes['r:id'] ?? '') ? [element.attributes['r:id'] ?? ''] : []),
    ...element.children.flatMap(idsIn),
  ]
}
