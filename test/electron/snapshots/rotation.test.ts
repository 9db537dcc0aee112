import { describe, expect, it } from 'vitest'
import { bySize, type Generation, keptGenerations } from '../../../electron/snapshots/rotation.ts'
import { addDays, daysBetween } from '../../../shared/domain/calendar/calendar.ts'
import { fc } from '../../properties.ts'

function taken(day: string, time = '12:00:00', records = 100): Generation {
  return { day, takenAt: `${day}T${time}.000Z`, records }
}

/** One at each hour of the working days, the first on a Monday. */
function daysOfWork(count: number, records = 100): Generation[] {
  const days = Array.from({ length: count }, (_, index) => addDays('2025-01-06', index))
  return days.flatMap(day =>
    ['09', '11', '14', '17'].map(hour => taken(day, `${hour}:00:00`, records)),
  )
}

/** As it goes: after each new one, what is outdated is let go. */
function rotatedOneByOne(generations: readonly Generation[]): Generation[] {
  let kept: Generation[] = []
  for (const next of generations) kept = keptGenerations([...kept, next])
  return kept
}

describe('rotation', () => {
  it('keeps the last ten, however short the time between them', () => {
    const minutes = Array.from({ length: 30 }, (_, minute) =>
      taken('2026-11-23', `10:${String(minute).padStart(2, '0')}:00`),
    )
    expect(keptGenerations(minutes)).toEqual(minutes.toReversed().slice(0, 10))
  })

  it('never lets a sealed one go, nor lets it push another out', () => {
    const days = daysOfWork(800)
    const sealed = { ...taken('2025-01-07', '10:00:00', 1), isSealed: true }
    const kept = rotatedOneByOne([...days.slice(0, 5), sealed, ...days.slice(5)])
    expect(kept).toContain(sealed)
    expect(kept.filter(each => each !== sealed)).toEqual(rotatedOneByOne(days))
  })

  it('keeps the last of each day for thirty days', () => {
    const days = daysOfWork(40)
    const kept = keptGenerations(days).filter(({ takenAt }) => takenAt.includes('T17'))
    const newest = '2025-02-14'
    const ofLastDays = kept.filter(({ day }) => daysBetween(day, newest) < 30)
    expect(ofLastDays).toHaveLength(30)
  })

  it('keeps the last of each week for a year, then lets it go', () => {
    const kept = keptGenerations(daysOfWork(500))
    const newest = kept[0]?.day ?? ''
    const older = kept.filter(({ day }) => daysBetween(day, newest) >= 30)
    expect(older.every(({ day }) => daysBetween(day, newest) < 365)).toBe(true)
    expect(older).toHaveLength(48)
    expect(new Set(older.map(({ day }) => new Date(day).getUTCDay()))).toEqual(new Set([0]))
    expect(kept.length).toBeLessThan(95)
  })

  it('lets none of the good ones go for a state that holds less than half of them', () => {
    const good = keptGenerations(daysOfWork(400))
    const emptied = Array.from({ length: 60 }, (_, index) =>
      taken(addDays('2026-03-01', index), '08:00:00', index % 3),
    )
    const kept = new Set(rotatedOneByOne([...good.toReversed(), ...emptied]))
    expect(good.filter(generation => !kept.has(generation))).toEqual([])
  })

  it('protects what was built up again as well', () => {
    const good = taken('2026-01-01', '09:00:00', 1000)
    const built = Array.from({ length: 5 }, (_, hour) =>
      taken('2026-01-02', `0${hour}:00:00`, 100 + hour),
    )
    const lostAgain = Array.from({ length: 40 }, (_, minute) =>
      taken('2026-01-02', `12:${String(minute).padStart(2, '0')}:00`, 3),
    )
    const kept = rotatedOneByOne([good, ...built, ...lostAgain])
    expect(kept).toEqual(expect.arrayContaining([good, ...built]))
  })

  it('goes on as before once the state is whole again', () => {
    const states = [100, 40, 60].map((records, hour) =>
      taken('2026-11-23', `0${hour}:00:00`, records),
    )
    const { whole, reduced } = bySize(states)
    expect(whole.map(({ records }) => records)).toEqual([100, 60])
    expect(reduced.map(({ records }) => records)).toEqual([40])
  })

  const histories = fc
    .array(fc.record({ hours: fc.integer({ min: 1, max: 400 }), records: fc.nat(200) }), {
      maxLength: 120,
    })
    .map(steps => {
      let time = Date.parse('2024-01-01T00:00:00Z')
      return steps.map(({ hours, records }) => {
        time += hours * 3_600_000
        const takenAt = new Date(time).toISOString()
        return { takenAt, day: takenAt.slice(0, 10), records }
      })
    })

  it('never lets go of the newest, nor of any of the last ten whole ones, whatever the order it is told in', () => {
    fc.assert(
      fc.property(histories, history => {
        const kept = keptGenerations(history)
        expect(keptGenerations(history.toReversed())).toEqual(kept)
        expect(keptGenerations(kept)).toEqual(kept)
        const { whole } = bySize(history)
        expect(kept).toEqual(expect.arrayContaining([...history.slice(-1), ...whole.slice(-10)]))
      }),
    )
  })

  it('done after each one keeps what done once would keep', () => {
    const steady = histories.map(history => history.map(each => ({ ...each, records: 100 })))
    fc.assert(
      fc.property(steady, history => {
        expect(rotatedOneByOne(history)).toEqual(keptGenerations(history))
      }),
    )
  })
})
