import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { zipArchive } from '../../electron/exports/zip-archive.ts'
import { expectAccessible } from './accessible.ts'
import { expect, type TestedApp, test } from './fixture.ts'
import { goTo, openSampleFirm } from './steps.ts'

const documents = join(import.meta.dirname, '../shared/imports/fixtures/documents')

test('of an archive of three documents two are accepted, found in their lists, and taken back at once', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  await importArchive(app, ['monthly.md', 'minutes.md', 'proposal.md'])

  const list = page.getByRole('region', { name: 'Documents à importer' })
  await expect(list.getByText('3 sur 3 documents retenus')).toBeVisible()
  await expect(list.getByRole('button', { name: 'minutes.md Compte-rendu' })).toBeVisible()
  await list.getByRole('checkbox', { name: 'Importer proposal.md' }).uncheck()
  await list.getByRole('button', { name: 'monthly.md' }).click()
  await expect(page.getByRole('textbox', { name: 'Titre' })).toHaveValue(/VERRERIE|Verrerie Dumas/)
  await page.getByRole('textbox', { name: 'Titre' }).fill('Verrerie Dumas, mars')
  await page.getByRole('button', { name: 'Voir les pages' }).click()
  await expect(page.getByLabel('Pages : monthly.md')).toContainText('Verrerie Dumas, mars')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Voir les pages' })).toBeFocused()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectAccessible(page, `import review, ${colorScheme}`)
  }
  await page.getByRole('button', { name: 'Importer 2 documents' }).click()

  await expect(page.getByText('2 documents sont importés')).toBeVisible()
  await goTo(page, 'Ateliers')
  await expect(page.getByRole('row', { name: 'Verrerie Dumas' })).toBeVisible()
  await goTo(page, 'Propositions')
  await expect(page.getByRole('row', { name: 'Mesurer les fours' })).toBeHidden()
  await goTo(page, 'Rapports')
  await expect(page.getByRole('row', { name: 'Verrerie Dumas, mars' })).toBeVisible()

  await app.menu('undo')
  await expect(page.getByRole('row', { name: 'Verrerie Dumas, mars' })).toBeHidden()
  await goTo(page, 'Ateliers')
  await expect(page.getByRole('row', { name: 'Verrerie Dumas' })).toBeHidden()
})

test('minutes that come in without a mission are joined to a new one', async ({ app }) => {
  const { page } = app
  await openSampleFirm(app)
  await importArchive(app, ['minutes.md'])
  await page.getByRole('button', { name: 'Importer ce document' }).click()
  await page.getByRole('button', { name: 'Rattacher à une mission…' }).click()
  await page.getByRole('textbox', { name: 'Titre de la nouvelle mission' }).fill('Fours mesurés')
  await page.getByRole('button', { name: 'Créer la mission' }).click()
  await page.getByRole('button', { name: 'Voir la mission' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Fours mesurés' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Comptes-rendus' })).not.toContainText('Aucun')
})

test('a document can be read as another kind, and what is there already changes nothing', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  await importArchive(app, ['minutes.md'])
  await page.getByRole('combobox', { name: 'Nature du document' }).click()
  await page.getByRole('option', { name: 'Rapport mensuel' }).click()
  await expect(page.getByRole('textbox', { name: 'Période' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Nature du document' }).click()
  await page.getByRole('option', { name: 'Compte-rendu' }).click()
  await expect(page.getByRole('textbox', { name: 'Lieu' })).toHaveValue('Atelier de Givors')
  await page.getByRole('button', { name: 'Importer ce document' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Verrerie Dumas/ })).toBeVisible()

  await importArchive(app, ['minutes.md'])
  await expect(page.getByText('Tout est déjà dans l’espace de travail')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Importer ce document' })).toBeDisabled()
})

test('a close name is asked about before anything comes in', async ({ app }) => {
  const { page } = app
  await openSampleFirm(app)
  await importArchive(app, ['minutes.md'])
  await page.getByRole('button', { name: 'Importer ce document' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Verrerie Dumas/ })).toBeVisible()

  await importArchive(app, ['monthly.md'], text =>
    text.replaceAll('Verrerie Dumas', 'Verrerie Dumaz'),
  )
  const accept = page.getByRole('button', { name: 'Importer ce document' })
  await expect(page.getByText('Dites de quel client parle')).toBeVisible()
  await expect(accept).toBeDisabled()
  await page.getByRole('radio', { name: 'Oui, c’est « Verrerie Dumas »' }).check()
  await accept.click()
  await expect(clientOf(page)).toBeVisible()
})

function clientOf(page: Page) {
  return page.getByText('Verrerie Dumas', { exact: true }).first()
}

async function importArchive(
  app: TestedApp,
  names: readonly string[],
  change = (text: string) => text,
): Promise<void> {
  const files = names.map(async name => {
    const text = await readFile(join(documents, name), 'utf8')
    return [name, new TextEncoder().encode(change(text))] as const
  })
  const path = join(app.documents, 'partage.zip')
  await writeFile(path, zipArchive(await Promise.all(files)))
  await app.menu('import')
  await app.answerDialog({ paths: [path] })
  await app.page.getByRole('button', { name: 'Choisir des fichiers' }).click()
}
