import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

test('a menu command reaches the page', async ({ app }) => {
  await app.page.evaluate(() => {
    const received: string[] = []
    Object.assign(window, { received })
    window.etabli.onMenuCommand(command => received.push(command))
  })
  await app.menu('openPalette')
  const received = () =>
    app.page.evaluate(() => (window as unknown as { received: string[] }).received)
  await expect.poll(received).toEqual(['openPalette'])
})

test('a file goes out under the proposed name and can be opened, others cannot', async ({
  app,
}) => {
  await app.answerDialog('accept')
  const outcome = await app.page.evaluate(() =>
    window.etabli.exportWorkspace({ json: '{"é":1}', fileName: 'Espace d’essai.json' }),
  )
  expect(outcome).toMatchObject({ kind: 'saved', fileName: 'Espace d’essai.json' })
  const path = join(app.documents, 'Espace d’essai.json')
  expect(await readFile(path, 'utf8')).toBe('{"é":1}')

  const opened = await app.page.evaluate(async saved => {
    const token = saved.kind === 'saved' ? saved.token : ''
    return [
      await window.etabli.openExported({ token }),
      await window.etabli.openExported({ token: '/etc/passwd' }),
    ]
  }, outcome)
  expect(opened).toMatchObject([{ kind: 'opened' }, { kind: 'failed' }])
  expect(await app.shellUses()).toEqual([{ action: 'openPath', path }])
})

test('a destination that has vanished is told in one sentence', async ({ app }) => {
  await app.answerDialog({ paths: [join(app.documents, 'parti', 'a.json')] })
  const outcome = await app.page.evaluate(() =>
    window.etabli.exportWorkspace({ json: '{}', fileName: 'a.json' }),
  )
  expect(outcome).toEqual({ kind: 'failed', reason: expect.stringContaining('n’existe plus') })
})

test('a file of 20 MB comes in whole', async ({ app }) => {
  const path = join(app.documents, 'long.md')
  await writeFile(path, 'é'.repeat(10 * 1024 * 1024))
  await app.answerDialog({ paths: [path] })
  const received = await app.page.evaluate(async () => {
    const chosen = await window.etabli.chooseFiles({ kind: 'document' })
    const [file] = chosen.kind === 'chosen' ? chosen.files : []
    return file?.bytes.length
  })
  expect(received).toBe(20 * 1024 * 1024)
})

test('what was stored is there after a restart and after a power cut', async ({ app }) => {
  await store(app.page, 'one')
  await app.restart()
  expect(await stored(app.page)).toEqual(['one'])
  await store(app.page, 'two')
  await app.killAndRestart()
  expect(await stored(app.page)).toEqual(['one', 'two'])
})

test('a closing window waits for what is still being written', async ({ app }) => {
  await store(app.page, 'first')
  await app.page.evaluate(() => {
    window.etabli.onClosing(
      () =>
        new Promise(resolve =>
          setTimeout(() => {
            const opening = indexedDB.open('notes', 1)
            opening.onsuccess = () => {
              const change = opening.result.transaction('notes', 'readwrite', {
                durability: 'strict',
              })
              change.objectStore('notes').add('typed last')
              change.oncomplete = () => resolve()
            }
          }, 300),
        ),
    )
  })
  await app.restart()
  expect(await stored(app.page)).toEqual(['first', 'typed last'])
})

function store(page: Page, note: string): Promise<void> {
  return page.evaluate(
    text =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('notes', 1)
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore('notes', { autoIncrement: true })
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const change = opening.result.transaction('notes', 'readwrite', { durability: 'strict' })
          change.objectStore('notes').add(text)
          change.oncomplete = () => resolve()
        }
      }),
    note,
  )
}

function stored(page: Page): Promise<unknown[]> {
  return page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('notes', 1)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('notes').objectStore('notes').getAll()
          reading.onsuccess = () => resolve(reading.result)
        }
      }),
  )
}
