import { fileURLToPath } from 'node:url'

/** The repository's folder, from which relative paths are read. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
