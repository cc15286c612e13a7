import { computed, onScopeDispose, shallowRef } from 'vue'
import type { QuestionContent } from '@interleave/content/page'
import { Failure } from '../api/failure.ts'
import { fetchDraft, saveDraft } from '../api/sets.ts'
import type { Draft, DraftConflict, DraftPut, DraftQuestion, DraftSave, DraftSaved, Origin, QuestionSource } from '../api/sets.ts'
import type { DraftPlace, WaitingDraft } from '../api/draft-place.ts'
import { pruned } from '../components/teach/form/pruned.ts'
import { onReconnect } from './use-connection.ts'
import { freshId } from './fresh-id.ts'
import { freshKey } from './fresh-key.ts'

/** Where the writing stands: on the server, about to be, on its way, on this device only, or refused. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'kept' | 'failed'
export type ConflictChoice = 'mine' | 'theirs' | 'both'
export interface NewQuestion {
  content: QuestionContent
  key?: string
  origin?: Origin
  source?: QuestionSource | null
  after?: string | null
}

const pauseMs = 700
const lookMs = 8_000

/** The order from the server, and what only stands here behind what it stands behind here. */
function joined(theirs: readonly string[], local: readonly string[]): string[] {
  const order = [...theirs]
  const known = new Set(theirs)
  for (const [at, key] of local.entries()) {
    if (known.has(key)) continue
    order.splice(at === 0 ? 0 : order.indexOf(local[at - 1]!) + 1, 0, key)
    known.add(key)
  }
  return order
}

/**
 * The draft of a set as one teacher sees it: what they write shows at once, is kept on the device, and goes to the server when
 * they pause. What others change comes in where it touches nothing written here; where it does, both stay until one is chosen.
 */
