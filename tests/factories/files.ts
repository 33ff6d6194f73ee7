import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import ExcelJS from 'exceljs'
import { ZipFile } from 'yazl'

const encoder = new TextEncoder()

export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text)
}

/** A Word file: `# ` begins a heading, `^ ` a centred line in bold type, `= ` a centred plain line. */
export async function wordFile(...lines: string[]): Promise<Uint8Array> {
  const children = lines.map((line) => {
    const text = line.replace(/^[#^=] /, '')
    if (line.startsWith('# ')) return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] })
    const alignment = line === text ? AlignmentType.LEFT : AlignmentType.CENTER
    return new Paragraph({
      alignment,
      children: [new TextRun({ text, bold: line.startsWith('^ '), size: line.startsWith('^ ') ? 36 : 24 })],
    })
  })
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

export async function excelFile(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  fill(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** An archive of parts; a number stands for that many zeros. */
export async function zipFile(parts: Record<string, string | number>): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(parts)) {
    zip.addBuffer(typeof content === 'number' ? Buffer.alloc(content) : Buffer.from(content), name)
  }
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return new Uint8Array(Buffer.concat(chunks))
}

/** An archive that says of its parts that they unpack to ten bytes each. */
export async function lyingZipFile(parts: Record<string, string | number>): Promise<Uint8Array> {
  const bytes = Buffer.from(await zipFile(parts))
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at !== -1; at = bytes.indexOf('PK\x01\x02', at + 1, 'latin1'))
    bytes.writeUInt32LE(10, at + 24)
  return new Uint8Array(bytes)
}

/** A PDF of one page, without a text layer unless one is given; with a password where asked. */
export function pdfFile(text: string, password: boolean): Uint8Array {
  const stream = `BT /F1 12 Tf 50 700 Td (${text}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>`,
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj${object}endobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const encrypt = password ? '/Encrypt 6 0 R/ID[<00><00>]' : ''
  return bytesOf(
    `${file}xref\n0 7\n0000000000 65535 f \n${table}trailer<</Size 7/Root 1 0 R${encrypt}>>\nstartxref\n${file.length}\n%%EOF`,
  )
}

/** The beginning of a file of the office formats of before 2007, with the name of one of its parts. */
export function oldOfficeFile(part: string): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  return Uint8Array.from([
    ...head,
    ...new Array(504).fill(0),
    ...Buffer.from(part, 'utf16le'),
    ...new Array(512).fill(0),
  ])
}
