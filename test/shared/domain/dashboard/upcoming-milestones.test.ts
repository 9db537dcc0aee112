import { describe, expect, it } from 'vitest'
import {
  distanceInWords,
  upcomingMilestones,
} from '../../../../shared/domain/dashboard/upcoming-milestones.ts'
import type { MissionCard } from '../../../../shared/domain/mission/card.ts'

const mission: MissionCard = {
  id: 'm1',
  clientId: 'c1',
  title: '',
  start: '2024-05-01',
  total: 0,
  spent: 0,
  days: 0,
  deliverables: { done: 0, all: 0 },
  milestones: [
    { id: 'late', title: 'Passé', date: '2024-05-02' },
    { id: 'far', title: 'Loin', date: '2024-06-03' },
    { id: 'near', title: 'Proche', date: '2024-05-13' },
    { id: 'undated', title: 'Sans date' },
  ],
  graveRisks: 0,
  words: '',
}

describe('the next milestones', () => {
  it('come by date, without those that are past or have none', () => {
    const next = upcomingMilestones([mission], '2024-05-07', 'metropole', 8)
    expect(next.map(({ id }) => id)).toEqual(['near', 'far'])
  })

  it('are counted in working days, the holidays of May left out', () => {
    const [near] = upcomingMilestones([mission], '2024-05-07', 'metropole', 1)
    // 8 May, Ascension and the week-end do not count: the 10th and the 13th are left.
    expect(near?.workingDaysLeft).toBe(2)
  })
})

describe('the distance in words', () => {
  it('says today, tomorrow, then working days', () => {
    expect(distanceInWords('2024-05-07', 0, '2024-05-07')).toBe('aujourd’hui')
    expect(distanceInWords('2024-05-08', 0, '2024-05-07')).toBe('demain')
    expect(distanceInWords('2024-05-10', 1, '2024-05-07')).toBe('dans 1 jour ouvré')
    expect(distanceInWords('2024-05-13', 2, '2024-05-07')).toBe('dans 2 jours ouvrés')
  })
})
