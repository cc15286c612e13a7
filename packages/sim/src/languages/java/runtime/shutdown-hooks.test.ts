import { expect, test } from 'vitest'
import { explore } from '../../../verdict/explore.ts'
import { parseSemantics } from '../../../semantics.ts'
import { load, prepare } from '../index.ts'

/** All outcomes of a program of one class, `output ending code` each. The recorder's one virtual machine runs no hooks, so these are no corpus programs. */
async function outcomesOf(members: string): Promise<string[]> {
  const text = `import java.util.concurrent.*;\npublic class Main {\n${members}\n}\n`
  await prepare(text, 'Main.java')
  const { loaded } = load(text, 'Main.java')
  let ticks = 0
  const { outcomes, races, complete } = explore(loaded!, { semantics: parseSemantics('', 'java'), engine: 'graph', clock: () => ticks++ / 100 })
  expect(complete).toBe(true)
  expect(races).toEqual([])
  return outcomes.sample(100).map((one) => `${one.stdout} ${one.ending} ${one.exitCode}`).toSorted()
}

test('a hook starts when every other thread has ended, and sees what they did', async () => {
  expect(await outcomesOf(`
    static int ended;
    static synchronized void end(String who) { System.out.println(who + " ends"); ended++; }
    public static void main(String[] args) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook saw " + ended)));
      new Thread(() -> end("worker")).start();
      end("main");
    }`)).toEqual(['main ends\nworker ends\nhook saw 2\n exited 0', 'worker ends\nmain ends\nhook saw 2\n exited 0'])
})

test('System.exit runs the hooks that are left, and nothing after it', async () => {
  expect(await outcomesOf(`
    public static void main(String[] args) {
      Thread kept = new Thread(() -> System.out.println("closing")), gone = new Thread(() -> System.out.println("never"));
      Runtime.getRuntime().addShutdownHook(kept);
      Runtime.getRuntime().addShutdownHook(gone);
      System.out.println(Runtime.getRuntime().removeShutdownHook(gone));
      try { System.exit(3); } finally { System.out.println("skipped"); }
    }`)).toEqual(['true\nclosing\n exited 3'])
})

test('halt runs none', async () => {
  expect(await outcomesOf(`
    public static void main(String[] args) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("never")));
      Runtime.getRuntime().halt(4);
    }`)).toEqual([' exited 4'])
})

test('a stage on a delayed executor goes on when the delay is over', async () => {
  expect(await outcomesOf(`
    public static void main(String[] args) {
      System.out.println(CompletableFuture.supplyAsync(() -> "later", CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS)).join());
    }`)).toEqual(['later\n exited 0'])
})
