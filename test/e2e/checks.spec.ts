import { expect, test } from './fixture.ts'
import { goTo, openSampleFirm } from './steps.ts'

test('what contradicts itself is found, leads to its document, and can be justified', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  await goTo(page, 'Contrôles')
  const claim = page.getByRole('listitem').filter({ hasText: 'retour brut' }).first()
  await expect(claim).toContainText('583 %')
  const search = page.getByRole('textbox', { name: 'Rechercher un constat' })
  await search.fill('formapro retour brut')
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1)

  await claim.getByRole('button', { name: 'Justifier' }).click()
  await page.getByRole('textbox', { name: 'Pourquoi' }).fill('Chiffre du client, gardé tel quel')
  await page.getByRole('dialog').getByRole('button', { name: 'Justifier' }).click()
  await page.getByText('Justifiés').click()
  const kept = page.getByRole('listitem').filter({ hasText: 'Chiffre du client' })
  await expect(kept).toBeVisible()

  await kept.getByRole('button', { name: 'Ouvrir' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'FormaPro, bilan' })).toBeVisible()
  const section = (name: string) =>
    page.getByRole('navigation', { name: /^Sections/ }).getByRole('button', { name })
  await expect(section('ROI')).toHaveAttribute('aria-current', 'location')
  await section('Conclusion').click()
  await page.getByRole('button', { name: 'Contrôles de ce document' }).click()
  const inspector = page.getByRole('dialog')
  await inspector
    .getByRole('listitem')
    .filter({ hasText: 'Chiffre du client' })
    .getByRole('button', { name: 'Ouvrir' })
    .click()
  await expect(inspector).toBeHidden()
  await expect(section('ROI')).toHaveAttribute('aria-current', 'location')
})

test('one goes from finding to finding, and one reason holds for all that are of a kind', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  await goTo(page, 'Contrôles')
  const last = page.getByRole('main').getByRole('button', { name: 'Ouvrir' }).last()
  await last.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Contrôles' })).toBeHidden()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(last).toBeInViewport()
  await expect(last).toBeFocused()

  await page.getByText('Par nature').click()
  const weekends = page.getByRole('region', { name: 'Week-ends' })
  await weekends.getByRole('button', { name: /^Justifier les \d+…$/ }).click()
  await page.getByRole('textbox', { name: 'Pourquoi' }).fill('Dates convenues avec le client')
  await page.getByRole('dialog').getByRole('button', { name: 'Justifier' }).click()
  await expect(weekends).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(weekends).toBeVisible()
})
