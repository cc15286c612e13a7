import { isCommonWord, isFunctionWord } from './common-words.ts'

/** What the rest of a document knows: its words, its names with a capital inside and the phrases with which its lines begin. */
export interface Vocabulary {
  /** How dear it is to take some letters for a word: least for one that stands elsewhere; null where none is known. */
  wordCost(word: string): number | null
  /** True for a name such as `JavaScript`, from here or from the world at large. */
  knowsName(name: string): boolean
  /** True for letters, all of them capitals, that stand by themselves elsewhere. */
  knowsAcronym(text: string): boolean
  /** True where a heading, an item or a line elsewhere begins with this text. */
  startsLine(text: string): boolean
}

/** A line, and whether words and names may be learned from it: where cells touch, every seam looks like a name or makes a new word. */
export interface KnownLine {
  readonly text: string
  readonly isProse: boolean
}

/** Names written with a capital inside, which a cut must not part. */
const worldNames = new Set((
  'JavaScript TypeScript CoffeeScript GitHub GitLab BitBucket PostgreSQL MySQL NoSQL SQLite MongoDB DynamoDB CouchDB MariaDB RocksDB LevelDB GraphQL OpenAPI gRPC ' +
  'WebSocket WebSockets WebAssembly WebRTC YouTube LinkedIn PayPal macOS iOS iPhone iPad tvOS DevOps DevTools FreeBSD OpenBSD NetBSD LaTeX OpenMP OpenGL OpenCL OpenJDK OpenSSL ' +
  'GraalVM PyPy CPython NumPy PyTorch TensorFlow IntelliJ VSCode RabbitMQ ZeroMQ ActiveMQ McGraw DeepMind OpenAI PowerShell AppleScript ActionScript ClojureScript CloudFormation ' +
  'InnoDB KiB MiB GiB TiB MHz GHz kHz VirtualBox QuickTime JUnit OAuth SaaS TSan ASan QEMU NodeMCU FastAPI NodeJS VueJS ReactJS NextJS DevOpsDays DoS DDoS IoT SaaS PaaS IaaS QoS SoC IDs OSes CPUs GPUs APIs URLs PIDs VMs I/Os'
).split(' '))

/** Counts a whole document once; a vocabulary is what is left without some of its lines. */
export class DocumentWords {
  private readonly words: ReadonlyMap<string, number>
  private readonly names: ReadonlyMap<string, number>
  private readonly acronyms: ReadonlyMap<string, number>
  private readonly starts: readonly string[]

  constructor(lines: readonly KnownLine[]) {
    const prose = lines.filter(({ isProse }) => isProse).map(({ text }) => text)
    this.words = tally(prose.flatMap(wordsIn))
    this.names = tally(prose.flatMap(namesIn))
    this.acronyms = tally(prose.flatMap(acronymsIn))
    this.starts = lines.map(({ text }) => text.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase().slice(0, 60)).filter((start) => start !== '').toSorted()
  }

  without(lines: readonly string[]): Vocabulary {
    const own = tally(lines.flatMap(wordsIn))
    const ownNames = tally(lines.flatMap(namesIn))
    const ownAcronyms = tally(lines.flatMap(acronymsIn))
    const standsElsewhere = (word: string): boolean => (this.words.get(word) ?? 0) > (own.get(word) ?? 0)
    return {
      wordCost: (word) => costOf(word.toLowerCase(), standsElsewhere),
      knowsName: (name) => worldNames.has(name) || (this.names.get(name) ?? 0) > (ownNames.get(name) ?? 0),
      knowsAcronym: (text) => (this.acronyms.get(text) ?? 0) > (ownAcronyms.get(text) ?? 0),
      startsLine: (text) => text.length >= 3 && startsOneOf(text.toLowerCase(), this.starts),
    }
  }
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const wordsIn = (line: string): string[] => line.toLowerCase().match(/\p{L}+/gu) ?? []

const acronymsIn = (line: string): string[] => line.match(/(?<![\p{L}\p{N}])\p{Lu}{2,8}(?![\p{L}\p{N}])/gu) ?? []

/** Dotted and humped tokens. */
const namesIn = (line: string): string[] => (line.match(/[\p{L}\p{N}_.]{3,40}/gu) ?? []).map((token) => token.replace(/^\.+|\.+$/g, '')).filter((token) => /\p{Ll}\p{Lu}|\p{L}\.\p{L}/u.test(token))

/** Short words are dear, for any few letters make one; but not those that join others. */
function costOf(word: string, standsElsewhere: (word: string) => boolean): number | null {
  if (isFunctionWord(word)) return word.length < 3 ? 1.1 : 0.9
  const isHere = word.length >= 3 && standsElsewhere(word)
  if (!isHere && !isCommonWord(word)) return null
  return (isHere ? 0.8 : 1) + Math.max(0, 5 - word.length) * 0.25
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
