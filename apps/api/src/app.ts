import { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import { apiPage } from './http/api-page.ts'
import { bodyInBounds, clientAddress, jsonOnly, sameOriginOnly, visitorReader } from './http/guards.ts'
import type { House, HouseEnv } from './http/house.ts'
import { answerError } from './http/errors.ts'
import { problemResponse } from './http/problem.ts'
import { createQuestionBook } from './question-book.ts'
import { servePage } from './http/page.ts'
import { securityHeaders } from './http/security-headers.ts'
import { authRoutes } from './routes/auth.ts'
import { assignmentRoutes } from './routes/assignments.ts'
import { attemptRoutes } from './routes/attempts.ts'
import { draftRoutes } from './routes/drafts.ts'
import { authoringRoutes } from './routes/authoring.ts'
import { importRoutes } from './routes/imports.ts'
import { proposalRoutes } from './routes/proposals.ts'
import { publishingRoutes } from './routes/publishing.ts'
import { classRoutes } from './routes/classes.ts'
import { joiningRoutes } from './routes/joining.ts'
import { libraryRoutes } from './routes/library.ts'
import { markRoutes } from './routes/marks.ts'
import { meRoutes } from './routes/me.ts'
import { myAssignmentRoutes } from './routes/my-assignments.ts'
import { practiceRoutes } from './routes/practice.ts'
import { progressRoutes } from './routes/progress.ts'
import { resultRoutes } from './routes/results.ts'
import { reviewRoutes } from './routes/reviews.ts'
import { serviceRoutes } from './routes/service.ts'
import { setTeacherRoutes } from './routes/set-teachers.ts'
import { setRoutes } from './routes/sets.ts'
import { sharedSetRoutes } from './routes/shared-sets.ts'
import { simulateRoutes } from './routes/simulate.ts'

export interface AppOptions extends Omit<House, 'questions'> {
  /** Where the page is reached; null for plain http on whatever host is asked for. */
  readonly publicUrl: string | null
  /** Whether x-forwarded-for can be believed. */
  readonly trustProxy: boolean
  /** Where the built page is; null to serve the API alone. */
  readonly pageFolder: string | null
}

const DOCUMENT = {
  openapi: '3.1.0',
  info: {
    title: 'Interleave', version: '1',
    description: 'Practice of concurrency questions: what is due, the next variant, answers and their grades, progress. Errors are problem details (RFC 9457).',
  },
} as const

/** The API and the page as one Hono app. */
export function createApp(options: AppOptions) {
  const house: House = { ...options, questions: createQuestionBook(options.bank, options.store) }
  const app = new OpenAPIHono<HouseEnv>()
  app.use(securityHeaders(options.publicUrl))
  app.use(clientAddress(options.trustProxy))
  if (options.pageFolder !== null) app.use(servePage(options.pageFolder))
  for (const path of ['/api/progress', '/api/library', '/api/library/questions', '/api/export', '/api/sets/*', '/api/authoring/*', '/api/proposals/:id', '/api/library/sets', '/api/openapi.json', '/api/docs']) app.use(path, compress())
  app.use('/api/*', sameOriginOnly(options.publicUrl), jsonOnly, visitorReader(house), bodyInBounds)
  app.onError((error, c) => answerError(error, c, options.logger))
  app.notFound((c) => problemResponse(c, 'route/unknown', { detail: `There is nothing at ${c.req.path.slice(0, 200)}.`, fix: 'GET /api/openapi.json lists every route.' }))
  const mounted = app
    .route('/', serviceRoutes(house))
    .route('/api', authRoutes(house))
    .route('/api', meRoutes(house))
    .route('/api', practiceRoutes(house))
    .route('/api', reviewRoutes(house))
    .route('/api', markRoutes(house))
    .route('/api', progressRoutes(house))
    .route('/api', libraryRoutes(house))
    .route('/api', simulateRoutes(house))
    .route('/api', setRoutes(house))
    .route('/api', setTeacherRoutes(house))
    .route('/api', draftRoutes(house))
    .route('/api', publishingRoutes(house))
    .route('/api', authoringRoutes(house))
    .route('/api', importRoutes(house))
    .route('/api', proposalRoutes(house))
    .route('/api', sharedSetRoutes(house))
    .route('/api', classRoutes(house))
    .route('/api', joiningRoutes(house))
    .route('/api', assignmentRoutes(house))
    .route('/api', myAssignmentRoutes(house))
    .route('/api', attemptRoutes(house))
    .route('/api', resultRoutes(house))
  mounted.doc31('/api/openapi.json', DOCUMENT)
  mounted.get('/api/docs', (c) => apiPage(c, mounted.getOpenAPI31Document(DOCUMENT)))
  return mounted
}

/** The type the page's client is made from. */
export type AppType = ReturnType<typeof createApp>
