import type { Package } from '@/tests/factories/xlsx/faults'
import { all, child, type Element } from '@/tests/factories/xlsx/parts'
import { type Area, areaOf, overlap } from '@/tests/factories/xlsx/reference'
import { sheetsOf } from '@/tests/factories/xlsx/workbook-faults'

export function sheetFaults(file: Package): string[] {
  const shared = file.trees.get('xl/sharedStrings.xml')?.children.length ?? 0
  const styles = child(file.trees.get('xl/styles.xml'), 'cellXfs')?.children.length ?? 0
  return sheetsOf(file).flatMap(({ name, tree }) =>
    [...cellFaults(tree, shared, styles), ...rangeFaults(tree), ...viewFaults(tree)].map(
      (fault) => `${name}: ${fault}`,
    ),
  )
}

function cellFaults(sheet: Element, shared: number, styles: number): string[] {
  const faults: string[] = []
  let before = 0
  for (const row of all(sheet, 'row')) {
    const number = Number(row.attributes.r)
    if (!(number > before && number <= 1_048_576)) faults.push(`row ${row.attributes.r} stands after row ${before}`)
    if (row.attributes.ht !== undefined && !(Number(row.attributes.ht) <= 409.5))
      faults.push(`row ${number} is too high`)
    before = number
    let last = 0
    for (const cell of row.children) {
      const area = areaOf(cell.attributes.r ?? '')
      if (area === null || area.top !== number || area.left <= last)
        faults.push(`${cell.attributes.r} stands in row ${number}`)
      last = area?.left ?? last
      if (cell.attributes.s !== undefined && !(Number(cell.attributes.s) < styles))
        faults.push(`${cell.attributes.r} has no style`)
      faults.push(...valueFaults(cell, shared).map((fault) => `${cell.attributes.r} ${fault}`))
    }
  }
  return faults
}

function valueFaults(cell: Element, shared: number): string[] {
  if (child(cell, 'f') !== undefined) return ['is a formula']
  const value = child(cell, 'v')?.text
  switch (cell.attributes.t) {
    case 's':
      return Number(value) < shared ? [] : [`shares text ${value}`]
    case 'inlineStr': {
      const text = all(cell, 't')
        .map((each) => each.text)
        .join('')
        .replace(/_x([0-9a-f]{4})_/gi, '.')
      return value === undefined && child(cell, 'is') && text.length <= 32_767 ? [] : ['is no good text']
    }
    case undefined:
      return cell.children.length === 0 || (value !== undefined && value !== '' && Number.isFinite(Number(value)))
        ? []
        : [`is no number: ${value}`]
    default:
      return [`is of type ${cell.attributes.t}`]
  }
}

function rangeFaults(sheet: Element): string[] {
  const faults: string[] = []
  const filter = child(sheet, 'autoFilter')?.attributes.ref
  const filtered = filter === undefined ? null : areaOf(filter)
  if (filter !== undefined && filtered === null) faults.push(`filters ${filter}`)
  const merges = child(sheet, 'mergeCells')
  if (merges && Number(merges.attributes.count) !== merges.children.length) faults.push('miscounts its merged cells')
  if (merges && merges.children.length === 0) faults.push('has an empty list of merged cells')
  const areas: Area[] = []
  for (const { attributes } of merges?.children ?? []) {
    const area = areaOf(attributes.ref ?? '')
    if (area === null || (area.top === area.bottom && area.left === area.right)) faults.push(`merges ${attributes.ref}`)
    else if (areas.some((other) => overlap(area, other))) faults.push(`merges ${attributes.ref} twice`)
    else if (filtered && overlap(area, filtered)) faults.push(`merges ${attributes.ref} of its list`)
    if (area) areas.push(area)
  }
  let before = 0
  for (const { attributes } of child(sheet, 'cols')?.children ?? []) {
    const [min, max, width] = [Number(attributes.min), Number(attributes.max), Number(attributes.width)]
    if (!(min > before && max >= min && max <= 16_384)) faults.push(`has columns ${min} to ${max} after ${before}`)
    if (!(width > 0 && width <= 255)) faults.push(`has a column as wide as ${attributes.width}`)
    before = max
  }
  if (child(sheet, 'cols')?.children.length === 0) faults.push('has an empty list of columns')
  for (const { attributes } of all(sheet, 'ignoredError')) {
    if (areaOf(attributes.sqref ?? '') === null) faults.push(`ignores errors in ${attributes.sqref}`)
  }
  for (const each of child(sheet, 'headerFooter')?.children ?? []) {
    if (each.text.length > 255) faults.push('has a footer that is too long')
  }
  return faults
}

/** The corners that are there when a window is cut in so many ways. */
const PANES: Record<string, string[]> = {
  '10': ['topRight'],
  '01': ['bottomLeft'],
  '11': ['topRight', 'bottomLeft', 'bottomRight'],
}

function viewFaults(sheet: Element): string[] {
  return all(sheet, 'sheetView').flatMap((view) => {
    const pane = child(view, 'pane')
    const selections = view.children.filter(({ name }) => name === 'selection')
    if (pane === undefined) return selections.length <= 1 ? [] : ['selects in panes that are not there']
    const { xSplit, ySplit, topLeftCell = '', activePane = '' } = pane.attributes
    const panes = PANES[`${xSplit ? 1 : 0}${ySplit ? 1 : 0}`] ?? []
    const corner = areaOf(topLeftCell)
    const isCorner = corner?.left === Number(xSplit ?? 0) + 1 && corner.top === Number(ySplit ?? 0) + 1
    return [
      isCorner ? [] : [`freezes up to ${topLeftCell}`],
      panes.at(-1) === activePane ? [] : [`is active in ${activePane}`],
      String(selections.map(({ attributes }) => attributes.pane)) === String(panes) ? [] : ['selects in other panes'],
    ].flat()
  })
}
