'use client'

import '@fontsource-variable/noto-sans-sc/index.css'

/** Draws nothing: it stands for the font's style sheet, which is loaded where this is. */
export default function ChineseSlices() {
  return null
}
