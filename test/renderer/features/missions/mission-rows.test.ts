import { describe, expect, it } from 'vitest'
import {
  foundRows,
  missionRows,
  type SortKey,
  sortedRows,
} from '../../../../renderer/features/missions/mission-rows.ts'
import { Client } from '../../../../shared/domain/client/client.ts'
import type { MissionCard } from '../../../../shared/domain/mission/card.ts'

const today = '2024-06-15'
const bakery = Client.parse({ id: crypto.randomUUID(), name: 'Boulangerie Élan' })

function aCard(changes: Partial<MissionCard>): MissionCard {
  return {
    id: crypto.randomUUID(),
    clientId: bakery.id,
    title: 'Mission',
    total: 0,
    spent: 0,
    days: 0,
    deliverables: { done: 0, all: 0 },
    milestones: [],
    graveRisks: 0,
    words: '',
    ...changes,
  }
}

const rows = missionRows(
  [
    aCard({ title: 'Écrans', total: 900, start: '2024-07-01', words: 'Œuvre' }),
    aCard({ title: 'Zone 10', total: 5_000, start: '2024-01-01' }),
    aCard({ title: 'Zone 9', total: 20 }),
    aCard({ title: 'avis' }),
  ],
  [bakery],
  today,
)

function titles(key: SortKey, descending = false): string[] {
  return sortedRows(rows, { key, descending }).map(({ title }) => title)
}

describe('the missions list', () => {
  it('finds a mission by its client, without accents or capitals', () => {
    expect(foundRows(rows, 'ELAN ecrans', 'all').map(({ title }) => title)).toEqual(['Écrans'])
    expect(foundRows(rows, 'oeuvre', 'all')).toHaveLength(1)
    expect(foundRows(rows, 'élan absente', 'all')).toEqual([])
  })

  it('keeps the missions of one state', () => {
    expect(foundRows(rows, '', 'upcoming').map(({ title }) => title)).toEqual(['Écrans'])
  })

  it('sorts titles as a French reader does, figures included', () => {
    expect(titles('title')).toEqual(['avis', 'Écrans', 'Zone 9', 'Zone 10'])
    expect(titles('title', true)).toEqual(['Zone 10', 'Zone 9', 'Écrans', 'avis'])
  })

  it('leaves missions without a date at the end, whichever way it is sorted', () => {
    expect(titles('start').slice(0, 2)).toEqual(['Zone 10', 'Écrans'])
    expect(titles('start', true).slice(0, 2)).toEqual(['Écrans', 'Zone 10'])
  })

  it('sorts budgets by amount', () => {
    expect(titles('total', true)[0]).toBe('Zone 10')
  })
})
