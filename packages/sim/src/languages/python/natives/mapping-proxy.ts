import type { Value } from '../../../machine/values.ts'
import { classOf, DICT, method } from '../objects/classes.ts'
import { PyDict } from '../objects/dict.ts'
import { MAPPING_PROXY, PyMappingProxy } from '../objects/mapping-proxy.ts'
import { PyMethod } from '../objects/values.ts'
import { call } from '../runtime/calls.ts'
import { getItem, hashKey } from '../runtime/items.ts'
import { getIterator } from '../runtime/iteration.ts'
import { equals } from '../runtime/operators.ts'
import { typeError } from '../runtime/raise.ts'
import { repr } from '../runtime/text.ts'

method(MAPPING_PROXY, '__new__', (m, [, mapping]) => {
  if (!(mapping instanceof PyDict)) throw typeError(m, `mappingproxy() argument must be a mapping, not ${classOf(mapping).name}`)
  return m.born(new PyMappingProxy(mapping))
}, { effect: 'pure' })

const mapped = (self: Value): PyDict => (self as PyMappingProxy).mapping as PyDict
for (const name of ['get', 'keys', 'values', 'items', 'copy', '__reversed__']) {
  method(MAPPING_PROXY, name, (m, [self, ...args], keywords, thread) => call(m, thread, new PyMethod(mapped(self), DICT.lookup(name)), args, keywords), { effect: 'pure' })
}
method(MAPPING_PROXY, '__getitem__', (m, [self, key], _k, thread) => getItem(m, thread, mapped(self), key), { effect: 'pure' })
method(MAPPING_PROXY, '__contains__', (m, [self, key]) => mapped(self).find(hashKey(m, key)) !== undefined, { effect: 'pure' })
method(MAPPING_PROXY, '__len__', (_m, [self]) => mapped(self).size, { effect: 'pure' })
method(MAPPING_PROXY, '__iter__', (m, [self], _k, thread) => getIterator(m, thread, mapped(self)), { effect: 'pure' })
method(MAPPING_PROXY, '__eq__', (_m, [self, other]) => equals(mapped(self), other instanceof PyMappingProxy ? other.mapping : other), { effect: 'pure' })
method(MAPPING_PROXY, '__repr__', (m, [self]) => {
  const text = repr(m, mapped(self))
  return text === undefined ? undefined : `mappingproxy(${text})`
}, { effect: 'pure' })
