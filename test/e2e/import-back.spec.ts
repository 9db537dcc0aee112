import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { markdownFile } from '../../shared/documents/markdown-file.ts'
import { missionBriefDocument } from '../../shared/documents/mission-brief.ts'
import type { Mission } from '../../shared/domain/mission/mission.ts'
import { parseWorkspace } from '../../shared/domain/workspace/workspace.ts'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixture.ts'
import { openMission, openSampleFirm } from './steps.ts'

test('a brief that was edited elsewhere tells what it changes, and takes nothing away unasked', async ({
  app,
}, testInfo) => {
  const { page } = app
  await openSampleFirm(app)
  const file = join(app.documents, 'brief.md')
  await writeFile(file, await briefBeforeLastRisk())
  await app.menu('import')
  await app.answerDialog({ paths: [file] })
  await page.getByRole('button', { name: 'Choisir des fichiers' }).click()

  const changed = page.getByRole('region', { name: 'Ce qui changera' })
  await expect(changed).toContainText('Aucune petite rallonge')
  const absent = page.getByRole('region', { name: 'Absent du document' })
  await expect(absent).toContainText('Clients lents à adopter le site')
  const removes = absent.getByRole('checkbox', {
    name: 'Retirer d’Établi ce que le document ne dit plus',
  })
  await expect(removes).not.toBeChecked()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectAccessible(page, `what came back, ${colorScheme}`)
  }
  await page.screenshot({ path: testInfo.outputPath('review.png') })
  await removes.check()
  await expect(changed).toContainText('Aucune petite rallonge')
  await removes.uncheck()
  await page.getByRole('button', { name: 'Compléter la mission' }).click()
  await expect(absent).toBeHidden()
  await openMission(page, 'Vente en ligne pour les clients professionnels')
  await page.getByRole('tab', { name: 'Risques' }).click()
  await expect(page.getByRole('textbox', { name: /^Risque \d+$/ })).toHaveCount(4)
})

/** As it was exported before its mission had its last risk, with an edit made since. */
async function briefBeforeLastRisk(): Promise<string> {
  const text = await readFile(
    join(import.meta.dirname, '../../resources/sample-workspace.json'),
    'utf8',
  )
  const parsed = parseWorkspace(JSON.parse(text))
  if (parsed.kind !== 'workspace') throw new Error('The sample cannot be read')
  const { missions, clients, firm } = parsed.workspace
  const [last] = missions as [Mission]
  const mission = { ...last, risks: last.risks.slice(0, -1) }
  const client = clients.find(({ id }) => id === mission.clientId)
  if (client === undefined) throw new Error('The sample has changed')
  return markdownFile(missionBriefDocument({ mission, client, firm, today: '2026-01-15' })).replace(
    'Aucune rallonge',
    'Aucune petite rallonge',
  )
}
