/** What the rest of a document knows: its words, its mixed-case names and the phrases with which its lines begin. */
export interface Vocabulary {
  /** True for a word, in any case, that stands on its own somewhere else. */
  knowsWord(word: string): boolean
  /** True for a token, as written, that stands somewhere else. */
  knowsToken(token: string): boolean
  /** Names such as `JavaScript` that have a capital inside, from here and from the world at large. */
  readonly mixedNames: readonly string[]
  /** True where a heading, an item or a line elsewhere begins with this text. */
  startsLine(text: string): boolean
}

/** Names written with a capital inside, which a cut must not part. */
const worldNames = (
  'JavaScript TypeScript CoffeeScript GitHub GitLab BitBucket PostgreSQL MySQL NoSQL SQLite MongoDB DynamoDB CouchDB MariaDB RocksDB LevelDB GraphQL OpenAPI gRPC ' +
  'WebSocket WebSockets WebAssembly WebRTC YouTube LinkedIn PayPal macOS iOS iPhone iPad tvOS DevOps DevTools FreeBSD OpenBSD NetBSD LaTeX OpenMP OpenGL OpenCL OpenJDK OpenSSL ' +
  'GraalVM PyPy CPython NumPy PyTorch TensorFlow IntelliJ VSCode RabbitMQ ZeroMQ ActiveMQ McGraw DeepMind OpenAI PowerShell AppleScript ActionScript ClojureScript CloudFormation ' +
  'FastAPI NodeJS VueJS ReactJS NextJS DevOpsDays DoS DDoS IoT SaaS PaaS IaaS QoS SoC IDs OSes CPUs GPUs APIs URLs PIDs VMs I/Os'
).split(' ')

/** Short words with which cells often begin or end in tables of any subject. */
const cellWords = new Set(
  (
    'yes no none low high fast slow slower faster small large own shared private public cheap expensive light heavy strong weak safe unsafe per each many few one two three four five all any only ' +
    'always never often rarely sometimes easy hard simple complex true false local global static dynamic manual automatic direct indirect full partial short long new old open closed read write ' +
    'type kind name state value cost speed size use used uses when what who how why example examples meaning means description notes note default result effect memory time order key feature aspect'
  ).split(' '),
)

const shortWords = new Set(['a', 'i', 'an', 'as', 'at', 'be', 'by', 'in', 'is', 'it', 'no', 'of', 'on', 'or', 'os', 'so', 'to', 'up', 'us', 'we', 'io'])

/** From all lines but those of the table in question. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>()
  const tokens = new Set<string>()
  const starts: string[] = []
  for (const line of lines) {
    for (const token of line.split(/\s+/)) {
      const bare = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
      tokens.add(bare).add(token)
      for (const word of token.match(/\p{L}+/gu) ?? []) words.add(word.toLowerCase())
    }
    const start = line.replace(/^[^\p{L}\p{N}]+/u, '')
    if (start !== '') starts.push(start.toLowerCase().slice(0, 60))
  }
  const sorted = starts.toSorted()
  const mixed = [...tokens].filter((token) => /\p{Ll}\p{Lu}/u.test(token) && /^[\p{L}\p{N}.()_]{3,40}$/u.test(token))
  return {
    knowsWord: (word) => isKnownWord(word.toLowerCase(), words),
    knowsToken: (token) => tokens.has(token),
    mixedNames: [...new Set([...worldNames, ...mixed])],
    startsLine: (text) => text.length >= 3 && startsOneOf(text.toLowerCase(), sorted),
  }
}

function isKnownWord(word: string, words: ReadonlySet<string>): boolean {
  if (word.length < 3) return shortWords.has(word)
  return words.has(word) || cellWords.has(word) || (word.endsWith('s') && (words.has(word.slice(0, -1)) || cellWords.has(word.slice(0, -1))))
}

/** Binary search: the first line not before the text begins with it, or none does. */
function startsOneOf(text: string, sorted: readonly string[]): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < text) low = middle + 1
    else high = middle
  }
  return sorted[low]?.startsWith(text) ?? false
}
