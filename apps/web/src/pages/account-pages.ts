/** The pages of accounts, and those that only tell, behind one door: see class-pages.ts. */
export const account = () => import('./AccountPage.vue')
export const signIn = () => import('./SignInPage.vue')
export const signUp = () => import('./SignUpPage.vue')
export const resetPassword = () => import('./ResetPasswordPage.vue')
export const about = () => import('./AboutPage.vue')
export const notFound = () => import('./NotFoundPage.vue')
