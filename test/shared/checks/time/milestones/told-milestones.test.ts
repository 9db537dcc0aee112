import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const opening = { id: exampleId(1), title: 'Ouverture du marché', planned: '2025-04-07' }
const moved = { ...opening, id: exampleId(2), revised: '2025-04-14' }
const told = (line: string, reports: readonly object[] = []) =>
  found({
    brief: { milestones: [opening] },
    meeting: { sections: [{ title: 'Planning', notes: `- Bilan : 20 mars\n- ${line}` }] },
    reports,
  })

describe('A day said to be the one that was planned', () => {
  test.each([
    ['Ouverture du marché : 14 avril 2025, date inchangée depuis le brief', '14 avril 2025'],
    ['Ouverture du marché : 8 avril (comme prévu dans le brief)', '8 avril 2025'],
    ['**Ouverture du marché** : lundi 14 avril – inchangé', '14 avril 2025'],
    ['Ouverture du marché : 2 avril, date maintenue.', '2 avril 2025'],
  ])('is that of the brief: « %s »', (line, stated) => {
    expect(told(line)).toEqual([`date-conflict ${stated}`])
  })

  test('is that of the brief, whatever a report has moved since', () => {
    const line = 'Ouverture du marché : 14 avril 2025, inchangée par rapport au brief'
    expect(told(line, [{ status: 'amber', milestones: [moved] }])).toEqual([
      'date-conflict 14 avril 2025',
    ])
  })

  test.each([
    'Ouverture du marché : 7 avril 2025, date inchangée depuis le brief',
    'Ouverture du marché : 14 avril, une semaine après le brief',
    'Ouverture du marché : 14 avril, date changée depuis le brief',
    'Ouverture du marché : 14 avril au lieu du 7, le reste inchangé',
    'Ouverture des serres : 14 avril, date inchangée depuis le brief',
    'Recette : 14 avril, comme prévu',
  ])('may be another: « %s »', line => {
    expect(told(line)).toEqual([])
  })

  test('may have been moved before', () => {
    const line = 'Ouverture du marché : 14 avril, date maintenue'
    expect(told(line, [{ status: 'amber', milestones: [moved] }])).toEqual([])
  })
})
