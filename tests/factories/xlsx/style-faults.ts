import type { Package } from '@/tests/factories/xlsx/faults'
import { all, child, type Element } from '@/tests/factories/xlsx/parts'

const BUILT_IN = new Set([...Array(23).keys(), ...Array.from({ length: 13 }, (_, i) => i + 37)])

export function styleFaults({ trees }: Package): string[] {
  const styles = trees.get('xl/styles.xml')
  if (styles === undefined) return ['no xl/styles.xml']
  const faults: string[] = []
  const list = (name: string) => child(styles, name)?.children ?? []
  for (const { name, attributes, children } of styles.children) {
    if (Number(attributes.count) !== children.length) faults.push(`<${name}> says it has ${attributes.count}`)
  }
  const formats = list('numFmts').map(({ attributes }) => ({
    id: Number(attributes.numFmtId),
    code: attributes.formatCode ?? '',
  }))
  if (new Set(formats.map(({ id }) => id)).size < formats.length) faults.push('two formats have one number')
  if (formats.length > 200) faults.push('too many formats')
  for (const { id, code } of formats) {
    if (id < 164) faults.push(`format ${id} is not one's own to define`)
    // Pairs of quotation marks, or single characters behind a backslash, then a pattern of digits.
    const isGood = /^(?:"[^"]*"|\\.)*#,##0(?:\.0+)?(?:"[^"]*"|\\.)*$/su.test(code)
    if (!isGood || code.length > 255) faults.push(`${code} is no format`)
  }
  const numbers = new Set([...BUILT_IN, ...formats.map(({ id }) => id)])
  const within = (look: Element, attribute: string, items: unknown[]) => {
    const number = Number(look.attributes[attribute])
    if (!(number >= 0 && number < items.length)) faults.push(`a style has ${attribute} ${number}`)
  }
  for (const look of [...list('cellXfs'), ...list('cellStyleXfs')]) {
    within(look, 'fontId', list('fonts'))
    within(look, 'fillId', list('fills'))
    within(look, 'borderId', list('borders'))
    if (look.attributes.xfId !== undefined) within(look, 'xfId', list('cellStyleXfs'))
    if (!numbers.has(Number(look.attributes.numFmtId))) faults.push(`a style has format ${look.attributes.numFmtId}`)
  }
  for (const style of list('cellStyles')) within(style, 'xfId', list('cellStyleXfs'))
  const patterns = all(styles, 'patternFill').map(({ attributes }) => attributes.patternType)
  if (patterns[0] !== 'none' || patterns[1] !== 'gray125')
    faults.push('the first two fills are not those of the format')
  return faults
}
