import { expect, test } from 'vitest'
import { referenceChecklist } from '../../../../shared/checks/sending/reference-checklist.ts'
import { Firm } from '../../../../shared/domain/firm/firm.ts'
import { FollowUp } from '../../../../shared/domain/follow-up/follow-up.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import { referenceUse } from '../../../../shared/domain/reference/reference-use.ts'
import { exampleId } from '../../documents/budget-example.ts'

const firm = Firm.parse({ name: 'Cap', legal: { siret: '99999042700018', address: 'Lyon' } })

function unmet(isAnonymous: boolean | undefined, consent?: boolean | string, end = '2024-06-28') {
  const mission = Mission.parse({
    id: exampleId(1),
    clientId: exampleId(2),
    end,
    ...(isAnonymous !== undefined && { reference: { isAnonymous } }),
  })
  const given = { id: exampleId(3), missionId: mission.id, due: '2024-07-30', kind: '1m' }
  const testimonial = { text: 'Une équipe sûre.', consent }
  const followUps = consent === undefined ? [] : [FollowUp.parse({ ...given, testimonial })]
  const sources = { mission, reports: [], followUps, today: '2024-07-15' }
  return referenceChecklist({ ...sources, use: referenceUse(sources), firm })
    .filter(({ isMet }) => !isMet)
    .map(({ code, level }) => [code, level])
}

test('A reference that names its client leaves with their consent only', () => {
  expect(unmet(false)).toEqual([['reference-consent', 'block']])
  expect(unmet(false, 'non, pas pour le moment')).toEqual([['reference-consent', 'block']])
  expect(unmet(false, 'Site web et plaquette')).toEqual([])
  expect(unmet(undefined, true)).toEqual([])
})

test('It leaves without the name, of a mission under way too', () => {
  expect(unmet(true)).toEqual([])
  expect(unmet(undefined)).toEqual([])
  expect(unmet(false, true, '2024-12-20')).toEqual([])
})
