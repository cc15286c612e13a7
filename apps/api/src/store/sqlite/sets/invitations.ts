import { and, desc, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import type { InvitationRecord, Sets } from '../../sets-port.ts'
import type { Db } from '../connection.ts'
import type { GroupCommit } from '../group-commit.ts'
import { setInvitations, sets, setTeachers } from '../set-schema.ts'
import { personOf } from './set-rows.ts'

type InvitationPart = 'invite' | 'invitationsOf' | 'invitationsFor' | 'invitation' | 'accept' | 'withdraw' | 'endTeacherLink'

/** Invitations to teach a set together. */
export function sqliteInvitations(db: Db, commits: GroupCommit): Pick<Sets, InvitationPart> {
  const found = (where: ReturnType<typeof and>, now: number): InvitationRecord[] => db.select({ invitation: setInvitations, title: sets.title }).from(setInvitations)
    .innerJoin(sets, eq(sets.id, setInvitations.setId)).where(and(where, gt(setInvitations.expiresAt, now), isNull(sets.deletedAt)))
    .orderBy(desc(setInvitations.invitedAt)).all()
    .map(({ invitation: { id, setId, email, invitedAt, expiresAt, invitedBy }, title }) => ({ id, setId, email, invitedAt, expiresAt, title, by: personOf(db, invitedBy)?.name ?? '' }))

  return {
    async invite(invitation) {
      await commits.run((tx) => {
        const same = invitation.email === null ? isNull(setInvitations.email) : eq(setInvitations.email, invitation.email)
        tx.delete(setInvitations).where(and(eq(setInvitations.setId, invitation.setId), same)).run()
        tx.insert(setInvitations).values(invitation).run()
      })
    },

    async invitationsOf(setId, now) {
      return found(eq(setInvitations.setId, setId), now)
    },

    async invitationsFor(learnerId, now) {
      return found(and(eq(setInvitations.learnerId, learnerId), isNotNull(setInvitations.email)), now)
    },

    async invitation(by, now) {
      const where = 'tokenHash' in by ? eq(setInvitations.tokenHash, by.tokenHash) : and(eq(setInvitations.id, by.id), eq(setInvitations.learnerId, by.learnerId))
      return found(where, now)[0] ?? null
    },

    async accept(invitationId, learnerId, now) {
      await commits.run((tx) => {
        const invitation = tx.select().from(setInvitations).where(eq(setInvitations.id, invitationId)).get()
        if (!invitation) return
        tx.insert(setTeachers).values({ setId: invitation.setId, learnerId, role: 'co-teacher', since: now }).onConflictDoNothing().run()
        if (invitation.email !== null) tx.delete(setInvitations).where(eq(setInvitations.id, invitationId)).run()
      })
    },

    async withdraw(setId, invitationId) {
      const where = setId === null ? eq(setInvitations.id, invitationId) : and(eq(setInvitations.setId, setId), eq(setInvitations.id, invitationId))
      return commits.run((tx) => tx.delete(setInvitations).where(where).run().changes > 0)
    },

    async endTeacherLink(setId) {
      await commits.run((tx) => tx.delete(setInvitations).where(and(eq(setInvitations.setId, setId), isNull(setInvitations.email))).run())
    },
  }
}
