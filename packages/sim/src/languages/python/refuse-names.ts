import { INSTRUCTIONS } from '../../bytecode/instructions.ts'
import type { Code } from '../../bytecode/program.ts'
import { isCode } from '../../bytecode/verifier.ts'
import type { Diagnostic, Span } from '../../source/index.ts'
import { isModelled, type Library, nativeModule } from './modules.ts'

/** Builtins of CPython that are not modelled, and what to write instead. */
const UNMODELLED: Readonly<Record<string, string>> = {
  eval: 'Write the expression out.',
  exec: 'Write the statements out.',
  compile: 'Write the code out.',
  __import__: 'Use an import statement.',
  open: 'Use io.StringIO or io.BytesIO, which keep their text in memory.',
  input: 'Give the value in the program.',
  breakpoint: 'Step through the program in the machine instead.',
  help: 'Leave the call out.',
}

/** Names that a program uses and that nothing here stands for: builtins, names of modules. They are refused before the program runs. */
export function refuseNames(entry: Code, libraries: readonly Library[]): Diagnostic[] {
  const codes = allCodes(entry)
  const stored = new Set(codes.flatMap(storedNames))
  const modules = importedModules(codes)
  return codes.flatMap((code) => [...hooksIn(code), ...builtinsIn(code, stored), ...importedNames(code, libraries), ...attributesIn(code, modules, libraries), ...changesIn(code, modules)])
}

function allCodes(code: Code): Code[] {
  return [code, ...code.constants.filter(isCode).flatMap(allCodes)]
}

const mnemonicAt = (code: Code, pc: number): string => INSTRUCTIONS[code.ops[pc] ?? -1]?.mnemonic ?? ''
const nameAt = (code: Code, pc: number): string => code.names[code.operands[pc] ?? -1] ?? ''
const spanAt = (code: Code, pc: number): Span => ({ start: code.spans[2 * pc]!, end: code.spans[2 * pc + 1]! })

function places(code: Code, ...mnemonics: string[]): number[] {
  return [...code.ops.keys()].filter((pc) => mnemonics.includes(mnemonicAt(code, pc)))
}

/** Methods of classes that only the collector or the class statement itself would call. */
const UNMODELLED_HOOKS: Readonly<Record<string, string>> = {
  __del__: 'Nothing is collected during a run: give the class a close() or make it a context manager.',
  __prepare__: 'A class body fills an ordinary dict: change the namespace in __new__ of the metaclass.',
}

function hooksIn(code: Code): Diagnostic[] {
  if (code.kind !== 'class') return []
  return places(code, 'STORE_NAME').flatMap((pc) => {
    const fix = UNMODELLED_HOOKS[nameAt(code, pc)]
    return fix === undefined ? [] : [{ code: 'python-unsupported-hook', message: `The method '${nameAt(code, pc)}' is not modelled.`, span: spanAt(code, pc), fix }]
  })
}

const storedNames = (code: Code): string[] => places(code, 'STORE_GLOBAL', 'STORE_NAME').map((pc) => nameAt(code, pc))

function builtinsIn(code: Code, stored: ReadonlySet<string>): Diagnostic[] {
  return places(code, 'LOAD_GLOBAL', 'LOAD_NAME').flatMap((pc) => {
    const name = nameAt(code, pc)
    const fix = UNMODELLED[name]
    if (fix === undefined || stored.has(name)) return []
    return [{ code: 'python-unsupported-builtin', message: `The builtin '${name}' is not modelled.`, span: spanAt(code, pc), fix }]
  })
}

/** `from module import name`. */
function importedNames(code: Code, libraries: readonly Library[]): Diagnostic[] {
  let module = ''
  return places(code, 'IMPORT_NAME', 'IMPORT_FROM').flatMap((pc) => {
    if (mnemonicAt(code, pc) === 'IMPORT_NAME') {
      // `import a.b as c` takes b from a.
      const isPlain = mnemonicAt(code, pc - 1) === 'LOAD_CONST' && code.constants[code.operands[pc - 1]!] === null
      module = isPlain ? nameAt(code, pc).split('.')[0]! : nameAt(code, pc)
      return []
    }
    return missing(module, nameAt(code, pc), spanAt(code, pc), libraries)
  })
}

