import { getHeapStatistics } from 'node:v8'
import { load } from '@interleave/sim'
import { simulatorProver } from '@interleave/content'
import type { Proof } from '@interleave/content'
import type { LoadTask, ProveTask, PlainProof } from './pool-tasks.ts'

/** What runs in the worker: the simulator, under bounds. Nothing of the server is reachable from here but what the task brings. */
const clock = () => performance.now()

/** Proofs hold functions and a state graph, so they stay here; the latest few are kept for whoever is asked the same listing next. */
const proofs = new Map<string, Proof | string>()
const PROOFS_KEPT = 64

export async function prove({ program, outputs, boundMs }: ProveTask): Promise<PlainProof | { refused: string }> {
  const proof = await proofFor(program, boundMs)
  if (typeof proof === 'string') return { refused: proof }
  const { complete, count, sample, endings } = proof
  return {
    complete, count, sample: [...sample], endings: [...endings ?? []],
    verdicts: outputs.map((output) => ({ output, has: proof.has(output), misconception: proof.has(output) === 'no' ? proof.misconceptionOf?.(output) : undefined })),
    witnesses: [...new Set([...outputs.filter((output) => proof.has(output) === 'yes'), ...sample.slice(0, 1)])].map((output) => ({ output, witness: proof.witnessOf?.(output) })),
  }
}

async function proofFor(program: ProveTask['program'], boundMs: number): Promise<Proof | string> {
  const name = JSON.stringify(program)
  const kept = proofs.get(name)
  if (kept !== undefined) return kept
  let refused = 'The simulator does not model this program.'
  const proof = await simulatorProver({ clock, memory: getHeapStatistics, boundMs, wrongRules: true, refused: (_, sentence) => (refused = sentence) })(program) ?? refused
  if (proofs.size >= PROOFS_KEPT) proofs.delete(proofs.keys().next().value!)
  if (typeof proof === 'string' || proof.complete) proofs.set(name, proof)
  return proof
}

/** Which programs the simulator can load; asking also warms this worker up. */
export async function loadable({ programs }: LoadTask): Promise<boolean[]> {
  const verdicts: boolean[] = []
  for (const { language, text } of programs) verdicts.push((await load({ language, text, file: `listing.${language}` })).loaded !== undefined)
  return verdicts
}

export { simulate } from './simulate-program.ts'
