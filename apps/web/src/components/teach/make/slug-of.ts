import { topicKey } from '../form/topic-key.ts'

/** How a document is named in the keys of its questions: the same title gives the same keys, so that asking again changes questions instead of doubling them. */
export const slugOf = (title: string): string => topicKey(title).replaceAll(/[./:_]+/g, '-').slice(0, 40).replace(/-+$/, '') || 'document'
