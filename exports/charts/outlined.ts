import { openFont } from '@/exports/fonts'

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const ANCHORS: Record<string, number> = { middle: 0.5, end: 1 }

/**
 * The SVG of a chart with its text as outlines. A renderer then needs no font: resvg would read the whole file of ten
 * megabytes again for each character, which takes seconds.
 */
export function outlined(svg: string): string {
  return svg.replace(/<text ([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, content: string) => {
    const said = new Map([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))
    const text = content.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    const { d, width } = outline(text)
    const size = Number(said.get('font-size')) / openFont('sans').unitsPerEm
    const x = Number(said.get('x')) - width * size * (ANCHORS[said.get('text-anchor') ?? ''] ?? 0)
    const place = `translate(${x.toFixed(2)} ${said.get('y')}) scale(${size} ${-size})`
    return `<path d="${d}" fill="${said.get('fill')}" transform="${place}"/>`
  })
}

/** The outline of a text in units of the font, upwards from its baseline. */
function outline(text: string): { d: string; width: number } {
  const { glyphs, positions } = openFont('sans').layout(text)
  let width = 0
  let d = ''
  glyphs.forEach(({ path }, i) => {
    d += path.translate(width, 0).toSVG()
    width += positions[i]?.xAdvance ?? 0
  })
  return { d, width }
}
