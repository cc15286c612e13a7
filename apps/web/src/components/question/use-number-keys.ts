import { useKeys } from '../../composables/use-keys.ts'

/** Keys 1 to 9 for the first nine of the choices, or from `first` on; the list of keys names them once. */
export function useNumberKeys<Choice>(choices: readonly Choice[], label: string, when: () => boolean, run: (choice: Choice, at: number) => unknown, first = 1): void {
  const bound = choices.slice(0, 10 - first)
  useKeys(
    bound.map((choice, at) => ({
      keys: String(first + at),
      upTo: bound.length > 1 && at === 0 ? String(first + bound.length - 1) : undefined,
      label,
      group: 'Question',
      hidden: at > 0 || first > 1,
      when,
      run: () => run(choice, at),
    })),
  )
}
