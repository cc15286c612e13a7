import type { Nodes } from 'mdast'

/** What a reader of the rendered page would see of a node, as plain text. */
export function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'break':
      return '\n'
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'html':
      return /^<br\b/i.test(node.value) ? '\n' : ''
    case 'footnoteReference':
      return ''
    default:
      return 'children' in node ? node.children.map(inlineText).join(separatorIn(node)) : ''
  }
}

const separatorIn = (node: Nodes): string => (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' ? '\n' : '')
