import { nearNames } from '../../source/index.ts'
import { LIBRARY_MODULES } from './natives/library/index.ts'
import { LIBRARY_SOURCES } from './prelude/libraries.ts'

/** What to write instead of builtins and methods that are not modelled. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['eval', 'Write the expression out.'],
  ['exec', 'Write the statements out.'],
  ['compile', 'Write the code out.'],
  ['__import__', 'Use an import statement.'],
  ['open', 'Use io.StringIO or io.BytesIO, which keep their text in memory.'],
  ['input', 'Give the value in the program.'],
  ['breakpoint', 'Step through the program in the machine instead.'],
  ['help', 'Leave the call out.'],
  ['__del__', 'Nothing is collected during a run: give the class a close() or make it a context manager.'],
  ['__prepare__', 'A class body fills an ordinary dict: change the namespace in __new__ of the metaclass.'],
])

/** What programs import for one purpose, and what serves the same purpose here. The first row that has the name counts. */
const THEMES: readonly (readonly [names: string, instead: string])[] = [
  ['socket socketserver ssl select selectors http urllib urllib3 requests httpx aiohttp websockets ftplib smtplib telnetlib xmlrpc zmq redis pika flask fastapi django',
    'There is no network: multiprocessing.Pipe, os.pipe and queue.Queue carry messages, and time.sleep stands for waiting for an answer.'],
  ['subprocess psutil pty sh pexpect', 'Other programs are not run: multiprocessing.Process and os.fork start a process, os.pipe and multiprocessing.Pipe carry its output.'],
  ['pathlib shutil tempfile glob fnmatch fileinput fcntl mmap zipfile tarfile gzip shelve dbm sqlite3 csv configparser pickle marshal yaml toml tomllib filelock',
    'There is no disk: io.StringIO and io.BytesIO keep text and bytes in memory, json and struct turn values into them.'],
  ['numpy pandas scipy torch tensorflow sklearn numba matplotlib', 'Lists, array, math, statistics and random are there for numbers.'],
  ['gevent eventlet greenlet trio curio anyio uvloop twisted tornado nest_asyncio', 'asyncio and threading are there for tasks that wait for each other.'],
  ['joblib multiprocess pathos ray dask celery billiard loky mpi4py pebble', 'multiprocessing.Pool and concurrent.futures.ProcessPoolExecutor spread work over processes.'],
  ['thread dummy_threading _dummy_thread Queue concurrent.interpreters _interpreters interpreters', 'threading, queue and _thread are there for threads.'],
  ['pytest nose hypothesis doctest', 'unittest and assert are there for tests.'],
  ['argparse getopt optparse click readline getpass curses tkinter turtle pynput keyboard pygame', 'Nobody is at the keyboard: write the value into the program.'],
  ['tqdm rich colorama termcolor pprint', 'print is there for output.'],
  ['ctypes cffi', 'multiprocessing.Value and Array, struct and array hold values of a fixed size.'],
  ['inspect dis ast tracemalloc cProfile profile pstats pdb faulthandler linecache resource', 'Step through the program, or count its operations by the time command, instead.'],
  ['platform sysconfig site locale', 'sys tells of the interpreter, os of the process.'],
  ['secrets uuid', 'random gives numbers, hashlib digests.'],
  ['decimal fractions cmath', 'int has any size, float and math do the rest.'],
  ['sched apscheduler schedule', 'threading.Timer and heapq are there to do things later.'],
]

/**
 * What to write instead of a builtin or method that is not modelled, or to import instead of a module: what serves the same purpose, else
 * the modules whose names are nearest, else the ones for concurrent programs. `native` are the modules that are there besides the library.
 */
export function instead(name: string, native: Iterable<string>): string {
  const theme = THEMES.find(([names]) => names.split(' ').some((one) => one === name || one === name.split('.')[0]))
  const known = INSTEAD.get(name) ?? theme?.[1]
  if (known !== undefined) return known
  const near = nearNames(name, [...native, ...LIBRARY_MODULES.map(([module]) => module), ...LIBRARY_SOURCES.keys()].filter((module) => !module.startsWith('_')))
  if (near.length > 0) return `Near it: ${near.join(', ')}.`
  return 'Modelled: threading, multiprocessing, concurrent.futures, asyncio, queue, os, signal, time and much of the rest of the standard library.'
}
