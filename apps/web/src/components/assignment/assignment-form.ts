import type { Assignment, AssignmentChanges, AssignmentDraft, Reveal } from '../../api/assignments.ts'
import { instantOf, wallTimeOf } from '../../composables/zoned-time.ts'
import type { WallTime } from '../../composables/zoned-time.ts'

/** An assignment as its form holds it: dates as a clock in the teacher's zone shows them, numbers as typed. */
export interface AssignmentForm {
  title: string
  instructions: string
  setId: string
  /** Empty: the latest published one. */
  version: string
  style: 'practice' | 'test'
  opens: WallTime
  due: WallTime
  targetPercent: number
  attempts: number
  /** Empty: no limit. */
  minutes: number | ''
  order: 'listed' | 'shuffled'
  scoreAt: Reveal
  keyAt: Reveal
}

const dayMs = 86_400_000

/** A form to begin with: open now, due in a week at the end of the day. */
export function freshForm(now: number, zone: string): AssignmentForm {
  return {
    title: '', instructions: '', setId: '', version: '', style: 'practice',
    opens: wallTimeOf(now, zone), due: `${wallTimeOf(now + 7 * dayMs, zone).slice(0, 10)}T23:59`,
    targetPercent: 90, attempts: 1, minutes: 45, order: 'listed', scoreAt: 'submit', keyAt: 'close',
  }
}

/** The form of an assignment that is there already. */
export function formOf({ title, instructions, set, style, opensAt, dueAt, practice, test }: Assignment, zone: string): AssignmentForm {
  return {
    title, instructions: instructions ?? '', setId: set.id, version: set.version === null ? '' : String(set.version), style,
    opens: wallTimeOf(opensAt, zone), due: wallTimeOf(dueAt, zone),
    targetPercent: Math.round((practice?.targetRecall ?? 0.9) * 100),
    attempts: test?.attempts ?? 1, minutes: test ? (test.timeLimitMinutes ?? '') : 45, order: test?.order ?? 'listed', scoreAt: test?.scoreAt ?? 'submit', keyAt: test?.keyAt ?? 'close',
  }
}

export type FormProblems = Partial<Record<keyof AssignmentForm, string>>

/** What is missing or cannot be, by field. */
export function problemsOf(form: AssignmentForm, zone: string): FormProblems {
  const [opensAt, dueAt] = [instantOf(form.opens, zone), instantOf(form.due, zone)]
  const found: FormProblems = {}
  if (!form.setId) found.setId = 'Choose a set.'
  if (!form.title.trim()) found.title = 'Give it a title: learners see it in their list.'
  if (opensAt === undefined) found.opens = 'Say when it opens.'
  if (dueAt === undefined) found.due = 'Say when it closes.'
  else if (opensAt !== undefined && dueAt <= opensAt) found.due = 'It has to close after it opens.'
  if (form.style === 'practice' && !within(form.targetPercent, 70, 97)) found.targetPercent = 'Between 70 and 97 %.'
  if (form.style === 'test' && !within(form.attempts, 1, 20)) found.attempts = 'Between 1 and 20.'
  if (form.style === 'test' && form.minutes !== '' && !within(form.minutes, 1, 600)) found.minutes = 'Between 1 and 600 minutes, or empty for no limit.'
  return found
}

/** What is sent for a new assignment; ask for problems first. */
export function draftOf(form: AssignmentForm, zone: string): AssignmentDraft {
  const instructions = form.instructions.trim()
  return {
    ...commonOf(form, zone),
    ...(instructions && { instructions }),
    setId: form.setId,
    ...(form.version && { version: Number(form.version) }),
    ...(form.style === 'practice' ? { practice: { targetRecall: form.targetPercent / 100 } } : { test: testOf(form) }),
  }
}

/** What is sent for one that is there already. An order that is as it was is left out: once somebody began it may not be sent. */
export function changesOf(form: AssignmentForm, before: AssignmentForm, zone: string): AssignmentChanges {
  const { order, ...test } = testOf(form)
  return {
    ...commonOf(form, zone),
    instructions: form.instructions.trim() || null,
    ...(form.style === 'practice' ? { targetRecall: form.targetPercent / 100 } : { ...test, ...(order !== before.order && { order }) }),
  }
}

function commonOf({ title, opens, due }: AssignmentForm, zone: string) {
  return { title: title.trim(), opensAt: instantOf(opens, zone)!, dueAt: instantOf(due, zone)! }
}

function testOf({ attempts, minutes, order, scoreAt, keyAt }: AssignmentForm) {
  return { attempts, timeLimitMinutes: minutes === '' ? null : minutes, order, scoreAt, keyAt }
}

const within = (value: number, least: number, most: number) => Number.isFinite(value) && value >= least && value <= most
