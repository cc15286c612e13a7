import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageOf } from '@interleave/sim'

const root = join(import.meta.dirname, '../..')

export interface CorpusProgram {
  /** Path within the repository. */
  readonly file: string
  readonly text: string
}

/** Every program of the corpora, whatever the language, in a fixed order. */
export function corpusPrograms(): CorpusProgram[] {
  return ['packages/sim/corpus', 'tests/languages/programs'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.includes('.') && languageOf(file) !== undefined)
      .toSorted()
      .map((file) => ({ file: join(folder, file), text: readFileSync(join(root, folder, file), 'utf8') })),
  )
}
