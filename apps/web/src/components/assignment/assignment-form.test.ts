import { describe, expect, it } from 'vitest'
import { changesOf, draftOf, formOf, freshForm, problemsOf } from './assignment-form.ts'

const zone = 'Europe/Berlin'
const now = Date.parse('2026-11-22T13:00:00Z')
const filled = { ...freshForm(now, zone), title: 'Locks ', setId: 'locks' }

it('begins now and ends in a week at the end of the day, on the teacher’s clock', () => {
  expect(freshForm(now, zone)).toMatchObject({ opens: '2026-11-22T14:00', due: '2026-11-29T23:59' })
  expect(draftOf(filled, zone)).toEqual({ title: 'Locks', setId: 'locks', opensAt: now, dueAt: Date.parse('2026-11-29T22:59:00Z'), practice: { targetRecall: 0.9 } })
})

it('sends a test’s rules for a test only', () => {
  const test = { ...filled, style: 'test' as const, minutes: '' as const, version: '3', instructions: ' No books. ' }
  expect(draftOf(test, zone)).toMatchObject({ version: 3, instructions: 'No books.', test: { attempts: 1, timeLimitMinutes: null, order: 'listed', scoreAt: 'submit', keyAt: 'close' } })
  expect(changesOf(test, test, zone)).not.toHaveProperty('order')
  expect(changesOf({ ...test, order: 'shuffled' }, test, zone)).toHaveProperty('order', 'shuffled')
})

describe('says what is missing, beside its field', () => {
  it.each([
    [{ setId: '' }, 'setId'],
    [{ title: ' ' }, 'title'],
    [{ due: '' }, 'due'],
    [{ due: '2026-11-22T14:00' }, 'due'],
    [{ targetPercent: 99 }, 'targetPercent'],
    [{ style: 'test' as const, attempts: 0 }, 'attempts'],
    [{ style: 'test' as const, minutes: 601 }, 'minutes'],
  ])('%j', (change, field) => expect(Object.keys(problemsOf({ ...filled, ...change }, zone))).toEqual([field]))

  it('and nothing of what is there', () => expect(problemsOf(filled, zone)).toEqual({}))
})

it('an assignment and back is the same assignment', () => {
  const assignment = {
    title: 'Locks', instructions: null, set: { id: 'locks', version: null, title: 'Locks' }, style: 'test' as const, opensAt: now, dueAt: now + 3_600_000,
    practice: null, test: { attempts: 2, timeLimitMinutes: 30, order: 'shuffled' as const, scoreAt: 'never' as const, keyAt: 'never' as const },
  }
  const form = formOf(assignment as unknown as Parameters<typeof formOf>[0], zone)
  expect(changesOf(form, form, zone)).toEqual({ title: 'Locks', instructions: null, opensAt: now, dueAt: now + 3_600_000, attempts: 2, timeLimitMinutes: 30, scoreAt: 'never', keyAt: 'never' })
})
