import { csv } from './csv/csv.ts'
import type { Format } from './exchanged.ts'
import { json } from './json/json.ts'
import { markdownQuiz } from './markdown-quiz/markdown-quiz.ts'

/** Every format by its name: menus, routes and the shared tests read this table. */
export const formats = { csv, 'markdown-quiz': markdownQuiz, json } as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

export const isFormatName = (name: string): name is FormatName => Object.hasOwn(formats, name)
