import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { splitPage } from '@/domain/articles/split-page'
import { readLimits } from '@/imports/read/limits'
import { readFile } from '@/imports/read/read-file'
import { bytesOf, excelFile, lyingZipFile, oldOfficeFile, pdfFile, wordFile, zipFile } from '@/tests/factories/files'

const LIMITS = readLimits(undefined)
const MEGABYTE = 1024 * 1024

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`tests/fixtures/files/${name}`))
}

async function textOf(name: string, bytes: Uint8Array) {
  const read = await readFile(name, bytes, LIMITS)
  if (read.kind !== 'text') throw new Error('a table')
  return read
}

describe('a text file', () => {
  it('is read with its encoding', async () => {
    const text = '丰台区总工会举办篮球赛\n'
    expect(await readFile('a.txt', bytesOf(text), LIMITS)).toMatchObject({
      kind: 'text',
      format: 'txt',
      encoding: 'UTF-8',
      text,
    })
    expect(await readFile('a.MD', bytesOf(text), LIMITS)).toMatchObject({ format: 'md' })
    expect(await readFile('a', iconv.encode(text, 'gb18030'), LIMITS)).toMatchObject({
      format: 'txt',
      encoding: 'GB18030',
      text,
    })
    expect(await readFile('a.txt', iconv.encode(text, 'utf-16le'), LIMITS)).toMatchObject({
      encoding: 'UTF-16LE',
      text,
    })
  })

  it('that is a web page or an office file is read as that', async () => {
    const page = bytesOf(
      '<!DOCTYPE html><html><body><article><p>近日，丰台区总工会在文化馆举办职工书画展，展出来自各单位的书画作品两百余件，职工到场参观。</p></article></body></html>',
    )
    expect(await readFile('a.txt', page, LIMITS)).toMatchObject({ format: 'html' })
    expect(await readFile('a.txt', fixture('one-column.pdf'), LIMITS)).toMatchObject({ format: 'pdf' })
    expect(await readFile('a.txt', await wordFile('近日，活动举行。'), LIMITS)).toMatchObject({ format: 'docx' })
  })
})

describe('a Word file', () => {
  it('gives paragraphs, and headings whether they are styled so or only centred and bold', async () => {
    const bytes = await wordFile(
      '# 丰台区总工会举办篮球赛',
      '本报讯（记者 谷雨）近日，16支队伍参赛。',
      '比赛持续三天。',
      '^ 大兴区总工会慰问卡车司机',
      '= 本报记者 江流',
      '大兴区总工会慰问了210名卡车司机。',
    )
    const { text, head } = await textOf('a.docx', bytes)
    const { articles } = splitPage(text, head)
    expect(articles.map(({ headline, byline, body }) => [headline, byline, body])).toEqual([
      ['丰台区总工会举办篮球赛', ['记者 谷雨'], '近日，16支队伍参赛。\n比赛持续三天。'],
      ['大兴区总工会慰问卡车司机', ['记者 江流'], '大兴区总工会慰问了210名卡车司机。'],
    ])
  })
})

describe('a PDF', () => {
  it('gives its columns one after the other', async () => {
    const { text, head, notRead } = await textOf('a.pdf', fixture('two-columns.pdf'))
    const { articles } = splitPage(text, head)
    expect(
      articles.map(({ headline, kicker, byline, publication, date, page }) => [
        headline,
        kicker,
        byline.join(),
        publication,
        date,
        page,
      ]),
    ).toEqual([
      ['丰台区总工会举办职工书画展', null, '记者 谷雨,通讯员 温馨', '劳动晨报', '2024-09-12', '6'],
      ['把法律服务送到卡车旁', '大兴区总工会走访物流园区', '记者 江流', '劳动晨报', '2024-09-12', '6'],
    ])
    expect(articles[0]?.body).toContain('这已是该区连续第六年举办职工书画展，累计展出作品1500余件')
    expect(articles[0]?.body.split('\n')).toHaveLength(3)
    expect(articles[1]?.body).toContain('当天，大兴区总工会组织8名律师走进物流园')
    expect(notRead).toEqual([])
  })

  it('of an office program gives its paragraphs whole', async () => {
    const { text, head } = await textOf('a.pdf', fixture('one-column.pdf'))
    const [article] = splitPage(text, head).articles
    expect(article?.headline).toBe('怀柔区总工会为山区教师体检')
    expect(article?.body).toBe(
      '怀柔区总工会日前启动山区教师健康体检活动，首批320名教师走进区中医医院。据了解，这项活动将持续两个月，覆盖全区26所山区学校。\n“工会的车一直开到学校门口。”一位教师说。今年以来，怀柔区总工会还为山区教师送去图书5800册。',
    )
  })
})

