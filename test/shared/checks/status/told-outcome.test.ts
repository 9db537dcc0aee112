import { describe, expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'

const ofStatus = (findings: readonly string[]) =>
  findings.filter(each => each.startsWith('rag-mismatch'))

describe('A budget that is told to be kept', () => {
  const line = { id: exampleId(960), label: 'Conseil', kind: 'consulting', amount: 1_000_000 }
  const told = (conclusion: string, spent: number) =>
    ofStatus(
      found({
        reports: [
          { kind: 'final', status: 'done', budget: { lines: [{ ...line, spent }] }, conclusion },
        ],
      }),
    )

  test('is kept, or what was left out is told', () => {
    expect(told('Budget respecté.', 990_000)).toEqual([])
    expect(told('Budget respecté, hormis 400 € de déplacements.', 1_040_000)).toEqual([])
    expect(told('Le budget n’est pas respecté.', 1_040_000)).toEqual([])
  })

  test('is not kept where more was spent', () => {
    expect(told('Budget respecté.', 1_040_000)).toEqual(['rag-mismatch Budget respecté.'])
    expect(told('Planning tenu, légère économie.', 1_040_000)).toHaveLength(1)
  })
})

describe('A planning without a delay', () => {
  const milestone = (title: string, planned: string, revised: string) => ({
    id: exampleId(title.length),
    title,
    planned,
    revised,
    status: 'doing',
  })
  const told = (conclusion: string, trial: string, launch: string) =>
    ofStatus(
      found({
        reports: [
          {
            status: 'green',
            statusReason: 'Dit en comité',
            milestones: [
              milestone('Essais', '2025-04-07', trial),
              milestone('Ouverture', '2025-06-02', launch),
            ],
            conclusion,
          },
        ],
      }),
    )

  test('has none of a week', () => {
    expect(told('Aucun décalage à ce jour.', '2025-04-10', '2025-06-02')).toEqual([])
    expect(told('Aucun décalage à ce jour.', '2025-04-16', '2025-06-02')).toHaveLength(1)
    expect(told('Aucun retard sur les livrables.', '2025-04-16', '2025-06-02')).toEqual([])
  })

  test('moves none of its milestones', () => {
    expect(told('Aucun jalon décalé.', '2025-04-10', '2025-06-02')).toEqual([])
    expect(told('Aucun jalon décalé.', '2025-04-16', '2025-06-02')).toHaveLength(1)
    expect(told('Tous les jalons sont atteints.', '2025-04-16', '2025-06-02')).toEqual([])
    expect(told('Tous les jalons sont tenus.', '2025-04-16', '2025-06-02')).toHaveLength(1)
    expect(told('Les jalons sont tenus.', '2025-04-16', '2025-06-02')).toHaveLength(1)
    expect(told('Aucun décalage de planning.', '2025-04-16', '2025-06-02')).toHaveLength(1)
    expect(told('Les jalons de mars sont tenus.', '2025-04-16', '2025-06-02')).toEqual([])
    expect(told('Le projet suit son calendrier.', '2025-04-10', '2025-06-02')).toEqual([])
    expect(told('Le projet suit son calendrier.', '2025-04-30', '2025-06-02')).toHaveLength(1)
  })

  test('leaves the end of the mission where it was', () => {
    const none = 'Aucun impact sur la date de fin de mission.'
    expect(told(none, '2025-04-30', '2025-06-02')).toEqual([])
    expect(told(none, '2025-04-07', '2025-06-16')).toHaveLength(1)
    expect(told('Aucun impact sur les prix.', '2025-04-07', '2025-06-16')).toEqual([])
  })

  test('is not kept so far where it moved one by weeks, unless the whole is meant', () => {
    expect(told('Planning tenu.', '2025-04-30', '2025-06-02')).toHaveLength(1)
    expect(told('Planning global tenu.', '2025-04-30', '2025-06-02')).toEqual([])
  })

  test('is kept where it ends on its day', () => {
    expect(told('Le calendrier est tenu.', '2025-04-16', '2025-06-02')).toEqual([])
    expect(told('Le calendrier est tenu.', '2025-04-16', '2025-06-16')).toHaveLength(1)
  })
})

test('What is told as finished is finished whole, whatever it is a part of', () => {
  const deliverable = { id: exampleId(3), title: 'Pilote', status: 'doing' }
  const told = (notes: string) =>
    found({ reports: [{ deliverables: [{ ...deliverable, notes }] }] })
  expect(told('Tri ✅ TERMINÉ (100 %)\nPesée 🔄 (80 %)')).toEqual([])
  expect(told('Tri ✅ TERMINÉ (80 %)')).toEqual(['done-with-open-work Tri ✅ TERMINÉ (80 %)'])
})
