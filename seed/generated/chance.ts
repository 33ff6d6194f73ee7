import { createCipheriv, createHash } from 'node:crypto'

const BLOCK = Buffer.alloc(16_384)

/** Numbers that look thrown and are the same for the same seed: the key stream of AES-256 in counter mode. */
export class Chance {
  private readonly cipher
  private stream: Buffer = Buffer.alloc(0)
  private place = 0

  constructor(seed: string) {
    this.cipher = createCipheriv('aes-256-ctr', createHash('sha256').update(seed).digest(), Buffer.alloc(16))
  }

  /** From 0 up to 1, which is never reached. */
  next(): number {
    if (this.place + 4 > this.stream.length) {
      this.stream = this.cipher.update(BLOCK)
      this.place = 0
    }
    this.place += 4
    return this.stream.readUInt32LE(this.place - 4) / 2 ** 32
  }

  /** Whether something happens that happens in this share of cases, 0 to 1. */
  happens(share: number): boolean {
    return this.next() < share
  }

  /** A whole number, both ends included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  one<Value>(list: readonly Value[]): Value {
    return list[Math.floor(this.next() * list.length)] as Value
  }

  /** Around a median, as sizes are spread: a third of them further from it than by the factor e to the power of `spread`. */
  size(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
    return Math.max(1, Math.round(median * Math.exp(spread * normal)))
  }

  /** A place in a list of so many, the first ones most often (Zipf's law with exponent 1, nearly). */
  rank(count: number): number {
    return Math.min(count - 1, Math.floor(Math.exp(this.next() * Math.log(count + 1))) - 1)
  }
}

/** Throws keys, each as often as its weight says. @param weights not below 0, and not all 0 */
export function weighing<Key extends string>(weights: Partial<Record<Key, number>>): (chance: Chance) => Key {
  const keys = Object.keys(weights) as Key[]
  let sum = 0
  const ends = keys.map((key) => {
    sum += weights[key] ?? 0
    return sum
  })
  return (chance) => {
    const place = chance.next() * sum
    return keys[ends.findIndex((end) => place < end)] ?? (keys.at(-1) as Key)
  }
}
