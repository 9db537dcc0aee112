import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { workspaceOf } from '../../across/one-mission.ts'

const costs = [{ label: 'Mission', amount: 2_000_000 }]
const time = { label: 'Temps gagné', amount: 5_000_000 }
const sales = { label: 'Ventes', amount: 8_000_000 }
const returns = { label: 'Retours évités', amount: 1_000_000 }

function told(percent: number, gains: readonly object[]): string[] {
  const roi = { costs, gains, stated: [{ percent }] }
  return checkWorkspace(workspaceOf({ reports: [{ kind: 'final', roi }] }), '2025-12-01')
    .filter(({ code }) => code === 'percent-mismatch')
    .map(({ message }) => message.replace(/\s/gu, ' '))
}

test('A return told gross is held against the net one of the same gains', () => {
  expect(told(650, [time, sales])).toEqual([
    '650 % est le retour brut (gains / coûts) ; le retour net est (130 000 € − 20 000 €) / 20 000 € = 550 %.',
  ])
  expect(told(250, [time, sales])).toEqual([
    '250 % est le retour brut (gains / coûts) de « Temps gagné » seul ; le retour net en est (50 000 € − 20 000 €) / 20 000 € = 150 %.',
  ])
  expect(told(300, [time, sales, returns])).toEqual([
    '300 % est le retour brut (gains / coûts) sans « Ventes » ; le retour net en est (60 000 € − 20 000 €) / 20 000 € = 200 %.',
  ])
})

test('A net return is right, of all the gains or of a part', () => {
  expect(told(550, [time, sales])).toEqual([])
  expect(told(150, [time, sales])).toEqual([])
})

test('A return told twice should be what its costs and gains make, whichever is told first', () => {
  const expected = (...percents: readonly number[]) => {
    const stated = percents.map(percent => ({ percent }))
    const roi = { costs, gains: [time, sales], stated }
    return checkWorkspace(workspaceOf({ reports: [{ kind: 'final', roi }] }), '2025-12-01')
      .filter(({ stated: told }) => told === `${percents[0]}\u00a0%`)
      .map(finding => `${finding.code} ${finding.expected}`.replace(/\s/gu, ' '))
  }
  expect(expected(610, 650)).toEqual(['percent-mismatch 550 %', 'figure-conflict 550 %'])
  expect(expected(550, 610)).toEqual([])
  expect(expected(610, 550)).toEqual(['percent-mismatch 550 %', 'figure-conflict 550 %'])
  expect(expected(550, 550)).toEqual([])
})

test('A mission is paid back in the months that its gains take to make its costs', () => {
  const paid = (conclusion: string) =>
    checkWorkspace(
      workspaceOf({ reports: [{ kind: 'final', roi: { costs, gains: [time] }, conclusion }] }),
      '2025-12-01',
    ).filter(({ code }) => code === 'percent-mismatch').length
  expect(paid('Projet rentabilisé en 5 mois.')).toBe(0)
  expect(paid('Retour sur investissement atteint en 5 mois.')).toBe(0)
  expect(paid('Retour sur investissement atteint en 3 mois.')).toBe(1)
  expect(paid('Projet mené en 3 mois.')).toBe(0)
})

test('A gain that is reckoned wrong is held for what it should be, and what follows from either is right', () => {
  const text = 'Pertes évitées : 10 lots × 150 € = 1 500 €/mois ; = 15 000 €/an'
  const lost = { label: 'Pertes évitées', amount: 1_500_000 }
  const found = (percent: number, total: string) =>
    checkWorkspace(
      workspaceOf({
        reports: [
          {
            kind: 'final',
            roi: { costs, gains: [time, lost], stated: [{ percent }] },
            notes: [{ text }, { text: `Total gains annuels : ${total}` }],
          },
        ],
      }),
      '2025-12-01',
    ).map(({ code, expected }) => `${code} ${expected}`.replace(/\s/gu, ' '))
  const own = ['total-mismatch 18 000 €']
  expect(found(240, '68 000 €')).toEqual(own)
  expect(found(225, '65 000 €')).toEqual(own)
  expect(found(340, '68 000 €')).toEqual(['percent-mismatch 240 %', ...own])
  expect(found(240, '70 000 €')).toContain('total-mismatch 68 000 €')
})
