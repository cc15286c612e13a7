import { answered, api, dataOf } from './client.ts'
import type { DataOf } from './client.ts'

type Of = (typeof api.assignments)[':id']

/** An assignment as teachers see it. */
export type Assignment = DataOf<Awaited<ReturnType<Of['$get']>>>
/** More time, later or oftener, for one learner. */
export type Extension = DataOf<Awaited<ReturnType<Of['extensions']['$get']>>>['extensions'][number]
/** What a new assignment is made of. */
export type AssignmentDraft = Parameters<(typeof api.classes)[':id']['assignments']['$post']>[0]['json']
/** What can still be changed of one. */
export type AssignmentChanges = Parameters<Of['$patch']>[0]['json']
/** What an extension grants. */
export type Grant = Parameters<Of['extensions'][':learnerId']['$put']>[0]['json']
/** When something may be seen by learners. */
export type Reveal = NonNullable<Assignment['test']>['keyAt']

export const fetchAssignments = async (classId: string): Promise<Assignment[]> => (await dataOf(api.classes[':id'].assignments.$get({ param: { id: classId } }))).assignments
export const createAssignment = (classId: string, draft: AssignmentDraft): Promise<Assignment> =>
  dataOf(api.classes[':id'].assignments.$post({ param: { id: classId }, json: draft }))
export const fetchAssignment = (id: string): Promise<Assignment> => dataOf(api.assignments[':id'].$get({ param: { id } }))
export const changeAssignment = (id: string, changes: AssignmentChanges): Promise<Assignment> => dataOf(api.assignments[':id'].$patch({ param: { id }, json: changes }))
/** Gone for learners, kept in the results. */
export const withdrawAssignment = (id: string) => answered(api.assignments[':id'].$delete({ param: { id } }))

export const fetchExtensions = async (id: string): Promise<Extension[]> => (await dataOf(api.assignments[':id'].extensions.$get({ param: { id } }))).extensions
export const grantExtension = (id: string, learnerId: string, grant: Grant): Promise<Extension> =>
  dataOf(api.assignments[':id'].extensions[':learnerId'].$put({ param: { id, learnerId }, json: grant }))
export const removeExtension = (id: string, learnerId: string) => answered(api.assignments[':id'].extensions[':learnerId'].$delete({ param: { id, learnerId } }))
