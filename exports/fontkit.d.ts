/** The part of fontkit that is used here; it comes without types of its own. */
declare module 'fontkit' {
  interface Path {
    translate(x: number, y: number): Path
    toSVG(): string
  }

  export interface Font {
    unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): { advanceWidth: number }
    layout(text: string): { glyphs: { path: Path }[]; positions: { xAdvance: number }[] }
  }

  export function openSync(file: string): Font
}
