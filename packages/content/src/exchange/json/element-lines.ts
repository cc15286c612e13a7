/** The line, counted from 1, of an offset. */
export const lineAt = (text: string, offset: number): number => (text.slice(0, offset).match(/\r\n|\r|\n/g)?.length ?? 0) + 1

/** Lines on which the elements of the outermost object's list `questions` begin; the text is known to be JSON. */
export function elementLines(text: string): number[] {
  const lines: number[] = []
  let [depth, line, isListOpen, isWaiting] = [0, 1, false, false]
  let name = ''
  for (const { 0: token } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]|\n|[^\s"[\]{},]+/g)) {
    if (token === '\n') line += 1
    else if (token === ']' || token === '}') {
      depth -= 1
      if (isListOpen && depth === 1) return lines
    } else if (token === ',') isWaiting = isListOpen && depth === 2
    else {
      if (isListOpen && isWaiting && depth === 2) {
        lines.push(line)
        isWaiting = false
      }
      if (token === '[' || token === '{') depth += 1
      else if (depth === 1 && token.startsWith('"')) name = token
      if (token === '[' && depth === 2 && name === '"questions"') [isListOpen, isWaiting] = [true, true]
    }
  }
  return lines
}
