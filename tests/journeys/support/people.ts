import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openPage } from './browser.ts'
import type { View } from './browser.ts'

/** Somebody with an account, at a device of their own. */
export async function openAccount(browser: Browser, origin: string, name: string, view: View = {}): Promise<{ context: BrowserContext; page: Page }> {
  const opened = await openPage(browser, origin, view)
  const response = await opened.page.request.post('/api/auth/sign-up/email', { data: { email: `${name.toLowerCase()}-${Date.now()}@example.org`, password: 'three threads share one heap', name } })
  if (!response.ok()) throw new Error(`${name} could not sign up: ${await response.text()}`)
  return opened
}
