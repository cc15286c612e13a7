import { computed, onScopeDispose, reactive, ref, shallowReactive, shallowRef } from 'vue'
import { isComplete } from '@interleave/content/page'
import type { Answer } from '@interleave/content/page'
import { fetchAttempt, saveWork, submitAttempt } from '../api/attempts.ts'
import type { Attempt } from '../api/attempts.ts'
import { Failure } from '../api/failure.ts'
import { keepEdits, readEdits } from '../components/attempt/edit-place.ts'
import type { KeptEdit } from '../components/attempt/edit-place.ts'
import { freshId } from './fresh-id.ts'
import { onReconnect } from './use-connection.ts'
import { useServerClock } from './use-server-clock.ts'
import { useTimeSpent } from './use-time-spent.ts'

const pauseMs = 600
const retryMs = 4_000
const gatheredMs = 800

/**
 * One sitting of a test. Every edit is kept on this device at once, saved a moment later, and sent again until the server has it; the server's clock
 * decides when time is up. Nothing is thrown away silently: whoever was overtaken by another tab is told, and can insist.
 */
export function useAttempt(given: Attempt) {
  const attempt = shallowRef(given)
  const edits = shallowReactive(readEdits(given.id))
  /** Answers of this page that another tab was faster with, by place: what is saved is shown instead. */
  const overtaken = reactive(new Map<number, Answer | null>())
  /** Counts how often a place's answer was replaced from outside, so that the page shows it anew. */
  const replaced = reactive(new Map<number, number>())
  const problem = shallowRef<unknown>()
  const waiting = ref(false)
  const submitting = ref(false)
  const clock = useServerClock()
  const spent = useTimeSpent(new Map(given.questions.map(({ place, work }) => [place, work?.elapsedMs ?? 0])))
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> | undefined

  const byPlace = computed(() => new Map(attempt.value.questions.map((question) => [question.place, question])))
  const isOpen = computed(() => attempt.value.state === 'open')
  const msLeft = computed(() => attempt.value.deadlineAt - clock.now.value)
  const answered = computed(() => new Set(attempt.value.questions.filter(({ place }) => sendable(place, answerAt(place) ?? null) !== null).map(({ place }) => place)))
  const unanswered = computed(() => attempt.value.questions.filter(({ place }) => !answered.value.has(place)))
  const unsaved = computed(() => [...edits].filter(([, edit]) => !edit.settled))

  clock.set(given.now)
  onScopeDispose(() => clearTimeout(timer))
  onScopeDispose(onReconnect(() => void flush()))
  if (!isOpen.value) forgetAll()
  else if (unsaved.value.length > 0) plan(0)

  const workAt = (place: number) => byPlace.value.get(place)?.work ?? null

  /** What stands in a place: this page's edit, else what is saved. */
  function answerAt(place: number): Answer | undefined {
    const edit = edits.get(place)
    return (edit ? edit.answer : workAt(place)?.answer) ?? undefined
  }

  /** An answer as it may be sent: one that is only begun is sent as none. */
  function sendable(place: number, answer: Answer | null): Answer | null {
    const question = byPlace.value.get(place)
    return question && answer && isComplete(question.view, answer) ? answer : null
  }

  /** Takes an answer over, keeps it here, and saves it when the typing pauses. */
  function edit(place: number, answer: Answer | null) {
    if (!isOpen.value || same(answer, answerAt(place) ?? null)) return
    const work = workAt(place)
    const settled = sendable(place, answer) === null && !work?.answer
    store(place, { saveId: freshId(), revision: work?.revision ?? 0, answer, elapsedMs: spent.on(place), settled })
    plan(pauseMs)
  }

  function store(place: number, edit: KeptEdit | undefined) {
    if (edit) edits.set(place, edit)
    else edits.delete(place)
    keepEdits(given.id, edits)
  }

  function forgetAll() {
    edits.clear()
    keepEdits(given.id, edits)
  }

  function plan(ms: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }

  /** Sends what is unsaved, one after the other; resolves when all was tried. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    saving ??= sendAll().finally(() => (saving = undefined))
    return saving
  }

  async function sendAll() {
    let next: [number, KeptEdit] | undefined
    while (isOpen.value && (next = unsaved.value[0])) {
      const [place, sent] = next
      try {
        await send(place, sent)
        waiting.value = false
      } catch (error) {
        if (!(await goesOnAfter(error, place, sent).catch(() => false))) return
      }
    }
  }

  async function send(place: number, sent: KeptEdit) {
    const { saveId, revision: base, elapsedMs } = sent
    const { work, revision, deadlineAt, now } = await saveWork(given.id, place, { saveId, revision: base, elapsedMs, answer: sendable(place, sent.answer) })
    clock.set(now)
    attempt.value = { ...attempt.value, revision, deadlineAt, questions: attempt.value.questions.map((question) => (question.place === place ? { ...question, work } : question)) }
    const latest = edits.get(place)
    if (!latest) return
    // What was typed meanwhile stands on what was just saved; what is only begun stays here.
    if (latest.saveId !== saveId) store(place, { ...latest, revision: work.revision, settled: false })
    else store(place, sendable(place, sent.answer) === sent.answer ? undefined : { ...sent, revision: work.revision, settled: true })
  }

  /** Whether the other edits may be sent after one that failed. */
  async function goesOnAfter(error: unknown, place: number, sent: KeptEdit): Promise<boolean> {
    const { code, isTemporary } = error instanceof Failure ? error : new Failure('unknown', 0, '')
    if (code === 'work/stale') {
      await refresh()
      yieldTo(place, sent.answer)
      return true
    }
    if (code === 'attempt/over') {
      await refresh()
      return false
    }
    if (code === 'answer/refused') {
      problem.value = error
      store(place, { ...sent, settled: true })
      return true
    }
    if (!isTemporary) {
      problem.value = error
      return false
    }
    waiting.value = true
    plan(retryMs)
    return false
  }

  /** Shows what another tab saved in a place, and holds on to what stood here. */
  function yieldTo(place: number, mine: Answer | null) {
    store(place, undefined)
    replaced.set(place, (replaced.get(place) ?? 0) + 1)
    if (!same(mine, workAt(place)?.answer ?? null)) overtaken.set(place, mine)
  }

  /** Reads the attempt anew: another tab may have gone on, time may be up. */
  async function refresh() {
    attempt.value = await fetchAttempt(given.id)
    clock.set(attempt.value.now)
    if (!isOpen.value) forgetAll()
  }

  /** After an overtaking: puts this page's answer on top of what is saved, or lets it go. */
  function resolve(place: number, keepsMine: boolean) {
    const mine = overtaken.get(place)
    overtaken.delete(place)
    if (!keepsMine || mine === undefined) return
    edit(place, mine)
    replaced.set(place, (replaced.get(place) ?? 0) + 1)
  }

  /** Saves what is unsaved, then hands in. @throws Failure when it was not handed in; everything is still here then */
  async function submit() {
    submitting.value = true
    try {
      await flush()
      if (!isOpen.value) return
      if (unsaved.value.length > 0) throw new Failure('attempt/unsaved', 0, 'Some answers are not saved yet. They are kept on this device. Hand in when there is a connection again.')
      if (overtaken.size > 0) throw new Failure('attempt/overtaken', 409, 'Another tab changed answers. Look at them first, then hand in.')
      attempt.value = await submitAttempt(given.id, attempt.value.revision)
      forgetAll()
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'work/stale') throw error
      await refresh()
      throw new Failure('attempt/overtaken', 409, 'Another tab went on with this test. Its answers are shown now; look at them, then hand in.')
    } finally {
      submitting.value = false
    }
  }

  /** Time is up: a last save within the server's grace, then what became of it. */
  async function close() {
    await flush()
    const closesIn = attempt.value.deadlineAt + attempt.value.graceMs - clock.now.value
    await new Promise((done) => setTimeout(done, Math.max(0, closesIn) + gatheredMs))
    await refresh()
  }

  return {
    attempt, isOpen, msLeft, answered, unanswered, unsaved, waiting, submitting, overtaken, replaced, problem,
    answerAt, edit, lookAt: spent.lookAt, flush, refresh, resolve, submit, close,
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
