import { wordParagraphs } from '../office/read-word.ts'
import { validationErrors } from '../office/validate.ts'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixture.ts'
import {
  exported,
  goTo,
  openMinutes,
  openMission,
  openSampleFirm,
  waitUntilSaved,
} from './steps.ts'

test('minutes open with the mission’s people and open actions, are written and leave as Word', async ({
  app,
}) => {
  test.slow()
  const { page } = app
  await openSampleFirm(app)

  await test.step('they are asked for on the mission’s page', async () => {
    await openMission(page, 'Exister en ligne')
    await expect(page.getByRole('checkbox', { name: /^Faite/ })).toHaveCount(5)
    await page.getByRole('button', { name: 'Nouveau compte-rendu' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('combobox', { name: 'Mission' })).toHaveValue(/Exister en ligne/)
    await dialog.getByText('Comité de pilotage', { exact: true }).click()
    await expect(dialog.getByText('5 actions encore ouvertes')).toBeVisible()
    await dialog.getByRole('button', { name: 'Créer le compte-rendu' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Comité de pilotage n°.1$/)
  })

  await test.step('what is known is there, and the rest is typed', async () => {
    await expect(page.getByRole('textbox', { name: 'Nom', exact: true }).first()).toHaveValue(
      'Patrick Lefort',
    )
    await expect(page.getByText('Décidée le 18 juillet 2024').first()).toBeVisible()
    await page.getByRole('button', { name: 'Commencer le point 1' }).click()
    await page.getByRole('button', { name: 'Terminer le point 1' }).dblclick()
    await expect(page.getByRole('button', { name: 'Terminer le point 2' })).toBeVisible()
    await expect(page.getByText(/^\d+\smin sur \d+\smin$/)).toBeVisible()
    await page.getByRole('button', { name: 'Ajouter une décision' }).click()
    await page
      .getByRole('textbox', { name: 'Décision 1', exact: true })
      .fill('Retenir l’agence de Villeurbanne')
    await page.getByRole('textbox', { name: 'Raison de la décision 1' }).fill('Seule à tenir juin')
    const actions = page.getByRole('region', { name: 'Actions' })
    await actions
      .getByLabel(/^Responsable/)
      .first()
      .fill('Karim Lopez')
    await expect(actions.getByText('Hors des participants : Karim Lopez')).toBeVisible()
    await page.keyboard.press('Escape')
    await waitUntilSaved(page)
  })

  await test.step('the Word file is valid and says all of it', async () => {
    const word = await exported(app, 'Word (.docx)')
    expect(word.name).toMatch(/^\d{4}-\d\d-\d\d Compte-rendu MétalFab Industries\.docx$/)
    expect(await validationErrors(word.bytes, 'docx')).toEqual([])
    const text = wordParagraphs(word.bytes).join('\n')
    expect(text).toContain('Retenir l’agence de Villeurbanne')
    expect(text).toContain('Seule à tenir juin')
    expect(text).toContain('Ouvrir la fiche Google My Business')
    expect(text).toContain('Karim Lopez')
  })

  await test.step('an action ticked on the mission’s page is open nowhere any more', async () => {
    await openMission(page, 'Exister en ligne')
    await page.getByRole('checkbox', { name: 'Faite : Retenir trois agences' }).click()
    await expect(page.getByRole('checkbox', { name: /^Faite/ })).toHaveCount(4)
    await goTo(page, 'Ateliers')
    await expect(page.getByRole('row', { name: /Comité de pilotage n°.1/ })).toContainText('4')
  })
})

test('post-its and the matrix are moved, and votes given, without a mouse', async ({ app }) => {
  const { page } = app
  await openSampleFirm(app)
  await openMinutes(page, 'Atelier de stratégie digitale')

  const votes = page.getByRole('spinbutton', { name: 'Votes : Tout sur mesure' })
  await votes.focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(votes).toHaveAttribute('aria-valuenow', '2')

  const beside = page.getByRole('region', { name: 'Groupe : Atouts relationnels' })
  const handle = page.getByRole('button', { name: 'Déplacer : Tout sur mesure' })
  await handle.focus()
  await page.keyboard.press('ArrowRight')
  await expect(beside.getByRole('button', { name: 'Déplacer : Tout sur mesure' })).toBeFocused()

  await page.getByRole('button', { name: /^7, Devis en ligne/ }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(
    page.getByRole('button', { name: /^\d, Devis en ligne : impact fort, effort moyen$/ }),
  ).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Effort : Devis en ligne' })).toHaveValue(
    /^moyen : /,
  )
})

test('ideas are typed one after the other, in groups that are named first', async ({ app }) => {
  const { page } = app
  await openSampleFirm(app)
  await openMinutes(page, 'Atelier de stratégie digitale')
  await page.getByRole('button', { name: 'Ajouter un groupe' }).click()
  await expect(page.getByRole('textbox', { name: /^Nom du groupe/ }).last()).toBeFocused()
  await page.keyboard.type('Envies')
  const group = page.getByRole('region', { name: 'Groupe : Envies' })
  await group.getByRole('textbox', { name: /^Post-it/ }).click()
  await page.keyboard.type('Première idée')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Deuxième idée')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Troisième')
  await expect(group.getByRole('textbox', { name: /^Post-it/ })).toHaveText([
    'Première idée',
    'Deuxième idée',
    'Troisième',
  ])
  await group.getByRole('button', { name: 'Retirer : Troisième' }).click()
  await expect(group.getByRole('textbox', { name: /^Post-it/ })).toHaveCount(2)
})

test('a post-it and an entry of the matrix are dragged where they belong', async ({ app }) => {
  const { page } = app
  await openSampleFirm(app)
  await openMinutes(page, 'Atelier de stratégie digitale')
  // What was found comes in above the fields: nothing is dragged before it stands.
  await expect(page.getByRole('button', { name: 'Contrôles de ce document' })).toBeVisible()
  const group = page.getByRole('region', { name: 'Groupe : Atouts relationnels' })
  await page.getByRole('button', { name: 'Déplacer : Tout sur mesure' }).dragTo(group)
  await expect(group.getByRole('button', { name: 'Déplacer : Tout sur mesure' })).toBeVisible()

  await page
    .getByRole('button', { name: /^1, Fiche Google/ })
    .dragTo(page.getByText('À écarter pour l’instant').first())
  await expect(
    page.getByRole('button', { name: '8, Fiche Google My Business : impact moyen, effort moyen' }),
  ).toBeVisible()
})

for (const colours of ['light', 'dark'] as const) {
  test(`minutes break no accessibility rule, ${colours}`, async ({ app }) => {
    test.slow()
    const { page } = app
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    await openSampleFirm(app)
    await goTo(page, 'Ateliers')
    await expectAccessible(page, 'list of minutes')
    await page.getByRole('button', { name: 'Nouveau compte-rendu' }).click()
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page, 'new minutes dialog')
    await page.keyboard.press('Escape')
    await openMinutes(page, 'Atelier de stratégie digitale')
    await expectAccessible(page, 'minutes')
  })
}
