import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const interpreters = ['/usr/bin/python3', 'python3']

/** A Python that has the module (`docx` or `openpyxl`), or nothing: such tests are skipped there. */
export function pythonWith(module: 'docx' | 'openpyxl'): string | undefined {
  return interpreters.find(
    interpreter => spawnSync(interpreter, ['-c', `import ${module}`]).status === 0,
  )
}

/**
 * Reads an Office file with a second, independent library: `script` finds the file's path in
 * `sys.argv[1]` and prints JSON.
 */
export function readWithPython(
  interpreter: string,
  script: string,
  bytes: Uint8Array,
  extension: 'docx' | 'xlsx',
): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-python-'))
  try {
    const path = join(folder, `file.${extension}`)
    writeFileSync(path, bytes)
    return JSON.parse(execFileSync(interpreter, ['-c', script, path], { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
