/** Classes as the store keeps them. Every function that takes a teacher's or learner's id answers null for a class that is not theirs. */
export interface Classes {
  /** @returns false when the code is in use: draw another. */
  create(made: { readonly id: string; readonly title: string; readonly joinCode: string; readonly owner: string; readonly at: number }): Promise<boolean>
  taughtBy(learnerId: string): Promise<readonly TaughtClass[]>
  forTeacher(classId: string, learnerId: string): Promise<ClassRecord | null>
  change(classId: string, change: { readonly title?: string; readonly archivedAt?: number | null }): Promise<void>
  /** @returns false when another class has the code. */
  setCode(classId: string, joinCode: string | null): Promise<boolean>
  byCode(joinCode: string): Promise<{ readonly id: string; readonly title: string; readonly teachers: readonly string[] } | null>

  roster(classId: string): Promise<readonly Member[]>
  member(classId: string, memberId: string): Promise<Member | null>
  /** The membership of a learner, whether they left or not. */
  membershipOf(classId: string, learnerId: string): Promise<Member | null>
  join(joining: { readonly id: string; readonly classId: string; readonly learnerId: string; readonly nickname: string; readonly at: number }): Promise<JoinOutcome>
  rename(classId: string, memberId: string, nickname: string): Promise<'renamed' | NicknameTaken>
  /** Takes a learner out (or lets them go), or back in. What they did is kept. */
  setLeft(classId: string, memberId: string, left: { readonly how: 'left' | 'removed'; readonly at: number } | null): Promise<'done' | NicknameTaken>
  /** The latest joined first, those they left included. */
  learntBy(learnerId: string): Promise<readonly LearntClass[]>

  invite(invitation: { readonly id: string; readonly classId: string; readonly tokenHash: string; readonly invitedBy: string; readonly at: number; readonly expiresAt: number }): Promise<void>
  withdrawInvitation(classId: string, invitationId: string): Promise<boolean>
  /** An invitation that was not accepted by somebody else, is not over, and whose class is there. */
  invitation(tokenHash: string, learnerId: string | null, now: number): Promise<{ readonly classId: string; readonly title: string; readonly invitedBy: string; readonly expiresAt: number } | null>
  acceptInvitation(tokenHash: string, learnerId: string, now: number): Promise<string | null>
  /** `last-owner` where the class would have no owner left. */
  setRole(classId: string, learnerId: string, role: TeacherRole): Promise<'done' | 'unknown' | 'last-owner'>
  removeTeacher(classId: string, learnerId: string): Promise<'done' | 'unknown' | 'last-owner'>
}

export type TeacherRole = 'owner' | 'co-teacher'

export interface TaughtClass {
  readonly id: string
  readonly title: string
  readonly role: TeacherRole
  readonly archivedAt: number | null
  readonly createdAt: number
  readonly learners: number
  readonly assignments: number
}

export interface ClassRecord extends Omit<TaughtClass, 'assignments'> {
  readonly joinCode: string | null
  readonly teachers: readonly { readonly id: string; readonly name: string; readonly role: TeacherRole }[]
  readonly invitations: readonly { readonly id: string; readonly createdAt: number; readonly expiresAt: number }[]
}

/** A learner in a class. The id names the membership: it stays when a guest signs up. */
export interface Member {
  readonly id: string
  readonly classId: string
  readonly learnerId: string
  readonly nickname: string
  readonly guest: boolean
  readonly joinedAt: number
  readonly leftAt: number | null
  readonly left: 'left' | 'removed' | null
}

export interface LearntClass {
  readonly id: string
  readonly title: string
  readonly teachers: readonly string[]
  readonly nickname: string
  readonly archivedAt: number | null
  readonly joinedAt: number
  readonly left: 'left' | 'removed' | null
}

/** Somebody in the class has that nickname; `free` is one that nobody has. */
export interface NicknameTaken {
  readonly free: string
}

export type JoinOutcome = { readonly member: Member } | NicknameTaken | 'teaches' | 'removed'
