import { Float, conformsTo } from '../../../../oracle/conformance.ts'
import { checkArrayInt } from './array-types.ts'
import { b16decode, b16encode, b32decode, b32encode, b64decode, b64encode, crc32, unhexlify, urlsafeB64decode, urlsafeB64encode } from './base64.ts'
import type { Int } from './int.ts'
import { calcsize, iterUnpack, pack, structLayout, unpack, unpackFrom } from './struct.ts'
import type { StructValue } from './struct.ts'

const given = (values: unknown[]): StructValue[] => values.map((v) => (v instanceof Float ? { float: v.value } : (v as StructValue)))
const shown = (values: StructValue[]): unknown[] =>
  values.map((v) => (v !== null && typeof v === 'object' && 'float' in v ? { float: new Float(Number.isNaN(v.float) ? 0 : v.float) } : v))

conformsTo('packing', {
  calcsize,
  pack: (format: string, ...values: unknown[]) => pack(structLayout(format), given(values)),
  unpack: (format: string, bytes: Uint8Array) => shown(unpack(structLayout(format), bytes)),
  unpack_from: (format: string, bytes: Uint8Array, offset: number) => shown(unpackFrom(structLayout(format), bytes, offset)),
  iter_unpack: (format: string, bytes: Uint8Array) => iterUnpack(structLayout(format), bytes).map(shown),
  array_item: (code: string, value: Int) => {
    checkArrayInt(code, value)
    return value
  },
  b64encode, urlsafe_b64encode: urlsafeB64encode, b32encode, b16encode,
  b64decode, urlsafe_b64decode: urlsafeB64decode, b32decode, b16decode, unhexlify, crc32,
})
