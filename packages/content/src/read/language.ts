/** Which programming language a text is written in, from signs that stand on single lines. */

interface Sign {
  readonly language: string
  readonly pattern: RegExp
  readonly weight: number
}

const sign = (language: string, weight: number, pattern: RegExp): Sign => ({ language, weight, pattern })

/** Tried against a trimmed line whose string contents and trailing comment are blanked out. */
const signs: readonly Sign[] = [
  sign('python', 3, /^(from [\w.]+ )?import [\w.*]+( as \w+)?(, *[\w.]+)*$/),
  sign('python', 5, /^(async )?def \w+\(/),
  sign('python', 5, /^class \w+(\(.*\))?:$/),
  sign('python', 3, /^(if|elif|while|for|with|try|else|except|finally|match|case|async (for|with))\b.*:$/),
  sign('python', 3, /^(for .+ in [^;{]+|while [^;{]+|if [^;{]+|with [^;{]+): ?\S/),
  sign('python', 3, /^(global|nonlocal|raise|yield|elif|except) \w/),
  sign('python', 2, /^(pass|raise|try:|else:|finally:)$/),
  sign('python', 2, /(^|[^.\w])print\(/),
  sign('python', 2, /(^|\W)f["'](["']|$)/),
  sign('python', 5, /\b__\w+__\b/),
  sign('python', 2, /\bself\.|\.(append|join|items|format)\(/),
  sign('python', 2, /[([].* for \w+(, *\w+)* in .+[)\]]/),
  sign('python', 1, /\b(True|False|None)\b|\brange\(|\blambda\b/),
  sign('python', 1, /\b(threading|multiprocessing|asyncio|queue|os|time|signal|subprocess)\.\w+/),
  sign('python', 2, /^(async |await )\w/),
  sign('go', 5, /^package \w+$/),
  sign('go', 3, /^import (\(|")/),
  sign('go', 5, /^func (\(\w+ \*?\w+\) )?\w*\(/),
  sign('go', 5, /^type \w+ (struct|interface|func)\b/),
  sign('go', 3, /(^|[^:]):= /),
  sign('go', 3, /\b(fmt|strings|strconv)\.[A-Z]\w*\(/),
  sign('go', 2, /\b(sync|atomic|context|time|runtime|errors|os|io)\.[A-Z]\w*/),
  sign('go', 3, /\bchan\b|<-/),
  sign('go', 4, /^(go|defer) (func\b|[\w.]+\()/),
  sign('go', 2, /^(for|if|switch|select)( [^()]*)?\{$/),
  sign('go', 2, /^var \w+ (\*|\[\])?[\w.]+( = .*)?$|\bmake\(|\bfunc\(/),
  sign('java', 5, /\bSystem\.(out|err|in)\b|@Override\b/),
  sign('java', 4, /^(public|private|protected) /),
  sign('java', 5, /^(import (static )?|package )[\w.]+(\.\*)?;$/),
  sign('java', 4, /^(static |final |abstract )*(class|interface|record|enum) \w+.*\{$/),
  sign('java', 4, /\bstatic void\b|\bvoid main\(/),
  sign('java', 2, /\bnew [A-Z]\w*(<.*>)?[([]/),
  sign('java', 3, /^(final )?[A-Z]\w*(<[\w<>, ?]+>)?(\[\])? \w+( =.*|;)$/),
  sign('java', 2, /^(final )?(int|long|boolean|double|char|String|var|byte) \w+( =.*;|;)$/),
  sign('java', 2, /\b(Thread|Executors|ExecutorService|CompletableFuture|Runnable|AtomicInteger)(\.\w|<| \w+ =)/),
  sign('java', 2, /^(synchronized|try|catch|\} catch|\} finally)\b.*\{$|\(\) -> |-> \{$/),
  sign('java', 1, /;$/),
  sign('javascript', 4, /^(export )?(const|let) [\w{}[\], ]+ = /),
  sign('javascript', 5, /\bconsole\.\w+\(|^import .* from ["']|\brequire\(["']|===/),
  sign('javascript', 3, /^(export )?(default )?(async )?function\b|\) => |^\w+ => |\bawait new Promise/),
  sign('javascript', 1, /;$/),
  sign('c', 6, /^# ?(include|define|ifdef|ifndef|pragma)\b/),
  sign('c', 3, /\b(pthread|sem|mtx|thrd)_\w+|\bprintf\(|\bmalloc\(|\bsizeof\b|\bstd::/),
  sign('c', 3, /^(static |const |unsigned )*(int|void|char|size_t|struct \w+) \*?\w+\(.*\) *\{?$/),
  sign('c', 1, /;$|\w->\w/),
  sign('rust', 5, /^(pub )?fn \w+|\blet mut\b|\b(println|vec|format|assert)!|^use \w+::|^impl\b/),
  sign('rust', 2, /^let \w+(: [\w<>&]+)? = .*;$/),
  sign('shell', 8, /^#! ?\/.*\b(sh|bash|zsh)\b/),
  sign('shell', 5, /^\$ \S/),
  sign('shell', 3, /^(sudo|cd|ls|git|npm|npx|pnpm|pip3?|docker|kubectl|curl|wget|cat|grep|echo|export|mkdir|rm|chmod|kill|ps|apt|apt-get|brew) [-\w./"'$~]/),
  sign('shell', 4, /^(go (run|build|test|get|mod|install|vet)|python3? [-\w./]+|java -|java \w+$|javac \w)/),
  sign('shell', 4, /^(fi|done|esac|do|then)$|; (do|then)$/),
  sign('shell', 2, /\$\{?\w+\}?|^\w+=\$?\(|&$/),
  sign('sql', 4, /^(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE (TABLE|INDEX)|ALTER TABLE|BEGIN|COMMIT|ROLLBACK)\b/),
  sign('html', 4, /^<(!doctype|\/?[a-z][\w-]*)\b[^>]*>/i),
]

const aliases: Readonly<Record<string, string>> = {
  py: 'python', python3: 'python', py3: 'python', pycon: 'python', golang: 'go', jav: 'java',
  sh: 'shell', bash: 'shell', zsh: 'shell', console: 'shell', 'shell-session': 'shell', shellsession: 'shell',
  js: 'javascript', mjs: 'javascript', node: 'javascript', ts: 'typescript', 'c++': 'cpp', rs: 'rust', rb: 'ruby', kt: 'kotlin', cs: 'csharp',
}

const plainNames = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'none', 'output', 'stdout', 'out', 'log', 'result'])

/** The language a source names, in our spelling; null where the name says that it is no language. */
export function languageNamed(name: string | null | undefined): string | null {
  const key = (name ?? '').trim().toLowerCase()
  return plainNames.has(key) ? null : (aliases[key] ?? key)
}

/** True for names such as `text` or `output`, which say that a listing is not code. */
export const saysOutput = (name: string | null | undefined): boolean => name != null && name.trim() !== '' && plainNames.has(name.trim().toLowerCase())

/** The language a text gives away, or null; enough must speak for it, and more than for any other. */
export function recogniseLanguage(text: string): string | null {
  if (isJson(text)) return 'json'
  if (isYaml(text)) return 'yaml'
  const scores = new Map<string, number>()
  for (const line of text.split('\n', 2000)) {
    for (const { language, weight } of signsOn(line)) scores.set(language, (scores.get(language) ?? 0) + weight)
  }
  const [best, second] = [...scores].toSorted((left, right) => right[1] - left[1])
  return best && best[1] >= 2 && best[1] > (second?.[1] ?? 0) ? best[0] : null
}

/** How much a single line looks like code in the language for which it looks most so; 0 for prose. */
export function codeWeight(line: string): number {
  const scores = new Map<string, number>()
  for (const { language, weight } of signsOn(line)) scores.set(language, (scores.get(language) ?? 0) + weight)
  return Math.max(0, ...scores.values())
}

/** A line without what its strings and its trailing comment say. */
export function bareCode(line: string): string {
  return line
    .slice(0, 2000)
    .replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/g, (string) => string[0]! + string[0]!)
    .replace(/(^|\s)(#(?!include|define|ifdef|ifndef|pragma|!)|\/\/).*$/, '')
    .trim()
}

const signsOn = (line: string): Sign[] => {
  const bare = bareCode(line)
  return bare === '' ? [] : signs.filter(({ pattern }) => pattern.test(bare))
}

/** Keys with colons and dashed entries only, some of them further in. */
export function isYaml(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length >= 3 && lines.some((line) => /^ +\S/.test(line)) && /^[\w.-]+:/.test(lines[0]!) && lines.every((line) => /^\s*(- )?["']?[\w./ -]+["']?:( .*)?$|^\s*- \S|^\s*#/.test(line))
}

function isJson(text: string): boolean {
  if (!/^\s*[{[][\s\S]*[}\]]\s*$/.test(text) || !/["{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
