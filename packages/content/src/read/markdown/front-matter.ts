/** A YAML head between `---` lines: hidden from the parser behind spaces, so that every offset stays where it was. */
export function frontMatterIn(text: string): { text: string; title: string | null } {
  const head = /^---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,200}?---[ \t]*(?=\r?\n|$)/.exec(text)?.[0]
  if (!head || !/^[\w-]+[ \t]*:/m.test(head)) return { text, title: null }
  const title = /^title[ \t]*:[ \t]*(["']?)(.*?)\1[ \t]*$/m.exec(head)?.[2]
  return { text: head.replace(/[^\r\n]/g, ' ') + text.slice(head.length), title: title || null }
}
