/** What the rest of a document knows: its words, its names with a capital inside and the phrases with which its lines begin. */
export interface Vocabulary {
  /** True for a word, in any case, that stands on its own somewhere else. */
  knowsWord(word: string): boolean
  /** True for a name such as `JavaScript`, from here or from the world at large. */
  knowsName(name: string): boolean
  /** True where a heading, an item or a line elsewhere begins with this text. */
  startsLine(text: string): boolean
}

/** A line, and whether names may be learned from it: in a row whose cells touch, every seam looks like a name. */
export interface KnownLine {
  readonly text: string
  readonly showsNames: boolean
}

/** Names written with a capital inside, which a cut must not part. */
const worldNames = new Set((
  'JavaScript TypeScript CoffeeScript GitHub GitLab BitBucket PostgreSQL MySQL NoSQL SQLite MongoDB DynamoDB CouchDB MariaDB RocksDB LevelDB GraphQL OpenAPI gRPC ' +
  'WebSocket WebSockets WebAssembly WebRTC YouTube LinkedIn PayPal macOS iOS iPhone iPad tvOS DevOps DevTools FreeBSD OpenBSD NetBSD LaTeX OpenMP OpenGL OpenCL OpenJDK OpenSSL ' +
  'GraalVM PyPy CPython NumPy PyTorch TensorFlow IntelliJ VSCode RabbitMQ ZeroMQ ActiveMQ McGraw DeepMind OpenAI PowerShell AppleScript ActionScript ClojureScript CloudFormation ' +
  'FastAPI NodeJS VueJS ReactJS NextJS DevOpsDays DoS DDoS IoT SaaS PaaS IaaS QoS SoC IDs OSes CPUs GPUs APIs URLs PIDs VMs I/Os'
).split(' '))

/** Short words with which cells often begin or end in tables of any subject. */
const cellWords = new Set(
  (
    'yes no none low high fast slow slower faster small large own shared private public cheap expensive light heavy strong weak safe unsafe per each many few one two three four five all any only ' +
    'always never often rarely sometimes easy hard simple complex true false local global static dynamic manual automatic direct indirect full partial short long new old open closed read write ' +
    'type kind name state value cost speed size use used uses when what who how why example examples meaning means description notes note default result effect memory time order key feature aspect'
  ).split(' '),
)

const shortWords = new Set(['a', 'i', 'an', 'as', 'at', 'be', 'by', 'in', 'is', 'it', 'no', 'of', 'on', 'or', 'os', 'so', 'to', 'up', 'us', 'we', 'io'])

/** Counts a whole document once; a vocabulary is what is left without some of its lines. */
export class DocumentWords {
  private readonly words: ReadonlyMap<string, number>
  private readonly names: ReadonlySet<string>
  private readonly starts: readonly string[]

  constructor(lines: readonly KnownLine[]) {
    this.words = countWords(lines.map(({ text }) => text))
    this.names = new Set(lines.filter(({ showsNames }) => showsNames).flatMap(({ text }) => namesIn(text)))
    this.starts = lines.map(({ text }) => text.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase().slice(0, 60)).filter((start) => start !== '').toSorted()
  }

  without(lines: readonly string[]): Vocabulary {
    const own = countWords(lines)
    const standsElsewhere = (word: string): boolean => (this.words.get(word) ?? 0) > (own.get(word) ?? 0)
    return {
      knowsWord: (word) => isKnownWord(word.toLowerCase(), standsElsewhere),
      knowsName: (name) => worldNames.has(name) || this.names.has(name),
      startsLine: (text) => text.length >= 3 && startsOneOf(text.toLowerCase(), this.starts),
    }
  }
}

function countWords(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) for (const word of line.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const namesIn = (line: string): string[] => (line.match(/[\p{L}\p{N}_.]{3,40}/gu) ?? []).map((token) => token.replace(/^\.+|\.+$/g, '')).filter((token) => /[\p{Ll}.]\p{Lu}/u.test(token))

function isKnownWord(word: string, isWord: (word: string) => boolean): boolean {
  if (word.length < 3) return shortWords.has(word)
  return isWord(word) || cellWords.has(word) || (word.endsWith('s') && (isWord(word.slice(0, -1)) || cellWords.has(word.slice(0, -1))))
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
