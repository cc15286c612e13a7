import type { z } from '@hono/zod-openapi'
import type { House } from '../http/house.ts'
import type { SetSummaryRecord, SharedSetRecord, VersionRecord } from '../store/sets-port.ts'
import type { setDetail, setSummary, sharedSet, versionSummary } from './shapes.ts'

/** A set as its teachers see it. */
export function showSummary(set: SetSummaryRecord): z.infer<typeof setSummary> {
  const { slug: _, role, ...shown } = set
  return { ...shown, role: role! }
}

export async function showDetail(house: House, setId: string, learnerId: string): Promise<z.infer<typeof setDetail>> {
  const { store } = house
  const set = await store.sets.summary(setId, learnerId)
  const invitations = await store.sets.invitationsOf(setId, house.clock())
  return {
    ...showSummary(set),
    slug: set.slug,
    invitations: invitations.map(({ id, email, invitedAt, expiresAt }) => ({ id, email, invitedAt, expiresAt })),
    versions: (await store.setVersions.list(setId)).map(showVersion),
  }
}

export function showVersion(version: VersionRecord): z.infer<typeof versionSummary> {
  const { number, title, publishedAt, by, note, questions, facts, added, changed, removed, keysChanged } = version
  return { number, title, publishedAt, by, note, questions, facts, added, changed, removed, keysChanged }
}

/** A published set as anybody sees it. The slug is told only to those who came by it or teach the set. */
export function showShared(record: SharedSetRecord, knowsSlug = false): z.infer<typeof sharedSet> {
  const { visibility: _, slug, by, tags, ...set } = record
  return { ...set, by: [...by], tags: [...tags], slug: knowsSlug ? slug : null }
}
