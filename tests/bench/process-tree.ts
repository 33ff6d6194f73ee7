import { readdirSync, readFileSync } from 'node:fs'

export interface RunningProcess {
  pid: number
  command: string
  /** The most memory that it ever held, in megabytes. */
  peak: number
}

/** A process with all that it started, as Linux tells it in /proc. */
export function processTree(root: number): RunningProcess[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    // The name of the program stands in brackets and may hold anything.
    const [, parent] = read(`/proc/${name}/stat`).split(') ').at(-1)?.split(' ') ?? []
    parents.set(Number(name), Number(parent))
  }
  const belongs = (pid: number): boolean => pid === root || (parents.has(pid) && belongs(parents.get(pid) ?? 0))
  return [...parents.keys()].filter(belongs).map((pid) => ({
    pid,
    command: read(`/proc/${pid}/cmdline`).replaceAll('\0', ' '),
    peak: Number(/VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024,
  }))
}

/** Empty where the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
