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
  ['memory', 'Memory: own and shared'],
  ['process-or-thread', 'Process or thread'],
  ['costs', 'Costs and context switches'],
  ['communication', 'Communication between processes'],
  ['synchronisation', 'Locks and other synchronisation'],
  ['races', 'Race conditions'],
  ['deadlocks', 'Deadlocks'],
  ['zombies', 'Zombies and orphans'],
  ['python', 'Python and the GIL'],
  ['go', 'Goroutines and channels'],
  ['java', 'Java threads'],
  ['choosing', 'Which to use when'],
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
  {
    id: 'foundations',
    title: 'Foundations',
    description: 'What a process is, what a thread is, the states they pass through, and what is shared.',
    topics: ['processes', 'threads', 'lifecycle', 'memory', 'process-or-thread', 'costs'],
  },
  {
    id: 'working-together',
    title: 'Working together safely',
    description: 'Talking across processes, locks, races, deadlocks, and children that nobody waits for.',
    topics: ['communication', 'synchronisation', 'races', 'deadlocks', 'zombies'],
  },
  {
    id: 'languages',
    title: 'Python, Go and Java',
    description: 'The GIL, goroutines and channels, platform and virtual threads, and how to choose.',
    topics: ['python', 'go', 'java', 'choosing'],
  },
]
