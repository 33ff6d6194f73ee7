import { ORDERS } from '@/tests/factories/docx/orders'
import { all, child, type Element, parseXml, relationsOf, unzip } from '@/tests/factories/xlsx/parts'

/**
 * What Word would stumble over in a document, or repair: parts that are no XML, types of content and relations that lead
 * nowhere, children out of order, numbers that are no integers, names used twice or unknown. Empty for a sound one.
 */
export async function docxFaults(bytes: Uint8Array): Promise<string[]> {
  const parts = await unzip(bytes)
  const faults: string[] = []
  const trees = new Map<string, Element>()
  for (const [path, content] of parts) {
    if (!/\.(xml|rels)$/.test(path)) continue
    try {
      trees.set(path, parseXml(content.toString('utf8')))
    } catch (error) {
      faults.push(`${path}: ${error}`)
    }
  }
  faults.push(...typeFaults(parts, trees))
  for (const [path, tree] of trees) {
    if (path.endsWith('.rels') || !path.startsWith('word/')) continue
    faults.push(...relationFaults(parts, path, tree), ...orderFaults(path, tree), ...numberFaults(path, tree))
  }
  const document = trees.get('word/document.xml')
  const styles = trees.get('word/styles.xml')
  if (document === undefined || styles === undefined) return [...faults, 'no document or no styles']
  return [...faults, ...nameFaults(document, styles), ...tableFaults(document), ...wholeFaults(document)]
}

function typeFaults(parts: ReadonlyMap<string, Buffer>, trees: ReadonlyMap<string, Element>): string[] {
  const types = trees.get('[Content_Types].xml')
  if (types === undefined) return ['no types of content']
  const overrides = all(types, 'Override').map(({ attributes }) => attributes.PartName ?? '')
  const defaults = all(types, 'Default').map(({ attributes }) => attributes.Extension ?? '')
  return [
    ...overrides.filter((name) => !parts.has(name.slice(1))).map((name) => `type of ${name}, which is not there`),
    ...overrides.filter((name, i) => overrides.indexOf(name) !== i).map((name) => `two types for ${name}`),
    ...[...parts.keys()]
      .filter((path) => path !== '[Content_Types].xml')
      .filter((path) => !overrides.includes(`/${path}`) && !defaults.includes(path.slice(path.lastIndexOf('.') + 1)))
      .map((path) => `no type for ${path}`),
    ...[...parts.keys()]
      .filter((path) => /^word\/[a-z]+\d*\.xml$/.test(path) && !overrides.includes(`/${path}`))
      .map((path) => `${path} is typed as plain XML`),
  ]
}

function relationFaults(parts: ReadonlyMap<string, Buffer>, path: string, tree: Element): string[] {
  const relations = relationsOf(parts, path)
  const used = everything(tree).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) => (/^r:(id|embed|link)$/.test(name) ? [value] : [])),
  )
  return [
    ...used.filter((id) => !relations.has(id)).map((id) => `${path}: relation ${id} is not there`),
    ...[...relations.values()]
      .filter(({ type, target }) => type !== 'hyperlink' && !parts.has(target.replace(/^\//, '')))
      .map(({ target }) => `${path}: ${target} is not there`),
  ]
}

function orderFaults(path: string, tree: Element): string[] {
  return everything(tree).flatMap((element) => {
    const order = ORDERS[element.name]
    if (order === undefined) return []
    const places = element.children.map(({ name }) => order.indexOf(name))
    const strange = element.children.filter((_, i) => places[i] === -1).map(({ name }) => name)
    if (strange.length > 0) return [`${path}: ${strange.join()} in ${element.name}`]
    const isSorted = places.every((place, i) => i === 0 || place >= (places[i - 1] ?? 0))
    return isSorted ? [] : [`${path}: ${element.children.map(({ name }) => name).join()} in ${element.name}`]
  })
}

/** Word takes a fraction where an integer belongs for a broken file. */
function numberFaults(path: string, tree: Element): string[] {
  return everything(tree).flatMap(({ name, attributes }) =>
    Object.entries(attributes)
      .filter(([, value]) => /^-?\d+\.\d+$|^NaN$|^undefined$|Infinity/.test(value))
      .map(([attribute, value]) => `${path}: ${name} ${attribute}="${value}"`),
  )
}

function nameFaults(document: Element, styles: Element): string[] {
  // Every word processor knows this one by itself.
  const known = ['DefaultParagraphFont', ...all(styles, 'style').map(({ attributes }) => attributes['w:styleId'] ?? '')]
  const used = [
    ...all(document, 'pStyle'),
    ...all(document, 'rStyle'),
    ...all(styles, 'basedOn'),
    ...all(styles, 'next'),
  ]
  const ids = all(document, 'docPr').map(({ attributes }) => attributes.id)
  return [
    ...used
      .map(({ attributes }) => attributes['w:val'] ?? '')
      .filter((id) => !known.includes(id))
      .map((id) => `no style ${id}`),
    ...known.filter((id, i) => known.indexOf(id) !== i).map((id) => `two styles ${id}`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `two pictures ${id}`),
  ]
}

function tableFaults(document: Element): string[] {
  return all(document, 'tbl').flatMap((table, number) => {
    const columns = all(table, 'gridCol').length
    const rows = all(table, 'tr')
    return [
      ...(rows.length === 0 ? [`table ${number} has no row`] : []),
      ...rows
        .filter((row) => all(row, 'tc').length !== columns)
        .map(() => `table ${number} has a row of another length`),
      ...all(table, 'tc')
        .filter((cell) => cell.children.at(-1)?.name !== 'p')
        .map(() => 'a cell without a paragraph'),
    ]
  })
}

function wholeFaults(document: Element): string[] {
  const body = child(document, 'body')
  const faults = body?.children.at(-1)?.name === 'sectPr' ? [] : ['the body does not end with its section']
  const last = body?.children.at(-2)?.name
  return last === 'tbl' ? [...faults, 'a table without a paragraph after it'] : faults
}

function everything(element: Element): Element[] {
  return [element, ...element.children.flatMap(everything)]
}
