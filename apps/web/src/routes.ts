import type { RouteRecordRaw } from 'vue-router'

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

// All pages but the two that visits begin with stand behind doors: the names of what they load are no part of the first chunk.
const ofLearning = (page: keyof typeof import('./pages/learning-pages.ts')) => async () => (await import('./pages/learning-pages.ts'))[page]()
const ofAccounts = (page: keyof typeof import('./pages/account-pages.ts')) => async () => (await import('./pages/account-pages.ts'))[page]()
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
    component: ofLearning('progress'),
    meta: { title: 'Progress', navigation: 'Progress', destination: 'Progress' },
  },
  {
    path: '/library',
    component: ofLearning('library'),
    meta: { title: 'Library', navigation: 'Library', destination: 'Library' },
  },
  { path: '/library/question', component: ofLearning('question'), meta: { title: 'Question' } },
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
  { path: '/account', component: ofAccounts('account'), meta: { title: 'Account and settings', destination: 'Account and settings' } },
  { path: '/sign-in', component: ofAccounts('signIn'), meta: { title: 'Sign in', destination: 'Sign in' } },
  { path: '/sign-up', component: ofAccounts('signUp'), meta: { title: 'Sign up', destination: 'Sign up' } },
  { path: '/reset-password', component: ofAccounts('resetPassword'), meta: { title: 'Reset password' } },
  { path: '/about', component: ofAccounts('about'), meta: { title: 'About', destination: 'About and help' } },
  { path: '/:path(.*)*', component: ofAccounts('notFound'), meta: { title: 'Not found' } },
]

export interface Place {
  path: string
  label: string
}

/** The places that have such a word, in the order of the table: the header's links, or the go-anywhere box's pages. */
export function placesBy(word: 'navigation' | 'destination'): Place[] {
  return routes.flatMap(({ path, meta }) => (meta?.[word] ? [{ path: path.replace(/\/:\w+\?$/, ''), label: meta[word] }] : []))
}
