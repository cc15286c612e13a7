import { answered, api, dataOf } from './client.ts'
import type { DataOf } from './client.ts'

/** Who is here, and their settings; `learner` is null before anyone has started. */
export type Me = DataOf<Awaited<ReturnType<typeof api.me.$get>>>
export type Settings = Me['settings']
/** One signed-in device. */
export type Device = DataOf<Awaited<ReturnType<typeof api.me.sessions.$get>>>['sessions'][number]

export const fetchMe = (): Promise<Me> => dataOf(api.me.$get())

const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Begins without a form, in this device's time zone and with its choice of keys. Signing up or in later keeps everything. */
export async function startAsGuest({ shortcuts = true } = {}) {
  await post('/api/auth/sign-in/anonymous', { timeZone: timeZone() })
  if (!shortcuts) await saveSettings({ shortcuts })
}

export const signUp = (email: string, password: string) => post('/api/auth/sign-up/email', { email, password, timeZone: timeZone() })
export const signIn = (email: string, password: string) => post('/api/auth/sign-in/email', { email, password })
export const signOut = () => post('/api/auth/sign-out', {})
/** Ends every other session too. */
export const changePassword = (currentPassword: string, newPassword: string) =>
  post('/api/auth/change-password', { currentPassword, newPassword, revokeOtherSessions: true })
/** `token` comes with the one-time link. */
export const resetPassword = (token: string, newPassword: string) => post('/api/auth/reset-password', { token, newPassword })
/** Says nothing about whether there is such an account. */
export const requestReset = (email: string) => post('/api/auth/request-password-reset', { email })

export const changeEmail = (email: string, password: string) => dataOf(api.me.email.$put({ json: { email, password } }))
export const saveSettings = (changes: Partial<Settings>): Promise<Settings> => dataOf(api.settings.$patch({ json: changes }))
export const fetchDevices = async (): Promise<Device[]> => (await dataOf(api.me.sessions.$get())).sessions
export const endDevice = (id: string) => dataOf(api.me.sessions[':id'].$delete({ param: { id } }))
/** Deletes the learner and everything kept. An account needs its password. */
export const deleteEverything = (password?: string) => dataOf(api.me.$delete({ json: { confirm: 'delete everything', ...(password && { password }) } }))

async function post(path: string, body: unknown): Promise<void> {
  const response = await answered(fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), credentials: 'same-origin' }))
  // Read to the end, or the browser keeps the connection for it.
  await response.text()
}
