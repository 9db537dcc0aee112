import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fileUnpacker } from '../../electron/file-unpacker.ts'

const words = (text: string) => new TextEncoder().encode(text)
const unpack = fileUnpacker(new URL('../../electron/unpacking-thread.ts', import.meta.url))

describe('Main opens packed files in threads of their own', () => {
  it('several at once, each to its own answer', async () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const opened = await Promise.all(
      names.map(name =>
        unpack({ name: `${name}.zip`, bytes: zipSync({ [`${name}.md`]: words(name) }) }),
      ),
    )
    expect(opened).toEqual(
      names.map(name => ({ kind: 'files', files: [{ name: `${name}.md`, bytes: words(name) }] })),
    )
  })

  it('and says in a sentence what it cannot open', async () => {
    expect(await unpack({ name: 'rapport.docx', bytes: words('bonjour') })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('n’est pas un document Word'),
    })
  })

  it('a thread that dies of a file refuses that file alone', async () => {
    const deadly = fileUnpacker(new URL(`data:text/javascript,${encodeURIComponent(deadlyThread)}`))
    const [first, second] = [
      await deadly({ name: 'mortel.zip', bytes: words('x') }),
      await deadly({ name: 'a.zip', bytes: words('x') }),
    ]
    expect(first).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('n’a pas pu être lu'),
    })
    expect(second).toEqual({ kind: 'text', text: 'lu' })
  })
})

const deadlyThread = `import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ name }) => {
  if (name === 'mortel.zip') throw new Error('out of memory')
  parentPort.postMessage({ kind: 'text', text: 'lu' })
})
`
