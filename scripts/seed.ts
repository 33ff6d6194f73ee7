import { runCommand } from '@/scripts/console-words'
import { prepareData } from '@/scripts/prepare-data'

await runCommand((words) => prepareData(words, console.log))
