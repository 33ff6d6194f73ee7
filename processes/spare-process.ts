import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { setPriority } from 'node:os'
import { join } from 'node:path'

const IDLE_MINUTES = 10

/** Behind the server, as far as both want the processor at once. */
const NICE = 5

/** What such a process writes into its file descriptor 4. */
export function pipeOf(child: ChildProcess): Socket | null {
  return (child.stdio[4] as Socket | undefined) ?? null
}

/**
 * Processes of their own for work that may take all memory, or the processor for long, while the server answers. One
 * that is done is kept for a while, because a process that has loaded everything begins at once; it ends with the
 * server and never keeps it.
 */
export class SpareProcess {
  #spare: { child: ChildProcess; timer: NodeJS.Timeout } | null = null

  /**
   * @param module the file that such a process runs, from the product's folder, with its folders one by one
   * @param hasPipe whether it has file descriptor 4 to write bytes to, beside messages
   */
  constructor(
    private readonly module: readonly string[],
    private readonly hasPipe: boolean,
  ) {}

  /** The process that waits for work, or a new one. */
  take(megabytes: number): ChildProcess {
    const spare = this.#forget()
    if (spare?.connected) {
      spare.ref()
      spare.channel?.ref()
      pipeOf(spare)?.ref()
      return spare
    }
    // Turbopack would take the path for a module of the build.
    const file = join(/* turbopackIgnore: true */ process.cwd(), ...this.module)
    const child = fork(file, [], {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${megabytes}`],
      serialization: 'advanced',
      // A console's Ctrl+C is for the server, which lets this work end before it goes.
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc', ...(this.hasPipe ? ['pipe' as const] : [])],
    })
    // Whoever has work for it listens too; one that waits must not take the server with it.
    child.on('error', () => {})
    pipeOf(child)?.on('error', () => {})
    // Answering comes before working where both want the processor.
    if (child.pid !== undefined) setPriority(child.pid, NICE)
    return child
  }

  /** Takes back a process that is done; where one waits already, it is not needed. */
  keep(child: ChildProcess): void {
    if (this.#spare !== null) {
      child.kill()
      return
    }
    child.unref()
    child.channel?.unref()
    pipeOf(child)?.unref()
    const timer = setTimeout(() => this.#forget()?.kill(), IDLE_MINUTES * 60_000)
    timer.unref()
    this.#spare = { child, timer }
  }

  /** Ends the process that waits for work; for tests. */
  async end(): Promise<void> {
    const child = this.#forget()
    if (!child) return
    child.kill()
    await once(child, 'exit')
  }

  #forget(): ChildProcess | undefined {
    clearTimeout(this.#spare?.timer)
    const child = this.#spare?.child
    this.#spare = null
    return child
  }
}
