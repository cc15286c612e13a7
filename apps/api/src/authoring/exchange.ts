import { formats, promptOf } from '@interleave/content'
import type { QuestionContent } from '@interleave/content'
import { assemble } from './assemble.ts'
import type { ReadQuestions, ReadQuestionsTask, WriteQuestionsTask, WrittenQuestions } from './tasks.ts'

/** Reads a file of questions and checks them; `progress` is told how many of how many are done. */
export async function readQuestions({ set, format, text }: ReadQuestionsTask, progress: (done: number, total: number) => void): Promise<ReadQuestions> {
  const { questions, rejected } = formats[format].read(text)
  progress(0, questions.length)
  const drafted = questions.map(({ key, content }) => ({ key, content: { ...content }, source: null }))
  const assembled = await assemble({ set, drafted, published: [] }, (done) => progress(done, questions.length))
  progress(questions.length, questions.length)
  const prompts = new Map(assembled.questions.map(({ key, question }) => [key, promptOf(question)]))
  const complaints = Map.groupBy(assembled.complaints, ({ key }) => key)
  return {
    questions: questions.map(({ key, line, content }) => ({
      key, line, kind: content.kind, content: { ...content }, prompt: prompts.get(key)?.slice(0, 300) ?? '', complaints: complaints.get(key) ?? [],
    })),
    rejected,
  }
}

/** Writes what is whole; what is unfinished is named as dropped, like what the format has no form for. */
export async function writeQuestions({ format, drafted }: WriteQuestionsTask): Promise<WrittenQuestions> {
  const { questions } = await assemble({ set: { id: 'x', title: 'x' }, drafted, published: [] })
  const whole = new Set(questions.map(({ key }) => key))
  const exchanged = drafted.filter(({ key }) => whole.has(key)).map(({ key, content }) => ({ key, content: content as unknown as QuestionContent }))
  const { text, dropped } = formats[format].write(exchanged)
  const unfinished = drafted.filter(({ key }) => !whole.has(key)).map(({ key }) => ({ key, reason: 'The question is not finished.' }))
  return { text, dropped: [...unfinished, ...dropped] }
}
