import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { Client } from '../../../../../shared/domain/client/client.ts'
import { Mission } from '../../../../../shared/domain/mission/mission.ts'
import { emptyWorkspace } from '../../../../../shared/domain/workspace/workspace.ts'
import { exampleId } from '../../../documents/budget-example.ts'

type Brief = { readonly createdOn: string; readonly euros: number; readonly situation?: string }

/** A brief of ten days for each client. */
const told = (...briefs: readonly Brief[]) => {
  const clients = briefs.map((_, index) =>
    Client.parse({ id: exampleId(800 + index), name: `Atelier ${'ABCDE'[index]}` }),
  )
  const missions = briefs.map(({ createdOn, euros, situation }, index) =>
    Mission.parse({
      id: exampleId(700 + index),
      clientId: exampleId(800 + index),
      createdOn,
      situation: situation === undefined ? [] : [situation],
      budget: {
        lines: [
          {
            id: exampleId(600 + index),
            label: 'Conseil',
            kind: 'consulting',
            days: 10,
            dayRate: euros * 100,
            amount: euros * 1000,
          },
        ],
      },
    }),
  )
  return checkWorkspace({ ...emptyWorkspace(), clients, missions }, '2025-12-01').map(
    ({ code, stated = '' }) => `${code} ${stated}`.replace(/\s/gu, ' '),
  )
}
const usual = (createdOn: string) => ({ createdOn, euros: 1200 })

describe('The price of a day, of a firm without a rate card', () => {
  test('is the same for a client between others', () => {
    expect(
      told(
        usual('2025-01-06'),
        usual('2025-02-03'),
        { createdOn: '2025-03-03', euros: 1150 },
        usual('2025-04-07'),
      ),
    ).toEqual(['rate-card-deviation 1 150 €'])
  })

  test('may go up, be of few documents, or be told why', () => {
    const last = { createdOn: '2025-05-05', euros: 1250 }
    expect(told(usual('2025-01-06'), usual('2025-02-03'), usual('2025-04-07'), last)).toEqual([])
    expect(
      told(usual('2025-01-06'), { createdOn: '2025-03-03', euros: 1150 }, usual('2025-04-07')),
    ).toEqual([])
    const discount = {
      createdOn: '2025-03-03',
      euros: 1150,
      situation: 'Tarif préférentiel convenu.',
    }
    expect(told(usual('2025-01-06'), usual('2025-02-03'), discount, usual('2025-04-07'))).toEqual(
      [],
    )
  })
})
