import { cp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, type TestedApp, test } from './fixture.ts'
import { openProposal, openSampleFirm, waitUntilSaved } from './steps.ts'

const subject = 'Mettre votre catalogue en ligne'

test('what was typed comes back where the store was lost before any snapshot', async ({ app }) => {
  test.slow()
  await openSampleFirm(app)
  await type(app, 'Nadia Berger')
  expect(await app.page.evaluate(countSnapshots)).toBe(0)
  const store = await storeOf(app)
  await app.killAndRestart(() => rm(store, { recursive: true }))

  await expect(app.page.getByText('Aucune donnée n’a été trouvée ici')).toBeVisible()
  const way = app.page.getByRole('button', { name: /^Reprendre votre travail jusqu’au \d/ })
  await expect(way).toContainText('changements notés depuis le début')
  await expectAccessible(app.page, 'noted work that is offered')
  await way.click()
  await expect(app.page.getByRole('heading', { name: 'Tableau de bord' })).toBeVisible()
  await expectRecipient(app.page, 'Nadia Berger')
})

test('a store that has lost the last changes is told, and takes them back', async ({ app }) => {
  test.slow()
  await openSampleFirm(app)
  await type(app, 'Karim Lopez')
  const [store, copy] = [await storeOf(app), join(app.profile, '../copy')]
  await app.killAndRestart(() => cp(store, copy, { recursive: true }))
  await type(app, 'Nadia Berger')
  await app.killAndRestart(async () => {
    await rm(store, { recursive: true })
    await cp(copy, store, { recursive: true })
  })

  await expect(app.page.getByRole('alert')).toContainText(
    'un changement que ces données n’ont plus',
  )
  for (const colorScheme of ['dark', 'light'] as const) {
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectAccessible(app.page, `a store that is behind, ${colorScheme}`)
  }
  await app.page.getByRole('button', { name: /^Reprendre votre travail jusqu’au \d/ }).click()
  await expect(app.page.getByRole('heading', { name: 'Tableau de bord' })).toBeVisible()
  await expectRecipient(app.page, 'Nadia Berger')
  await app.killAndRestart()
  await expectRecipient(app.page, 'Nadia Berger')
})

async function type({ page }: TestedApp, name: string): Promise<void> {
  await openProposal(page, subject)
  await recipient(page).fill(name)
  await recipient(page).blur()
  await waitUntilSaved(page)
  await expect.poll(() => page.evaluate(isNoted, name)).toBe(true)
}

/** The folder that Chromium keeps the page's store in. */
async function storeOf({ profile }: TestedApp): Promise<string> {
  const files = await readdir(profile, { recursive: true })
  const folders = files.filter(file => /[/\\]IndexedDB$/.test(file))
  expect(folders).toHaveLength(1)
  return join(profile, folders[0] ?? '')
}

async function expectRecipient(page: Page, name: string): Promise<void> {
  await openProposal(page, subject)
  await expect(recipient(page)).toHaveValue(name)
}

function recipient(page: Page) {
  return page.getByRole('textbox', { name: 'Destinataire', exact: true })
}

/** Runs in the page, as the next one does. */
async function countSnapshots(): Promise<number> {
  const listed = await window.etabli.listSnapshots()
  return listed.kind === 'listed' ? listed.snapshots.length : -1
}

async function isNoted(name: string): Promise<boolean> {
  const journal = await window.etabli.readJournal({})
  return JSON.stringify(journal).includes(name)
}
