import type { Palette } from '@/domain/reports/picture/write-svg'
import { LEDGER_SUBJECTS } from '@/domain/vocabulary'

const HEAT_INKS = [0, 1, 2, 3, 4, 5].flatMap((step) => [`heat-${step}`, `heat-${step}-ink`])
const INKS = ['card', 'ink', 'quiet-ink', 'line', 'line-strong', ...HEAT_INKS, ...LEDGER_SUBJECTS]

/** The fonts of a picture, which must name what its reader may have. */
export const PICTURE_FONT = "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Hiragino Sans GB', sans-serif"

/** The screen's own colours and fonts, in the light theme: pictures go into documents, whatever the screen looks like. */
export function lightPalette(): { palette: Palette; font: string } {
  const root = document.documentElement
  const theme = root.dataset.theme
  // Nothing is painted between these lines, so the change is never seen.
  root.dataset.theme = 'light'
  const style = getComputedStyle(root)
  const known = new Map<string, string>()
  for (const ink of INKS) known.set(ink, style.getPropertyValue(`--${ink}`).trim())
  const font = style.getPropertyValue('--font-zh').trim()
  if (theme === undefined) delete root.dataset.theme
  else root.dataset.theme = theme
  return { palette: (ink) => known.get(ink) || '#000000', font: font || PICTURE_FONT }
}
