import { nextTick } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import type { Router } from 'vue-router'
import { announce } from './composables/use-announcer.ts'
import { routes } from './routes.ts'

/** The router with what a full page load would have given for free: a title, the top of the page, focus at its start. */
export function createPageRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes,
    scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash } : { top: 0 }),
  })

  router.afterEach(async (to, from, failure) => {
    if (failure) return
    document.title = to.path === '/' ? 'Interleave' : `${to.meta.title} · Interleave`
    if (from.matched.length === 0 || from.path === to.path) return
    announce(to.meta.title)
    await nextTick()
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
  })
  return router
}
