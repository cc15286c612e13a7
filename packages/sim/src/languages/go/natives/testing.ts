import type { Code } from '../../../bytecode/program.ts'
import type { Thread } from '../../../machine/thread.ts'
import { natives } from '../runtime/natives.ts'

interface Place { readonly code: Code; readonly line: number }

/** Where the program's own functions stand that are under way in a goroutine, the innermost first. */
function ownPlaces(thread: Thread): Place[] {
  return thread.frames.toReversed().flatMap(({ native, code: { code }, pc }) => (native || code.library ? [] : [{ code, line: code.lines[Math.min(pc, code.lines.length - 1)]! }]))
}

/** Package testing names the lines that call it, as `go test` does: the file without its folder, functions that say Helper passed over. */
export const testingNatives = natives({
  'testing.caller': (_m, [helpers], thread) => {
    const places = ownPlaces(thread)
    const passed = new Set((helpers as string).split('\n'))
    const place = places.find(({ code }) => !passed.has(code.name)) ?? places[0]
    return place === undefined ? '???:1' : `${place.code.file.split('/').at(-1)!}:${place.line}`
  },
  'testing.helper': (_m, _args, thread) => ownPlaces(thread)[0]?.code.name ?? '',
})
