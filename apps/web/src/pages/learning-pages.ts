/** The pages that show what there is to know and what is known, behind one door: see class-pages.ts. */
export const progress = () => import('./ProgressPage.vue')
export const library = () => import('./LibraryPage.vue')
export const question = () => import('./QuestionPage.vue')
