import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noExtension } from '../classwork/timing.ts'
import { defaultSettings } from '../settings.ts'
import type { AttemptRecord, GradingRecord, WorkSave } from './attempts-port.ts'
import type { NewAssignment } from './assignments-port.ts'
import type { Store } from './port.ts'

const START = Date.UTC(2026, 2, 1, 12)
const HOUR = 3_600_000

/** What every store promises about classes and the work done in them. Run it with a way to open one that knows the users user, user-1, user-2 and account. */
export function classworkContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps the contract of classwork`, () => {
    let store: Store
    let teacher: string
    let ada: string
    let ben: string
    beforeEach(async () => {
      store = await open()
      const learner = async (user: string) => (await store.learners.ensure(user, defaultSettings, START)).id
      ;[teacher, ada, ben] = [await learner('account'), await learner('user-1'), await learner('user-2')]
      await store.classes.create({ id: 'class', title: 'Systems', joinCode: 'BCDFGHJ', owner: teacher, at: START })
    })
    afterEach(() => store.close())

    const join = (id: string, learnerId: string, nickname: string) => store.classes.join({ id, classId: 'class', learnerId, nickname, at: START })
    const assign = async (over: Partial<NewAssignment> = {}) => store.assignments.create({
      id: 'work', classId: 'class', title: 'Week 1', instructions: null, style: 'test', setId: 's', setVersion: 1, setTitle: 'Set', opensAt: START, dueAt: START + HOUR, createdAt: START,
      targetRecall: null, attempts: 1, timeLimitMs: null, ordering: 'listed', scoreAt: 'submit', keyAt: 'close', ...over,
    }, [0, 1].map((position) => ({ position, questionId: `q${position}`, version: 'v', factId: `f${position}`, topic: 't', topicTitle: 'T', kind: 'single-choice', title: `Q${position}` })))
    const start = (id: string, memberId: string, allowed = 1) => store.attempts.start({ id, assignmentId: 'work', memberId, seed: 7, at: START, allowed })
    const save = (over: Partial<WorkSave> = {}) => store.attempts.save({ attemptId: 'a1', position: 0, saveId: 's1', base: 0, answer: { kind: 'single-choice', chosen: 'o1' }, elapsedMs: 5, at: START + 1, ...over })
    const grading = (over: Partial<GradingRecord> = {}): GradingRecord => ({
      attemptId: 'a1', position: 0, number: 1, questionId: 'q0', version: 'v', seed: 7, answer: null, elapsedMs: 0, answeredAt: null, by: 'key', correct: false, score: 0,
      undecided: null, misconception: null, grade: null, gradedAt: START + 2, ...over,
    })

    describe('classes', () => {
      it('have codes of their own, and are theirs who teach them', async () => {
        expect(await store.classes.create({ id: 'other', title: 'x', joinCode: 'BCDFGHJ', owner: ada, at: START })).toBe(false)
        expect(await store.classes.create({ id: 'other', title: 'x', joinCode: 'CCDFGHJ', owner: ada, at: START })).toBe(true)
        expect(await store.classes.setCode('other', 'BCDFGHJ')).toBe(false)
        expect(await store.classes.forTeacher('class', ada)).toBeNull()
        expect(await store.classes.forTeacher('class', teacher)).toMatchObject({ role: 'owner', joinCode: 'BCDFGHJ', learners: 0 })
        await store.classes.change('class', { archivedAt: START })
        expect(await store.classes.byCode('BCDFGHJ')).toBeNull()
      })

      it('take an invitation once, and never lose their last owner', async () => {
        await store.classes.invite({ id: 'i', classId: 'class', tokenHash: 'h', invitedBy: teacher, at: START, expiresAt: START + HOUR })
        expect(await store.classes.acceptInvitation('h', ada, START + HOUR)).toBeNull()
        expect(await store.classes.acceptInvitation('h', ada, START)).toBe('class')
        expect(await store.classes.acceptInvitation('h', ada, START)).toBe('class')
        expect(await store.classes.acceptInvitation('h', ben, START)).toBeNull()
        expect(await store.classes.removeTeacher('class', teacher)).toBe('last-owner')
        expect(await store.classes.setRole('class', ada, 'owner')).toBe('done')
        expect(await store.classes.removeTeacher('class', teacher)).toBe('done')
        expect(await store.classes.removeTeacher('class', teacher)).toBe('unknown')
      })

      it('keep nicknames apart among those who are present', async () => {
        expect(await join('m1', ada, 'Zoë')).toMatchObject({ member: { id: 'm1', left: null } })
        expect(await join('m2', ada, 'again')).toMatchObject({ member: { id: 'm1', nickname: 'Zoë' } })
        expect(await join('m2', ben, 'zoe')).toEqual({ free: 'zoe 2' })
        expect(await join('m2', teacher, 'me')).toBe('teaches')
        await store.classes.setLeft('class', 'm1', { how: 'left', at: START })
        expect(await join('m2', ben, 'zoe')).toMatchObject({ member: { id: 'm2' } })
        expect(await store.classes.setLeft('class', 'm1', null)).toEqual({ free: 'Zoë 2' })
        expect(await join('m3', ada, 'Ada')).toMatchObject({ member: { id: 'm1', nickname: 'Ada' } })
        await store.classes.setLeft('class', 'm1', { how: 'removed', at: START })
        expect(await join('m3', ada, 'Ada')).toBe('removed')
      })
    })

    describe('assignments', () => {
      beforeEach(async () => {
        await join('m1', ada, 'Ada')
        await assign()
      })

      it('are seen by who teaches the class and by who is in it', async () => {
        expect(await store.assignments.forTeacher('work', teacher)).toMatchObject({ questions: 2, facts: 2, learners: 1, started: 0, lastDueAt: START + HOUR, classTitle: 'Systems' })
        expect(await store.assignments.forTeacher('work', ada)).toBeNull()
        expect(await store.assignments.forLearner('work', ada)).toMatchObject({ member: { id: 'm1' }, extension: noExtension })
        expect(await store.assignments.forLearner('work', ben)).toBeNull()
        expect(await store.assignments.ofLearner(ada)).toHaveLength(1)
        await store.classes.setLeft('class', 'm1', { how: 'left', at: START })
        expect(await store.assignments.forLearner('work', ada)).toBeNull()
        await store.assignments.withdraw('work', START)
        expect(await store.assignments.ofClass('class')).toEqual([])
        expect(await store.assignments.forTeacher('work', teacher)).toMatchObject({ withdrawnAt: START, learners: 0 })
      })

      it('are extended for one, and end for all when the last one is due', async () => {
        await store.assignments.extend('work', 'm1', { ...noExtension, dueAt: START + 3 * HOUR })
        expect(await store.assignments.forLearner('work', ada)).toMatchObject({ extension: { dueAt: START + 3 * HOUR }, assignment: { lastDueAt: START + 3 * HOUR } })
        expect(await store.assignments.unextend('work', 'm1')).toBe(true)
        expect(await store.assignments.unextend('work', 'm1')).toBe(false)
      })
    })

    describe('attempts', () => {
      let first: AttemptRecord
      beforeEach(async () => {
        await join('m1', ada, 'Ada')
        await assign()
        first = await start('a1', 'm1') as AttemptRecord
      })

      it('begin once while one is under way, and no oftener than allowed', async () => {
        const [one, other] = await Promise.all([start('a2', 'm1', 5), start('a3', 'm1', 5)])
        expect([one, other]).toEqual([first, first])
        await store.attempts.end('a1', { how: 'submitted', at: START + 5 })
        expect(await start('a2', 'm1')).toBe('none-left')
        expect(await start('a2', 'm1', 2)).toMatchObject({ id: 'a2', number: 2 })
      })

      it('keep a save once, refuse what stands on an older one, and nothing after the end', async () => {
        expect(await save()).toMatchObject({ outcome: 'saved', work: { revision: 1 }, revision: 1 })
        expect(await save({ at: START + 9 })).toMatchObject({ outcome: 'saved', work: { revision: 1, savedAt: START + 1 }, revision: 1 })
        expect(await save({ saveId: 's2' })).toMatchObject({ outcome: 'stale', work: { revision: 1 }, revision: 1 })
        expect(await save({ saveId: 's2', base: 1, answer: null })).toMatchObject({ outcome: 'saved', work: { revision: 2, answer: null }, revision: 2 })
        expect(await store.attempts.end('a1', { how: 'submitted', at: START + 3, revision: 1 })).toEqual({ stale: 2 })
        expect(await store.attempts.end('a1', { how: 'submitted', at: START + 3, revision: 2 })).toBe('ended')
        expect(await store.attempts.end('a1', { how: 'closed', at: START + 4 })).toBe('known')
        expect(await save({ saveId: 's3', base: 2 })).toEqual({ outcome: 'over' })
        expect(await save({ saveId: 's2', base: 1 })).toMatchObject({ outcome: 'saved' })
        expect(await store.attempts.find('a1')).toMatchObject({ ending: 'submitted', endedAt: START + 3 })
      })

      it('let one of two simultaneous saves through', async () => {
        const both = await Promise.all([save({ saveId: 'x' }), save({ saveId: 'y' })])
        expect(both.map(({ outcome }) => outcome)).toEqual(['saved', 'stale'])
      })

      it('append gradings, of which the last counts', async () => {
        await store.attempts.end('a1', { how: 'closed', at: START + 5 })
        expect(await store.attempts.ungraded(START + 5)).toEqual(['a1'])
        await store.attempts.grade(grading({ undecided: 'not yet' }))
        await store.attempts.grade(grading({ score: 1 }))
        await store.attempts.regrade(grading({ score: 0.5, by: 'teacher' }))
        expect(await store.attempts.gradings('a1')).toEqual([grading({ number: 2, score: 0.5, by: 'teacher' })])
        await store.attempts.setGraded('a1', START + 6)
        expect(await store.attempts.ungraded(START + 9)).toEqual([])
        expect((await store.results.read('work')).cells).toEqual([{ attemptId: 'a1', position: 0, answered: false, correct: false, score: 0.5, undecided: false, elapsedMs: 0 }])
      })

      it('move the number of the assignment with everything its results show', async () => {
        const steps: (() => Promise<unknown>)[] = [
          save, () => store.assignments.extend('work', 'm1', noExtension), () => store.classes.rename('class', 'm1', 'Ada L.'), () => join('m2', ben, 'Ben'),
          () => store.attempts.end('a1', { how: 'submitted', at: START + 5 }), () => store.attempts.grade(grading()), () => store.assignments.change('work', { dueAt: START + 2 * HOUR }),
          () => store.learners.remove(ben, START),
        ]
        let before = await store.assignments.activity('work')
        for (const step of steps) {
          await step()
          const after = await store.assignments.activity('work')
          expect(after, String(step)).toBeGreaterThan(before)
          before = after
        }
      })

      it('go over to the account of a guest who signs in, after those that are there', async () => {
        await join('m2', ben, 'Ben')
        await start('b1', 'm2', 3)
        await store.learners.link('user-1', 'user-2')
        expect(await store.classes.roster('class')).toMatchObject([{ id: 'm2', learnerId: ben }])
        expect(await store.attempts.ofMember('work', 'm2')).toMatchObject([{ id: 'b1', number: 1, endedAt: null }, { id: 'a1', number: 2, ending: 'closed', endedAt: START }])
      })

      it('go with the learner; a class whose last teacher goes is archived', async () => {
        await save()
        await store.attempts.grade(grading())
        await store.learners.remove(ada, START)
        expect(await store.attempts.find('a1')).toBeNull()
        expect(await store.classes.roster('class')).toEqual([])
        await join('m2', ben, 'Ben')
        await store.learners.remove(teacher, START + 1)
        expect(await store.classes.learntBy(ben)).toMatchObject([{ id: 'class', archivedAt: START + 1, teachers: [] }])
      })
    })
  })
}
