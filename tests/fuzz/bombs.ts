import { bytesOf, lyingZipFile, zipFile } from '@/tests/factories/files'

/** A file as a form brings it. */
export interface SentFile {
  name: string
  bytes: Uint8Array
}

const MEGABYTE = 1024 * 1024
const WORD = 'word/document.xml'
const TYPES = '[Content_Types].xml'

/** Each entity stands for ten of the one before it. */
function laughs(root: string): string {
  const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
  return `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY l0 "工会">${entities}]><${root}>&l9;</${root}>`
}

/** Small files that would grow large, or deep, or many, in careless hands. */
export async function bombs(): Promise<SentFile[]> {
  const inner = await zipFile({ [WORD]: 8 * MEGABYTE })
  const nested = await zipFile({ 'a.zip': Buffer.from(inner).toString('latin1'), [WORD]: '<w/>' })
  const deep = '<div>'.repeat(20_000)
  return [
    { name: 'zeros.docx', bytes: await zipFile({ [WORD]: 30 * MEGABYTE, [TYPES]: '<Types/>' }) },
    {
      name: 'zeros.xlsx',
      bytes: await zipFile({ 'xl/workbook.xml': 30 * MEGABYTE, 'xl/worksheets/sheet1.xml': MEGABYTE }),
    },
    { name: 'lying.docx', bytes: await lyingZipFile({ [WORD]: 12 * MEGABYTE }) },
    { name: 'nested.docx', bytes: nested },
    { name: 'nested.zip', bytes: await zipFile({ 'b.zip': Buffer.from(nested).toString('latin1') }) },
    {
      name: 'many.xlsx',
      bytes: await zipFile(Object.fromEntries(Array.from({ length: 1100 }, (_, i) => [`xl/${i}.xml`, '']))),
    },
    { name: 'laughs.docx', bytes: await zipFile({ [WORD]: laughs('w:document'), [TYPES]: '<Types/>' }) },
    { name: 'laughs.xlsx', bytes: await zipFile({ 'xl/workbook.xml': laughs('workbook'), [TYPES]: '<Types/>' }) },
    {
      name: 'away.docx',
      bytes: await zipFile({ 'word/a/../../../../a.xml': '<w/>', [WORD]: '<w/>' }).catch(() => inner),
    },
    { name: 'deep.html', bytes: bytesOf(deep) },
    { name: 'laughs.html', bytes: bytesOf(laughs('html')) },
    { name: 'wide.csv', bytes: bytesOf(`${'主办,'.repeat(20_000)}\n${'1,'.repeat(20_000)}\n`) },
    { name: 'quoted.csv', bytes: bytesOf(`主办,活动名称\n"${'a""\n'.repeat(20_000)}`) },
    { name: 'long.txt', bytes: bytesOf(`本报讯 ${'东城区总工会2500余名职工'.repeat(4000)}`) },
  ]
}
