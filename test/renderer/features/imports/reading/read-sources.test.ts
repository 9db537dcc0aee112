import { describe, expect, it } from 'vitest'
import { zipArchive } from '../../../../../electron/exports/zip-archive.ts'
import { unpackFile } from '../../../../../electron/imports/unpack-file.ts'
import {
  readBytes,
  type Source,
} from '../../../../../renderer/features/imports/reading/imported-source.ts'
import {
  type Progress,
  readSources,
} from '../../../../../renderer/features/imports/reading/read-sources.ts'

const words = (text: string) => new TextEncoder().encode(text)
const process = words(
  '# Processus de relance\n\n## Étape 1 : appeler\n\n- [ ] Appeler\n- [ ] Noter\n',
)

/** The real reading and unpacking, without the worker and the gate between page and main. */
function reading(signal = new AbortController().signal) {
  const told: Progress[] = []
  return {
    told,
    today: '2025-04-02',
    signal,
    onProgress: (progress: Progress) => void told.push(progress),
    api: {
      unpackFile: ({ name, bytes }: { name: string; bytes: Uint8Array }) => unpackFile(name, bytes),
    },
    reader: {
      free: async () => undefined,
      read: async (request: { name: string; bytes?: Uint8Array }) =>
        readBytes(request.name, request.bytes ?? words(''), {
          newId: () => crypto.randomUUID(),
          today: '2025-04-02',
        }),
    },
  }
}

function source(name: string, bytes: Uint8Array<ArrayBuffer>): Source {
  return { name, size: bytes.length, bytes: async () => bytes }
}
const zip = (files: Record<string, Uint8Array>) => new Uint8Array(zipArchive(Object.entries(files)))

describe('A set of files is read', () => {
  it('archives opened in their place, and how far it has come is told', async () => {
    const archive = zip({ 'a/relances.md': process, 'a/notes.md': process })
    const { told, ...rest } = reading()
    const read = await readSources([source('partage.zip', archive), source('seul.md', process)], {
      ...rest,
    })
    expect(read.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'document a/notes.md',
      'document a/relances.md',
      'document seul.md',
    ])
    expect(told.at(-1)).toEqual({ done: 3, total: 4, name: 'seul.md' })
  })

  it('and what cannot be is refused in a sentence, without holding up the others', async () => {
    const gone: Source = {
      name: 'parti.md',
      size: 10,
      bytes: () => Promise.reject(new Error('gone')),
    }
    const huge: Source = { name: 'film.md', size: 60_000_000, bytes: async () => process }
    const nested = zip({ 'autre.zip': zip({ 'a.md': process }), 'photo.png': words('\u0089PNG') })
    const read = await readSources(
      [gone, huge, source('partage.zip', nested), source('seul.md', process)],
      reading(),
    )
    expect(read.map(each => (each.kind === 'refused' ? each.reason : each.name))).toEqual([
      expect.stringContaining('n’a pas pu être lu'),
      expect.stringContaining('dépasse 50'),
      expect.stringContaining('dans une autre archive'),
      expect.stringContaining('aucun document connu'),
      'seul.md',
    ])
  })

  it('while main opens the next ones, which come in their order', async () => {
    let opened = 0
    let most = 0
    const { api, ...rest } = reading()
    const slow = {
      unpackFile: async (file: { name: string; bytes: Uint8Array }) => {
        most = Math.max(most, ++opened)
        await new Promise(resolve => setTimeout(resolve, file.name === '1.zip' ? 30 : 1))
        opened--
        return api.unpackFile(file)
      },
    }
    const sources = [1, 2, 3, 4, 5, 6].map(each =>
      source(`${each}.zip`, zip({ [`${each}.md`]: process })),
    )
    const read = await readSources(sources, { ...rest, api: slow })
    expect(read.map(({ name }) => name)).toEqual(['1.md', '2.md', '3.md', '4.md', '5.md', '6.md'])
    expect(most).toBe(4)
  })

  it('until it is given up', async () => {
    const controller = new AbortController()
    const { onProgress: _, ...rest } = reading(controller.signal)
    const sources = ['1.md', '2.md', '3.md'].map(name => source(name, process))
    const read = await readSources(sources, {
      ...rest,
      onProgress: ({ done }) => done === 1 && controller.abort(),
    })
    expect(read.map(({ name }) => name)).toEqual(['1.md', '2.md'])
  })
})
