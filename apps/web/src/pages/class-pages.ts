/**
 * The pages of classes behind one door: what each of them loads is listed in this file's chunk and not in the one that every visit begins with.
 */
export const classes = () => import('./ClassesPage.vue')
export const join = () => import('./JoinPage.vue')
export const assignment = () => import('./AssignmentPage.vue')
export const attempt = () => import('./AttemptPage.vue')
export const classroom = () => import('./ClassPage.vue')
export const assignmentForm = () => import('./AssignmentFormPage.vue')
export const results = () => import('./ResultsPage.vue')
export const invitation = () => import('./InvitationPage.vue')
