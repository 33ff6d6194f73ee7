import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ended } from '@/scripts/next'

/** Runs a tool that npm installed, with the output of this process. @returns its exit code */
export function run(tool: string, args: string[], environment: Record<string, string> = {}): Promise<number> {
  const path = join('node_modules', '.bin', tool)
  return ended(spawn(path, args, { stdio: 'inherit', env: { ...process.env, ...environment } }))
}
