import { describe, expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'

const only = (code: string, findings: readonly string[]) =>
  findings.filter(each => each.startsWith(code))

describe('A planning that is told to be on track', () => {
  const milestone = (title: string, planned: string, revised: string) => ({
    id: exampleId(title.length),
    title,
    planned,
    revised,
    status: 'doing',
  })
  const told = (words: string, moved: string, heading = 'Statut planning') =>
    only(
      'rag-mismatch',
      found({
        reports: [
          {
            status: 'green',
            statusReason: 'Dit en comité',
            milestones: [milestone('Essais', '2025-04-07', moved)],
            notes: [{ heading, text: words }],
          },
        ],
      }),
    )

  test('awaits nothing that is late by two weeks', () => {
    expect(told('ON TRACK', '2025-05-05')).toEqual(['rag-mismatch ON TRACK'])
    expect(told('Pas de dérapage budget ni planning.', '2025-05-05')).toHaveLength(1)
    expect(told('Calendrier : dans les temps', '2025-05-05')).toHaveLength(1)
  })

  test('may await what is late by some days, or tell of another thing', () => {
    expect(told('ON TRACK', '2025-04-14')).toEqual([])
    expect(told('ON TRACK', '2025-05-05', 'Formations')).toEqual([])
    expect(told('Pas de dérapage budget.', '2025-05-05')).toEqual([])
    expect(told('Pas de retard sur les livrables.', '2025-05-05')).toEqual([])
  })
})

describe('A consumption that is told to conform', () => {
  const told = (text: string) => only('burn-ahead', found({ reports: [{ notes: [{ text }] }] }))

  test('is near what it conforms to', () => {
    expect(told('Consommation : 60 % (conforme au planning : 3 mois sur 5, 60 %)')).toEqual([])
    expect(told('Consommation : 31 % (conforme au planning : 27 %)')).toEqual([])
    expect(told('Consommation : 48 % (au lieu de 27 %)')).toEqual([])
  })

  test('is not ahead of it by a tenth', () => {
    expect(
      told('Consommation : 48 % (conforme au planning : 8 semaines / 30 = 27 %)'),
    ).toHaveLength(1)
  })

  test('is told once where the rate of the table is wrong, and conforms as it should be', () => {
    const spent = (amount: number) => {
      const line = { id: exampleId(990), label: 'Taille', amount: 10_000, spent: amount }
      const text = 'Consommation : 48 % (conforme au planning : 8 semaines / 30 = 27 %)'
      return found({
        reports: [{ notes: [{ text }], budget: { lines: [line], stated: { rate: 48 } } }],
      })
    }
    expect(spent(3_100)).toEqual(['percent-mismatch 48 %'])
    expect(spent(4_200)).toEqual(['burn-ahead-of-time 48 %', 'percent-mismatch 48 %'])
    expect(spent(4_800)).toEqual(['burn-ahead-of-time 48 %'])
  })
})

describe('A milestone that was reached', () => {
  const told = (item: string, status: string) =>
    only(
      'done-with-open-work',
      found({
        reports: [
          {
            milestones: [{ id: exampleId(960), title: 'Référentiel des plants', status }],
            nextSteps: [{ id: exampleId(961), when: 'Mars', items: [item] }],
          },
        ],
      }),
    )

  test('has nothing to be finished', () => {
    expect(told('Finalisation du référentiel des plants', 'done')).toHaveLength(1)
    expect(told('Terminer le référentiel des plants', 'done')).toHaveLength(1)
  })

  test('may be followed by what comes after it', () => {
    expect(told('Finalisation du référentiel des plants', 'doing')).toEqual([])
    expect(told('Présentation du référentiel des plants', 'done')).toEqual([])
    expect(told('Finalisation du référentiel des serres', 'done')).toEqual([])
  })
})
