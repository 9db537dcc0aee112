import { describe, expect, it } from 'vitest'
import { timelineDrawing } from '../../../../../renderer/features/missions/plan/timeline-drawing.ts'
import { Mission } from '../../../../../shared/domain/mission/mission.ts'

const id = () => crypto.randomUUID()
const measure = (text: string) => text.length * 7

const mission = Mission.parse({
  id: id(),
  clientId: id(),
  phases: [
    { id: id(), name: 'Audit', period: { label: '', start: '2024-03-01', end: '2024-03-31' } },
    { id: id(), name: 'Sans date' },
    { id: id(), name: 'À l’envers', period: { label: '', start: '2024-05-02', end: '2024-05-01' } },
  ],
  milestones: [
    { id: id(), title: 'Lancement', planned: '2024-03-01', actual: '2024-03-04', status: 'done' },
    { id: id(), title: 'Bilan', planned: '2024-03-20' },
    { id: id(), title: 'Suite', planned: '2024-04-20' },
  ],
})

describe('the drawing of a mission', () => {
  const drawing = timelineDrawing(mission, '2024-04-01', 900, measure)

  it('draws the phases that have a period in the right order', () => {
    expect(drawing?.phases.map(({ name }) => name)).toEqual(['Audit'])
  })

  it('tells what is done, late and to come', () => {
    expect(drawing?.milestones.map(({ tone }) => tone)).toEqual(['done', 'late', 'coming'])
  })

  it('is told in words to those who do not see it', () => {
    expect(drawing?.description).toContain('Audit, 1er – 31\u00a0mars\u00a02024')
    expect(drawing?.description).toContain('Lancement, 4\u00a0mars\u00a02024')
  })

  it('shows today only where today is on it', () => {
    expect(drawing?.todayX).toBeGreaterThan(0)
    expect(timelineDrawing(mission, '2030-01-01', 900, measure)?.todayX).toBeUndefined()
  })

  it('is nothing for a mission without dates', () => {
    const bare = Mission.parse({ id: id(), clientId: id() })
    expect(timelineDrawing(bare, '2024-04-01', 900, measure)).toBeUndefined()
  })
})
