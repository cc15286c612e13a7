import { SUSPEND } from '../../../../machine/frame.ts'
import type { Interpreter } from '../../../../machine/interpreter.ts'
import { Raised } from '../../../../machine/runtime.ts'
import type { Value } from '../../../../machine/values.ts'
import { decode } from '../../library/codecs.ts'
import { dumps, JsonDecodeError, type JsonTree, loads, notSerializable } from '../../library/json.ts'
import { classOf, exceptionClass, libraryClass } from '../../objects/classes.ts'
import { plainKey, PyDict, PySet } from '../../objects/dict.ts'
import { PyBytes, PyException, PyFloat, PyList, PyTuple } from '../../objects/values.ts'
import { mayLook } from '../../runtime/items.ts'
import { isInt } from '../../runtime/numbers.ts'
import { unwrap } from '../../runtime/operators.ts'
import { raised, typeError } from '../../runtime/raise.ts'
import { truth } from '../../runtime/truth.ts'
import { moduleFunction } from '../signature.ts'

/** The natives behind the module `json`, which is written in Python around them. */
export const JSON_ERROR = libraryClass('json.decoder', 'JSONDecodeError', [exceptionClass('ValueError')], 'exception')

function treeOf(m: Interpreter, value: Value, inside: readonly Value[]): JsonTree {
  const plain = unwrap(value)
  if (plain === null || typeof plain === 'string' || isInt(plain)) return plain
  if (plain instanceof PyFloat) return { float: plain.value }
  if (inside.includes(plain)) throw raised(m, 'ValueError', 'Circular reference detected')
  const deeper = [...inside, plain]
  if (plain instanceof PyList || plain instanceof PyTuple) return plain.items.map((item) => treeOf(m, item, deeper))
  if (plain instanceof PyDict && !(plain instanceof PySet)) return { pairs: [...plain.live()].map(({ key, value: item }) => [keyOf(m, key), treeOf(m, item, deeper)] as const) }
  throw notSerializable(classOf(value).name)
}

function keyOf(m: Interpreter, key: Value): JsonTree {
  const plain = unwrap(key)
  if (plain === null || typeof plain === 'string' || isInt(plain)) return plain
  if (plain instanceof PyFloat) return { float: plain.value }
  if (plain instanceof PyTuple) return []
  throw typeError(m, `keys must be str, int, float, bool or None, not ${classOf(key).name}`)
}

function valueOf(m: Interpreter, tree: JsonTree): Value {
  if (tree === null || typeof tree !== 'object') return tree
  if (Array.isArray(tree)) return m.born(new PyList((tree as readonly JsonTree[]).map((item) => valueOf(m, item))))
  if ('float' in tree) return new PyFloat(tree.float)
  const dict = m.born(new PyDict())
  for (const [key, item] of (tree as { pairs: readonly (readonly [JsonTree, JsonTree])[] }).pairs) dict.set(m.journal, plainKey(key as string), key as string, valueOf(m, item))
  return dict
}

const functions = new Map<string, Value>()

functions.set('encode', moduleFunction('encode', 'value, indent, item_separator, key_separator, sort_keys, ensure_ascii, allow_nan, skipkeys', (m, [value, indent, item, key, sort, ascii, nan, skip], thread) => {
  if (!mayLook(m, value)) return SUSPEND
  const yes = (flag: Value): boolean => truth(m, thread, flag) === true
  return dumps(treeOf(m, value, []), {
    indent: indent === null ? null : typeof indent === 'string' ? indent : ' '.repeat(Math.max(0, Number(indent))),
    ...(typeof item === 'string' ? { itemSeparator: item } : {}),
    ...(typeof key === 'string' ? { keySeparator: key } : {}),
    sortKeys: yes(sort), ensureAscii: yes(ascii), allowNan: yes(nan), skipKeys: yes(skip),
  })
}))

functions.set('decode', moduleFunction('decode', 'text', (m, [text]) => {
  if (typeof text !== 'string' && !(text instanceof PyBytes)) throw typeError(m, `the JSON object must be str, bytes or bytearray, not ${classOf(text).name}`)
  try {
    return valueOf(m, loads(typeof text === 'string' ? text : decode(text.data)))
  } catch (problem) {
    if (!(problem instanceof JsonDecodeError)) throw problem
    const error = m.born(new PyException(JSON_ERROR, [problem.message]))
    const before = problem.document.slice(0, problem.position)
    const fields = { msg: problem.reason, doc: problem.document, pos: problem.position, lineno: before.split('\n').length, colno: problem.position - before.lastIndexOf('\n') }
    for (const [name, value] of Object.entries(fields)) error.attributes.set(name, value)
    throw new Raised(error)
  }
}))
functions.set('JSONDecodeError', JSON_ERROR)

export const JSON_NATIVES: ReadonlyMap<string, Value> = functions
