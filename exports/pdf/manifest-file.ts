/** What a PDF's attached file with its manifest is called. */
export const MANIFEST_FILE = 'gongji.json'
