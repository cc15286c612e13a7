import { bareCode, codeWeight } from '../language.ts'

/** A line that opens with the comment mark of one of the languages. */
export const isComment = (line: string): boolean => /^\s*(#(?!!|include|define|if|endif|pragma)|\/\/|\/\*|\*(?=\s|\/))/.test(line)

/** How much a line speaks for code; 2 and more is code, 0 and less is not. */
export function codeStrength(line: string): number {
  const bare = bareCode(line)
  if (bare === '') return isComment(line) ? 0.5 : /\S/.test(line) ? 1 : 0
  if (!/[\p{L}\p{N}]/u.test(bare)) return shapeWeight(bare)
  const weight = codeWeight(line)
  return weight + shapeWeight(bare) - (weight >= 3 && isCommand.test(bare) ? 0 : proseWeight(bare))
}

function shapeWeight(bare: string): number {
  if (/^[)\]}]+[;,:)]*$/.test(bare)) return 3
  let weight = 0
  if (/[{};]$/.test(bare)) weight += 2
  if (/^[\w.$]+(\[[^\]]*\])?(\(.*\)|\([^()]*)[;,]?$/.test(bare) && !/\w \(|\)\w/.test(bare)) weight += 2
  if (/^[\w.$[\]]+(, *[\w.$[\]]+)*( [\w<>[\]*]+)? *([-+*/%|&^]?=|:=) *\S/.test(bare)) weight += 2
  if (/^(return|break|continue)\b[^.]*;?$/.test(bare) && bare.split(' ').length <= 6) weight += 2
  if (/[^\w\s][=!<>]=|&&|\|\||->|=>|::|\+\+|--;/.test(bare)) weight += 1
  return weight
}

/** A command line: small letters first, then a flag, a path or a variable. */
const isCommand = /^(\$ )?[a-z][\w.-]*( .*)? (--?[a-zA-Z]|[./~]($|\w|\/)|\$)/

/** `for each in range(9):` has its words in a row too, but also what only code has. */
const opensCodeBlock = /^(for|if|elif|while|with|def|class|switch|select|async)\b.*[()[\]=<>!].*[:{]$/

/** Four words in a row, a final full stop, a capital at the start of a sentence: people write so. */
function proseWeight(bare: string): number {
  let weight = 0
  const words = bare.match(/[A-Za-z’']+(?:[ ,-]+[A-Za-z’']+){3,}/g)?.toSorted((left, right) => right.length - left.length)[0]
  if (words && !opensCodeBlock.test(bare)) weight += Math.min(6, words.split(/[ ,-]+/).length - 1)
  if (/[a-z)]\.$|[a-z]\?$/.test(bare)) weight += 2
  if (/^[A-Z][a-z]+ [a-z]+ [a-z]+/.test(bare)) weight += 1
  if (/ — | – /.test(bare)) weight += 2
  return weight
}

export const isSentence = (line: string): boolean => /[.!?:…]["”’)]?$/.test(line.trim()) && line.trim().split(/\s+/).length >= 5
