/**
 * Words that technical prose leans on, each in its plain form; `isCommonWord` knows their usual endings too.
 * Together with the words of the document itself they tell where one word ends and the next begins in `statuskept`.
 */

const little = `a i an as at be by do go he if in is it me my no of on or so to up us we am`

const functional = `the and for are but not you all any can had her was one our out his has him how its may new now old see two way who did get let put say she too use that with have this will your from they know want been
good much some time very when come here just like long make many more only over such take than them well were what while where which whose whom why then there these those their though through thus toward under until unless upon
about above across after again against almost alone along already also although always among another anyone anything apart around away back because become before begin behind below beside between beyond both cannot
could down during each early either else enough even ever every everyone everything except few first forever former further half hardly hence however instead into itself last late later least less lest may maybe might most must
near nearly need neither never next nobody none nor nothing nowhere off often once onto other others otherwise ought ourselves own per perhaps quite rather same second several shall should since somebody someone something
sometimes somewhere soon still themselves therefore third three four five six seven eight nine ten hundred thousand million together toward twice unlike various via whatever whenever whether whichever within without would yes yet zero`

const verbs = `corrupt borrow deploy mount download upload install configure migrate replicate partition commit ship host scroll click type paste edit rename compress encrypt decrypt hash sign retry throttle compile link debug profile measure sample estimate predict infer train suggest recommend argue mention note quote cite forgot forgotten forget forbid forbidden forgive overtake overtaken cancel circle exhaust inline accept access achieve acquire act add adjust agree allocate allow answer append apply arrive ask assign assume attach avoid await begin behave belong bind block borrow break bring buffer build call cancel care carry
catch cause change check choose claim clean clear clone close collect combine commit communicate compare compete compile complete compute connect consider consist consume contain contend continue control convert coordinate
copy cost count cover crash create cut deal decide declare decrease defer define delay delete deliver depend describe design detach detect die differ disable discard divide double drain draw drop eat enable encode end
enforce enter escape evaluate evict exchange execute exist exit expect expire explain export expose extend fail fall feed fetch fill filter find finish fit fix flow flush follow force forget fork format free freeze gain gather
generate give grant grow guarantee guard guess handle hang happen help hide hit hold idle ignore implement import improve include increase increment inherit insert inspect interleave interrupt invalidate invoke isolate iterate
join judge jump keep kill launch lead leak learn leave lend limit link list listen live load lock log look lose lower manage map mark match matter mean measure meet merge migrate miss mix modify monitor move multiply mutate name
notify observe occur offer open operate order overlap overwrite pack park parse part pass pause pay perform pick pin place plan poll pool pop post preempt prepare preserve press prevent print produce protect prove provide publish
pull push queue raise reach read reap receive recover recycle reduce refer refuse register reject relate release rely remain remember remove render repeat replace reply report request require reserve reset resolve respond restart
restore result resume retry return reuse reverse rewrite run save scale scan schedule search select send separate serve set share shift show shrink shut signal skip sleep slow solve sort spawn speak spend spin split spread stand
start starve state stay steal step stop store stream strip submit succeed suffer suit supply support suspend swap switch synchronise synchronize take talk tell terminate test think throw tick touch trace track transfer treat trigger
trust try turn undo unlock update validate vary verify visit wait wake walk warn waste watch win wish work wrap write yield
became been began broke brought built bought came caught chose chosen cut dealt did done drawn driven fell felt found froze frozen gave given gone got grew grown had held hidden kept knew known laid led left lent lost made meant met
paid ran said sat saw seen sent set shown slept sold spent spoke spoken stood stole stolen struck taken taught thought threw thrown told took understood went woke woken won wore written wrote`

const nouns = `chapter chunk corruption document experiment experience fiber fibre hypervisor image license licence mailbox namespace paragraph phantom preview registry replica repository resolution revision script shard snapshot snippet style tenant title token volume warning wrapper terminal circle wall dozen parser matrix letter library linker interpreter ability access account action activity address advantage age amount answer application area argument array aspect atom attempt attribute author balance bank barrier base basis batch benefit bit block body boot
border bottleneck bound boundary box branch browser bucket bug bus byte cache callback candidate capacity case cause cell centre center chain chance change channel character child children chip choice class clause client clock cloud
cluster code collection column command company comparison compiler component computer concept concern condition conflict connection consequence constant consumer container content context contract control cooperation copy
core cost counter couple course cure customer cycle damage danger data database date day deadline deadlock deal death decision default definition degree delay demand dependency depth description descriptor design detail device
difference direction directory disk distance document domain door driver duration duty edge effect effort element emphasis engine engineer entry environment error event evidence example exception exchange execution existence
expense experience expert expression factor failure fairness family fault feature field figure file flag flow folder form format formula fraction frame framework frequency friend function future garbage gate global goal group
growth guard guest half hand handle handler hardware hazard head header heap heart help hint history hole home host hour house idea identity image impact implementation index information input instance instruction integer interest
interface internet interval issue item job journal kernel key keyword kind knowledge label language latency layer layout leader leak length letter level library life lifetime light limit line link list literal load local location
lock loop loss machine main majority manager map margin market mask mass master matter maximum meaning measure mechanism member memory menu message method middle minimum minute mistake mode model module moment monitor month motion
mutex name native nature need network node noise number object office operand operation operator option order origin output overhead owner package packet page pair parallel parameter parent part partner party password path pattern
peer people percent performance permission permit person phase philosopher physical picture piece pipe place plan platform player point pointer policy pool port position possibility power practice precision prefix price primitive
principle priority private problem procedure process processor producer product program programmer progress promise proof property protection protocol provider public purpose quality quantity question queue race range rate reader
reality reason receiver recipe record reference region register relation reliability remedy rendezvous repair report request resource response rest result return risk road role room root round router routine row rule runtime safety
sample scale scheduler schema science scope screen section security segment selection semaphore sender sense sentence sequence server service session set shadow shape shell shop side sign signal situation size slice slot socket
software solution source space speed stack stage standard start statement state station statistics status step stock storage story strategy stream string structure student subject success sum summary surface symbol symptom system
table task team technique term test text thing thought thread throughput throw timeout timer token tool topic total trade traffic transaction transition tree trick trouble truth tuple type unit update user utility value variable
variant vector vendor verdict version view virtual visibility volume waiter water weight winner window wire woman word worker world worth writer year zombie`

