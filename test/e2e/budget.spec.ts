import { expect, test } from './fixture.ts'
import { openMission, openSampleFirm, waitUntilSaved } from './steps.ts'

test('a line and an envelope that are typed contradict nothing, a line over the envelope does', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  await openMission(page, 'Vente en ligne pour les clients professionnels')
  await page.getByRole('tab', { name: 'Budget' }).click()
  const lines = page.getByRole('region', { name: 'Lignes' })
  await lines.getByRole('button', { name: 'Ajouter une ligne' }).click()
  await page.keyboard.type('Accompagnement au changement')
  await lines.getByRole('textbox', { name: 'Jours : Accompagnement au changement' }).fill('5')
  await lines.getByRole('textbox', { name: 'TJM : Accompagnement au changement' }).fill('900')
  await page.keyboard.press('Tab')
  await expect(lines.getByText('4 500 €')).toBeVisible()
  const envelope = page.getByRole('textbox', { name: 'Enveloppe convenue avec le client, HT' })
  await envelope.fill('10')
  await page.keyboard.press('Tab')
  await expect(page.getByText('dépasse l’enveloppe convenue')).toBeVisible()
  await envelope.fill('99000')
  await page.keyboard.press('Tab')
  await waitUntilSaved(page)
  await expect(page.getByText('sous l’enveloppe', { exact: false })).toBeVisible()
  await expect(page.getByText('dépasse l’enveloppe convenue')).toBeHidden()
  await expect(page.getByText(/sont annoncés|et non 0/)).toBeHidden()
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/budget.png` })
})
