import { INSTRUCTIONS } from '../../../bytecode/instructions.ts'
import type { InstructionRow } from '../../../bytecode/instructions.ts'
import type { Code } from '../../../bytecode/program.ts'
import type { Effects, EffectTeller } from '../../../machine/future.ts'
import type { CallReference, Reference } from '../compiler/references.ts'
import type { CompiledProgram } from '../compile.ts'
import { changingFields } from './array-walks.ts'
import type { JavaMethod } from './classes.ts'

export const STDOUT = 'stdout'
const EXIT = 'java.lang.System.end('
export const ITEMS = 'array'
/** What `Heap.read(this)` in StringBuilder touches. */
export const INSIDE_BUILDER = 'inside java.lang.StringBuilder'

interface Touch {
  readonly reads: Set<string>
  readonly writes: Set<string>
}

/**
 * What each instruction may touch, calls included: a call is given all that the methods it can run may touch, worked out once over the call
 * graph. Library code touches only what `Heap` and static fields say; its own objects are its own affair.
 */
export class JavaEffects implements EffectTeller {
  private readonly compiled: CompiledProgram
  private readonly known = new Map<Code, Touch>()

  constructor(compiled: CompiledProgram) {
    this.compiled = compiled
    this.solve()
  }

  /** Nothing runs without being called. */
  implicit(): boolean {
    return false
  }

  effects(code: Code, pc: number): Effects {
    if (code === this.compiled.program.entry && pc === 0) return this.everything()
    const touch = this.own(code, pc)
    return { reads: [...touch.reads], writes: [...touch.writes] }
  }

  /** Told once, at the program's first instruction, so that every place has its number. */
  private everything(): Effects {
    const all: Touch = { reads: new Set([STDOUT, ITEMS]), writes: new Set([STDOUT, ITEMS]) }
    for (const touch of this.known.values()) merge(all, touch)
    const places = [...new Set([...all.reads, ...all.writes])]
    return { reads: places, writes: places }
  }

  private get codes(): Code[] {
    const { world, program, initialisers } = this.compiled
    const methods = [...world.reachedMethods].map((one) => one.code).filter((one) => one !== undefined)
    return [program.entry, ...methods, ...initialisers.values()]
  }

  private solve(): void {
    const { codes } = this
    for (const code of codes) this.known.set(code, { reads: new Set(), writes: new Set() })
    for (let changed = true; changed; ) {
      changed = false
      for (const code of codes) {
        const touch = this.known.get(code)!
        const before = touch.reads.size + touch.writes.size
        for (let pc = 0; pc < code.ops.length; pc++) merge(touch, this.own(code, pc))
        if (touch.reads.size + touch.writes.size !== before) changed = true
      }
    }
  }

  private own(code: Code, pc: number): Touch {
    const row: InstructionRow = INSTRUCTIONS[code.ops[pc]!]!
    const operand = code.operands[pc]!
    const reference = (shift: number): Reference => code.constants[operand >> shift] as Reference
    switch (row.mnemonic) {
      case 'J_GETFIELD': case 'J_PUTFIELD': {
        const field = reference(0)
        return field.kind === 'field' && (field.unguarded || (field.visible && !field.volatile)) ? place(field.place, row.mnemonic === 'J_PUTFIELD') : NOTHING
      }
      case 'J_GETSTATIC': case 'J_PUTSTATIC': {
        const field = reference(0)
        return field.kind === 'static' ? place(`global ${field.place}`, row.mnemonic === 'J_PUTSTATIC') : NOTHING
      }
      case 'J_ALOAD': case 'J_ASTORE': return keepsItsArrays(code) ? NOTHING : place(ITEMS, row.mnemonic === 'J_ASTORE')
      case 'J_INIT': {
        const init = reference(0)
        if (init.kind !== 'init') return NOTHING
        const touch = place(`global ${init.place}`, true)
        const inner = this.compiled.initialisers.get(init.cls)
        if (inner) merge(touch, this.known.get(inner) ?? NOTHING)
        return touch
      }
      case 'J_INVOKE': return this.call(code, reference(8) as CallReference)
      default: return NOTHING
    }
  }

  /** What a started thread may do, its starter may still bring about. */
  private ofThreads(): Touch {
    const { world } = this.compiled
    const { code } = world.methodOf(world.named('java.lang.Thread').symbol!.methods.get('runAndEnd')![0]!)
    return (code && this.known.get(code)) ?? NOTHING
  }

