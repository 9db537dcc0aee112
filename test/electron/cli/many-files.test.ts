import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importFiles } from '../../../electron/cli/import-command.ts'

const fixtures = join(import.meta.dirname, '../../shared/imports/fixtures')
const garage = readFileSync(join(fixtures, 'garage.md'), 'utf8')
const files = 24
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etabli-many-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A brief of each of many clients. */
function texts(): [name: string, text: string][] {
  return Array.from({ length: files }, (_, index) => [
    `mission ${index}.md`,
    garage.replaceAll('Garage', `Garage${index}`),
  ])
}

function written(): string {
  for (const [name, text] of texts()) writeFileSync(join(folder, name), text)
  return folder
}

const threadFile = new URL('../../../electron/cli/reading-thread.ts', import.meta.url)

/** What comes of a path, in threads that run this file or without any; identities do not count. */
async function imported(path: string, thread?: URL) {
  let printed = ''
  let complained = ''
  const code = await importFiles(
    { name: 'import', files: [path] },
    {
      print: text => {
        printed += text
      },
      complain: text => {
        complained += text
      },
      now: new Date(2025, 0, 15),
      newId: () => crypto.randomUUID(),
      ...(thread && { threadFile: thread }),
    },
  )
  return { code, printed: withoutIds(printed), complained }
}

function withoutIds(text: string): string {
  const ids = new Map<string, string>()
  return text.replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, id => {
    const known = ids.get(id) ?? `id ${ids.size}`
    ids.set(id, known)
    return known
  })
}

describe('Many files are read in several threads', () => {
  it('to the very workspace and the very words that one thread makes of them', async () => {
    const path = written()
    writeFileSync(join(folder, 'photo.png'), new Uint8Array([0x89, 0x50, 0x4e, 0x47]))
    writeFileSync(join(folder, 'rapport.docx'), 'bonjour')
    mkdirSync(join(folder, 'vide'))
    const alone = await imported(path)
    expect(alone.complained).toContain('rapport.docx : Ce fichier n’est pas un document Word')
    expect(await imported(path, threadFile)).toEqual(alone)
  })

  it('those of an archive too', async () => {
    const path = join(folder, 'partage.zip')
    const entries = texts().map(([name, text]) => [name, new TextEncoder().encode(text)])
    writeFileSync(path, zipSync(Object.fromEntries(entries)))
    const alone = await imported(path)
    expect(alone.complained.match(/^partage\.zip\/mission/gm)).toHaveLength(files)
    expect(await imported(path, threadFile)).toEqual(alone)
  })

  it('and where a thread dies of a file, one sentence says so and the others are read', async () => {
    const deadly = join(folder, 'thread.mjs')
    writeFileSync(deadly, deadlyThread)
    mkdirSync(join(folder, 'in'))
    for (let index = 0; index < files; index++)
      writeFileSync(join(folder, 'in', `${index}.md`), index === 5 ? 'deadly' : 'text')
    const { complained } = await imported(join(folder, 'in'), new URL(`file://${deadly}`))
    expect(
      complained.match(/^5\.md : Ce document n’a pas pu être lu\u00a0: out of memory/gm),
    ).toHaveLength(1)
    expect(complained.match(/: lu$/gm)).toHaveLength(files - 1)
  })
})

const deadlyThread = `import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ name, bytes }) => {
  if (new TextDecoder().decode(bytes) === 'deadly') throw new Error('out of memory')
  parentPort.postMessage([{ name, read: { kind: 'refused', reason: 'lu' }, repaired: false }])
})
`
