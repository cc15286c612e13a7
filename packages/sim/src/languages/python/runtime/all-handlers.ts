import type { Handler } from '../../../machine/runtime.ts'
import '../natives/exception-groups.ts'
import '../natives/exceptions.ts'
import '../natives/generators.ts'
import { ASYNC_HANDLERS } from './async-handlers.ts'
import { CALL_HANDLERS } from './call-handlers.ts'
import { CONTAINER_HANDLERS } from './container-handlers.ts'
import { GROUP_HANDLERS } from './exception-groups.ts'
import { ITERATION_HANDLERS } from './iteration-handlers.ts'
import { MATCH_HANDLERS } from './matching.ts'
import { NAME_HANDLERS } from './name-handlers.ts'
import { NAMESPACE_HANDLERS } from './namespace-handlers.ts'
import { TRY_HANDLERS } from './try-handlers.ts'
import { VALUE_HANDLERS } from './value-handlers.ts'

/** Every instruction of the section `python`, by mnemonic. */
export const ALL_HANDLERS: ReadonlyMap<string, Handler> = new Map(Object.entries({
  ...NAME_HANDLERS, ...VALUE_HANDLERS, ...CONTAINER_HANDLERS, ...CALL_HANDLERS, ...ITERATION_HANDLERS, ...TRY_HANDLERS,
  ...ASYNC_HANDLERS, ...MATCH_HANDLERS, ...GROUP_HANDLERS, ...NAMESPACE_HANDLERS,
}))
