import type { Content, ContextPageSize } from 'pdfmake/interfaces'
import { NUMBER_DISTANCE, TURNED, TYPE, UPRIGHT } from '@/exports/paper'

/** The page number between dashes, outside on the page, one character from the edge of the text block (7.5). */
export function pageNumber(page: number, _count: number, size: ContextPageSize): Content {
  const { margin } = size.width > size.height ? TURNED : UPRIGHT
  return {
    text: `— ${page} —`,
    style: 'pageNumber',
    alignment: page % 2 === 1 ? 'right' : 'left',
    margin: [margin.left + TYPE.pageNumber, NUMBER_DISTANCE, margin.right + TYPE.pageNumber, 0],
  }
}
