import { expect, it } from 'vitest'
import { missionSummaries } from '../../../../renderer/features/imports/mission-summaries.ts'
import { Mission } from '../../../../shared/domain/mission.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

it('shows what a brief brings in, a line for each thing, and nothing of what it lacks', () => {
  const mission = Mission.parse({
    id: id(1),
    clientId: id(2),
    kpis: [{ id: id(3), label: 'NPS', baseline: '7', target: '8,5' }],
    phases: [
      {
        id: id(4),
        name: 'Audit',
        period: { label: '3 semaines' },
        deliverables: [{ id: id(5), title: 'Rapport' }],
        effort: [{ person: 'Marc', days: 2.5 }],
      },
    ],
    budget: { lines: [{ id: id(6), label: 'Conseil', days: 5, dayRate: 120_000, amount: 0 }] },
    milestones: [{ id: id(7), title: 'Lancement', planned: '2024-10-01' }],
    risks: [{ id: id(8), title: 'Retard', mitigation: 'marge de deux semaines' }],
    nextSteps: [{ when: 'lundi', what: 'signature' }, { what: 'kick-off' }],
  })
  expect(missionSummaries(mission)).toEqual([
    { label: 'Indicateurs', lines: ['NPS · 7 → 8,5'] },
    { label: 'Phases et livrables', lines: ['Audit · 3 semaines · 2,5\u00a0jours', '– Rapport'] },
    { label: 'Budget', lines: ['Conseil · 6\u202f000\u00a0€'] },
    { label: 'Jalons', lines: ['1er\u00a0octobre\u00a02024 · Lancement'] },
    { label: 'Risques', lines: ['Retard\u202f; parade : marge de deux semaines'] },
    { label: 'Prochaines étapes', lines: ['lundi · signature', 'kick-off'] },
  ])
})
