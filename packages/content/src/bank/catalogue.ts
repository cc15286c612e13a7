/** A subject, and the documents that teach it, in the order in which a newcomer meets them. */
export interface Topic {
  id: string
  title: string
  order: number
}

/** Questions published together: all of these topics. */
export interface TopicSet {
  id: string
  title: string
  description: string
  topics: readonly string[]
}

const titles = [
  ['processes', 'Processes'],
  ['threads', 'Threads'],
  ['lifecycle', 'Life of a process'],
] as const

export const topics: readonly Topic[] = titles.map(([id, title], at) => ({ id, title, order: at + 1 }))

/** The built-in documents, named as their files are. */
export const documentSlugs: readonly string[] = titles.map(([id]) => id)

export const sets: readonly TopicSet[] = [
  {
    id: 'process-and-thread',
    title: 'Processes and threads',
    description: 'All of it, interleaved: what processes and threads are, how they share, talk, wait and fail, and when to use which.',
    topics: documentSlugs,
  },
]