describe('a file that cannot be read says why', () => {
  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['nothing in it', 'a.txt', () => new Uint8Array(), 'empty'],
    ['only white space', 'a.txt', () => bytesOf(' \n\u3000\n'), 'empty'],
    ['a program renamed', 'a.docx', () => Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'program'],
    ['another program', 'a.pdf', () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]), 'program'],
    ['a picture', 'a.pdf', () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'picture'],
    ['a text renamed', 'a.docx', () => bytesOf('工会'), 'notWhatNameSays'],
    ['noise renamed', 'a.xlsx', () => Uint8Array.from({ length: 300 }, (_, i) => (i * 7919) % 251), 'notWhatNameSays'],
    ['noise', 'a.bin', () => Uint8Array.from({ length: 300 }, (_, i) => (i * 7919) % 31), 'unknownFormat'],
    ['an archive', 'a.docx', () => zipFile({ 'a.txt': 'a' }), 'archive'],
    ['slides', 'a.pptx', () => zipFile({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }), 'otherOffice'],
    ['old Word', 'a.docx', () => oldOfficeFile('WordDocument'), 'legacyWord'],
    ['old Excel', 'a.txt', () => oldOfficeFile('Workbook'), 'legacyExcel'],
    ['a password', 'a.docx', () => oldOfficeFile('EncryptedPackage'), 'encrypted'],
    ['old slides', 'a.ppt', () => oldOfficeFile('PowerPoint Document'), 'legacyOffice'],
    ['RTF', 'a.doc', () => bytesOf('{\\rtf1 a}'), 'richText'],
    [
      'Word without its text',
      'a.docx',
      () => zipFile({ '[Content_Types].xml': '', 'word/styles.xml': '' }),
      'missingPart',
    ],
    [
      'Excel without its book',
      'a.xlsx',
      () => zipFile({ '[Content_Types].xml': '', 'xl/styles.xml': '' }),
      'missingPart',
    ],
    [
      'Word that is damaged',
      'a.docx',
      () => zipFile({ '[Content_Types].xml': '<a', 'word/document.xml': '<w:document' }),
      'broken',
    ],
    [
      'Excel that is damaged',
      'a.xlsx',
      () => zipFile({ '[Content_Types].xml': '<a', 'xl/workbook.xml': '<x' }),
      'broken',
    ],
    ['half an archive', 'a.docx', async () => (await wordFile('工会')).slice(0, 3000), 'broken'],
    ['a scan', 'a.pdf', () => fixture('scan.pdf'), 'noText'],
    ['a PDF with a password', 'a.pdf', () => pdfFile('Union', true), 'encrypted'],
    ['half a PDF', 'a.pdf', () => fixture('scan.pdf').slice(0, 900), 'broken'],
    [
      'a web page of menus',
      'a.html',
      () => bytesOf('<html><body><nav><a href="/">首页</a></nav><script>1</script></body></html>'),
      'noMainText',
    ],
    ['a table of headings', 'a.csv', () => bytesOf('活动名称,主办单位\n'), 'noRows'],
    ['a table without headings', 'a.csv', () => bytesOf('一\n二\n'), 'noHeadings'],
    ['an open quotation', 'a.csv', () => bytesOf('活动名称,主办单位\n"甲,乙\n'), 'quote'],
    ['an empty sheet', 'a.xlsx', () => excelFile((book) => book.addWorksheet('空')), 'noRows'],
  ])('%s', async (_, name, make, code) => {
    await expect(readFile(name, await make(), LIMITS)).rejects.toMatchObject({ name: 'ImportFault', code })
  })

  it('a PDF without a password is read', async () => {
    expect((await textOf('a.pdf', pdfFile('Union 86', false))).text).toBe('Union 86')
  })
})

describe('limits', () => {
  it('are 25 megabytes unless the setting says otherwise', async () => {
    expect(readLimits(undefined).bytes).toBe(25 * MEGABYTE)
    expect(readLimits('0.5').bytes).toBe(MEGABYTE / 2)
    for (const setting of ['many', '0', '-1', '1e9']) expect(() => readLimits(setting)).toThrow('GONGJI_IMPORT_MAX_MB')
    await expect(readFile('a.txt', new Uint8Array(600_000).fill(97), readLimits('0.5'))).rejects.toMatchObject({
      code: 'tooLarge',
      values: { size: 0.6, limit: 0.5 },
    })
  })

  const document = { '[Content_Types].xml': '', 'word/document.xml': '<a/>' }

  it('refuse an archive that unpacks to too much', async () => {
    await expect(
      readFile('a.docx', await zipFile({ ...document, 'word/media/a': 101 * MEGABYTE }), LIMITS),
    ).rejects.toMatchObject({ code: 'unpacksTooLarge' })
    await expect(
      readFile('a.docx', await zipFile({ ...document, 'word/media/a': 20 * MEGABYTE }), LIMITS),
    ).rejects.toMatchObject({ code: 'unpacksTooDense' })
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`word/${i}`, '']))
    await expect(readFile('a.docx', await zipFile({ ...document, ...many }), LIMITS)).rejects.toMatchObject({
      code: 'unpacksTooMany',
    })
  })

  it('refuse an archive that lies about its sizes', async () => {
    const lying = await lyingZipFile({ ...document, 'word/media/a': 101 * MEGABYTE })
    await expect(readFile('a.docx', lying, LIMITS)).rejects.toMatchObject({ name: 'ImportFault' })
  })

  it('refuse a sheet that merges without end', async () => {
    const sheet = '<worksheet><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>'
    const bytes = await zipFile({ '[Content_Types].xml': '', 'xl/workbook.xml': '', 'xl/worksheets/sheet1.xml': sheet })
    await expect(readFile('a.xlsx', bytes, LIMITS)).rejects.toMatchObject({ code: 'tooManyMerged' })
  })
})
