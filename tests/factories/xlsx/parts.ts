import { SaxesParser } from 'saxes'
import { type Entry, fromBuffer } from 'yauzl'

/** An element as it was read: names without their prefixes, for the namespaces are checked while reading. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/** Everything in an archive by its path, in its order. */
export function unzip(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return reject(error)
      const parts = new Map<string, Buffer>()
      zip.on('error', reject)
      zip.on('end', () => resolve(parts))
      zip.on('entry', (entry: Entry) => {
        if (parts.has(entry.fileName)) return reject(new Error(`${entry.fileName} stands twice in the archive`))
        zip.openReadStream(entry, async (fault, stream) => {
          if (fault) return reject(fault)
          const chunks: Buffer[] = []
          stream.on('error', reject)
          for await (const chunk of stream) chunks.push(chunk)
          parts.set(entry.fileName, Buffer.concat(chunks))
          zip.readEntry()
        })
      })
      zip.readEntry()
    })
  })
}

/** @throws Error where the text is no well-formed XML with namespaces */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true })
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).map(({ prefix, local, value }) => {
      return [prefix === '' || prefix === 'xmlns' ? local : `${prefix}:${local}`, value]
    })
    const element = { name: tag.local, attributes: Object.fromEntries(attributes), children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (piece) => {
    const element = open.at(-1)
    if (element) element.text += piece
  })
  parser.on('closetag', () => void open.pop())
  parser.on('error', (fault) => {
    throw fault
  })
  parser.write(text).close()
  const [element] = root.children
  if (element === undefined) throw new Error('no element')
  return element
}

export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each) => each.name === name)
}

/** Where the relations of a part lead, by their ids; none where it has no relations. */
export function relationsOf(
  parts: ReadonlyMap<string, Buffer>,
  path: string,
): Map<string, { type: string; target: string }> {
  const slash = path.lastIndexOf('/')
  const folder = path.slice(0, slash + 1)
  const bytes = parts.get(`${folder}_rels/${path.slice(slash + 1)}.rels`)
  if (bytes === undefined) return new Map()
  return new Map(
    parseXml(bytes.toString()).children.map(({ attributes: { Id = '', Type = '', Target = '' } }) => {
      const target = Target.startsWith('/') ? Target.slice(1) : new URL(Target, `file:///${folder}`).pathname.slice(1)
      return [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target }]
    }),
  )
}
