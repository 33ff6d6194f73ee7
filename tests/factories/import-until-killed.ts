import { databasePath } from '@/db/client'
import { prepareDatabase } from '@/db/prepare'
import { inventedArticle } from '@/tests/bench/invented-articles'
import { aFile, importInto } from '@/tests/factories/imports'

/** A process of its own that imports as many files as its argument says; a test kills it on the way. */
const count = Number(process.argv[2])
const files = Array.from({ length: count }, (_, i) => aFile(inventedArticle(i), `${i}.txt`))
await importInto(prepareDatabase(databasePath()), files, { date: '2031-07-08' })
