import { dictionary } from '@zxcvbn-ts/language-common'

/** About 49,000 passwords that people who break in try first, in lower case. */
export const commonPasswords: ReadonlySet<string> = new Set(dictionary['passwords-common'])