/** Global names that only ever hold one module: `import math`, `import numpy as np`. */
function importedModules(codes: readonly Code[]): Map<string, string> {
  const modules = new Map<string, string>()
  const other = new Set<string>()
  for (const code of codes) {
    for (const pc of places(code, 'STORE_GLOBAL', 'STORE_NAME')) {
      const module = mnemonicAt(code, pc - 1) === 'IMPORT_NAME' ? nameAt(code, pc - 1) : ''
      const name = nameAt(code, pc)
      if (module === '' || module.includes('.') || (modules.get(name) ?? module) !== module) other.add(name)
      else modules.set(name, module)
    }
  }
  for (const name of other) modules.delete(name)
  return modules
}

/** `module.name`. */
function attributesIn(code: Code, modules: ReadonlyMap<string, string>, libraries: readonly Library[]): Diagnostic[] {
  return places(code, 'LOAD_ATTR', 'LOAD_METHOD').flatMap((pc) => {
    const module = ['LOAD_GLOBAL', 'LOAD_NAME'].includes(mnemonicAt(code, pc - 1)) ? modules.get(nameAt(code, pc - 1)) : undefined
    return module === undefined ? [] : missing(module, nameAt(code, pc), spanAt(code, pc), libraries)
  })
}

/** `module.name = value`: one module object serves every run, so it cannot be changed by one. */
function changesIn(code: Code, modules: ReadonlyMap<string, string>): Diagnostic[] {
  return places(code, 'STORE_ATTR', 'DELETE_ATTR').flatMap((pc) => {
    const module = ['LOAD_GLOBAL', 'LOAD_NAME'].includes(mnemonicAt(code, pc - 1)) ? modules.get(nameAt(code, pc - 1)) : undefined
    if (module === undefined || nativeModule(module) === undefined || (nameAt(code, pc) === 'excepthook' && (module === 'threading' || module === 'sys'))) return []
    const message = `Changing '${nameAt(code, pc)}' of the module '${module}' is not modelled.`
    return [{ code: 'python-unsupported-change', message, span: spanAt(code, pc), fix: 'Pass the value to where it is used instead.' }]
  })
}

function missing(module: string, name: string, span: Span, libraries: readonly Library[]): Diagnostic[] {
  const known = namesOf(module, libraries)
  if (known === undefined || known.has(name) || isModelled(`${module}.${name}`) || (name.startsWith('__') && name.endsWith('__'))) return []
  const close = [...known].filter((other) => !other.startsWith('_') && other.slice(0, 2).toLowerCase() === name.slice(0, 2).toLowerCase())
  const shown = (close.length > 0 ? close : [...known].filter((other) => !other.startsWith('_'))).slice(0, 8)
  return [{ code: 'python-unsupported-name', message: `'${name}' of the module '${module}' is not modelled.`, span, fix: `Modelled are ${shown.join(', ')}.` }]
}

/** What a module offers; undefined where that cannot be told from its text. */
function namesOf(module: string, libraries: readonly Library[]): ReadonlySet<string> | undefined {
  const native = nativeModule(module)
  const library = libraries.find((l) => l.name === module)
  if (library === undefined) return native === undefined || module.includes('.') ? undefined : new Set(native.attributes.keys())
  const { entry } = library.program
  const names = new Set([...allCodes(entry).flatMap(storedNames), ...(native?.attributes.keys() ?? [])])
  for (const pc of places(entry, 'IMPORT_STAR')) {
    const source = places(entry, 'IMPORT_NAME').findLast((at) => at < pc)
    const more = source === undefined ? undefined : namesOf(nameAt(entry, source), libraries)
    if (more === undefined) return undefined
    for (const name of more) names.add(name)
  }
  return names
}
