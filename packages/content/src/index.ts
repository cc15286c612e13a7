export {
  answer,
  kinds,
  question,
  variantView,
  type Answer,
  type AnswerOf,
  type Kind,
  type Question,
  type QuestionOf,
  type VariantView,
  type ViewOf,
} from './question/question.ts'
export {
  fact,
  factId,
  language,
  level,
  listing,
  option,
  provenance,
  questionId,
  version,
  type Fact,
  type FactId,
  type Language,
  type Level,
  type Listing,
  type Option,
  type Provenance,
  type QuestionId,
  type Version,
} from './question/parts.ts'
export { rubricOf, rubricView, type RecallVariant, type RubricView } from './question/kinds/recall.ts'
export { filledProgram, spellings, type Program, type ProgramTemplate } from './question/kinds/predict-output.ts'
export { AnswerRefused, grade, gradePart, type Grade, type GradePart, type Proof } from './question/grade.ts'
export { gradeAnswer } from './question/grading.ts'
export { variantOf, viewOf, type Variant, type VariantOf } from './question/variant.ts'
export { versioned, versionOf } from './question/version.ts'
export { keyChanged } from './question/key-changed.ts'
export { promptOf } from './question/prompt.ts'
export { misconceptionNamed, misconceptions, type Misconception } from './question/misconceptions.ts'
export { blankAnswer, isComplete, kindTitles } from './question/answering.ts'
export { solutionOf } from './question/solving.ts'
export { checkQuestion, checkQuestions, duplicates } from './derive/check.ts'
export { deriveQuestions, type Derivation, type DeriveOptions, type Source } from './derive/derive.ts'
export type { Problem } from './derive/annotation.ts'
export type { Prove } from './derive/listing-questions.ts'
export { bankOf, builtInBank, documentText, questionsAbout, type Bank } from './bank/bank.ts'
export { passageIn, passageOf } from './bank/passage.ts'
export type { Topic, TopicSet } from './bank/catalogue.ts'
export { diffBank, type BankDiff } from './bank/diff.ts'
export { readDocument, type ReadOptions, type ReadResult } from './read/read.ts'
export { definitionListsOf, listingsOf, listsOf, paragraphsOf, tablesOf, type Document, type DocumentFormat, type Lines, type Offsets, type Section, type Block, type Cell, type Table, type TableRow } from './read/document.ts'
export { type ReadCode, type ReadDiagnostic } from './read/diagnostic.ts'
export { writtenQuestion, type Written, type WrittenPlace } from './derive/written.ts'
export { programSource, type PastedProgram } from './derive/program-source.ts'
export { formats, isFormatName, type FormatName } from './exchange/formats.ts'
export { exchangedFrom, type Dropped, type Exchanged, type Format, type QuestionContent, type ReadQuestion, type Rejected } from './exchange/exchanged.ts'
export { proofOf, simulatorProver, type ProverOptions } from './prove/simulator-prover.ts'
export { correctTable, type CorrectionProblem, type TableCorrection } from './read/correct.ts'
export { flattenDocument } from './read/text/flatten-document.ts'
