import { computed, ref, shallowRef } from 'vue'
import { isComplete } from '@interleave/content/page'
import type { Answer, Kind, RubricView } from '@interleave/content/page'
import { askNext, fetchRubric, markFact, undoLast, undoReview } from '../api/practice.ts'
import type { Asked, Coming, Counts, Judged, Mark, Scope } from '../api/practice.ts'
import { Failure } from '../api/failure.ts'
import { usePreferences } from '../stores/preferences.ts'
import { useOutbox } from '../stores/outbox.ts'

/** Where a sitting stands. */
export type Phase =
  | { name: 'loading' }
  | { name: 'asking' | 'checking' | 'kept'; asked: Asked }
  | { name: 'judged'; asked: Asked; judged: Judged }
  | { name: 'done'; nextDueAt: number | null }
  | { name: 'failed'; error: unknown }

/**
 * One sitting: a question is asked, answered, judged, and followed by the next, which is fetched while the feedback is read.
 * Answers go through the outbox, so that none is lost between the key press and the server's word. `prepare` gets ready what
 * showing a kind of question takes; a question is shown when that is done.
 */
export function usePractice(scope: () => Scope, prepare: (kind: Kind) => Promise<unknown>) {
  const outbox = useOutbox()
  const phase = shallowRef<Phase>({ name: 'loading' })
  const counts = shallowRef<Counts>()
  const answer = shallowRef<Answer>()
  const guessed = ref(false)
  const rubric = shallowRef<RubricView>()
  const problem = shallowRef<unknown>()
  let askedAt = 0
  let ahead: Promise<Coming> | undefined

  const asked = computed(() => ('asked' in phase.value ? phase.value.asked : undefined))
  const needsRubric = computed(() => asked.value?.view.kind === 'recall' && !rubric.value)
  const isReady = computed(() => {
    const view = asked.value?.view
    return phase.value.name === 'asking' && view !== undefined && answer.value !== undefined && isComplete(view, answer.value)
  })

  /** Shows the next question: what was fetched ahead, where that still holds. */
  async function next() {
    const previous = asked.value?.ask
    const coming = ahead ?? askFirst(scope(), previous)
    ahead = undefined
    phase.value = { name: 'loading' }
    try {
      const { next: question, counts: left, nextDueAt } = await coming
      if (question) await prepare(question.view.kind)
      show(question, left, nextDueAt)
    } catch (error) {
      phase.value = { name: 'failed', error }
    }
  }

  function show(question: Asked | null, left: Counts, nextDueAt: number | null) {
    answer.value = undefined
    guessed.value = false
    rubric.value = undefined
    problem.value = undefined
    counts.value = left
    askedAt = Date.now()
    phase.value = question ? { name: 'asking', asked: question } : { name: 'done', nextDueAt }
  }

  /** Hands the answer in; a recall's text first, to get the points to hold it against. */
  async function check() {
    if (!isReady.value || !asked.value || !answer.value) return
    const [current, given] = [asked.value, answer.value]
    phase.value = { name: 'checking', asked: current }
    problem.value = undefined
    try {
      if (needsRubric.value && given.kind === 'recall') {
        rubric.value = await fetchRubric(current.ask, given.text)
        phase.value = { name: 'asking', asked: current }
      } else {
        await judge(current, given)
      }
    } catch (error) {
      phase.value = { name: 'asking', asked: current }
      problem.value = error
    }
  }

  async function judge(current: Asked, given: Answer) {
    const judged = await outbox.submit({ ask: current.ask, answer: given, guessed: guessed.value, elapsedMs: Date.now() - askedAt })
    if (!judged) {
      phase.value = { name: 'kept', asked: current }
      return
    }
    counts.value = judged.counts
    phase.value = { name: 'judged', asked: current, judged }
    ahead = askNext(scope(), current.ask)
    // Shown when it is asked for; until then nobody is listening.
    ahead.catch(() => undefined)
  }

  /** Takes back the last answer that stands, on whichever device it was given; false when there is none. Its question returns. */
  async function undo(): Promise<boolean> {
    const { undone, next: question, counts: left } = await undoLast()
    if (undone.length === 0) return false
    ahead = undefined
    if (question) await prepare(question.view.kind)
    if (question) show(question, left, null)
    else await next()
    return true
  }

  /** "I guessed": goes with the answer before checking; afterwards the answer is taken back and given again as a guess. */
  async function toggleGuessed() {
    guessed.value = !guessed.value
    if (phase.value.name !== 'judged' || !answer.value) return
    const { asked: current, judged } = phase.value
    if (judged.review) await undoReview(judged.review.id)
    await judge(current, answer.value)
  }

  /** Suspends, buries, resets or flags the fact at hand; all but a flag go on to the next question. */
  async function mark(kind: Mark, note?: string) {
    if (!asked.value) return
    await markFact(asked.value.ask, kind, note)
    if (kind === 'flag') return
    ahead = undefined
    await next()
  }

  return { phase, asked, counts, answer, guessed, rubric, problem, needsRubric, isReady, next, check, undo, toggleGuessed, mark }
}

/** Whoever comes straight to practice starts as a guest. */
async function askFirst(scope: Scope, after: string | undefined): Promise<Coming> {
  try {
    return await askNext(scope, after)
  } catch (error) {
    if (!(error instanceof Failure) || error.status !== 401) throw error
    const { startAsGuest } = await import('../api/identity.ts')
    await startAsGuest({ shortcuts: usePreferences().singleKeysOn })
    return askNext(scope, after)
  }
}
