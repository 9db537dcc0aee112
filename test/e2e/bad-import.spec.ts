import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { sampleWorkspace } from '../resources/sample-workspace.ts'
import { expect, type TestedApp, test } from './fixture.ts'

const megabyte = 1024 * 1024

type Case = {
  readonly name: string
  readonly bytes: () => Uint8Array
  readonly sentence: RegExp
}

const refused: readonly Case[] = [
  {
    name: 'recette.txt',
    bytes: () => text('Pelez les pommes.\nAjoutez le sucre.\nFaites cuire une heure.\n'),
    sentence: /brief/,
  },
  { name: 'vide.md', bytes: () => text(''), sentence: /vide/ },
  {
    name: 'photo.md',
    bytes: () => Uint8Array.from({ length: 4096 }, (_, index) => (index * 97) % 256),
    sentence: /binaire|image|texte/,
  },
  {
    name: 'journal.txt',
    bytes: () => new Uint8Array(50 * megabyte).fill(97),
    sentence: /Mo/,
  },
]

test('what is no brief is refused in one sentence, and nothing is created', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Importer un brief' }).click()
  for (const { name, bytes, sentence } of refused) {
    await chooseBrief(app, name, bytes())
    await expect(app.page.getByRole('alert').filter({ hasText: name })).toHaveText(sentence)
  }
  await app.restart()
  await expect(app.page.getByRole('heading', { name: 'Bienvenue dans Établi' })).toBeVisible()
})

test('a brief in a wrong encoding is put right, and says so', async ({ app }) => {
  const brief = await readFile(join(import.meta.dirname, 'fixtures/brief-verrerie-des-monts.md'))
  await app.page.getByRole('button', { name: 'Importer un brief' }).click()
  await chooseBrief(app, 'abime.md', text(brief.toString('latin1')))
  await expect(app.page.getByText('ils ont été rétablis')).toBeVisible()
  await expect(app.page.getByRole('textbox', { name: 'Interlocuteur' })).toHaveValue(
    'Hélène Garnier',
  )
})

test('a workspace that cannot be read is refused in one sentence', async ({ app }) => {
  const newer = text(JSON.stringify({ ...sampleWorkspace(), version: 2 }))
  await openWorkspace(app, 'plus-recent.json', newer)
  await expect(failure(app.page)).toContainText('version plus récente')
  await expect(app.page.getByRole('heading', { name: 'Bienvenue dans Établi' })).toBeVisible()
  await failure(app.page).getByRole('button', { name: 'Fermer' }).click()
  await expect(failure(app.page)).toBeHidden()

  const cut = text(JSON.stringify(sampleWorkspace()).slice(0, 5000))
  await openWorkspace(app, 'coupe.json', cut)
  await expect(failure(app.page)).toContainText('n’est pas un espace de travail')
})

function failure(page: Page) {
  return page.getByRole('alert').filter({ hasText: 'L’opération n’a pas abouti' })
}

async function chooseBrief(app: TestedApp, name: string, bytes: Uint8Array): Promise<void> {
  await app.answerDialog({ paths: [await written(app, name, bytes)] })
  await app.page.getByRole('button', { name: 'Choisir des fichiers' }).click()
}

async function openWorkspace(app: TestedApp, name: string, bytes: Uint8Array): Promise<void> {
  await app.answerDialog({ paths: [await written(app, name, bytes)] })
  await app.page.getByRole('button', { name: 'Ouvrir un espace de travail' }).click()
}

async function written(app: TestedApp, name: string, bytes: Uint8Array): Promise<string> {
  const path = join(app.documents, name)
  await writeFile(path, bytes)
  return path
}

function text(words: string): Uint8Array {
  return new TextEncoder().encode(words)
}
