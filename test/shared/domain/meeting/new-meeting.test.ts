import { describe, expect, it } from 'vitest'
import { Client } from '../../../../shared/domain/client/client.ts'
import { Firm } from '../../../../shared/domain/firm/firm.ts'
import { meetingKinds } from '../../../../shared/domain/meeting/kind.ts'
import { Meeting } from '../../../../shared/domain/meeting/meeting.ts'
import { newMeeting } from '../../../../shared/domain/meeting/new-meeting.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import { withPlainSpaces } from '../../documents/tree-reading.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const client = Client.parse({ id: id(1), name: 'Verrerie des Monts' })
const firm = Firm.parse({ name: 'Cap Conseil', people: [{ id: id(9), name: 'Inès Roy' }] })
const mission = Mission.parse({
  id: id(2),
  clientId: id(1),
  title: 'Suivi des lots',
  contact: { name: 'Hélène Garnier', role: 'Directrice' },
  team: {
    client: [
      { name: 'Hélène Garnier' },
      { name: 'Paul Vidal', role: 'Chef d’atelier', note: 'Absent lundi' },
    ],
    firm: [{ name: 'Inès Roy', role: 'Consultante' }],
  },
})
const earlier = [
  Meeting.parse({
    id: id(3),
    clientId: id(1),
    missionId: id(2),
    kind: 'steering',
    title: 'Comité de pilotage n° 1',
    date: '2024-03-01',
    actions: [
      { id: id(4), title: 'Relever les retards', owner: 'Paul Vidal', due: '2024-03-20' },
      { title: 'Choisir les lots', status: 'done' },
    ],
  }),
]
const drafted = (kind: Meeting['kind'], fields = {}) =>
  newMeeting({
    kind,
    mission,
    client,
    firm,
    today: '2024-04-02',
    newId: () => id(5),
    earlier,
    ...fields,
  })

describe('new minutes', () => {
  it('name both teams, each person once with the role that is known', () => {
    expect(drafted('steering').participants).toEqual([
      { name: 'Hélène Garnier', role: 'Directrice' },
      { name: 'Paul Vidal', role: 'Chef d’atelier' },
      { name: 'Inès Roy', role: 'Consultante' },
    ])
    expect(drafted('steering')).toMatchObject({ facilitator: 'Inès Roy', date: '2024-04-02' })
  })

  it('carry over what is still open, and when it was decided', () => {
    expect(drafted('steering').actions).toEqual([
      {
        id: id(4),
        title: 'Relever les retards',
        owner: 'Paul Vidal',
        due: '2024-03-20',
        status: 'todo',
        decidedOn: '2024-03-01',
      },
    ])
  })

  it('number the steering meetings, and name the others after the mission', () => {
    const titles = (['steering', 'workshop', 'kickoff'] as const).map(kind => drafted(kind).title)
    expect(titles.map(withPlainSpaces)).toEqual([
      'Comité de pilotage n° 2',
      'Atelier : Suivi des lots',
      'Lancement : Suivi des lots',
    ])
    expect(drafted('workshop', { title: ' Idées ' }).title).toBe('Idées')
  })

  it.each(meetingKinds)(
    'of the kind $label have an agenda, and a place to write under each item',
    ({ value }) => {
      const { agenda, sections } = drafted(value)
      expect(agenda.length).toBeGreaterThan(2)
      expect(agenda.every(({ minutes }) => minutes > 0)).toBe(true)
      expect(sections.map(({ title }) => title)).toEqual(agenda.map(({ title }) => title))
    },
  )

  it('open for a mission of which nothing is known yet', () => {
    const bare = Mission.parse({ id: id(2), clientId: id(1) })
    const meeting = newMeeting({
      kind: 'other',
      mission: bare,
      client,
      firm: Firm.parse({ name: '' }),
      today: '2024-04-02',
      newId: () => id(5),
      earlier: [],
    })
    expect(meeting).toMatchObject({ title: 'Réunion', participants: [], actions: [] })
  })
})
