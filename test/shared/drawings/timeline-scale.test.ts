import { describe, expect, it } from 'vitest'
import {
  type TimelineScale,
  ticks,
  timelineScale,
  xOf,
} from '../../../shared/drawings/timeline-scale.ts'

function scaleOf(dates: string[], width = 900): TimelineScale {
  const scale = timelineScale(dates, width)
  if (scale === undefined) throw new Error('no scale')
  return scale
}

function room(scale: TimelineScale): number {
  const places = ticks(scale).map(({ x }) => x)
  return Math.min(...places.slice(1).map((x, index) => x - (places[index] ?? 0)))
}

describe('the scale of a timeline', () => {
  it('does not exist without a date', () => {
    expect(timelineScale([], 900)).toBeUndefined()
  })

  it('shows at least two weeks around a single day', () => {
    const { first, last } = scaleOf(['2024-03-15'])
    expect([first, last]).toEqual(['2024-03-08', '2024-03-22'])
  })

  it('places a day in proportion to the calendar', () => {
    const scale = { first: '2024-01-01', last: '2024-01-10', width: 1000 }
    expect(xOf('2024-01-01', scale)).toBe(0)
    expect(xOf('2024-01-06', scale)).toBe(500)
  })

  it.each([
    ['two weeks', '2024-03-14', '4 mars'],
    ['six months', '2024-08-31', 'avr.'],
    ['three years', '2027-02-28', 'avr.'],
    ['twelve years', '2036-02-28', '2025'],
  ])('marks %s with labels that have room', (_length, last, label) => {
    const scale = scaleOf(['2024-03-01', last])
    expect(ticks(scale).map(tick => tick.label)).toContain(label)
    expect(room(scale)).toBeGreaterThan(50)
  })

  it('says the year in January', () => {
    const labels = ticks(scaleOf(['2024-11-10', '2025-03-20'])).map(({ label }) => label)
    expect(labels).toContain('janv. 2025')
  })

  it('says the year with the first month, too: a plan of another year is known as such', () => {
    expect(ticks(scaleOf(['2024-03-01', '2024-08-31']))[0]?.label).toBe('mars 2024')
  })
})
