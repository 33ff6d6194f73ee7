import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { GET as exportFile } from '@/app/api/v1/export/route'
import { GET as importTemplate } from '@/app/api/v1/imports/template/route'
import { GET as denominatorTemplate } from '@/app/api/v1/settings/denominators/template/route'
import { DIRTY_PAGE } from '@/tests/factories/dirty-page'
import { bytesOf, excelFile, oldOfficeFile, pdfFile, wordFile, zipFile } from '@/tests/factories/files'
import { ask } from '@/tests/factories/server'
import type { SentFile } from '@/tests/fuzz/bombs'

/** Encodings that the files of the trade come in, and marks before them. */
export const ENCODINGS = ['utf-8', 'gbk', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const

const FOLDER = 'tests/fixtures'

/** Pages as dirty as real ones are. */
export function dirtyTexts(): string[] {
  const folder = join(FOLDER, 'pages')
  return [DIRTY_PAGE, ...readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))]
}

export function encoded(text: string, encoding: (typeof ENCODINGS)[number], addBOM: boolean): Uint8Array {
  return new Uint8Array(iconv.encode(text, encoding, { addBOM }))
}

async function made(name: string, answer: Promise<Response>): Promise<SentFile> {
  const response = await answer
  if (response.status !== 200) throw new Error(`${name}: ${response.status} ${await response.text()}`)
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) }
}

/** Whole files of every kind that the product reads, some of them made by itself. */
export async function genuineFiles(): Promise<SentFile[]> {
  const [page = ''] = dirtyTexts()
  const lines = page.split('\n').filter((line) => line !== '')
  const html = `<html><head><title>工会</title></head><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`
  const table = await excelFile((book) => {
    const sheet = book.addWorksheet('活动')
    sheet.addRow(['主办', '活动名称', '区域', '时间', '参加人数', '单位数'])
    sheet.addRow(['东城区总工会', '徒步', '东城区', '2024-05-06', '300余', 12])
    sheet.addRow(['朝阳区总工会', '培训', '朝阳区', '2024-05', '近2000', { formula: '1+1', result: 2 }])
  })
  const question = 'from=2024&to=2024&area=110101'
  const sent = [
    { name: 'page.docx', bytes: await wordFile('# 通州区总工会举办职工技能竞赛', ...lines) },
    { name: 'table.xlsx', bytes: table },
    { name: 'page.html', bytes: bytesOf(html) },
    { name: 'table.csv', bytes: bytesOf('主办,活动名称,区域,参加人数\n东城区总工会,徒步,东城区,300余\n') },
    { name: 'members.csv', bytes: bytesOf('会员数,区\n"253,000",东城区\n18.1万,经开区\n') },
    { name: 'one.pdf', bytes: pdfFile('Trade union', false) },
    { name: 'locked.pdf', bytes: pdfFile('Trade union', true) },
    { name: 'old.doc', bytes: oldOfficeFile('WordDocument') },
    { name: 'pages.zip', bytes: await zipFile({ 'a.txt': page, 'b/c.txt': page }) },
    ...['one-column.pdf', 'scan.pdf'].map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(join(FOLDER, 'files', name))),
    })),
    await made('import.xlsx', ask(importTemplate, 'format=xlsx')),
    await made('import-template.csv', ask(importTemplate, 'format=csv')),
    await made('members.xlsx', ask(denominatorTemplate, 'format=xlsx')),
    await made('list.csv', ask(exportFile, `what=activities&format=csv&${question}`)),
  ]
  for (const format of ['docx', 'xlsx', 'pdf']) {
    sent.push(await made(`report.${format}`, ask(exportFile, `what=report&format=${format}&${question}`)))
  }
  return sent
}
