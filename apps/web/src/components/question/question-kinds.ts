import { shallowReactive } from 'vue'
import type { Component } from 'vue'
import type { Kind } from '@interleave/content/page'

/** Where each kind of question is shown. A kind left out does not compile. */
const sources: { readonly [K in Kind]: () => Promise<{ default: Component }> } = {
  'single-choice': () => import('./SingleChoiceQuestion.vue'),
  'multiple-choice': () => import('./MultipleChoiceQuestion.vue'),
  'true-false': () => import('./TrueFalseQuestion.vue'),
  match: () => import('./MatchQuestion.vue'),
  order: () => import('./OrderQuestion.vue'),
  classify: () => import('./ClassifyQuestion.vue'),
  cloze: () => import('./ClozeQuestion.vue'),
  'short-answer': () => import('./ShortAnswerQuestion.vue'),
  recall: () => import('./RecallQuestion.vue'),
  'predict-output': () => import('./PredictOutputQuestion.vue'),
}
export const allKinds = Object.keys(sources) as readonly Kind[]

const loaded = shallowReactive(new Map<Kind, Component>())

/** The component of a kind, once loaded. */
export const loadedKind = (kind: Kind): Component | undefined => loaded.get(kind)

/** Gets a kind's component: the first question loads one kind and not ten. */
export async function loadKind(kind: Kind): Promise<void> {
  if (!loaded.has(kind)) loaded.set(kind, (await sources[kind]()).default)
}

/** Gets the others while the first question is being read, so that no later one waits, online or not. */
export const loadOtherKinds = (): Promise<unknown> => Promise.all(allKinds.map(loadKind))
