/** What grouping needs to know of an answer. */
export interface GroupedAnswer<Result> {
  readonly nickname: string
  readonly text: string
  readonly result: Result
}

/** Equal answers of a class together, the most frequent first; who gave them, each name once. */
export function groupAnswers<Result>(answers: readonly GroupedAnswer<Result>[]): { text: string; names: string[]; result: Result }[] {
  const groups = new Map<string, { text: string; names: string[]; result: Result; count: number }>()
  for (const { text, nickname, result } of answers) {
    const group = groups.get(text)
    if (!group) groups.set(text, { text, names: [nickname], result, count: 1 })
    else {
      group.count += 1
      if (!group.names.includes(nickname)) group.names.push(nickname)
    }
  }
  return [...groups.values()].toSorted((a, b) => b.count - a.count).map(({ text, names, result }) => ({ text, names, result }))
}
