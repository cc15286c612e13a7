/**
 * Puts values into a template's `{places}`; places without a value stay and are reported by the checks. Code needs no
 * quotation marks around it and loses them.
 */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  const text = withArticles(template, values).replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
  return upperFirst(text.replaceAll(/“(`[^`]*`)”/g, '$1'))
}

/** Before a place, `a` becomes `an` where the value begins with the sound of a vowel. */
function withArticles(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\b([Aa]) (?=“?\{(\w+)\})/g, (article, letter: string, name: string) =>
    /^`?(?!one\b|uni|use|eu)[aeiou]/i.test(values[name] ?? '') ? `${letter}n ` : article,
  )
}

/** The first letter large, unless the text starts with code or a symbol. */
export function upperFirst(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** Large at the start and stopped at the end. */
export function asSentence(text: string): string {
  return upperFirst(/[.?!]$/.test(text) ? text : `${text}.`)
}

/** A key for an id: lower case, words joined by dashes. */
export function slug(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 60) || 'x'
  )
}

/** Whether two texts say so nearly the same that both would have to count as right. */
export function saysTheSame(one: string, other: string): boolean {
  const [left, right] = [stems(one), stems(other)]
  if (plain(one) === plain(other)) return true
  if (left.size === 0 || right.size === 0 || turns(one) !== turns(other)) return false
  const shared = [...left].filter((stem) => right.has(stem)).length
  return shared / new Set([...left, ...right]).size >= 0.75
}

/** How many telling words two texts have in common. */
export function sharedWords(one: string, other: string): number {
  const others = stems(other)
  return [...stems(one)].filter((stem) => others.has(stem)).length
}

/** Numbers, operators and negations: texts that differ in these differ in meaning, however many words they share. */
function turns(text: string): string {
  const found = text.toLowerCase().match(/\d+|[→+*<>=&|!]+|--+|\b(?:not|no|never|nobody|none|without)\b/g) ?? []
  return found.join(' ') + (text.includes('→') ? text : '')
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}+*<>=&|!→-]+/gu, ' ').trim()

const small = new Set(
  `a an and are as at be been by can do does for from has have if in into is it its may of on one or so than that the
  their them then they this to was were when which who will with`.split(/\s+/),
)

function stems(text: string): Set<string> {
  const words = plain(text).split(' ').filter((word) => word !== '' && !small.has(word))
  return new Set(words.map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word)))
}
