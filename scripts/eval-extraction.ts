import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compareArticle, comparePage, type SameName } from '@/tests/evaluation/compare'
import { bundledGold, readGold } from '@/tests/evaluation/gold'
import { ALL, QUESTIONS, rates, Tally } from '@/tests/evaluation/score'

/**
 * How well extraction reads: `npm run eval:extraction`, or with `--gold FILE|FOLDER` (again and again) how well it reads
 * those pages. `--bundled` adds the bundled records to given ones, `--brief` leaves the list of misses out.
 */
const { values } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true, default: [] },
    bundled: { type: 'boolean', default: false },
    brief: { type: 'boolean', default: false },
  },
})

const seed = fileURLToPath(new URL('../seed', import.meta.url))
const tally = new Tally()
const same = sameName()
if (values.bundled || values.gold.length === 0) {
  for (const article of bundledGold(seed)) compareArticle(tally, article, same)
}
for (const { source, pages } of values.gold.flatMap(readGold)) {
  for (const page of pages) comparePage(tally, source, page, same)
}
printScores()
if (!values.brief) printMisses()

/** One name for all names of an organisation: its own for an alias, without brackets' width and the city's name. */
function sameName(): SameName {
  const aliases = new Map<string, string>()
  for (const line of readFileSync(`${seed}/organisations.jsonl`, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const organisation: { name: string; aliases: string[] } = JSON.parse(line)
    for (const alias of organisation.aliases) aliases.set(alias, organisation.name)
  }
  return (name) =>
    (aliases.get(name) ?? name)
      .replace(/\(/g, '（')
      .replace(/\)/g, '）')
      .replace(/^北京市(?!总工会)/, '')
}

function printScores(): void {
  const sources = [...tally.scores.keys()].filter((source) => source !== ALL).sort()
  for (const source of [...sources, ALL]) {
    console.log(`\n${source}`)
    console.log(
      `  ${'question'.padEnd(12)}${['right', 'given', 'wanted', 'precision', 'recall', 'F1'].map(cell).join('')}`,
    )
    for (const question of QUESTIONS) {
      const score = tally.scores.get(source)?.get(question)
      if (!score || score.given + score.wanted === 0) continue
      const { precision, recall, f1 } = rates(score)
      const numbers = [
        score.right,
        score.given,
        score.wanted,
        ...[precision, recall, f1].map((rate) => rate.toFixed(3)),
      ]
      console.log(`  ${question.padEnd(12)}${numbers.map(cell).join('')}`)
    }
  }
  console.log(`\ninvented numbers: ${tally.invented.length}`)
  for (const each of tally.invented) console.log(`  ${each}`)
}

function cell(value: string | number): string {
  return String(value).padStart(10)
}

function printMisses(): void {
  console.log(`\nmisses: ${tally.misses.length}`)
  for (const { source, article, question, wanted, given } of tally.misses) {
    console.log(`  [${question}] ${source} · ${article}: wanted ${wanted || '–'}, given ${given || '–'}`)
  }
}
