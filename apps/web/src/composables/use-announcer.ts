import { readonly, ref } from 'vue'

const spoken = ref('')

/** What the page's one polite live region says. */
export const announcement = readonly(spoken)

/** Says a sentence to screen readers without moving focus; the same sentence twice is said twice. */
export function announce(sentence: string) {
  spoken.value = spoken.value === sentence ? `${sentence}\u00a0` : sentence
}
