import type { RouteRecordNormalized, RouteRecordRaw } from 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    /** The page's name: document title, and what is announced on arrival. */
    title: string
    /** Its word in the header, in the order of this table; absent means not in the header. */
    navigation?: string
    /** Its line in the go-anywhere box; absent means it cannot be gone to by name. */
    destination?: string
  }
}

const ofClasses = (page: keyof typeof import('./pages/class-pages.ts')) => async () => (await import('./pages/class-pages.ts'))[page]()
const ofSets = (page: keyof typeof import('./pages/set-pages.ts')) => async () => (await import('./pages/set-pages.ts'))[page]()

/** Every page, each loaded when first visited. Header, go-anywhere box, titles and the journeys' axe check read this table. */
export const routes: readonly RouteRecordRaw[] = [
  { path: '/', component: () => import('./pages/HomePage.vue'), meta: { title: 'Interleave', destination: 'Home' } },
  {
    path: '/practice',
    component: () => import('./pages/PracticePage.vue'),
    meta: { title: 'Practice', navigation: 'Practice', destination: 'Practice' },
  },
  {
    path: '/progress',
    component: () => import('./pages/ProgressPage.vue'),
    meta: { title: 'Progress', navigation: 'Progress', destination: 'Progress' },
  },
  {
    path: '/library',
    component: () => import('./pages/LibraryPage.vue'),
    meta: { title: 'Library', navigation: 'Library', destination: 'Library' },
  },
  { path: '/library/question', component: () => import('./pages/QuestionPage.vue'), meta: { title: 'Question' } },
  { path: '/classes', component: ofClasses('classes'), meta: { title: 'Classes', navigation: 'Classes', destination: 'Classes' } },
  { path: '/join/:code?', component: ofClasses('join'), meta: { title: 'Join a class', destination: 'Join a class' } },
  { path: '/assignments/:id', component: ofClasses('assignment'), meta: { title: 'Assignment' } },
  { path: '/attempts/:id', component: ofClasses('attempt'), meta: { title: 'Test' } },
  { path: '/teach/classes/:id', component: ofClasses('classroom'), meta: { title: 'Class' } },
  { path: '/teach/classes/:id/assign', component: ofClasses('assignmentForm'), meta: { title: 'Give an assignment' } },
  { path: '/teach/classes/:id/assignments/:assignment', component: ofClasses('results'), meta: { title: 'Results' } },
  { path: '/teach/classes/:id/assignments/:assignment/edit', component: ofClasses('assignmentForm'), meta: { title: 'Change the assignment' } },
  { path: '/teach/invitation', component: ofClasses('invitation'), meta: { title: 'Invitation' } },
  { path: '/sets/:id', component: ofSets('shared'), meta: { title: 'Set' } },
  { path: '/teach', component: ofSets('teach'), meta: { title: 'Teach', navigation: 'Teach', destination: 'Teach' } },
  { path: '/teach/join', component: ofSets('invitation'), meta: { title: 'Write a set together' } },
  { path: '/teach/sets/new', component: ofSets('fresh'), meta: { title: 'Make a set', destination: 'Make a set' } },
  { path: '/teach/sets/:id', component: ofSets('editor'), meta: { title: 'Set' } },
  { path: '/account', component: () => import('./pages/AccountPage.vue'), meta: { title: 'Account and settings', destination: 'Account and settings' } },
  { path: '/sign-in', component: () => import('./pages/SignInPage.vue'), meta: { title: 'Sign in', destination: 'Sign in' } },
  { path: '/sign-up', component: () => import('./pages/SignUpPage.vue'), meta: { title: 'Sign up', destination: 'Sign up' } },
  { path: '/reset-password', component: () => import('./pages/ResetPasswordPage.vue'), meta: { title: 'Reset password' } },
  { path: '/about', component: () => import('./pages/AboutPage.vue'), meta: { title: 'About', destination: 'About and help' } },
  { path: '/:path(.*)*', component: () => import('./pages/NotFoundPage.vue'), meta: { title: 'Not found' } },
]

export interface Place {
  path: string
  label: string
}

/** The header's links. */
export function navigationOf(records: readonly RouteRecordNormalized[]): Place[] {
  return records.flatMap(({ path, meta }) => (meta.navigation ? [{ path, label: meta.navigation }] : []))
}

/** The go-anywhere box's pages. */
export function destinationsOf(records: readonly RouteRecordNormalized[]): Place[] {
  return records.flatMap(({ path, meta }) => (meta.destination ? [{ path, label: meta.destination }] : []))
}
