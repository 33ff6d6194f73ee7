import { buildIfChanged } from '@/scripts/build-if-changed'
import { runCommand } from '@/scripts/console-words'

await runCommand((words) => buildIfChanged(() => console.log(words('console.building'))))
