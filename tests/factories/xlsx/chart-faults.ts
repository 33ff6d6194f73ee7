import type { Package } from '@/tests/factories/xlsx/faults'
import { all, child, type Element } from '@/tests/factories/xlsx/parts'
import { areaOf } from '@/tests/factories/xlsx/reference'
import { sheetsOf } from '@/tests/factories/xlsx/workbook-faults'

export function chartFaults(file: Package): string[] {
  const of = (folder: string) => [...file.trees].filter(([path]) => path.startsWith(folder) && path.endsWith('.xml'))
  return [
    ...of('xl/drawings/').flatMap(([path, tree]) => drawingFaults(tree).map((fault) => `${path}: ${fault}`)),
    ...of('xl/charts/').flatMap(([path, tree]) => oneChartFaults(tree, file).map((fault) => `${path}: ${fault}`)),
  ]
}

function drawingFaults(drawing: Element): string[] {
  const faults: string[] = []
  const ids = all(drawing, 'cNvPr').map(({ attributes }) => attributes.id)
  if (new Set(ids).size < ids.length || ids.some((id) => !(Number(id) > 0))) faults.push('two shapes have one id')
  for (const anchor of drawing.children) {
    const from = child(anchor, 'from')
    const [row, column] = ['row', 'col'].map((name) => Number(child(from, name)?.text))
    if (!(Number(row) < 1_048_576 && Number(column) < 16_384)) faults.push('a shape stands outside of the sheet')
    const { cx, cy } = child(anchor, 'ext')?.attributes ?? {}
    if (![cx, cy].every((size) => /^[1-9]\d*$/.test(size ?? ''))) faults.push(`a shape is ${cx} by ${cy}`)
  }
  return faults
}

function oneChartFaults(chart: Element, file: Package): string[] {
  const faults: string[] = []
  const axes = [...all(chart, 'catAx'), ...all(chart, 'valAx')].map((axis) => ({
    id: child(axis, 'axId')?.attributes.val,
    crosses: child(axis, 'crossAx')?.attributes.val,
  }))
  const used = [...all(chart, 'barChart'), ...all(chart, 'lineChart')].flatMap((plot) =>
    plot.children.filter(({ name }) => name === 'axId').map(({ attributes }) => attributes.val),
  )
  if (axes.length !== 2 || String(used) !== String(axes.map(({ id }) => id)))
    faults.push('its axes are not those it uses')
  if (axes[0]?.crosses !== axes[1]?.id || axes[1]?.crosses !== axes[0]?.id) faults.push('its axes do not cross')
  const series = all(chart, 'ser')
  if (series.length === 0) faults.push('it draws nothing')
  if (series.some((each, i) => Number(child(each, 'idx')?.attributes.val) !== i))
    faults.push('its series are miscounted')
  for (const each of series) {
    const count = Number(all(child(each, 'cat') as Element, 'ptCount')[0]?.attributes.val)
    for (const label of all(each, 'dLbl')) {
      if (!(Number(child(label, 'idx')?.attributes.val) < count)) faults.push('it labels a point that is not there')
    }
  }
  for (const reference of [...all(chart, 'strRef'), ...all(chart, 'numRef')])
    faults.push(...cacheFaults(reference, file))
  return faults
}

/** What a chart keeps of its cells is what stands in them. */
function cacheFaults(reference: Element, file: Package): string[] {
  const formula = child(reference, 'f')?.text ?? ''
  const [, name = '', range = ''] = /^'((?:[^']|'')+)'!(.+)$/.exec(formula) ?? []
  const sheet = sheetsOf(file).find((each) => each.name === name.replaceAll("''", "'"))
  const area = areaOf(range)
  if (sheet === undefined || area === null || area.left !== area.right) return [`${formula} is no range of cells`]
  const cache = child(reference, 'strCache') ?? child(reference, 'numCache')
  const count = Number(child(cache, 'ptCount')?.attributes.val)
  if (count !== area.bottom - area.top + 1) return [`${formula} is kept as ${count} points`]
  const kept = new Map(
    all(cache as Element, 'pt').map((point) => [area.top + Number(point.attributes.idx), child(point, 'v')?.text]),
  )
  const cells = new Map(
    all(sheet.tree, 'c').flatMap((cell) => {
      const place = areaOf(cell.attributes.r ?? '')
      const value =
        child(cell, 'v')?.text ??
        all(cell, 't')
          .map(({ text }) => text)
          .join('')
      return place?.left === area.left && place.top >= area.top && place.top <= area.bottom
        ? [[place.top, value] as const]
        : []
    }),
  )
  const differ = [...new Set([...kept.keys(), ...cells.keys()])].filter((row) => kept.get(row) !== cells.get(row))
  return differ.map((row) => `${formula}: row ${row} holds ${cells.get(row)}, not ${kept.get(row)}`)
}
