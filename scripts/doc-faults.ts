interface Project {
  /** Whether a path is there, seen from the project's folder or from the document's. */
  exists: (path: string) => boolean
  hasScript: (name: string) => boolean
}

/** Folders of the project whose paths a text may cite in backticks. */
const FOLDERS = /^(\.ci|app|components|db|docs|domain|exports|messages|scripts|seed|tests)\//

/**
 * Looks for what a document cites and the project does not have: paths in links and backticks, and `npm run` scripts.
 * @param text Markdown
 * @returns one line per fault
 */
export function docFaults(text: string, { exists, hasScript }: Project): string[] {
  const faults: string[] = []
  for (const path of new Set([...linksIn(text), ...pathsIn(text)])) {
    if (!exists(path)) faults.push(`${path} is not there`)
  }
  for (const [, name = ''] of text.matchAll(/npm run ([\w:-]+)/g)) {
    if (!hasScript(name)) faults.push(`npm run ${name} is no script`)
  }
  return faults
}

function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target) && !target.startsWith('/'))
}

/** A path in backticks, without the line it may name; patterns with * or … are no paths. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)]
    .map(([, code = '']) => code.replace(/:\d+$/, ''))
    .filter((code) => FOLDERS.test(code) && !/[\s*…<>{}]/.test(code))
}
