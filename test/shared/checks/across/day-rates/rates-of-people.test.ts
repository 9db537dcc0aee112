import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { Client } from '../../../../../shared/domain/client/client.ts'
import { Proposal } from '../../../../../shared/domain/proposal/proposal.ts'
import { emptyWorkspace } from '../../../../../shared/domain/workspace/workspace.ts'
import { exampleId } from '../../../documents/budget-example.ts'

type Sold = {
  readonly date: string
  readonly euros: number
  readonly more?: object
  readonly person?: string
}

/** An offer of ten days of one person for each client. */
const told = (...offers: readonly Sold[]) => {
  const clients = offers.map((_, index) =>
    Client.parse({ id: exampleId(800 + index), name: `Verger ${'ABCDE'[index]}` }),
  )
  const proposals = offers.map(({ date, euros, more, person = 'Odile Prat' }, index) =>
    Proposal.parse({
      id: exampleId(700 + index),
      clientId: exampleId(800 + index),
      date,
      options: [
        {
          id: exampleId(600 + index),
          label: 'Offre',
          lines: [
            {
              label: person,
              kind: 'consulting',
              person,
              days: 10,
              dayRate: euros * 100,
              amount: euros * 1000,
            },
          ],
        },
      ],
      ...more,
    }),
  )
  return checkWorkspace({ ...emptyWorkspace(), clients, proposals }, '2025-12-01')
    .filter(({ code }) => code === 'rate-card-deviation')
    .map(({ stated = '' }) => stated.replace(/\s/gu, ' '))
}
const usual = (date: string) => ({ date, euros: 900 })

describe('The price of a day of one person, without a rate card', () => {
  test('is the same for a client between two others', () => {
    const other = { date: '2025-03-03', euros: 930 }
    expect(told(usual('2025-01-06'), other, usual('2025-04-07'))).toEqual(['930 €'])
    expect(told(usual('2025-01-06'), usual('2025-03-03'), other)).toEqual(['930 €'])
  })

  test('may go up, from one year to the next or for good', () => {
    const later = [
      { date: '2025-06-02', euros: 930 },
      { date: '2025-07-07', euros: 930 },
    ]
    expect(told(usual('2025-01-06'), usual('2025-02-03'), ...later)).toEqual([])
    expect(told(usual('2025-01-06'), usual('2025-02-03'), ...later.slice(1))).toEqual([])
    expect(told(usual('2024-01-08'), ...later.slice(1), usual('2026-01-05'))).toEqual([])
  })

  test('may be told why, be that of another, or of two documents only', () => {
    const why = { date: '2025-03-03', euros: 850, more: { background: 'Tarif préférentiel.' } }
    expect(told(usual('2025-01-06'), why, usual('2025-04-07'))).toEqual([])
    const other = { date: '2025-03-03', euros: 930, person: 'Luc Ader' }
    expect(told(usual('2025-01-06'), other, usual('2025-04-07'))).toEqual([])
    const bare = { date: '2025-03-03', euros: 930, person: 'Odile' }
    expect(told(usual('2025-01-06'), bare, usual('2025-04-07'))).toEqual([])
    expect(told(usual('2025-01-06'), { date: '2025-03-03', euros: 930 })).toEqual([])
  })

  test('may have been refused', () => {
    const refused = { date: '2025-03-03', euros: 930, more: { status: 'refused' } }
    expect(told(usual('2025-01-06'), refused, usual('2025-04-07'))).toEqual([])
  })
})
