import { join } from 'node:path'
import { type Font, openSync } from 'fontkit'

const FOLDER = join(process.cwd(), 'node_modules', '@expo-google-fonts')

/** The fonts that files carry or are drawn with: Noto, under the SIL Open Font License, as complete TrueType files. */
export const FONT_FILES = {
  serif: join(FOLDER, 'noto-serif-sc', '400Regular', 'NotoSerifSC_400Regular.ttf'),
  serifBold: join(FOLDER, 'noto-serif-sc', '600SemiBold', 'NotoSerifSC_600SemiBold.ttf'),
  sans: join(FOLDER, 'noto-sans-sc', '400Regular', 'NotoSansSC_400Regular.ttf'),
  sansBold: join(FOLDER, 'noto-sans-sc', '500Medium', 'NotoSansSC_500Medium.ttf'),
}

export const SANS_NAME = 'Noto Sans SC'

const opened = new Map<string, Font>()

/** A font to look into, read once. */
export function openFont(name: keyof typeof FONT_FILES): Font {
  const file = FONT_FILES[name]
  const font = opened.get(file) ?? openSync(file)
  opened.set(file, font)
  return font
}