const qualities = `whole experimental structured undefined uncommitted committed repeatable serializable idempotent stateless stateful able absolute abstract active actual additional alive alternative ample asynchronous atomic automatic available average bad bare basic best better big binary blind brief broad broken busy careful central certain cheap clean
clear clever cold common complete complex concrete concurrent conservative consistent constant cooperative correct current daily dangerous dead dear deep dense different difficult direct dirty distinct dynamic eager early easy
efficient empty entire equal exact excellent exclusive existing expensive explicit extra faint fair false familiar fast fatal fine finite fixed flat flexible foreign free frequent fresh full general genuine global good gradual great
green happy hard heavy hidden high honest hot huge human ideal identical immediate immutable impossible independent indirect individual inner internal isolated large lazy left legal light lightweight likely linear little local
logical long loose low lucky mad major manual massive mere minor missing mixed modern moderate multiple mutable mutual naive narrow native natural necessary negative nested neutral new normal obvious odd old only opaque open
optimistic optional ordinary original orphan other outer own parallel partial particular passive past pending perfect permanent personal physical plain pleasant polite poor popular portable positive possible powerful practical
precise preemptive present pretty previous primary prime private probable proper public pure quick quiet random rapid rare raw ready real recent recursive red redundant reentrant regular relative relevant reliable remote responsible
rich right rigid robust rough round safe satisfied scarce secret secure sensible sensitive separate sequential serial serious sharp short shy significant silent similar simple single slight slow small smart smooth soft sole special
specific stable stale standard static steady still strange strict strong sudden sufficient suitable sure synchronous temporary tight tiny total tough traditional transparent true typical unfair unique unsafe upper useful useless
usual valid variable vast virtual visible volatile warm weak wide wild willing wise wrong young`

const compounds = `newcomer whoever whatsoever inside outside alongside therein thereof afterwards backwards forwards upwards downwards inwards outwards towards besides handful mouthful overflow underflow overhead cleanup lockout workaround takeover turnaround backend bandwidth bottleneck breakpoint bytecode callback checkpoint codebase copyright daemon database dataset datagram deadlock downtime endpoint failover filename filesystem firewall frontend gateway goroutine
hashmap heartbeat handshake hostname keyboard keyspace latch livelock lookup metadata middleware multicore namespace offline online parallelism pathname payload pipeline placeholder playground preflight readline rollback runtime
sandbox screenshot semantics setup shortcut shutdown spinlock subprocess subset superset syscall testbed threadpool timeline timestamp toolchain troubleshoot typeface underscore username webpage whitespace wildcard workbench workflow
workload workspace workstation asyncio mutexes hardware software multiprocessing multithreading hypervisor`

const plain = new Set([little, functional, verbs, nouns, qualities, compounds].flatMap((group) => group.split(/\s+/)).filter((word) => word !== ''))

/** Endings, each with what may have stood in their place before. */
const endings: readonly (readonly [ending: string, ...before: string[]])[] = [
  ['ies', 'y'], ['ied', 'y'], ['ily', 'y'], ['ier', 'y'], ['iest', 'y'], ['es', '', 'e'], ['s', ''], ['ed', '', 'e'], ['ing', '', 'e'], ['er', '', 'e'], ['ers', '', 'e'], ['or', '', 'e'], ['est', '', 'e'],
  ['ly', '', 'le'], ['ness', ''], ['less', ''], ['able', '', 'e'], ['ment', ''], ['ation', 'e', ''], ['tion', 'te'], ['ion', '', 'e'], ['ive', '', 'e'], ['ity', '', 'e'],
]

const functionWords = new Set(`${little} ${functional}`.split(/\s+/))

/** True for the words that join others: cells often begin with them, and they are read as themselves. */
export const isFunctionWord = (word: string): boolean => functionWords.has(word)

/** True for a word of the list, in lower case, or one that differs from it by a usual ending or beginning. */
export function isCommonWord(word: string): boolean {
  if (plain.has(word)) return true
  if (word.length < 4) return false
  const bare = word.replace(/^(un|re|non|multi|sub|pre|over|inter)(?=\w{4})/, '')
  return hasKnownStem(word) || (bare !== word && !functionWords.has(bare) && (plain.has(bare) || hasKnownStem(bare)))
}

function hasKnownStem(word: string): boolean {
  return endings.some(([ending, ...befores]) => {
    if (!word.endsWith(ending) || word.length - ending.length < 2) return false
    const stem = word.slice(0, -ending.length)
    const isDoubled = /(\w)\1$/.test(stem)
    return befores.some((before) => stem.length + before.length >= 3 && plain.has(stem + before)) || (isDoubled && ['ed', 'ing', 'er', 'est'].includes(ending) && stem.length > 3 && plain.has(stem.slice(0, -1)))
  })
}
