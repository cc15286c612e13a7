/**
 * Who may ask: nobody; a guest; an account, to whom everything in `Owned` belongs; one who teaches the account's set and class with it; a
 * learner in that class; a stranger who teaches sets and classes of their own; a learner who is in no class.
 */
export const actors = ['nobody', 'guest', 'account', 'coTeacher', 'pupil', 'stranger', 'outsider'] as const
export type Actor = (typeof actors)[number]

/** For everybody alike. */
export const all = (status: number): Record<Actor, number> => ({ nobody: status, guest: status, account: status, coTeacher: status, pupil: status, stranger: status, outsider: status })
/** For everybody who is signed in. */
export const signedIn = (status: number): Record<Actor, number> => ({ ...all(status), nobody: 401 })
/** For whoever teaches the class; for others it is not there. */
export const teaching = (status: number): Record<Actor, number> => ({ ...signedIn(404), account: status, coTeacher: status })
/** For the learner in the class whose work it is. */
export const learning = (status: number): Record<Actor, number> => ({ ...signedIn(404), pupil: status })
/** For accounts; guests are told to make one. */
export const accounts = (status: number): Record<Actor, number> => ({ ...signedIn(status), guest: 403 })
/** For whoever teaches the set; guests are told to make an account whatever they name, and for other accounts it is not there. */
export const teachingSet = (status: number): Record<Actor, number> => ({ ...accounts(404), account: status, coTeacher: status })
