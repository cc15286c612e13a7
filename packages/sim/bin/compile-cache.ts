import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { basename, dirname, join } from 'node:path'

/**
 * Keeps what Node makes of the modules loaded from here on, so that the next call need not strip and compile them again: in the `.cache`
 * of the nearest `node_modules`, which goes when that goes. Where nothing can be written, nothing is kept and nothing fails.
 */
export function keepCompiledModules(): void {
  const modules = nearestModules(import.meta.dirname)
  if (modules !== undefined) enableCompileCache(join(modules, '.cache/interleave-sim'))
}

function nearestModules(folder: string): string | undefined {
  if (basename(folder) === 'node_modules') return folder
  const inside = join(folder, 'node_modules')
  if (existsSync(inside)) return inside
  const above = dirname(folder)
  return above === folder ? undefined : nearestModules(above)
}
