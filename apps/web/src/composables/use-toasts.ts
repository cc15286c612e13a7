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

/** A short notice, said aloud too. It stays until dismissed when it can be undone, and until the next one otherwise. */
export function notify(text: string, undo?: () => void) {
  lastId += 1
  shown.value = [...shown.value.slice(-1), { id: lastId, text, undo }]
  announce(text)
}

export function dismissToast(id: number) {
  shown.value = shown.value.filter((toast) => toast.id !== id)
}
