import { existsSync } from 'node:fs'
import { readEnvironment, serverSecret } from './environment.ts'
import { createIdentity } from './identity/create-identity.ts'
import { resetLink } from './mail.ts'
import { openSqliteStore } from './store/sqlite/open.ts'

/** `pnpm reset-link EMAIL`: prints a one-time link for a learner who forgot the password, where no mail can be sent. */
const [email] = process.argv.slice(2)
const environment = readEnvironment(process.env)
if (!email || !existsSync(environment.DATABASE_PATH)) {
  console.error(email ? `There is no database at ${environment.DATABASE_PATH}.` : 'Say whose: pnpm reset-link EMAIL.')
  process.exit(1)
}

const store = openSqliteStore(environment.DATABASE_PATH)
const publicUrl = environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`
let printed = false
const identity = createIdentity({
  store, secret: serverSecret(store), publicUrl: environment.PUBLIC_URL ?? null, clock: Date.now,
  sendResetLink: async ({ token }) => {
    printed = true
    console.log(resetLink(publicUrl, token))
  },
})
await identity.requestReset(email)
await store.close()
if (!printed) console.error(`No account has the address ${email}.`)
process.exit(printed ? 0 : 1)
