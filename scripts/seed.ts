import { runCommand } from '@/scripts/console-words'
import { prepareData } from '@/scripts/prepare-data'

await runCommand((words) => {
  const { created, unchanged, path } = prepareData()
  console.log(words(created === 0 ? 'console.seed.nothingNew' : 'console.seed.loaded', { created, unchanged, path }))
})
