import { expect, test } from './fixture.ts'

test('the app opens on a French page and asks nothing of any network', async ({ app }) => {
  await expect(app.page).toHaveTitle(/Établi/)
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(app.page.locator('#root')).not.toBeEmpty()
  expect(await app.problems()).toEqual([])
})

test('the first documents come in by the menu and by the keyboard, where nothing is kept yet', async ({
  app,
}) => {
  const { page } = app
  const welcome = page.getByRole('heading', { name: 'Bienvenue dans Établi' })
  const chooseFiles = page.getByRole('button', { name: 'Choisir des fichiers' })
  await expect(welcome).toBeVisible()
  await app.menu('import')
  await expect(chooseFiles).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(chooseFiles).toBeHidden()
  await page.keyboard.press('Control+n')
  await page.keyboard.press('Control+o')
  await expect(chooseFiles).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(1)
})
