import { type Algorithm, hash, verify } from '@node-rs/argon2'

/** argon2id with 19 MiB, two passes, one lane: the least that the OWASP Password Storage Cheat Sheet asks for. */
const COST = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** In characters; NIST SP 800-63B asks for no mixture of kinds, only length. */
export const SHORTEST_PASSWORD = 10
export const LONGEST_PASSWORD = 128

/** Runs beside the server's own thread, so that signing in holds nobody up. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST)
}

export function isPassword(hashed: string, password: string): Promise<boolean> {
  return verify(hashed, password.normalize('NFKC'))
}