  private native(code: Code, method: JavaMethod, reference: CallReference): Touch {
    if (method.label === 'java.lang.Thread.start()') return this.ofThreads()
    // Whoever ends everything sees what was printed until then.
    if (method.label.startsWith(EXIT)) return place(STDOUT, false)
    if (method.label.startsWith('java.lang.Thread.reportUncaught') && this.exits) return place(STDOUT, true)
    if (method.label.startsWith('java.lang.invoke.VarHandle.act')) return this.ofHandles
    const changes = method.label.startsWith('java.lang.String.<init>(char[]') ? false : OF_ARRAYS.get(method.label.slice(0, method.label.indexOf('(')))
    if (changes === undefined) return nativeTouch(method, reference)
    const touch: Touch = { reads: new Set(), writes: new Set() }
    if (!keepsItsArrays(code)) merge(touch, { reads: new Set([ITEMS]), writes: new Set(changes ? [ITEMS] : []) })
    if (method.symbol!.name === 'clone' && !code.library) merge(touch, this.ofCopies)
    return touch
  }

  /** Some thread may end everything, in the middle of what others say. */
  get exits(): boolean {
    return (this.exitsKnown ??= [...this.compiled.world.reachedMethods].some((one) => one.label.startsWith(EXIT)))
  }

  private exitsKnown: boolean | undefined

  /** What copying an object of the program's may read. */
  private get ofCopies(): Touch {
    return (this.copies ??= { reads: new Set([...this.compiled.world.reachedMethods].flatMap(({ cls }) => (cls.ancestors.has('java.lang.Cloneable') ? changingFields(cls).map((one) => one.place) : []))), writes: new Set() })
  }

  private copies: Touch | undefined

  /** Variables that a VarHandle may lead to: of the names that stand in the program as texts. */
  private get ofHandles(): Touch {
    if (this.handles !== undefined) return this.handles
    const { world, initialisers } = this.compiled
    const texts = new Set(this.codes.flatMap((code) => (code.library ? [] : code.constants.filter((one) => typeof one === 'string'))))
    const places = new Set([ITEMS])
    for (const { symbol } of [...[...world.reachedMethods].map((one) => one.cls), ...initialisers.keys()]) {
      if (symbol === undefined || symbol.isLibrary) continue
      for (const field of symbol.fields.values()) if (texts.has(field.name)) places.add(field.isStatic ? `global ${world.classOf(symbol).name}.${field.name}` : fieldPlace(symbol, field.name))
    }
    return (this.handles = { reads: places, writes: places })
  }

  private handles: Touch | undefined

  private call(code: Code, reference: CallReference): Touch {
    const { world } = this.compiled
    const touch: Touch = { reads: new Set(), writes: new Set() }
    const targets: readonly JavaMethod[] = reference.how === 'dynamic' ? [...world.implementations(reference.selector), ...world.lambdasFor(reference.selector)] : [reference.method]
    for (const method of targets) {
      if (method.isNative) merge(touch, this.native(code, method, reference))
      else if (method.code) merge(touch, this.known.get(method.code) ?? NOTHING)
    }
    return touch
  }
}

/** Collections whose arrays are nobody else's. */
const KEEPING = /^java\.(?:util\.(?:ArrayList|ArrayDeque|PriorityQueue|(?:Linked)?HashMap|concurrent\.(?:atomic\.|CopyOnWriteArrayList))|lang\.ThreadLocal)/

const keepsItsArrays = (code: Code): boolean => code.library && KEEPING.test(code.qualifiedName)

/** Natives that go through an array of the program's: whether they change one. */
const OF_ARRAYS: ReadonlyMap<string, boolean> = new Map([
  ['java.lang.Object.clone', false], ['java.lang.System.arraycopy', true], ['java.util.Arrays.copyOf', false], ['java.util.Arrays.sort', true], 
  ['java.lang.String.valueOf', false], ['java.lang.String.copyValueOf', false],
])

/** A field's place in FutureAccess. */
export const fieldPlace = (owner: { readonly binaryName: string }, name: string): string => `attribute ${owner.binaryName}.${name}`

function nativeTouch(method: JavaMethod, reference: CallReference): Touch {
  if (method.label.startsWith('java.io.PrintStream.write')) return place(STDOUT, true)
  if (method.label === 'java.lang.String.<init>(java.lang.StringBuilder)') return place(INSIDE_BUILDER, false)
  if (method.label.startsWith('interleave.Heap.')) return method.symbol!.name === 'sync' ? NOTHING : place(reference.place, method.symbol!.name === 'write')
  return NOTHING
}

const NOTHING: Touch = { reads: new Set(), writes: new Set() }

function place(name: string, writes: boolean): Touch {
  return writes ? { reads: new Set(), writes: new Set([name]) } : { reads: new Set([name]), writes: new Set() }
}

function merge(into: Touch, from: Touch): void {
  for (const one of from.reads) into.reads.add(one)
  for (const one of from.writes) into.writes.add(one)
}
