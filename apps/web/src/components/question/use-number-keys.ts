import { useKeys } from '../../composables/use-keys.ts'

/** Keys 1 to 9 for the first nine of the choices, or from `first` on; the list of keys names them once. */
export function useNumberKeys<Choice>(choices: readonly Choice[], label: string, when: () => boolean, run: (choice: Choice, at: number) => unknown, first = 1): void {
  useKeys(
    choices.slice(0, 10 - first).map((choice, at) => ({
      keys: String(first + at),
      label,
      group: 'Question',
      hidden: at > 0 || first > 1,
      when,
      run: () => run(choice, at),
    })),
  )
}
