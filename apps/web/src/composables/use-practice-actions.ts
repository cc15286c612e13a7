import { computed, ref } from 'vue'
import { sentenceOf } from '../api/failure.ts'
import { markFact } from '../api/practice.ts'
import type { Mark } from '../api/practice.ts'
import type { MenuChoice } from '../components/base/menu-choice.ts'
import { useKeys } from './use-keys.ts'
import type { usePractice } from './use-practice.ts'
import { notify } from './use-toasts.ts'

type Aside = Extract<Mark, 'bury' | 'suspend' | 'reset'>

const marks: readonly { kind: Aside; key: string; label: string; note: string; done: string }[] = [
  { kind: 'bury', key: 'y', label: 'Bury', note: 'Not again today', done: 'Buried until tomorrow.' },
  { kind: 'suspend', key: 's', label: 'Suspend', note: 'Not again until you say so', done: 'Suspended.' },
  { kind: 'reset', key: 'r', label: 'Start over', note: 'Forget what is known about your memory of it', done: 'Starts over as new.' },
]

/** What can be done around a question, as buttons, keys and a menu: one list, so that none can be without the other. */
export function usePracticeActions(practice: ReturnType<typeof usePractice>) {
  const { phase, next, check } = practice
  const flagOpen = ref(false)
  const hasQuestion = () => phase.value.name === 'asking' || phase.value.name === 'judged'

  /** A refused action changes nothing and says why. */
  async function attempt(action: () => Promise<unknown>) {
    try {
      await action()
    } catch (error) {
      notify(sentenceOf(error))
    }
  }

  function forward() {
    if (phase.value.name === 'asking') void check()
    else if (phase.value.name === 'judged' || phase.value.name === 'kept') void next()
  }

  const undo = () => attempt(async () => notify((await practice.undo()) ? 'Answer taken back.' : 'There is nothing to take back.'))
  const guess = () => attempt(practice.toggleGuessed)
  const flag = (note: string) => attempt(async () => (await practice.mark('flag', note), notify('Flagged. Thank you.')))

  function mark(kind: Aside, done: string) {
    const ask = practice.asked.value?.ask
    return attempt(async () => {
      await practice.mark(kind)
      notify(done, kind === 'suspend' && ask ? () => void attempt(() => markFact(ask, 'unsuspend')) : undefined)
    })
  }

  const menu = computed<MenuChoice[]>(() => [
    ...marks.map(({ kind, key, label, note, done }): MenuChoice => ({ label, note, icon: kind, shortcut: key, run: () => void mark(kind, done) })),
    { label: 'Flag', note: 'Something is wrong with it', icon: 'flag', shortcut: 'f', run: () => (flagOpen.value = true) },
  ])

  const group = 'Practice'
  useKeys([
    { keys: 'Enter', label: 'Check, then next', group, when: () => phase.value.name !== 'loading', run: forward },
    { keys: 'Mod+Enter', label: 'Check while typing', group, run: forward },
    { keys: 'g', label: 'I guessed', group, when: hasQuestion, run: () => void guess() },
    { keys: 'u', label: 'Undo the last answer', group, run: () => void undo() },
    ...marks.map(({ kind, key, label, note, done }) => ({ keys: key, label: `${label}: ${note.toLowerCase()}`, group, when: hasQuestion, run: () => void mark(kind, done) })),
    { keys: 'f', label: 'Flag this question', group, when: hasQuestion, run: () => (flagOpen.value = true) },
  ])

  return { menu, undo, guess, forward, flagOpen, flag }
}