export function useSetDraft(set: string, openPlace: () => Promise<DraftPlace>) {
  const questions = shallowRef<ReadonlyMap<string, DraftQuestion>>(new Map())
  const order = shallowRef<readonly string[]>([])
  const revision = shallowRef(0)
  const saveState = shallowRef<SaveState>('saved')
  const conflicts = shallowRef<readonly DraftConflict[]>([])
  const problem = shallowRef<unknown>()
  const isLoaded = shallowRef(false)
  const list = computed(() => order.value.flatMap((key) => questions.value.get(key) ?? []))

  let editor = freshId()
  let put = new Set<string>()
  let taken = new Set<string>()
  let isReordered = false
  let resumedFrom: number | undefined
  let conflictFrom: number | undefined
  const afters = new Map<string, string | null>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let place: DraftPlace | undefined

  /** Reads the draft, and puts on top what this device kept of an earlier visit. @throws Failure */
  async function load() {
    place ??= await openPlace()
    const [draft, waiting] = await Promise.all([fetchDraft(set), place.waiting(set)])
    take(draft)
    isLoaded.value = true
    if (waiting) resume(waiting)
  }

  function take(draft: Draft) {
    questions.value = new Map(draft.questions.map((question) => [question.key, question]))
    order.value = draft.order
    revision.value = draft.revision
  }

  function resume(waiting: WaitingDraft) {
    editor = waiting.editor
    for (const each of waiting.put) show(each)
    for (const key of waiting.remove) drop(key)
    if (waiting.order) order.value = sorted(waiting.order)
    put = new Set(waiting.put.map(({ key }) => key))
    taken = new Set(waiting.remove)
    isReordered = waiting.order !== undefined
    resumedFrom = waiting.from
    touch()
  }

  function show({ key, content, source = null, origin = 'written', after }: DraftPut) {
    const known = questions.value.get(key)
    questions.value = new Map(questions.value).set(key, { key, content, source: known?.source ?? source, origin: known?.origin ?? origin, revision: known?.revision ?? 0, changedBy: known?.changedBy ?? null, changedAt: Date.now() })
    if (order.value.includes(key)) return
    const at = after === undefined ? order.value.length : after === null ? 0 : order.value.indexOf(after) + 1 || order.value.length
    order.value = order.value.toSpliced(at, 0, key)
    if (after !== undefined) afters.set(key, after)
  }

  function drop(key: string) {
    const next = new Map(questions.value)
    next.delete(key)
    questions.value = next
    order.value = order.value.filter((other) => other !== key)
  }

  /** These keys first, in this order; what is not named keeps its place behind them. */
  const sorted = (keys: readonly string[]) => [...keys.filter((key) => questions.value.has(key)), ...order.value.filter((key) => !keys.includes(key))]

  function write(key: string, content: QuestionContent) {
    const known = questions.value.get(key)
    if (!known) return
    questions.value = new Map(questions.value).set(key, { ...known, content, changedAt: Date.now() })
    if (conflicts.value.some((each) => each.key === key)) conflicts.value = conflicts.value.map((each) => (each.key === key ? { ...each, yours: content } : each))
    else put.add(key)
    touch()
  }

  /** Puts new questions behind the last one, or behind `after`; gives their keys. */
  function add(...fresh: readonly NewQuestion[]): string[] {
    const keys = fresh.map(({ content, key = freshKey(content), origin, source, after }) => {
      show({ key, content, origin, source, after })
      put.add(key)
      taken.delete(key)
      return key
    })
    touch()
    return keys
  }

  /** Takes a question out; what comes back puts it where it was. */
  function remove(key: string): () => void {
    const known = questions.value.get(key)
    const at = order.value.indexOf(key)
    if (!known) return () => undefined
    drop(key)
    taken.add(key)
    put.delete(key)
    touch()
    return () => void add({ ...known, key, after: at === 0 ? null : order.value[at - 1] })
  }

  /** Gives the list another order; what comes back gives the old one. */
  function arrange(keys: readonly string[]): () => void {
    const before = order.value
    order.value = sorted(keys)
    isReordered = true
    touch()
    return () => void arrange(before)
  }

  function touch() {
    saveState.value = 'waiting'
    void place?.keep(set, waitingNow())
    clearTimeout(timer)
    timer = setTimeout(() => void save(), pauseMs)
  }

  function waitingNow(): WaitingDraft {
    const inConflict = conflicts.value.flatMap(({ key, yours }) => (yours ? [{ key, content: yours }] : []))
    return { from: conflictFrom ?? resumedFrom ?? revision.value, editor, put: [...putsOf(put), ...inConflict], remove: [...taken], ...(isReordered && { order: [...order.value] }) }
  }

  const putsOf = (keys: Iterable<string>): DraftPut[] =>
    [...keys].flatMap((key) => {
      const question = questions.value.get(key)
      if (!question) return []
      const after = afters.get(key)
      return [{ key, content: pruned(question.content), source: question.source, origin: question.origin, ...(after !== undefined && { after }) }]
    })

  /** Sends what waits; a call while one is on its way waits for both. */
  async function save(): Promise<void> {
    clearTimeout(timer)
    if (running) await running
    if (put.size === 0 && taken.size === 0 && !isReordered) return settle()
    running = send()
    await running
    running = undefined
  }

  async function send() {
    const sent = { put, taken, isReordered, from: resumedFrom ?? revision.value }
    const body: DraftSave = { from: sent.from, editor, put: putsOf(put), remove: [...taken], ...(isReordered && { order: [...order.value] }) }
    put = new Set()
    taken = new Set()
    isReordered = false
    saveState.value = 'saving'
    try {
      const answer = await saveDraft(set, body)
      resumedFrom = undefined
      for (const each of body.put) afters.delete(each.key)
      if ('conflict' in answer) meet(answer.conflict, sent.from)
      else receive(answer.saved)
      problem.value = undefined
      settle()
    } catch (error) {
      put = new Set([...sent.put, ...put].filter((key) => questions.value.has(key)))
      taken = new Set([...sent.taken, ...taken].filter((key) => !questions.value.has(key)))
      isReordered ||= sent.isReordered
      problem.value = error
      const isKept = error instanceof Failure && error.isTemporary
      saveState.value = isKept ? 'kept' : 'failed'
      void place?.keep(set, waitingNow())
      if (isKept) timer = setTimeout(() => void save(), lookMs)
    }
  }

  /** Takes in what others did, except where it would overwrite what is being written here. */
  function receive(news: DraftSaved) {
    const mine = (key: string) => put.has(key) || taken.has(key) || conflicts.value.some((each) => each.key === key)
    const next = new Map(questions.value)
    for (const question of news.changed) if (!mine(question.key)) next.set(question.key, question)
    for (const key of news.removed) if (!mine(key)) next.delete(key)
    questions.value = next
    order.value = isReordered ? sorted(order.value) : joined(news.order, order.value).filter((key) => next.has(key))
    revision.value = news.revision
  }

  function meet(news: DraftSaved & { conflicts: DraftConflict[] }, from: number) {
    conflicts.value = [...conflicts.value.filter(({ key }) => !news.conflicts.some((each) => each.key === key)), ...news.conflicts]
    receive(news)
    // What was written here stays in sight until one of the two is chosen.
    for (const { key, yours } of news.conflicts) if (yours) show({ key, content: yours })
    if (news.conflicts.length > 0) conflictFrom ??= from
  }

  function settle() {
    const isIdle = put.size === 0 && taken.size === 0 && !isReordered
    if (!isIdle) return touch()
    saveState.value = 'saved'
    if (conflicts.value.length === 0) void place?.forget(set)
    else void place?.keep(set, waitingNow())
  }

  /** Ends a conflict: with this teacher's text, the other's, or both as two questions on the same fact. Gives the way back. */
  function resolve(key: string, choice: ConflictChoice): () => void {
    const conflict = conflicts.value.find((each) => each.key === key)
    if (!conflict) return () => undefined
    conflicts.value = conflicts.value.filter((each) => each !== conflict)
    if (conflicts.value.length === 0) conflictFrom = undefined
    const { yours, theirs } = conflict
    if (choice === 'mine') keep(key, yours)
    else if (theirs) show({ key, content: theirs })
    else drop(key)
    const copy = choice === 'both' && yours ? add({ content: yours, key: freshKey(yours, key.split(':')[0]), after: key }) : []
    touch()
    return () => {
      for (const added of copy) remove(added)
      keep(key, choice === 'mine' ? theirs : yours)
    }
  }

  function keep(key: string, content: QuestionContent | null) {
    if (content) add({ key, content })
    else remove(key)
  }

  async function look() {
    if (saveState.value !== 'saved' || document.visibilityState !== 'visible' || !isLoaded.value) return
    const news = await fetchDraft(set, revision.value).catch(() => undefined)
    if (news && saveState.value === 'saved' && news.revision > revision.value) receive({ ...news, changed: news.questions })
  }

  const looking = setInterval(() => void look(), lookMs)
  const forgetReconnect = onReconnect(() => void save())
  onScopeDispose(() => {
    clearInterval(looking)
    forgetReconnect()
    if (saveState.value === 'waiting') void save()
    else clearTimeout(timer)
  })

  return { questions, list, order, revision, saveState, conflicts, problem, isLoaded, load, write, add, remove, arrange, save, resolve, look }
}
