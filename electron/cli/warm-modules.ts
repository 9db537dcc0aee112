import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

export type WarmModules = {
  /** What the CommonJS module at this path exports; the modules it requires by path are loaded likewise. */
  readonly load: (path: string) => unknown
  /** Writes the compiled code of the modules that had none; nothing happens where that is impossible. */
  readonly keep: () => void
}

/**
 * CommonJS modules whose compiled code is kept in the folder for the next run of the same purpose.
 * Node's own compile cache keeps what is compiled when a module is read, this one every function
 * that a run has used: half of what a short command costs is compiling functions on their first call.
 */
export function warmModules(folder: string, purpose: string): WarmModules {
  const loaded = new Map<string, Loaded>()
  const load = (path: string): unknown => {
    const known = loaded.get(path)
    if (known !== undefined) return known.module.exports
    const made = compiled(path, join(folder, `${purpose}-${basename(path)}.code`))
    loaded.set(path, made)
    run(made, path, load)
    return made.module.exports
  }
  return { load, keep: () => [...loaded.values()].filter(({ isCold }) => isCold).forEach(keepCode) }
}

type Loaded = {
  readonly module: { exports: unknown }
  readonly script: Script
  readonly mark: Buffer
  readonly codePath: string
  readonly isCold: boolean
}

function compiled(path: string, codePath: string): Loaded {
  const file = readFileSync(path)
  const mark = markOf(file)
  const cachedData = keptCode(codePath, mark)
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${file}\n})`
  const script = new Script(wrapped, { filename: path, ...(cachedData && { cachedData }) })
  const isCold = cachedData === undefined || script.cachedDataRejected === true
  return { module: { exports: {} }, script, mark, codePath, isCold }
}

function run({ script, module }: Loaded, path: string, load: (path: string) => unknown): void {
  const nodeRequire = createRequire(path)
  const require = (name: string): unknown =>
    name.startsWith('.') ? load(resolve(dirname(path), name)) : nodeRequire(name)
  script.runInThisContext()(module.exports, require, module, path, dirname(path))
}

/** Eight bytes that tell one content from another. */
function markOf(content: Uint8Array): Buffer {
  const mark = Buffer.alloc(8)
  mark.writeUInt32LE(crc32(content), 0)
  mark.writeUInt32LE(content.length, 4)
  return mark
}

/** The code behind the mark of its source and its own; nothing when either has changed. */
function keptCode(path: string, mark: Buffer): Buffer | undefined {
  try {
    const file = readFileSync(path)
    const code = file.subarray(16)
    const isWhole = file.subarray(0, 8).equals(mark) && file.subarray(8, 16).equals(markOf(code))
    return isWhole ? code : undefined
  } catch {
    return undefined
  }
}

function keepCode({ script, mark, codePath }: Loaded): void {
  const code = script.createCachedData()
  const draft = `${codePath}.${process.pid}`
  try {
    mkdirSync(dirname(codePath), { recursive: true, mode: 0o700 })
    writeFileSync(draft, Buffer.concat([mark, markOf(code), code]))
    renameSync(draft, codePath)
  } catch {
    // A folder that cannot be written: the next run compiles again, and all is well.
  }
}
