import { answered, api, dataOf } from './client.ts'
import type { DataOf } from './client.ts'

/** One of the classes I teach, in a line. */
export type ClassSummary = DataOf<Awaited<ReturnType<typeof api.classes.$get>>>['classes'][number]
/** A class as its teachers see it. */
export type ClassView = DataOf<Awaited<ReturnType<(typeof api.classes)[':id']['$get']>>>
/** One line of the roster. */
export type Learner = DataOf<Awaited<ReturnType<(typeof api.classes)[':id']['learners']['$get']>>>['learners'][number]
/** A new way in for another teacher; its token is shown once. */
export type Invitation = DataOf<Awaited<ReturnType<(typeof api.classes)[':id']['invitations']['$post']>>>

export const fetchClasses = async (): Promise<ClassSummary[]> => (await dataOf(api.classes.$get())).classes
export const createClass = (title: string): Promise<ClassView> => dataOf(api.classes.$post({ json: { title } }))
export const fetchClass = (id: string): Promise<ClassView> => dataOf(api.classes[':id'].$get({ param: { id } }))
export const changeClass = (id: string, changes: { title?: string; archived?: boolean; joinOpen?: boolean }): Promise<ClassView> =>
  dataOf(api.classes[':id'].$patch({ param: { id }, json: changes }))
/** A new join code; the old one stops working at once. */
export const rotateCode = (id: string): Promise<ClassView> => dataOf(api.classes[':id'].code.$post({ param: { id }, json: {} }))

export const fetchLearners = async (id: string): Promise<Learner[]> => (await dataOf(api.classes[':id'].learners.$get({ param: { id } }))).learners
export const changeLearner = (id: string, learnerId: string, changes: { nickname?: string; removed?: boolean }): Promise<Learner> =>
  dataOf(api.classes[':id'].learners[':learnerId'].$patch({ param: { id, learnerId }, json: changes }))

export const inviteTeacher = (id: string): Promise<Invitation> => dataOf(api.classes[':id'].invitations.$post({ param: { id }, json: {} }))
export const withdrawInvitation = (id: string, invitationId: string) =>
  answered(api.classes[':id'].invitations[':invitationId'].$delete({ param: { id, invitationId } }))
export const changeTeacher = (id: string, teacherId: string, role: 'owner' | 'co-teacher'): Promise<ClassView> =>
  dataOf(api.classes[':id'].teachers[':teacherId'].$patch({ param: { id, teacherId }, json: { role } }))
/** Takes another teacher out, or oneself. */
export const removeTeacher = (id: string, teacherId: string) => answered(api.classes[':id'].teachers[':teacherId'].$delete({ param: { id, teacherId } }))

/** What an invitation invites to, before it is taken. */
export const lookAtInvitation = (token: string) => dataOf(api.invitations.look.$post({ json: { token } }))
export const acceptInvitation = (token: string): Promise<ClassView> => dataOf(api.invitations.accept.$post({ json: { token } }))
