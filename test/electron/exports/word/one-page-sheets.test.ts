import { expect, test } from 'vitest'
import { estimatedPages } from '../../../../electron/exports/word/page-estimate.ts'
import { picturesOf } from '../../../../electron/exports/word/pictures.ts'
import { themeOf } from '../../../../electron/exports/word/theme.ts'
import { cleanTree } from '../../../../shared/documents/clean-text.ts'
import { referenceSheet } from '../../../../shared/documents/reference-sheet.ts'
import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import { lastReport } from '../../../../shared/domain/reference/missions.ts'
import { found, sampleWorkspace } from '../../../shared/documents/sample-workspace.ts'

const { clients, firm, followUps, missions, reports } = sampleWorkspace()
const long = 'Une phrase qui en dit beaucoup trop pour tenir sur une seule ligne. '.repeat(40)

test.each([
  ...missions.map(mission => [mission.title, mission, firm] as const),
  ...missions.map(each => [`${each.title}, told at great length`, wordy(each), firm] as const),
  ...['Verdana', 'Georgia'].map(font => {
    return [`${font} letters`, found(missions[1]), inFont(font)] as const
  }),
])('A reference takes one page: %s', async (_, mission, house) => {
  expect(await pagesOf(mission, house)).toBe(1)
})

function wordy(mission: Mission): Mission {
  const many = Array.from({ length: 20 }, () => long)
  const phases = mission.phases.map(phase => ({ ...phase, name: long }))
  return { ...mission, situation: many, trigger: many, painPoints: many, objective: long, phases }
}

function inFont(font: string): Firm {
  return { ...firm, brand: { ...firm.brand, font } }
}

async function pagesOf(mission: Mission, house: Firm): Promise<number> {
  const tree = cleanTree(
    referenceSheet({
      mission,
      client: found(clients.find(({ id }) => id === mission.clientId)),
      report: lastReport(mission, reports),
      followUps: followUps.filter(({ missionId }) => missionId === mission.id),
      firm: house,
      today: '2024-11-20',
    }),
  )
  const place = { hasContents: false, hasLetterhead: true, pictures: await picturesOf(tree) }
  return estimatedPages(tree, place, themeOf(tree.brand)).count
}
