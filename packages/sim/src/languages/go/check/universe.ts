import { builtinNames } from './builtin-arity.ts'
import { boolValue, intValue } from './constants.ts'
import { Const, Func, Lazy, Scope, TypeName, Var } from './objects.ts'
import { anyType, basicTypes, Named, untypedTypes, type GoType, type InterfaceType, type Signature } from './types.ts'

/** The type named `error`, shared by all packages. */
export const errorType: Named = makeErrorType()
export const comparableType: InterfaceType = { kind: 'interface', methods: [], embeds: [], alias: 'comparable', comparable: true }

/** The names that every Go file knows without an import. */
export const universe: Scope = makeUniverse()

function makeErrorType(): Named {
  const object = new TypeName('error', 0, undefined)
  const result = new Var('', basicTypes.string, 0, 'result', undefined)
  const signature: Signature = { kind: 'func', typeParams: [], params: [], results: [result], variadic: false }
  const method = new Func('Error', signature, 0, undefined)
  const named = new Named(0, object, { kind: 'interface', methods: [method], embeds: [] })
  object.type = named
  return named
}

function makeUniverse(): Scope {
  const scope = new Scope()
  const addType = (name: string, type: GoType): void => {
    const object = type === errorType ? errorType.object : new TypeName(name, 0, undefined)
    object.type = type
    scope.add(name, object)
  }
  for (const [name, type] of Object.entries(basicTypes)) addType(name, type)
  addType('error', errorType)
  addType('any', anyType)
  addType('comparable', comparableType)
  for (const [name, value] of [['true', boolValue(true)], ['false', boolValue(false)]] as const) addConstant(scope, name, untypedTypes.bool, value)
  addConstant(scope, 'iota', untypedTypes.int, intValue(0))
  scope.add('nil', { kind: 'nil', name: 'nil' })
  for (const name of builtinNames) scope.add(name, { kind: 'builtin', name })
  return scope
}

function addConstant(scope: Scope, name: string, type: GoType, value: ReturnType<typeof intValue>): void {
  const typed = { type, value }
  scope.add(name, new Const(name, new Lazy(() => typed, () => typed), 0, undefined))
}
