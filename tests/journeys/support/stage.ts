import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import type { View } from './browser.ts'
import { startServer } from './server.ts'
import type { RunningServer } from './server.ts'

/** What the journeys of one file stand on: a server of their own and a browser, there before the first and gone after the last. */
export interface Stage {
  /** One person at one device: a context with cookies of its own, and its first page. */
  openPage(view?: View): Promise<{ context: BrowserContext; page: Page }>
  /** Stops the server and starts it again over the same data; `between` is done while it is away. */
  restart(between: () => Promise<unknown>): Promise<void>
}

/** Called once at the top of a file of journeys. */
export function openStage(): Stage {
  let server: RunningServer | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    server = await startServer()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  return { openPage: (view) => openPage(browser!, server!.origin, view), restart: (between) => server!.restart(between) }
}
