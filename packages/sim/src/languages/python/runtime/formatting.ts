import { INVOKED, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { asciiOf } from '../library/str-repr.ts'
import { classOf } from '../objects/classes.ts'
import { type NativeAnswer, NO_KEYWORDS, PyFunction } from '../objects/values.ts'
import { bind } from './attributes.ts'
import { call } from './calls.ts'
import { mayLook } from './items.ts'
import { formatBuiltin } from './text-format.ts'
import { prelude } from './prelude.ts'
import { hasOwnMethod, repr, str } from './text.ts'

const CONVERSIONS = ['', 's', 'r', 'a']

/** A replacement field of an f-string: conversion, then `format(value, spec)`. */
export function formatValue(m: Interpreter, thread: Thread, value: Value, conversion: number, spec: string): NativeAnswer {
  if (!mayLook(m, value)) return SUSPEND
  let shown: Value = value
  if (conversion !== 0) {
    const text = conversion === 1 ? str(m, value) : repr(m, value)
    if (text === undefined) return call(m, thread, prelude(m, 'format_converted'), [value, CONVERSIONS[conversion], spec], NO_KEYWORDS)
    shown = conversion === 3 ? asciiOf(text) : text
  }
  return format(m, thread, shown, spec)
}

/** `format(value, spec)`. */
export function format(m: Interpreter, thread: Thread, value: Value, spec: string): NativeAnswer {
  if (typeof value === 'string' && spec === '') return value
  if (!mayLook(m, value)) return SUSPEND
  const hook = classOf(value).lookup('__format__')
  if (hook instanceof PyFunction) return call(m, thread, bind(hook, value), [spec], NO_KEYWORDS)
  if (spec === '') {
    const text = str(m, value)
    if (text !== undefined) return text
    if (hasOwnMethod(value, '__str__')) return call(m, thread, bind(classOf(value).lookup('__str__'), value), [], NO_KEYWORDS)
    return call(m, thread, prelude(m, 'repr_of'), [value], NO_KEYWORDS)
  }
  return formatBuiltin(m, value, spec)
}

export { INVOKED }
