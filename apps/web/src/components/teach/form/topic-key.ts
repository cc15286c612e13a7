/** Words as a topic's key: lower case, joined by dashes, `general` where nothing is left. */
export function topicKey(words: string): string {
  const key = words
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9./:_-]+/g, '-')
    .replaceAll(/^[^a-z0-9]+|-+$/g, '')
    .slice(0, 80)
  return key || 'general'
}
