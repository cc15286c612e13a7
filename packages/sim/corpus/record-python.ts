import { writeFileSync } from 'node:fs'
import { installedPython } from '../oracle/ask-python.ts'
import { askCPython, plain, pythonPrograms, recordOf, schedulePrograms, SCHEDULES_SEEN } from './python-programs.ts'

/** `node packages/sim/corpus/record-python.ts [PART OF A NAME]`: asks the installed python3.11 again and writes its answers into the programs. */
const python = installedPython()
if (python === undefined) throw new Error('there is no python3.11 here to ask')
const [part = ''] = process.argv.slice(2)
const programs = pythonPrograms().filter(({ name }) => name.includes(part))
askCPython(python, programs).forEach((answers, index) => {
  const program = programs[index]!
  writeFileSync(program.path, `${program.text}\n${recordOf(program, answers)}`)
})
if ('schedules'.includes(part)) {
  const open = schedulePrograms()
  const seen = askCPython(python, open).map((answers, index) => [open[index]!.name.split('/')[1], [...new Set(answers.map(({ stdout }) => plain(stdout)))].toSorted()])
  writeFileSync(SCHEDULES_SEEN, `${JSON.stringify(Object.fromEntries(seen), null, 1)}\n`)
}
console.log(`${programs.length} programs recorded with ${python}`)
