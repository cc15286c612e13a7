import { existsSync } from 'node:fs'
import chromiumPackage from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'

/** How a page is looked at. */
export interface View {
  width?: number
  height?: number
  theme?: 'light' | 'dark'
  reducedMotion?: boolean
  /** Whether the page may keep itself for times without a connection. */
  keepsShell?: boolean
}

// One process for everything dies with its first page, and the page's own security is part of what is tested.
const unwanted = new Set(['--single-process', '--no-zygote', '--disable-web-security'])

/** An installed Chrome where there is one (INTERLEAVE_CHROME names it), else the one that comes with the test's packages. */
export async function openBrowser(): Promise<Browser> {
  const installed = process.env['INTERLEAVE_CHROME']
  if (installed) return chromium.launch({ executablePath: installed })
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) return chromium.launch({ channel: 'chrome' })
  const executablePath = await chromiumPackage.executablePath()
  if (!existsSync(executablePath)) return chromium.launch({ channel: 'chrome' })
  return chromium.launch({ executablePath, args: chromiumPackage.args.filter((arg) => !unwanted.has(arg)) })
}

/** One person at one device: a context with cookies of its own, and its first page. */
export async function openPage(browser: Browser, origin: string, { width = 1280, height = 800, theme = 'light', reducedMotion = true, keepsShell = false }: View = {}): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height },
    colorScheme: theme,
    hasTouch: width < 600,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    serviceWorkers: keepsShell ? 'allow' : 'block',
    timezoneId: 'Europe/Lisbon',
    locale: 'en-GB',
  })
  return { context, page: await context.newPage() }
}
