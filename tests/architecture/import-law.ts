/**
 * The import law as a table: what each room may import of ours, by the longest prefix that fits a file. A package is imported by name and
 * through its doors; inside a package, rooms import by relative path.
 */
export interface Room {
  /** Files whose path begins so belong to the room. */
  readonly path: string
  /** Path prefixes (within the repository) and package names it may import besides itself. */
  readonly mayImport: readonly string[]
}

const sim = 'packages/sim/src/'
const content = 'packages/content/src/'

/** What languages share with the machine; they never meet the explorer, the schedulers or each other. */
const LANGUAGE_ROOMS = [`${sim}source/`, `${sim}bytecode/`, `${sim}machine/`, `${sim}sync/`, `${sim}regex/`, `${sim}languages.ts`]

export const ROOMS: readonly Room[] = [
  { path: `${sim}source/`, mayImport: [] },
  { path: `${sim}bytecode/`, mayImport: [`${sim}source/`] },
  { path: `${sim}sync/`, mayImport: [] },
  { path: `${sim}regex/`, mayImport: [] },
  { path: `${sim}machine/`, mayImport: [`${sim}bytecode/`, `${sim}sync/`, `${sim}source/`] },
  // The run in time (cores, prices) looks at threads and processes themselves; the other schedulers need the waist alone.
  { path: `${sim}scheduler/`, mayImport: [`${sim}machine/`, `${sim}languages.ts`] },
  // Texts are compared by one measure, printed outputs and names alike; of source text the explorer knows nothing.
  { path: `${sim}explorer/`, mayImport: [`${sim}machine/machine.ts`, `${sim}scheduler/`, `${sim}source/near.ts`] },
  { path: `${sim}languages/python/`, mayImport: LANGUAGE_ROOMS },
  { path: `${sim}languages/go/`, mayImport: LANGUAGE_ROOMS },
  { path: `${sim}languages/java/`, mayImport: LANGUAGE_ROOMS },
  { path: `${sim}verdict/`, mayImport: [`${sim}explorer/`, `${sim}scheduler/`, `${sim}machine/`, `${sim}languages.ts`, `${sim}bytecode/`] },
  { path: sim, mayImport: [sim] },
  { path: `${content}read/`, mayImport: [`${content}question/`] },
  { path: `${content}question/`, mayImport: [] },
  { path: `${content}documents/`, mayImport: [] },
  { path: `${content}derive/`, mayImport: [`${content}read/`, `${content}question/`, '@interleave/sim'] },
  { path: `${content}exchange/`, mayImport: [`${content}question/`, `${content}read/`] },
  { path: `${content}prove/`, mayImport: [`${content}question/`, `${content}derive/`, '@interleave/sim'] },
  { path: `${content}bank/`, mayImport: [`${content}question/`, `${content}derive/`, `${content}read/`, `${content}prove/`] },
  { path: content, mayImport: [content] },
  { path: 'apps/api/src/review/', mayImport: ['@interleave/content'] },
  // What was kept comes in the shapes of the store's ports, which say nothing of a database.
  { path: 'apps/api/src/classwork/', mayImport: ['@interleave/content', 'apps/api/src/review/', ...['assignments', 'classes', 'results'].map((port) => `apps/api/src/store/${port}-port.ts`)] },
  { path: 'apps/api/src/', mayImport: ['apps/api/src/', '@interleave/content', '@interleave/sim'] },
  { path: 'apps/web/src/', mayImport: ['apps/web/src/', '@interleave/content/page', '@interleave/sim', '@interleave/api'] },
]

/** The room of a file: the longest path that fits. */
export function roomOf(file: string): Room | undefined {
  return ROOMS.filter((room) => file.startsWith(room.path)).toSorted((a, b) => b.path.length - a.path.length)[0]
}
