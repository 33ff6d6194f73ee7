import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PACKAGE = '@fontsource-variable/noto-sans-sc'
const TARGET = fileURLToPath(new URL('../app/fonts.css', import.meta.url))

/**
 * The slices that Chinese text of everyday use needs: Latin and the twenty most frequent groups of characters (the
 * publisher numbers them by rising frequency up to 119).
 */
const COMMON = /^noto-sans-sc-(latin|\[1(0\d|1\d)\])-wght-normal$/

/**
 * Writes the style sheet of the common slices under a family name of its own. The full sheet names 101 slices and weighs
 * 31 KB compressed, too much to wait for before the first paint; it follows after the page is drawn, and since the names
 * differ it replaces nothing that is already shown.
 * @param full the style sheet of the font package
 */
export function trimFonts(full: string): string {
  const faces = [...full.matchAll(/\/\* (?<name>\S+) \*\/\s*(?<face>@font-face \{[^}]*\})/g)]
  const common = faces.filter((match) => COMMON.test(match.groups?.name ?? ''))
  if (common.length !== 21) throw new Error(`Expected 21 common slices of ${PACKAGE}, found ${common.length}`)
  const rules = common.map((match) =>
    (match.groups?.face ?? '')
      .replace(/'Noto Sans SC Variable'/, '"Noto Sans SC Common"')
      .replace(/url\(\.\/(.*?)\) format\('(.*?)'\)/, `url("${PACKAGE}/$1") format("$2")`)
      .replace(/U\+[0-9a-f,U+-]*/g, (ranges) => ranges.replaceAll(',', ', ').toUpperCase()),
  )
  return `/* Made by scripts/trim-fonts.ts from ${PACKAGE}; not edited by hand. */\n${rules.join('\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const full = readFileSync(fileURLToPath(import.meta.resolve(`${PACKAGE}/index.css`)), 'utf8')
  writeFileSync(TARGET, trimFonts(full))
}
