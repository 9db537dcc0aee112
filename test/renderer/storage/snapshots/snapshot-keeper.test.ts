import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { snapshotKeeper } from '../../../../renderer/storage/snapshots/snapshot-keeper.ts'
import type { KeptSnapshot } from '../../../../shared/ipc/outcomes.ts'

const hour = 3_600_000
const failed: KeptSnapshot = { kind: 'failed', reason: 'Le disque est plein.' }

function aKeeper({ settleMs = hour, longestWaitMs = hour, outcomes = [] as KeptSnapshot[] } = {}) {
  const told: string[] = []
  let taken = 0
  let atOnce = 0
  let mostAtOnce = 0
  const keeper = snapshotKeeper({
    keep: async () => {
      taken++
      mostAtOnce = Math.max(mostAtOnce, ++atOnce)
      await pause(2)
      atOnce--
      return outcomes.shift() ?? { kind: 'kept' }
    },
    onFailure: reason => told.push(reason),
    settleMs,
    longestWaitMs,
  })
  return { keeper, told, taken: () => taken, mostAtOnce: () => mostAtOnce }
}

describe('a snapshot is taken', () => {
  it('never while nothing has changed', async () => {
    const { keeper, taken } = aKeeper({ settleMs: 1 })
    void keeper.soon()
    await keeper.close()
    await pause(20)
    expect(taken()).toBe(0)
  })

  it('once, when changes have settled', async () => {
    const { keeper, taken } = aKeeper({ settleMs: 40 })
    for (let key = 0; key < 5; key++) {
      keeper.changed()
      await pause(4)
    }
    expect(taken()).toBe(0)
    await expect.poll(taken).toBe(1)
    await pause(60)
    expect(taken()).toBe(1)
  })

  it('while changes never settle, after the longest wait', async () => {
    const { keeper, taken } = aKeeper({ settleMs: hour, longestWaitMs: 10 })
    keeper.changed()
    await expect.poll(taken).toBe(1)
  })

  it('when one leaves the window after a change, though not at every glance away', async () => {
    const { keeper, taken } = aKeeper()
    keeper.changed()
    void keeper.soon()
    await expect.poll(taken).toBe(1)
    await pause(10)
    keeper.changed()
    void keeper.soon()
    await pause(20)
    expect(taken()).toBe(1)
  })

  it('before the window closes, and one at a time', async () => {
    const { keeper, taken, mostAtOnce } = aKeeper()
    keeper.changed()
    void keeper.soon()
    keeper.changed()
    await keeper.close()
    expect(taken()).toBeGreaterThan(0)
    expect(mostAtOnce()).toBe(1)
    const before = taken()
    await keeper.close()
    expect(taken()).toBe(before)
  })
})

describe('a snapshot that fails', () => {
  it('is told once until one was kept again, and tried again by itself', async () => {
    const outcomes = [failed, failed, { kind: 'kept' } as const, failed]
    const { keeper, told, taken } = aKeeper({ settleMs: hour, longestWaitMs: 5, outcomes })
    keeper.changed()
    await expect.poll(taken).toBe(3)
    expect(told).toEqual(['Le disque est plein.'])
    await pause(10)
    keeper.changed()
    await keeper.close()
    expect(told).toHaveLength(2)
  })
})
