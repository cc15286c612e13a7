import type { BrowserContext, Page } from 'playwright-core'
import type { View } from './browser.ts'
import type { Stage } from './stage.ts'

/** Everybody's. */
export const password = 'three threads share one heap'

/** Somebody with an account, at a device of their own. */
export async function openAccount(stage: Stage, name: string, view: View = {}): Promise<{ context: BrowserContext; page: Page }> {
  const opened = await stage.openPage(view)
  const response = await opened.page.request.post('/api/auth/sign-up/email', { data: { email: `${name.toLowerCase()}-${Date.now()}@example.org`, password, name, timeZone: 'Europe/Lisbon' } })
  if (!response.ok()) throw new Error(`${name} could not sign up: ${await response.text()}`)
  return opened
}
