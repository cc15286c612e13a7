/** What a page may know of content: shapes without keys, and how to fill in an answer. Nothing here loads zod. */
export type { Answer, AnswerOf, Kind, VariantView, ViewOf } from './question/question.ts'
// The shape of what a teacher writes, for the forms: types alone, and nobody's question but the writer's own.
export type { ContentOf, QuestionContent } from './exchange/exchanged.ts'
export type { Option } from './question/parts.ts'
export type { Grade, GradePart } from './question/grade.ts'
export type { RubricView } from './question/kinds/recall.ts'
export type { FactId, Language, Level, Listing, Provenance, QuestionId, ShownOption, Version } from './question/parts.ts'
export { blankAnswer, isComplete, kindTitles } from './question/answering.ts'
export { misconceptionNamed, misconceptions, type Misconception } from './question/misconceptions.ts'
export type { Block, Cell, Chrome, Document, DocumentFormat, Lines, Section, Table, TableRow } from './read/document.ts'
export type { ReadCode, ReadDiagnostic } from './read/diagnostic.ts'
export { correctTable, type CorrectionProblem, type TableCorrection } from './read/correct.ts'
