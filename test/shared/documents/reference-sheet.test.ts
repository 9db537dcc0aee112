import { describe, expect, it, test } from 'vitest'
import { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { referenceSheet } from '../../../shared/documents/reference-sheet.ts'
import { lastReport, referenceMissions } from '../../../shared/domain/reference/missions.ts'
import { found, sampleWorkspace } from './sample-workspace.ts'
import { wholeText } from './told-content.ts'
import { allTexts, headings, under } from './tree-reading.ts'

const { clients, firm, followUps, missions, reports } = sampleWorkspace()
const finished = referenceMissions(missions, reports, '2024-11-20')

function sourcesOf(mission: (typeof missions)[number]) {
  return {
    mission,
    client: found(clients.find(({ id }) => id === mission.clientId)),
    report: lastReport(mission, reports),
    followUps: followUps.filter(({ missionId }) => missionId === mission.id),
    firm,
    today: '2024-11-20',
  }
}

const bakery = sourcesOf(found(finished.find(({ title }) => title?.includes('ERP'))))
const academy = sourcesOf(found(finished.find(({ title }) => title?.includes('formation'))))

test('A reference tells why, how and what came of it, in the client’s words too', () => {
  const tree = referenceSheet(bakery)
  expect(headings(tree)).toEqual(['Contexte et démarche', 'Résultats'])
  expect(wholeText(tree)).toContain('Huit boulangeries équipées')
  expect(DocumentTree.parse(tree)).toEqual(tree)
})

test('Its results are the figures of the last report, the return with its formula', () => {
  const texts = allTexts(under(referenceSheet(academy), 'Résultats'))
  expect(texts).toContain('1 200 inscrits pour 800 espérés')
  expect(texts).toContain('+50 %')
  expect(texts).toContain('Retour sur investissement : 583 % (ROI = (gains − coûts) / coûts).')
})

test('A testimonial without consent is not shown', () => {
  const refused = bakery.followUps.map(each => ({
    ...each,
    ...(each.testimonial && { testimonial: { ...each.testimonial, consent: false } }),
  }))
  expect(headings(referenceSheet({ ...bakery, followUps: refused }))).not.toContain('Témoignage')
})

describe('An anonymous reference', () => {
  it.each(finished.map(mission => [mission.title, mission] as const))(
    '« %s » names neither the client nor its people',
    (_, mission) => {
      const sources = sourcesOf(mission)
      const text = wholeText(referenceSheet({ ...sources, anonymous: { hidden: [] } }))
      const { client } = sources
      const people = [...client.contacts, ...mission.team.client].map(({ name }) => name)
      for (const name of [client.name, ...people]) expect(text).not.toContain(name)
      expect(text).toContain(firm.name)
    },
  )

  it('hides the words it is told to, and keeps the firm’s own address', () => {
    const named = { ...bakery.mission, situation: [], trigger: ['Trois ateliers à Lyon'] }
    const mission = { ...named, painPoints: [] }
    const tree = referenceSheet({ ...bakery, mission, anonymous: { hidden: ['Lyon'] } })
    expect(allTexts(under(tree, 'Contexte et démarche'))[0]).toBe('Trois ateliers dans la région')
    expect(tree.cover.issuer).toEqual(referenceSheet(bakery).cover.issuer)
  })

  it('signs a testimonial with the role alone', () => {
    const tree = referenceSheet({ ...bakery, anonymous: { hidden: [] } })
    expect(wholeText(tree)).toContain('Directrice')
    expect(wholeText(tree)).not.toContain('Sandrine')
  })
})
