/** The pages of question sets, by name: kept apart, so that the first page does not carry the list of their files. */
export const teach = () => import('./TeachPage.vue')
export const fresh = () => import('./SetNewPage.vue')
export const editor = () => import('./SetEditorPage.vue')
export const shared = () => import('./SetPage.vue')
export const invitation = () => import('./TeacherInvitationPage.vue')
