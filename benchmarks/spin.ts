import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface SpinRun {
  /** spin -a, gcc and pan together. */
  readonly seconds: number
  readonly panSeconds: number
  /** What pan counts itself. */
  readonly peakMb: number
}

const LIMIT_MB = 4000
const LIMIT_MS = 60_000

/**
 * The whole state graph of models/MODEL with N = size, partial order reduction on, deadlocks not ended at (-E -c0): the same question as ours,
 * but for the set of outcomes, which SPIN does not give. A sentence instead where there is no SPIN or where it did not finish.
 */
export function spinAt(model: string, size: number): SpinRun | string {
  if (spawnSync('spin', ['-V']).error || spawnSync('gcc', ['--version']).error) return 'spin or gcc is not installed here, so our figures stand alone'
  const cwd = mkdtempSync(join(tmpdir(), 'interleave-spin-'))
  try {
    const began = performance.now()
    step(cwd, 'spin', ['-a', `-DN=${size}`, fileURLToPath(new URL(`models/${model}`, import.meta.url))])
    step(cwd, 'gcc', ['-O2', '-DSAFETY', `-DMEMLIM=${LIMIT_MB}`, '-o', 'pan', 'pan.c'])
    const panBegan = performance.now()
    const said = step(cwd, './pan', ['-m1000000', '-E', '-c0'])
    const ended = performance.now()
    const peak = /([\d.]+)\s+total actual memory usage/.exec(said)
    if (peak === null || said.includes('Search not completed') || said.includes('max search depth too small')) return `SPIN did not finish within ${LIMIT_MS / 1000} s and ${LIMIT_MB} MB`
    return { seconds: (ended - began) / 1000, panSeconds: (ended - panBegan) / 1000, peakMb: Number(peak[1]) }
  } finally {
    rmSync(cwd, { recursive: true })
  }
}

/** What the command printed; what a command cut off by the time limit printed is not enough for a figure, and is seen so by the caller. */
function step(cwd: string, command: string, args: readonly string[]): string {
  const { status, signal, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: LIMIT_MS, maxBuffer: 1 << 26 })
  if (signal === null && error === undefined && status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}${stdout}`)
  return stdout
}
