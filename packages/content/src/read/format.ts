import type { DocumentFormat } from './document.ts'

const byEnding: Readonly<Record<string, DocumentFormat>> = { md: 'markdown', markdown: 'markdown', mdx: 'markdown', html: 'html', htm: 'html', xhtml: 'html' }

/** From the ending of the name where it says, else from marks that stand in the text. A `.txt` may hold any of the three. */
export function recogniseFormat(text: string, name = ''): DocumentFormat {
  const named = byEnding[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '']
  if (named) return named
  const sample = text.slice(0, 200_000)
  if (looksLikeHtml(sample)) return 'html'
  return looksLikeMarkdown(sample) ? 'markdown' : 'text'
}

function looksLikeHtml(text: string): boolean {
  if (/^\s*(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body|article|main|section|div|p|h[1-6]|ul|ol|dl|table|pre)\b/i.test(text)) return true
  const closed = text.match(/<\/(p|h[1-6]|li|ul|ol|td|th|tr|table|pre|div|dd|dt)>/gi)?.length ?? 0
  return closed >= 3 && closed * 4 > text.split('\n').length
}

/** A fence or a pipe table says so alone; other marks must come together, for a `# comment` stands in listings too. */
function looksLikeMarkdown(text: string): boolean {
  if (/^ {0,3}(`{3,}|~{3,})[\w+#-]*[ \t]*$/m.test(text) || /^ {0,3}\|?[ :]*-{3,}[ :]*\|[-| :]*$/m.test(text)) return true
  const isHeaded = /(^|\n[ \t]*\n)#{1,6} \S[^\n]*\n[ \t]*(\n|$)/.test(text)
  const marks = [/\*\*\S[^*\n]*\*\*/, /\[[^\]\n]+\]\([^)\s]+\)/, /^[-*] \S/m, /`[^`\n]+`/, /^> \S/m, /^\d+\. \S/m, /^(===+|---+)$/m]
  return isHeaded || marks.filter((mark) => mark.test(text)).length >= 3
}
