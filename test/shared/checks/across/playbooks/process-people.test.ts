import { describe, expect, test } from 'vitest'
import { Mission } from '../../../../../shared/domain/mission/mission.ts'
import { exampleClient, exampleId } from '../../../documents/budget-example.ts'
import { foundInProcess } from '../../said-in-a-process.ts'

const team = [
  { name: 'Anne Royer', role: 'Support technique', note: 'reprise des plans' },
  { name: 'Bo Lind', role: 'Lead consultant' },
  { name: 'Dora Veyrat', role: 'Consultante digitale' },
]
const missions = [
  Mission.parse({
    id: exampleId(906),
    clientId: exampleClient.id,
    title: 'Verger',
    team: { firm: team, client: [] },
  }),
]
const found = (...items: readonly string[]) =>
  foundInProcess({
    about: { Rappels: items },
    around: { clients: [exampleClient], missions },
  }).filter(each => each.startsWith('unknown'))

describe('The people of the firm that a process tells', () => {
  test.each([
    'Équipe : Anne Royer : Support technique',
    'Équipe : Anne Royer : Appui technique et données',
    'Équipe : Anne Royer : Relecture du plan',
    'Équipe : Bo Lind : Directeur commercial',
    'Équipe : Dora Veyrat : Lead consultante',
    'Responsable : Anne Royer',
    'Exemple : Marc Toussaint : Assistant administratif',
    'Relu par Dora Veyrat (Consultante digitale)',
  ])('are as its teams tell them: « %s »', item => {
    expect(found(item)).toEqual([])
  })

  test.each([
    [
      'Équipe : Anne Royer : Assistante administrative',
      'Assistante administrative → Support technique',
    ],
    ['Dora Veyrat (Assistante comptable)', 'Assistante comptable → Consultante digitale'],
    ['Responsable : Dora Veyrot', 'Dora Veyrot → Dora Veyrat'],
    ['Relu par Anne Roier, puis archivé', 'Anne Roier → Anne Royer'],
  ])('are no others: « %s »', (item, expected) => {
    expect(found(item)).toEqual([`unknown-person ${expected}`])
  })
})
