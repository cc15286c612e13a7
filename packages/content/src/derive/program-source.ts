import type { ProgramTemplate } from '../question/kinds/predict-output.ts'
import type { Source } from './derive.ts'

export interface PastedProgram {
  title: string
  language: ProgramTemplate['language']
  text: string
  /** Names of the simulator's semantics; none means the language's default. */
  semantics?: readonly string[]
}

/** A program alone as a document of one listing, so that it is derived from like any other. */
export function programSource({ title, language, text, semantics = [] }: PastedProgram, slug: string): Source {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  const fields = semantics.length > 0 ? `semantics: ${semantics.join(', ')}\n` : ''
  const heading = title.replaceAll(/\s+/g, ' ').trim()
  return {
    slug,
    text: `# ${heading}\n\n<!-- listing program\n${fields}-->\n\n${fence}${language}\n${text.replace(/\n*$/, '')}\n${fence}\n`,
  }
}
