import { expect, test } from './fixture.ts'

test('the app opens on a French page and asks nothing of any network', async ({ app }) => {
  await expect(app.page).toHaveTitle(/Établi/)
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(app.page.locator('#root')).not.toBeEmpty()
  expect(await app.problems()).toEqual([])
})
