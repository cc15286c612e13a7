import { INSTRUCTIONS } from '../../bytecode/instructions.ts'
import type { Code } from '../../bytecode/program.ts'
import { isCode } from '../../bytecode/verifier.ts'
import { type Diagnostic, nearSentence, type Span } from '../../source/index.ts'
import { instead, isModelled, type Library, nativeModule, UNMODELLED_BUILTINS, UNMODELLED_HOOKS } from './modules.ts'

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

function hooksIn(code: Code): Diagnostic[] {
  return code.kind === 'class' ? refused(code, places(code, 'STORE_NAME'), UNMODELLED_HOOKS, 'hook', 'method') : []
}

/** The places whose name is one of those that nothing here stands for. */
function refused(code: Code, at: readonly number[], names: RegExp, kind: string, word: string): Diagnostic[] {
  return at.filter((pc) => names.test(nameAt(code, pc))).map((pc) => {
    const name = nameAt(code, pc)
    return { code: `python-unsupported-${kind}`, message: `The ${word} '${name}' is not modelled.`, span: spanAt(code, pc), fix: instead(name) }
  })
}

const storedNames = (code: Code): string[] => places(code, 'STORE_GLOBAL', 'STORE_NAME').map((pc) => nameAt(code, pc))

function builtinsIn(code: Code, stored: ReadonlySet<string>): Diagnostic[] {
  return refused(code, places(code, 'LOAD_GLOBAL', 'LOAD_NAME').filter((pc) => !stored.has(nameAt(code, pc))), UNMODELLED_BUILTINS, 'builtin', 'builtin')
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
  const fix = nearSentence(name, [...known].filter((other) => !other.startsWith('_')).toSorted(classesFirst)) || instead(`${module}.${name}`)
  return [{ code: 'python-unsupported-name', message: `'${name}' of the module '${module}' is not modelled.`, span, fix }]
}

const classesFirst = (a: string, b: string): number => Number(/^[A-Z][a-z]/.test(b)) - Number(/^[A-Z][a-z]/.test(a))

/** What a module offers; undefined where that cannot be told from its text. */
function namesOf(module: string, libraries: readonly Library[]): ReadonlySet<string> | undefined {
  const native = nativeModule(module)
  const library = libraries.find((l) => l.name === module)
  if (library === undefined) return native === undefined || module.includes('.') ? undefined : new Set(native.attributes.keys())
  const { entry } = library.program
  const names = new Set([...allCodes(entry).filter((code) => code.kind !== 'class').flatMap(storedNames), ...(native?.attributes.keys() ?? [])])
  for (const pc of places(entry, 'IMPORT_STAR')) {
    const source = places(entry, 'IMPORT_NAME').findLast((at) => at < pc)
    const more = source === undefined ? undefined : namesOf(nameAt(entry, source), libraries)
    if (more === undefined) return undefined
    for (const name of more) names.add(name)
  }
  return names
}
