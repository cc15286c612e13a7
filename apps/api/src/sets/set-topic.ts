import type { Arrangement } from '../store/sets-port.ts'

/**
 * The topic under which a set's facts stand in the due queue: `@SET` for a set that is learnt in its order, `@SET/topic` for one whose
 * topics are mixed. No built-in topic begins with `@`, so nobody meets the facts of a set that they have not added.
 */
export function topicOfSet(setId: string, arrangement: Arrangement, topic: string): string {
  return arrangement === 'order' ? `@${setId}` : `@${setId}/${topic}`
}

/** The set that a topic of the due queue belongs to; null for a built-in one. */
export function setOfTopic(topic: string): string | null {
  return topic.startsWith('@') ? topic.slice(1).split('/', 1)[0]! : null
}
