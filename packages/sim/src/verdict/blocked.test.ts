import { describe, expect, it } from 'vitest'
import { explore, load, parseSemantics } from '../index.ts'

const OPPOSITE = `import java.util.concurrent.locks.*;
public class Main {
  static final ReentrantLock a = new ReentrantLock(), b = new ReentrantLock();
  static void both(ReentrantLock first, ReentrantLock second) { first.lock(); second.lock(); second.unlock(); first.unlock(); }
  public static void main(String[] args) throws Exception {
    Thread one = new Thread(() -> both(a, b)), two = new Thread(() -> both(b, a));
    one.start(); two.start(); one.join(); two.join();
  }
}
`

describe('who waits for what', () => {
  it.each(['graph', 'dpor'] as const)('names the holders of Java’s locks as they are in the end (%s)', async (engine) => {
    const { loaded } = await load({ language: 'java', text: OPPOSITE, file: 'Main.java' })
    const { outcomes } = explore(loaded!, { semantics: parseSemantics('', 'java'), engine, clock: () => performance.now() })
    const stuck = outcomes.sample(10).filter(({ ending }) => ending === 'deadlocked')
    expect(stuck.map(({ blocked }) => blocked.filter(({ reason }) => reason === 'lock'))).toEqual([[
      { thread: 'lambda', line: 4, reason: 'lock', on: 'lock', heldBy: 'lambda' }, { thread: 'lambda', line: 4, reason: 'lock', on: 'lock', heldBy: 'lambda' },
    ]])
  })
})
