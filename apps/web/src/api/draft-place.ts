import { openDB } from 'idb'
import type { DBSchema } from 'idb'
import type { DraftPut } from './sets.ts'

/** What was written and the server has not taken yet, by set. */
export interface WaitingDraft {
  /** The revision it was written on. */
  from: number
  editor: string
  put: DraftPut[]
  remove: string[]
  order?: string[]
}

/** Where unsaved writing stays when the page is closed; a browser that keeps nothing gets one that lasts as long as the page. */
export interface DraftPlace {
  keep(set: string, waiting: WaitingDraft): Promise<void>
  forget(set: string): Promise<void>
  waiting(set: string): Promise<WaitingDraft | undefined>
}

interface Schema extends DBSchema {
  drafts: { key: string; value: WaitingDraft }
}

export async function openDraftPlace(): Promise<DraftPlace> {
  try {
    const db = await openDB<Schema>('interleave-teaching', 1, { upgrade: (fresh) => void fresh.createObjectStore('drafts') })
    return {
      keep: async (set, waiting) => void (await db.put('drafts', waiting, set)),
      forget: (set) => db.delete('drafts', set),
      waiting: (set) => db.get('drafts', set),
    }
  } catch {
    return draftPlaceInMemory()
  }
}

/** The same place without a disk. */
export function draftPlaceInMemory(): DraftPlace {
  const kept = new Map<string, WaitingDraft>()
  return {
    keep: async (set, waiting) => void kept.set(set, structuredClone(waiting)),
    forget: async (set) => void kept.delete(set),
    waiting: async (set) => kept.get(set),
  }
}
