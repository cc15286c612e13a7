import { onScopeDispose, ref, watch } from 'vue'
import type { Ref } from 'vue'

/** Open and closed, with the two ways out everyone expects: Escape returns focus to the trigger, a press elsewhere closes. */
export function useDisclosure(root: Readonly<Ref<HTMLElement | null>>) {
  const isOpen = ref(false)

  function close() {
    if (!isOpen.value) return
    const heldFocus = root.value?.contains(document.activeElement)
    isOpen.value = false
    if (heldFocus) root.value?.querySelector<HTMLElement>('[aria-expanded]')?.focus()
  }

  function toggle() {
    if (isOpen.value) close()
    else isOpen.value = true
  }

  function pressedElsewhere(event: PointerEvent) {
    if (!root.value?.contains(event.target as Node)) isOpen.value = false
  }

  watch(isOpen, (open) => {
    if (open) document.addEventListener('pointerdown', pressedElsewhere)
    else document.removeEventListener('pointerdown', pressedElsewhere)
  })
  onScopeDispose(() => document.removeEventListener('pointerdown', pressedElsewhere))

  return { isOpen, close, toggle }
}
