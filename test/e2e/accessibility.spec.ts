import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixture.ts'
import {
  followPlaybook,
  goTo,
  openMission,
  openPlaybook,
  openProposal,
  openReport,
  openSampleFirm,
} from './steps.ts'

const palette = 'Mission, client, document ou commande'
const missionTabs = ['Synthèse', 'Cadrage', 'Plan', 'Équipe', 'Budget', 'Risques', 'Brief']

for (const colours of ['light', 'dark'] as const) {
  test(`no screen breaks an accessibility rule, ${colours}`, async ({ app }) => {
    test.slow()
    const { page } = app
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page, 'first start')
    await openSampleFirm(app)
    await expectAccessible(page, 'dashboard')

    await goTo(page, 'Missions')
    await expectAccessible(page, 'missions')
    await openMission(page, 'Vente en ligne pour les clients professionnels')
    for (const name of missionTabs) {
      await page.getByRole('tab', { name }).click()
      await expectAccessible(page, `mission, ${name}`)
    }

    await goTo(page, 'Clients')
    await expectAccessible(page, 'clients')
    await page.getByRole('row', { name: 'TechParts' }).click()
    await page.getByRole('heading', { level: 2, name: 'Fiche' }).waitFor()
    await expectAccessible(page, 'client')
    await goTo(page, 'Propositions')
    await expectAccessible(page, 'proposals')
    await openProposal(page, 'Mettre votre catalogue en ligne')
    await expectAccessible(page, 'proposal')
    await goTo(page, 'Rapports')
    await expectAccessible(page, 'reports')
    await openReport(page, 'TechParts, mois 2')
    await expectAccessible(page, 'monthly report')
    await openReport(page, 'FormaPro, bilan')
    await expectAccessible(page, 'final report')
    await goTo(page, 'Rapports')
    await page.getByRole('button', { name: 'Nouveau rapport' }).click()
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page, 'new report dialog')
    await page.keyboard.press('Escape')
    await goTo(page, 'Méthodes')
    await expectAccessible(page, 'playbooks')
    await openPlaybook(page, 'Mener une mission')
    await expectAccessible(page, 'playbook')
    await followPlaybook(page, 'ElectroDistrib')
    await page.getByRole('checkbox').first().check()
    await expectAccessible(page, 'playbook being followed')
    await goTo(page, 'Contrôles')
    await page.getByRole('button', { name: 'Justifier' }).first().waitFor()
    await expectAccessible(page, 'checks')
    await goTo(page, 'Réglages')
    await expectAccessible(page, 'settings')

    await app.menu('openPalette')
    await page.getByPlaceholder(palette).waitFor()
    await expectAccessible(page, 'palette')
    await page.keyboard.press('Escape')
    await app.menu('import')
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page, 'import dialog')
    await page.keyboard.press('Escape')
    await app.menu('newMission')
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page, 'new mission dialog')
  })
}

test('nothing that opens over a screen breaks an accessibility rule', async ({ app }) => {
  test.slow()
  const { page } = app
  await openSampleFirm(app)
  for (const colours of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    const expectOpen = async (what: string) => {
      await expectAccessible(page, `${what}, ${colours}`)
      await page.keyboard.press('Escape')
    }

    await openMission(page, 'Vente en ligne pour les clients professionnels')
    await page.getByRole('button', { name: 'Autres actions' }).click()
    await page.getByRole('menu').waitFor()
    await expectOpen('menu')
    await page.getByRole('button', { name: /^Contrôles de la mission/ }).click()
    const inspector = page.getByRole('dialog', { name: 'Contrôles de la mission' })
    await inspector.getByRole('button', { name: 'Justifier' }).first().click()
    await expectOpen('reason for a finding, over the inspector')
    await page.keyboard.press('Escape')
    await expect(inspector, 'a second Escape, at once, closes the inspector').toBeHidden()
    await page.getByRole('tab', { name: 'Cadrage' }).click()
    await page.getByRole('textbox', { name: 'Début' }).click()
    await page.getByRole('button', { name: 'Mois suivant' }).waitFor()
    await expectOpen('calendar')
    await page.getByRole('tab', { name: 'Budget' }).click()
    await page
      .getByRole('combobox', { name: /^Nature/ })
      .first()
      .click()
    await page.getByRole('option').first().waitFor()
    await expectOpen('list in a row')
    await page
      .getByRole('button', { name: /^Actions sur la ligne/ })
      .first()
      .click()
    await page.getByRole('menu').waitFor()
    await expectOpen('menu of a row')

    await goTo(page, 'Suivi')
    await page.getByRole('button', { name: 'Ajouter un suivi' }).click()
    await page.getByRole('combobox', { name: 'Mission' }).click()
    await page.getByRole('option').first().waitFor()
    await expectOpen('list in a dialog')
    await page.keyboard.press('Escape')
  }
})

test('a consultant without a mouse opens a mission, changes a field and comes back', async ({
  app,
}) => {
  const { page } = app
  await tabTo(page, 'Découvrir avec le cabinet d’exemple')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Tableau de bord' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await expect(page.getByPlaceholder(palette)).toBeFocused()
  await page.keyboard.type('catalogue en ligne')
  await expect(
    page.getByRole('button', { name: 'Mettre votre catalogue en ligne Proposition' }),
    'the first result is selected, though the search may have been indexed after the last key',
  ).toHaveAttribute('data-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Mettre votre catalogue en ligne' }),
  ).toBeVisible()

  await tabTo(page, 'Objet')
  await page.keyboard.type('Votre catalogue, en ligne')
  await page.keyboard.press('Tab')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Votre catalogue, en ligne' }),
  ).toBeVisible()
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('heading', { level: 1, name: 'Missions' })).toBeVisible()
})

/** Presses Tab until the control of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      const label =
        element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined
      return label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    })
    if (focused.startsWith(name)) return
  }
  throw new Error(`Tab never reaches « ${name} »`)
}
