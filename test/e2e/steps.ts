import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, type TestedApp } from './fixture.ts'

export async function openSampleFirm({ page }: Pick<TestedApp, 'page'>): Promise<void> {
  await page.getByRole('button', { name: 'Découvrir avec le cabinet d’exemple' }).click()
  await expect(page.getByRole('heading', { name: 'Tableau de bord' })).toBeVisible()
}

type PageName =
  | 'Tableau de bord'
  | 'Missions'
  | 'Clients'
  | 'Propositions'
  | 'Ateliers'
  | 'Rapports'
  | 'Méthodes'
  | 'Suivi'
  | 'Références'
  | 'Contrôles'
  | 'Réglages'

export async function goTo(page: Page, name: PageName): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Navigation principale' })
    // « Contrôles » goes on with how much there is to see.
    .getByRole('button', { name: new RegExp(`^${name}(?: \\d|$)`) })
    .click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

export async function openProposal(page: Page, subject: string): Promise<void> {
  await goTo(page, 'Propositions')
  await page.getByRole('row', { name: subject }).click()
  await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible()
}

export async function openReport(page: Page, title: string): Promise<void> {
  await goTo(page, 'Rapports')
  await page.getByRole('row', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

export async function openMission(page: Page, title: string): Promise<void> {
  await goTo(page, 'Missions')
  await page.getByRole('row', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

export async function openMinutes(page: Page, title: string): Promise<void> {
  await goTo(page, 'Ateliers')
  await page.getByRole('row', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

export async function openPlaybook(page: Page, title: string): Promise<void> {
  await goTo(page, 'Méthodes')
  await page.getByRole('row', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** From a playbook's page: for somebody who is no client yet. */
export async function followPlaybook(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Suivre la méthode…' }).click()
  await page.getByRole('textbox', { name: 'Ou pour' }).fill(name)
  await page.getByRole('button', { name: 'Commencer' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

export type ExportedFile = { readonly name: string; readonly bytes: Uint8Array }

/** Exports from the page on screen, under the name the app proposes, and reads what was written. */
export async function exported(app: TestedApp, document: string): Promise<ExportedFile> {
  await app.answerDialog('accept')
  await askForExport(app.page, document)
  const message = app.page.getByRole('alert')
  await expect(message).toContainText('Document enregistré')
  const dialog = (await app.dialogs()).at(-1)
  const name = basename(dialog?.defaultPath ?? '')
  await message.getByRole('button', { name: 'Fermer' }).click()
  // Else the next export would be told by the words that are still fading away.
  await expect(message).toHaveCount(0)
  return { name, bytes: await readFile(join(app.documents, name)) }
}

export async function askForExport(page: Page, document: string): Promise<void> {
  await page.getByRole('button', { name: 'Exporter', exact: true }).click()
  await page.getByRole('menuitem', { name: document }).click()
}

/** The page says that what was typed is stored. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^enregistré$/ })).toBeVisible()
}
