import { ASYNCIO_FUTURES } from './asyncio-futures.ts'
import { ASYNCIO_LOOP } from './asyncio-loop.ts'
import { ASYNCIO_QUEUES } from './asyncio-queues.ts'
import { ASYNCIO_RUNNING } from './asyncio-running.ts'
import { ASYNCIO_SCOPES } from './asyncio-scopes.ts'
import { ASYNCIO_SYNC } from './asyncio-sync.ts'
import { ASYNCIO_WAITING } from './asyncio-waiting.ts'

/** An event loop of our own with CPython's order: what is ready runs first come, first served; callbacks take one turn of the loop. */
export const ASYNCIO = ASYNCIO_FUTURES + ASYNCIO_LOOP + ASYNCIO_RUNNING + ASYNCIO_WAITING + ASYNCIO_SCOPES + ASYNCIO_SYNC + ASYNCIO_QUEUES
