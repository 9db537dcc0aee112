import { expect, test } from './fixture.ts'
import { openMission, openSampleFirm, waitUntilSaved } from './steps.ts'

test('a table pasted into prose keeps its cells, and leaves its looks behind', async ({ app }) => {
  const { page } = app
  await openSampleFirm(app)
  await openMission(page, 'Exister en ligne')
  await page.getByRole('tab', { name: 'Cadrage' }).click()
  const goal = page.getByRole('textbox', { name: 'Objectif principal' })
  await goal.click()
  await page.keyboard.press('Control+A')
  await goal.evaluate(field => {
    const clipboardData = new DataTransfer()
    const row = (cells: string[]) =>
      `<tr>${cells.map(cell => `<td style="color: red"><p style="margin: 0">${cell}</p></td>`).join('')}</tr>`
    const rows = [row(['Lundi', '3 j']), row(['Mardi', '5 j'])].join('')
    clipboardData.setData('text/html', `<p style="color: red">Plan</p><table>${rows}</table>`)
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  await expect(goal.getByRole('listitem')).toHaveText(['Lundi – 3 j', 'Mardi – 5 j'])
  await expect(goal).toContainText('Plan')
  await waitUntilSaved(page)
})
