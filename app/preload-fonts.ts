import { preload } from 'react-dom'

const LATIN = new URL('@fontsource-variable/noto-sans-sc/files/noto-sans-sc-latin-wght-normal.woff2', import.meta.url)

/** Asks for Latin letters and digits together with the style sheets, so that the first figures drawn stand in them. */
export function preloadFonts(): void {
  preload(LATIN.pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}
