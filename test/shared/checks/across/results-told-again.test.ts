import { describe, expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from './one-mission.ts'

const conflicts = (findings: readonly string[]) =>
  findings.filter(each => each.startsWith('figure-conflict'))

const loss = {
  id: exampleId(960),
  label: 'Perte de plants (par an)',
  baseline: '9 %',
  target: '4 %',
  actual: '6 %',
  statedGap: '-3 pts',
}

describe('What a conclusion says of an indicator', () => {
  const told = (conclusion: string) => conflicts(found({ reports: [{ kpis: [loss], conclusion }] }))

  test('is where its row ends', () => {
    expect(told('Pertes de plants ramenées à 6 %')).toEqual([])
    expect(told('Pertes de plants : objectif de 4 %')).toEqual([])
    expect(told('Pertes de plants ramenées à 4 %')).toHaveLength(1)
  })
})

describe('What an offer cites of a client', () => {
  const told = (result: string) =>
    conflicts(
      found({
        client: { name: 'Pépinières Aubert' },
        reports: [{ kind: 'final', date: '2025-01-20', kpis: [loss] }],
        proposal: {
          references: [{ id: exampleId(961), client: 'Pépinières Aubert', result }],
        },
      }),
    )

  test('ends where its report does', () => {
    expect(told('Pertes de plants passées de 9 % à 6 %')).toEqual([])
    expect(told('Pertes de plants passées de 9 % à 3 %')).toHaveLength(1)
  })
})

describe('What an offer aims at', () => {
  const told = (objective: string) =>
    conflicts(
      found({
        proposal: {
          secondaryObjectives: [objective],
          kpis: [
            { id: exampleId(962), label: 'Taux de reprise', baseline: '70 %', target: '≥ 82 %' },
          ],
        },
      }),
    )

  test('is the target of its indicator', () => {
    expect(told('Porter le taux de reprise de 70 % à 82 %')).toEqual([])
    expect(told('Porter le taux de reprise de 70 % à 85 %')).toHaveLength(1)
    expect(told('Porter le taux de réponse de 71 % à 85 %')).toEqual([])
  })
})
