import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixture.ts'
import { goTo, openSampleFirm, waitUntilSaved } from './steps.ts'

test('what cannot be right is told under its field, and all that is typed beside it is kept', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  await goTo(page, 'Réglages')
  const town = page.getByRole('textbox', { name: 'Ville du RCS' })
  await page
    .getByRole('textbox', { name: /^TJM HT d/ })
    .first()
    .fill('-950')
  await page.getByRole('textbox', { name: 'Capital social' }).fill('-5')
  await page.getByRole('textbox', { name: 'Délai de règlement, en jours' }).fill('90')
  await page
    .getByRole('textbox', { name: /^Courriel d/ })
    .first()
    .fill('pas un courriel')
  await town.fill('Grenoble')
  await page.keyboard.press('Tab')
  await expect(page.getByText('0 au minimum.')).toHaveCount(2)
  await expect(page.getByText('60 au maximum.')).toBeVisible()
  await expect(page.getByText('Un courriel s’écrit comme')).toBeVisible()
  await waitUntilSaved(page)
  await expect(page.getByText('n’est pas encore enregistrée')).toHaveCount(0)
  await expectAccessible(page, 'Réglages')

  await app.restart()
  await goTo(app.page, 'Réglages')
  await expect(app.page.getByRole('textbox', { name: 'Ville du RCS' })).toHaveValue('Grenoble')
})
