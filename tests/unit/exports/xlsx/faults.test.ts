import { beforeAll, describe, expect, it } from 'vitest'
import type { ChartSpec } from '@/domain/reports/document/chart-spec'
import { changed } from '@/tests/factories/xlsx/changed'
import { xlsxFaults } from '@/tests/factories/xlsx/faults'
import { someSheet, workbookOf, written } from '@/tests/factories/xlsx/written'

const SPEC: ChartSpec = {
  kind: 'bars',
  unit: '人',
  categories: ['甲', '乙'],
  series: [
    {
      name: '人数',
      points: [1, 2].map((value) => ({ value, text: `${value}余`, open: { above: true, below: false } })),
    },
  ],
}

let good: Buffer
beforeAll(async () => {
  good = await written(
    workbookOf(
      someSheet([['甲', { value: 1, before: '', after: '余' }, 2]], { charts: [{ caption: '图', spec: SPEC }] }),
    ),
  )
})

/** Each is something that makes Excel offer a repair, or that other writers are known to get wrong. */
const FAULTS: [string, string, RegExp | string, string][] = [
  [
    'a merged cell before the filter',
    'xl/worksheets/sheet1.xml',
    /(<autoFilter.*?\/>)(<mergeCells.*?<\/mergeCells>)/,
    '$2$1',
  ],
  ['a drawing before the footer', 'xl/worksheets/sheet1.xml', /(<headerFooter.*?)(<drawing .*?\/>)/, '$2$1'],
  ['broken XML', 'xl/worksheets/sheet1.xml', '</sheetData>', ''],
  ['a bare ampersand', 'xl/worksheets/sheet1.xml', '甲', '&'],
  ['a control character', 'xl/worksheets/sheet1.xml', '甲', '\u0001'],
  ['a formula', 'xl/worksheets/sheet1.xml', /<v>2<\/v>/, '<f>1+1</f><v>2</v>'],
  ['a number that is none', 'xl/worksheets/sheet1.xml', /<v>2<\/v>/, '<v>NaN</v>'],
  ['a style that is not there', 'xl/worksheets/sheet1.xml', /s="\d+"><v>2/, 's="99"><v>2'],
  ['a shared text that is not there', 'xl/worksheets/sheet1.xml', /t="s"><v>0/, 't="s"><v>7'],
  ['rows in disorder', 'xl/worksheets/sheet1.xml', '<row r="4"', '<row r="2"'],
  ['a cell in the wrong row', 'xl/worksheets/sheet1.xml', 'r="B4"', 'r="B5"'],
  ['a merged single cell', 'xl/worksheets/sheet1.xml', /ref="A1:[A-Z]+1"/, 'ref="A1:A1"'],
  ['merged cells that overlap', 'xl/worksheets/sheet1.xml', /ref="A2:([A-Z]+)2"/, 'ref="A1:$12"'],
  [
    'a filter that its name does not know',
    'xl/worksheets/sheet1.xml',
    'autoFilter ref="A3:C4"',
    'autoFilter ref="A3:C3"',
  ],
  ['a pane in the wrong corner', 'xl/worksheets/sheet1.xml', 'topLeftCell="A4"', 'topLeftCell="A5"'],
  ['a drawing without a relation', 'xl/worksheets/_rels/sheet1.xml.rels', 'rId1', 'rId2'],
  ['a relation to nothing', 'xl/drawings/_rels/drawing1.xml.rels', 'chart1.xml', 'chart2.xml'],
  ['a part without a type of its own', '[Content_Types].xml', /<Override PartName="\/xl\/charts[^>]*>/, ''],
  ['a type without a part', '[Content_Types].xml', '/xl/charts/chart1.xml', '/xl/charts/chart9.xml'],
  ['a name that is too long', 'xl/workbook.xml', 'name="表"', `name="${'表'.repeat(32)}"`],
  ['a name on another sheet', 'xl/workbook.xml', "'表'!$3:$3", "'别'!$3:$3"],
  ['no sheet in sight', 'xl/workbook.xml', /<sheet name="表"/, '<sheet state="hidden" name="表"'],
  ['a format with an open quotation mark', 'xl/styles.xml', '&#34;余&#34;', '&#34;余'],
  ['a list that is miscounted', 'xl/styles.xml', /<fonts count="\d+"/, '<fonts count="9"'],
  ['a font that is not there', 'xl/styles.xml', /fontId="3"/, 'fontId="30"'],
  [
    'labels before the fill of a series',
    'xl/charts/chart1.xml',
    /(<c:spPr>.*?<\/c:spPr><c:invertIfNegative val="0"\/>)(<c:dLbls>.*?<\/c:dLbls>)/,
    '$2$1',
  ],
  ['a chart that keeps other numbers than its cells', 'xl/charts/chart1.xml', '<c:v>2</c:v>', '<c:v>3</c:v>'],
  ['an axis that is not there', 'xl/charts/chart1.xml', '<c:axId val="500000001"/>', '<c:axId val="1"/>'],
]

describe('the search for faults', () => {
  it('finds none in a good file', async () => {
    expect(await xlsxFaults(good)).toEqual([])
  })

  it.each(FAULTS)('finds %s', async (_, part, found, instead) => {
    let isChanged = false
    const bad = await changed(good, (path, text) => {
      const next = path === part ? text.replace(found, instead) : text
      isChanged ||= next !== text
      return next
    })
    expect(isChanged).toBe(true)
    expect(await xlsxFaults(bad)).not.toEqual([])
  })

  it('finds a part that is missing', async () => {
    expect(await xlsxFaults(await changed(good, (path, text) => (path === 'xl/styles.xml' ? null : text)))).not.toEqual(
      [],
    )
  })
})
