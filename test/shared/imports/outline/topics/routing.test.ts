import { expect, test } from 'vitest'
import { brief } from '../../brief-files.ts'

const header =
  '# Brief\n\n**Client :** Martin SA\n**Créé par :** Anne Roy\n\n## Contexte\n- Stock faux\n\n'
const read = (text: string) => brief(`${header}${text}`)

test('A sentence over a table is no title of its rows, and the figure that it alone tells is listed', () => {
  const { mission, unrecognised } = read(
    '## Budget\n\nNos honoraires sont de 9 000 € pour 11 jours, répartis ainsi :\n\n| Lot | Jours | Montant HT |\n|---|---|---|\n| Lot 1 – Relevé | 4 | 4 000 € |\n| Lot 2 – Carte | 6 | 5 000 € |\n| **Ensemble** | **10** | **9 000 €** |\n',
  )
  expect(mission.budget.lines.map(({ label }) => label)).toEqual([
    'Lot 1 – Relevé',
    'Lot 2 – Carte',
  ])
  expect(mission.budget.envelope).toBe(900_000)
  expect(JSON.stringify(unrecognised)).toContain('11 jours')
})

test('What is said to be likely and grave is a risk among the constraints too', () => {
  const { mission } = read(
    '## Contraintes\n- Vignes fermées en août\n- Gel tardif (probabilité forte, impact moyen) : bâches en réserve\n',
  )
  expect(mission.constraints).toEqual(['Vignes fermées en août'])
  expect(mission.risks).toMatchObject([
    { title: 'Gel tardif', probability: 'high', impact: 'medium', mitigation: 'bâches en réserve' },
  ])
})

test('What is left out is no deliverable of the phase above', () => {
  const { mission } = read(
    '## Phases\n\n### Phase 1 – Relevé (mai 2025)\n- Plan des vannes\n\nSont exclus : le pompage et l’éclairage.\n',
  )
  expect(mission.phases[0]?.deliverables.map(({ title }) => title)).toEqual(['Plan des vannes'])
  expect(mission.constraints).toEqual(['Sont exclus : le pompage et l’éclairage.'])
})

test('What made them decide is the trigger, though it stands under their difficulties', () => {
  const { mission } = read(
    '## Difficultés\n- Fuites la nuit\n\nDeux pannes ont précipité la décision : celle de mai et celle de juin.\n',
  )
  expect(mission.painPoints).toEqual(['Fuites la nuit'])
  expect(mission.trigger).toHaveLength(1)
})

test('A sentence on the length of the mission is no milestone', () => {
  const { mission } = read(
    '## Calendrier\n\nLa mission dure sept mois et demi, du 5 mai au 19 décembre 2025.\n\n| Jalon | Date |\n|---|---|\n| Relevé | 30 mai 2025 |\n',
  )
  expect(mission).toMatchObject({
    start: '2025-05-05',
    end: '2025-12-19',
    statedDuration: 'sept mois et demi',
  })
  expect(mission.milestones.map(({ title }) => title)).toEqual(['Relevé'])
})
