import { readonly, ref } from 'vue'
import { announce } from './use-announcer.ts'

export interface Toast {
  id: number
  text: string
  undo?: () => void
}

const shown = ref<Toast[]>([])
let lastId = 0

export const toasts = readonly(shown)

const briefMs = 5_000
let leaving: ReturnType<typeof setTimeout> | undefined

/** A short notice, one at a time, said aloud too. One that can be undone stays until it is dismissed or another comes; others leave by themselves. */
export function notify(text: string, undo?: () => void) {
  lastId += 1
  const id = lastId
  shown.value = [{ id, text, undo }]
  announce(text)
  clearTimeout(leaving)
  if (!undo) leaving = setTimeout(() => dismissToast(id), briefMs)
}

export function dismissToast(id: number) {
  shown.value = shown.value.filter((toast) => toast.id !== id)
}
