import type { Package } from '@/tests/factories/xlsx/faults'
import { all, child, type Element, relationsOf } from '@/tests/factories/xlsx/parts'
import { areaOf } from '@/tests/factories/xlsx/reference'

/** The sheets of a workbook in their order. */
export function sheetsOf({ parts, trees }: Package): { name: string; state: string; path: string; tree: Element }[] {
  const relations = relationsOf(parts, 'xl/workbook.xml')
  return all(trees.get('xl/workbook.xml') as Element, 'sheet').flatMap(({ attributes }) => {
    const path = relations.get(attributes['r:id'] ?? '')?.target ?? ''
    const tree = trees.get(path)
    return tree ? [{ name: attributes.name ?? '', state: attributes.state ?? 'visible', path, tree }] : []
  })
}

export function workbookFaults(file: Package): string[] {
  const workbook = file.trees.get('xl/workbook.xml')
  if (workbook === undefined) return ['no xl/workbook.xml']
  const entries = all(workbook, 'sheet')
  const sheets = sheetsOf(file)
  const faults: string[] = []
  const twice = (list: (string | undefined)[]) => new Set(list.map((each) => each?.toLowerCase())).size < list.length
  if (sheets.length !== entries.length) faults.push('a sheet has no part')
  if (twice(entries.map(({ attributes }) => attributes.sheetId))) faults.push('two sheets have one id')
  if (twice(entries.map(({ attributes }) => attributes['r:id']))) faults.push('two sheets have one part')
  if (twice(sheets.map(({ name }) => name))) faults.push('two sheets have one name')
  if (!sheets.some(({ state }) => state === 'visible')) faults.push('no sheet can be seen')
  for (const { name, state } of sheets) {
    const isGood = name.length > 0 && name.length <= 31 && !/[\\/?*[\]:\p{Cc}]|^'|'$/u.test(name)
    if (!isGood || name.toLowerCase() === 'history') faults.push(`${name} is no name for a sheet`)
    if (!['visible', 'hidden', 'veryHidden'].includes(state)) faults.push(`${name} is ${state}`)
  }
  const names = all(workbook, 'definedName')
  if (twice(names.map(({ attributes }) => `${attributes.name} ${attributes.localSheetId}`)))
    faults.push('a name is defined twice')
  for (const { attributes, text } of names) {
    const sheet = sheets[Number(attributes.localSheetId)]
    const own = `'${sheet?.name.replaceAll("'", "''")}'!`
    const reference = text.replaceAll(own, '')
    if (sheet === undefined || !text.startsWith(own)) faults.push(`${text} is on no sheet of its own`)
    else if (attributes.name === '_xlnm.Print_Titles') {
      if (!/^(?:\$A:\$A,)?\$(\d+):\$\1$/.test(reference)) faults.push(`${text} is nothing to repeat`)
    } else if (attributes.name === '_xlnm._FilterDatabase') {
      const filter = child(sheet.tree, 'autoFilter')?.attributes.ref
      if (filter !== reference.replaceAll('$', '')) faults.push(`${text} is not what sheet ${sheet.name} filters`)
      if (areaOf(reference) === null) faults.push(`${text} is no range`)
    } else faults.push(`${attributes.name} is unknown`)
  }
  for (const { name, tree } of sheets) {
    const isListed = names.some(
      ({ attributes, text }) =>
        attributes.name === '_xlnm._FilterDatabase' && text.startsWith(`'${name.replaceAll("'", "''")}'!`),
    )
    if (child(tree, 'autoFilter') !== undefined && !isListed) faults.push(`the filter of ${name} has no name`)
  }
  const selected = sheets.filter(({ tree }) =>
    all(tree, 'sheetView').some(({ attributes }) => attributes.tabSelected === '1'),
  )
  if (selected.length !== 1 || selected[0]?.state !== 'visible') faults.push('not just one sheet is selected')
  return faults
}
