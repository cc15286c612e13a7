import type { Format } from '../exchanged.ts'
import { keptAndDropped } from '../round-trip.ts'
import { readQuiz } from './read-quiz.ts'
import { canWrite, writeQuiz } from './write-quiz.ts'

/**
 * A quiz in plain text, in the manner of text2qti: `1.` a stem, `a)` and `*b)` options, `[ ]` and `[*]` where several
 * are right, `*` an answer to type, `____` one to write out, `...` feedback. Lines of our own are `!` an answer known to
 * be wrong, `@` the misconception behind one, and Topic, Level, Shown, Direction and Kind beside Title; Kind is said of
 * questions that text2qti does not know, whose lines are `*` too. Stems of one Title are ways to ask one question.
 */
export const markdownQuiz: Format = {
  name: 'markdown-quiz',
  title: 'Markdown quiz',
  fileEnding: 'md',
  read: readQuiz,
  write(questions) {
    const { kept, dropped } = keptAndDropped(questions, (one) => (canWrite(one.content) ? writeQuiz([one]) : null), readQuiz, ({ content }) =>
      canWrite(content) ? 'Its text would be read as marks of the quiz.' : `A quiz of this kind has no ${content.kind} questions.`,
    )
    return { text: writeQuiz(kept), dropped }
  },
}
