import fc from 'fast-check'
import { bytesOf } from '@/tests/factories/files'
import { bombs, type SentFile } from '@/tests/fuzz/bombs'
import { dirtyTexts, ENCODINGS, encoded, genuineFiles } from '@/tests/fuzz/genuine-files'
import { junk } from '@/tests/fuzz/junk'

/** Bytes of a file after it was changed: as large as is still quick to read, for what is larger is refused by its size. */
const LARGEST = 600_000

type Change = (bytes: Uint8Array) => Uint8Array

/** A place in a file, as a share of its length, so that the same change suits each file. */
const share = fc.double({ min: 0, max: 1, noNaN: true })
const at = (bytes: Uint8Array, part: number) => Math.floor(bytes.length * part)

const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts).subarray(0, LARGEST))

function changesWith(others: readonly Uint8Array[]): fc.Arbitrary<Change> {
  const flips = fc.array(fc.tuple(share, fc.nat(255)), { minLength: 1, maxLength: 12 }).map(
    (all): Change =>
      (bytes) => {
        const changed = bytes.slice()
        for (const [part, byte] of all) changed[Math.min(at(bytes, part), bytes.length - 1)] = byte
        return changed
      },
  )
  const cut = share.map(
    (part): Change =>
      (bytes) =>
        bytes.slice(0, at(bytes, part)),
  )
  const beheaded = share.map(
    (part): Change =>
      (bytes) =>
        bytes.slice(at(bytes, part / 10)),
  )
  const repeated = fc.tuple(share, share, fc.integer({ min: 2, max: 30 })).map(
    ([from, length, times]): Change =>
      (bytes) => {
        const piece = bytes.slice(at(bytes, from), at(bytes, from) + Math.ceil(at(bytes, length) / 4))
        return joined(
          bytes.slice(0, at(bytes, from)),
          ...Array<Uint8Array>(times).fill(piece),
          bytes.slice(at(bytes, from)),
        )
      },
  )
  const spliced = fc.tuple(share, fc.constantFrom(...others), share).map(
    ([from, other, to]): Change =>
      (bytes) =>
        joined(bytes.slice(0, at(bytes, from)), other.slice(at(other, to))),
  )
  const zeroed = fc.tuple(share, fc.nat(64)).map(
    ([from, length]): Change =>
      (bytes) => {
        return bytes.slice().fill(0, at(bytes, from), at(bytes, from) + length)
      },
  )
  return fc.oneof(flips, cut, beheaded, repeated, spliced, zeroed)
}

/** Files that are whole, changed, made to burst, in every encoding, or none at all. */
export async function uploads(): Promise<fc.Arbitrary<SentFile>> {
  const genuine = await genuineFiles()
  const changes = changesWith(genuine.map(({ bytes }) => bytes))
  const changed = (files: fc.Arbitrary<SentFile>) =>
    fc
      .tuple(files, fc.array(changes, { minLength: 1, maxLength: 3 }))
      .map(([{ name, bytes }, all]) => ({ name, bytes: all.reduce((file, change) => change(file), bytes) }))
  const texts = fc
    .record({
      text: fc.constantFrom(...dirtyTexts()),
      encoding: fc.constantFrom(...ENCODINGS),
      marked: fc.boolean(),
      name: fc.constantFrom('page.txt', 'page.md', 'page.html', 'page.csv'),
    })
    .map(({ text, encoding, marked, name }) => ({ name, bytes: encoded(text, encoding, marked) }))
  const nothing = fc
    .tuple(
      fc.constantFrom('', 'PK\u0003\u0004', '%PDF-1.7\n', '\ufeff', '<html><body>', '{'),
      fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }).map(bytesOf), fc.uint8Array({ maxLength: 300 })),
    )
    .map(([head, rest]) => ({ name: 'a.txt', bytes: joined(bytesOf(head), rest) }))
  const whole = fc.constantFrom(...genuine)
  const files = fc.oneof(
    { weight: 3, arbitrary: whole },
    { weight: 8, arbitrary: changed(whole) },
    { weight: 4, arbitrary: texts },
    { weight: 5, arbitrary: changed(texts) },
    { weight: 3, arbitrary: nothing },
    { weight: 1, arbitrary: fc.constantFrom(...(await bombs())) },
  )
  const endings = ['txt', 'md', 'docx', 'xlsx', 'pdf', 'html', 'csv', 'zip', 'exe', '']
  const misnamed = fc.oneof(
    fc.constantFrom(...endings).map((ending) => `a.${ending}`),
    fc.constantFrom('../../a.txt', '/etc/passwd', 'CON', '.txt', 'a\u0000.txt', '=1+1.csv'),
    junk,
  )
  return fc
    .tuple(files, fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: misnamed }))
    .map(([{ name, bytes }, other]) => ({ name: other ?? name, bytes }))
}
