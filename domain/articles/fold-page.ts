import { characterOfRadical } from '@/domain/articles/radicals'

/** Marks that nobody sees: soft hyphens, zero-width and direction marks, controls. They are no ink. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]|(?!\n)\p{Cc}/gu

const BREAKS = /[\v\f\u0085\u2028\u2029]|\r(?!\n)/g
const SPACES = /[\t\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g
const RADICALS = /[\u2e80-\u2fdf]/g
const WIDE_POINT = /(?<=[0-9])．(?=[0-9])/g
/** A wide comma between figures is a thousands mark only where the figures were wide too; else it separates two numbers. */
const WIDE_GROUP = /(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g

/**
 * The folding of a page's characters, one UTF-16 unit to one unit, so that places in the folded text are places in the
 * page: all spaces become a plain space, all line ends a line feed, full-width letters and digits plain ones, radicals
 * the characters they stand for. Full-width punctuation stays. Nothing visible is dropped.
 */
export function foldPage(text: string): string {
  return text
    .replace(BREAKS, '\n')
    .replace(SPACES, ' ')
    .replace(WIDE_GROUP, ',')
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(WIDE_POINT, '.')
    .replace(RADICALS, characterOfRadical)
}

/** A folded text without the marks that nobody sees. */
export function withoutInvisible(folded: string): string {
  return folded.replace(INVISIBLE, '')
}

/** What a reader sees of a text: its folded characters without spaces and invisible marks. Cleaning keeps all of it. */
export function inkOf(text: string): string {
  return withoutInvisible(foldPage(text)).replace(/\s/g, '')
}
