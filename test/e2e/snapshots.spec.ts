import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, type TestedApp, test } from './fixture.ts'
import { goTo, openProposal, openSampleFirm, waitUntilSaved } from './steps.ts'

const subject = 'Mettre votre catalogue en ligne'

test('what was put aside is taken back where the store was lost', async ({ app }) => {
  test.slow()
  await workThenLeave(app, 'Nadia Berger')
  await app.page.evaluate(deleteStore)
  await app.killAndRestart()
  await expect(app.page.getByText('Aucune donnée n’a été trouvée ici')).toBeVisible()
  await expect(
    app.page.getByRole('button', { name: 'Découvrir avec le cabinet d’exemple' }),
  ).toBeVisible()
  await expectAccessibleInBoth(app.page, 'a snapshot that is offered')
  await takeBack(app)
  await expectRecipient(app.page, 'Nadia Berger')
})

test('what was put aside is taken back where the data cannot be read, which stay beside it', async ({
  app,
}) => {
  test.slow()
  await workThenLeave(app, 'Nadia Berger')
  await app.page.evaluate(deleteStore)
  await app.page.evaluate(makeUnreadableStore)
  await app.killAndRestart()
  await expect(app.page.getByRole('alert')).toContainText('n’ont pas pu être ouvertes')
  await takeBack(app)
  await expectRecipient(app.page, 'Nadia Berger')

  await damageStore(app)
  await app.killAndRestart()
  await expect(app.page.getByRole('alert')).toContainText('n’ont pas pu être ouvertes')
  await snapshotWay(app.page).click()
  await app.page.getByRole('button', { name: 'Mettre le stockage de côté' }).click()
  await expect(app.page.getByText('Fermez Établi, puis rouvrez-le')).toBeVisible()
  await expectAccessibleInBoth(app.page, 'a store to be set aside')
  await app.killAndRestart()
  await takeBack(app)
  await expectRecipient(app.page, 'Nadia Berger')
})

test('an earlier state is restored from the settings, and undone', async ({ app }) => {
  test.slow()
  await workThenLeave(app, 'Nadia Berger')
  await goTo(app.page, 'Réglages')
  const restore = app.page.getByRole('button', { name: /^Restaurer la sauvegarde du/ })
  await expect(restore).toHaveCount(1)
  await app.page.getByRole('button', { name: 'Afficher dans le dossier' }).click()
  await expect
    .poll(() => app.shellUses())
    .toMatchObject([{ action: 'showItemInFolder', path: expect.stringContaining('sauvegardes') }])
  await expectRecipient(app.page, 'Nadia Berger')
  await recipient(app.page).fill('Karim Lopez')
  await recipient(app.page).blur()
  await waitUntilSaved(app.page)

  await goTo(app.page, 'Réglages')
  await restore.click()
  const dialog = app.page.getByRole('dialog')
  await expect(dialog).toContainText('Elle prend la place de ce qui est ici')
  await expectAccessibleInBoth(app.page, 'restoring a snapshot')
  await dialog.getByRole('button', { name: 'Restaurer' }).click()
  const notice = app.page.getByRole('status').filter({ hasText: 'est restaurée' })
  await expect(notice).toBeVisible()
  await expect(restore).toHaveCount(2)
  await expectRecipient(app.page, 'Nadia Berger')
  await notice.getByRole('button', { name: 'Annuler' }).click()
  await expect(recipient(app.page)).toHaveValue('Karim Lopez')
})

/** A change that is stored, then a glance at another window: a snapshot is taken. */
async function workThenLeave(app: TestedApp, name: string): Promise<void> {
  await openSampleFirm(app)
  await openProposal(app.page, subject)
  await recipient(app.page).fill(name)
  await recipient(app.page).blur()
  await waitUntilSaved(app.page)
  await app.page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await expect.poll(() => app.page.evaluate(countSnapshots)).toBe(1)
}

/** The page's store names a file that is not there: none of its databases opens any more. */
async function damageStore({ documents }: TestedApp): Promise<void> {
  const profile = join(documents, '../profile')
  const files = await readdir(profile, { recursive: true })
  const current = files.filter(file => /indexeddb\.leveldb[/\\]CURRENT$/.test(file))
  expect(current).toHaveLength(1)
  await writeFile(join(profile, current[0] ?? ''), 'MANIFEST-999999\n')
}

function snapshotWay(page: Page) {
  return page.getByRole('button', { name: /^Reprendre la sauvegarde du \d/ })
}

async function takeBack({ page }: TestedApp): Promise<void> {
  const way = snapshotWay(page)
  await expect(way).toContainText('missions')
  await way.click()
  await expect(page.getByRole('heading', { name: 'Tableau de bord' })).toBeVisible()
}

async function expectAccessibleInBoth(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectAccessible(page, `${screen}, ${colorScheme}`)
  }
}

async function expectRecipient(page: Page, name: string): Promise<void> {
  await openProposal(page, subject)
  await expect(recipient(page)).toHaveValue(name)
}

function recipient(page: Page) {
  return page.getByRole('textbox', { name: 'Destinataire', exact: true })
}

/** Runs in the page, as the next functions do. */
async function countSnapshots(): Promise<number> {
  const listed = await window.etabli.listSnapshots()
  return listed.kind === 'listed' ? listed.snapshots.length : 0
}

async function deleteStore(): Promise<void> {
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise(resolve => {
      indexedDB.deleteDatabase(name).onsuccess = resolve
    })
  }
}

/**
 * A table whose keys are others than ours: the workspace can no longer be opened. A worker of the page
 * may have made the store anew, under a higher version: it is deleted again.
 */
async function makeUnreadableStore(): Promise<void> {
  const make = () =>
    new Promise<boolean>(resolve => {
      const opening = indexedDB.open('etabli', 5)
      opening.onupgradeneeded = () =>
        opening.result.createObjectStore('missions', { keyPath: 'numero' })
      opening.onerror = () => resolve(false)
      opening.onsuccess = () => {
        opening.result.close()
        resolve(true)
      }
    })
  while (!(await make())) {
    await new Promise(resolve => {
      indexedDB.deleteDatabase('etabli').onsuccess = resolve
    })
  }
}
