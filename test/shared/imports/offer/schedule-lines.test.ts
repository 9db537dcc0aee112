import { describe, expect, it } from 'vitest'
import { read } from './invented-offer.ts'

const planned = (...lines: string[]) => {
  const { schedule, milestones } = read('## Calendrier', ...lines).proposal
  return { schedule, milestones: milestones.map(({ title, planned: day }) => [title, day]) }
}

describe('Lines from a day to another', () => {
  it('are the plan, with the length that they tell, and no milestones', () => {
    expect(
      planned(
        '- Écouter : du 16 mars au 3 avril 2026, 3 semaines',
        '- Régler : du 7 avril au 18 mai 2026 (6 semaines)',
        '- Ouverture : 26 mai 2026',
      ),
    ).toEqual({
      schedule: [
        {
          label: 'Écouter',
          duration: '3 semaines',
          start: '2026-03-16',
          end: '2026-04-03',
          dates: 'du 16 mars au 3 avril 2026',
        },
        {
          label: 'Régler',
          duration: '6 semaines',
          start: '2026-04-07',
          end: '2026-05-18',
          dates: 'du 7 avril au 18 mai 2026',
        },
      ],
      milestones: [['Ouverture', '2026-05-26']],
    })
  })

  it('are none where only one tells two days', () => {
    const { schedule } = planned('- Entretiens : du 16 au 20 mars 2026', '- Remise : 3 avril 2026')
    expect(schedule).toEqual([])
  })

  it('leave aside what nobody works in, and whole months', () => {
    const { schedule } = planned(
      '- Écouter : du 16 mars au 3 avril 2026',
      '- Régler : du 7 avril au 18 mai 2026',
      '- Pause estivale : du 3 au 21 août 2026',
      '- Bilan : septembre 2026',
    )
    expect(schedule.map(({ label }) => label)).toEqual(['Écouter', 'Régler'])
  })
})
