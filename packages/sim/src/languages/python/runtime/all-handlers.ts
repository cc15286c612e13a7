import type { Handler } from '../../../machine/runtime.ts'
import '../natives/exception-groups.ts'
import '../natives/exceptions.ts'
import '../natives/generators.ts'
import { ASYNC_HANDLERS } from './async-handlers.ts'
import { GROUP_HANDLERS } from './exception-groups.ts'
import { HANDLERS } from './handlers.ts'
import { MATCH_HANDLERS } from './matching.ts'
import { NAMESPACE_HANDLERS } from './namespace-handlers.ts'

/** Every instruction of the section `python`, by mnemonic. */
export const ALL_HANDLERS: ReadonlyMap<string, Handler> = new Map([
  ...HANDLERS, ...ASYNC_HANDLERS, ...MATCH_HANDLERS, ...GROUP_HANDLERS, ...NAMESPACE_HANDLERS,
])
