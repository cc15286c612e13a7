import { describe, expect, it } from 'vitest'
import { believedTime, CLOCK_TRUST } from './events.ts'
import { guessCorrected, rate, slowAfter } from './rating.ts'

const right = { correct: true, guessed: false, hinted: false, elapsedMs: 9000, slowAfterMs: null }

describe('the grade map', () => {
  it.each([
    [{ ...right, correct: false }, 'again'],
    [{ ...right, guessed: true }, 'again'],
    [{ ...right, hinted: true }, 'again'],
    [{ ...right, hinted: true, elapsedMs: 99_000, slowAfterMs: 1 }, 'again'],
    [{ ...right, elapsedMs: 9001, slowAfterMs: 9000 }, 'hard'],
    [{ ...right, elapsedMs: 9000, slowAfterMs: 9000 }, 'good'],
    [{ ...right, elapsedMs: null, slowAfterMs: 9000 }, 'good'],
    [right, 'good'],
  ] as const)('%o is rated %s', (answer, rating) => expect(rate(answer)).toBe(rating))

  it('calls slow what is slower than three quarters of one’s own right answers, once there are eight', () => {
    expect(slowAfter([1, 2, 3, 4, 5, 6, 7])).toBeNull()
    expect(slowAfter([8, 1, 7, 2, 6, 3, 5, 4])).toBe(6)
  })

  it('takes lucky guesses out of what was observed', () => {
    expect(guessCorrected(0.904, 0.25)).toBeCloseTo(0.872, 3)
    expect(guessCorrected(0.2, 0.25)).toBe(0)
    expect(guessCorrected(1, 1)).toBe(0)
  })
})

describe('a device’s clock', () => {
  it('is believed a month back and five minutes ahead', () => {
    const now = 1_800_000_000_000
    expect(believedTime(now - 3_600_000, now)).toBe(now - 3_600_000)
    expect(believedTime(0, now)).toBe(now - CLOCK_TRUST.backMs)
    expect(believedTime(now * 2, now)).toBe(now + CLOCK_TRUST.aheadMs)
  })
})
