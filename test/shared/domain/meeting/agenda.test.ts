import { describe, expect, it } from 'vitest'
import {
  agendaTimes,
  lagInWords,
  marked,
  minutesUnderWay,
  nextMark,
} from '../../../../shared/domain/meeting/agenda.ts'
import { withPlainSpaces } from '../../documents/tree-reading.ts'

const item = (minutes: number, startedAt?: string, endedAt?: string) => ({
  title: '',
  minutes,
  startedAt,
  endedAt,
})

describe('the agenda in time', () => {
  it('plans each item from the hour the meeting was called for', () => {
    const times = agendaTimes({ startsAt: '9h', agenda: [item(30), item(45), item(15)] })
    expect(times.points.map(({ plannedStart }) => plannedStart)).toEqual([540, 570, 615])
    expect(times).toMatchObject({ planned: 90, taken: undefined, lag: undefined })
  })

  it('tells how far behind or ahead the meeting is after each item', () => {
    const times = agendaTimes({
      startsAt: '09:00',
      agenda: [item(30, '09:05', '09:40'), item(60, '09:40', '10:20'), item(15, '10:25')],
    })
    expect(times.points.map(({ lag }) => lag)).toEqual([10, -10, -5])
    expect(times.points.map(({ taken }) => taken)).toEqual([35, 40, undefined])
    expect(times).toMatchObject({ taken: 75, lag: -5 })
  })

  it('is compared with its real start where no hour was set', () => {
    const times = agendaTimes({ agenda: [item(30, '14:00', '14:30'), item(30, '14:30', '15:10')] })
    expect(times.lag).toBe(10)
  })

  it('takes a lunch for no delay, and a short wait for one', () => {
    const times = agendaTimes({
      startsAt: '09:00',
      agenda: [item(60, '09:00', '10:00'), item(120, '10:15', '12:15'), item(60, '13:45', '14:45')],
    })
    expect(times.points.map(({ lag }) => lag)).toEqual([0, 15, 15])
    expect(times.points[2]?.plannedStart).toBe(810)
  })

  it('is compared with nothing where neither is known', () => {
    const times = agendaTimes({ agenda: [item(30), item(30, undefined, '17:30')] })
    expect(times.points.map(({ plannedStart }) => plannedStart)).toEqual([undefined, undefined])
    expect(times.lag).toBeUndefined()
  })

  it.each([
    [item(10, '10:00', '09:50'), 'Fin avant le début'],
    [item(10, '08:55', '09:10'), 'Commence avant la fin du point précédent'],
    [item(10, 'matin'), 'Heure à écrire comme 9:30'],
    [item(10, '09:00', '09:10'), undefined],
  ])('points out hours that cannot be: %o', (second, warning) => {
    const agenda = [item(30, '08:30', '09:00'), second]
    expect(agendaTimes({ agenda }).points[1]?.warning).toBe(warning)
  })

  it.each([
    ['09:00', '10:00', ['L’ordre du jour dure 1 h 30, soit 30 min de plus que la séance.']],
    ['09:00', '10:30', []],
    ['10:00', '09:00', ['La fin prévue vient avant le début.']],
    ['neuf heures', '10:00', ['Les heures s’écrivent comme 9:30 ou 9h30.']],
    [undefined, '10:00', []],
  ])('of 1 h 30 called from %s to %s warns of %o', (startsAt, endsAt, warnings) => {
    const times = agendaTimes({ startsAt, endsAt, agenda: [item(60), item(30)] })
    expect(times.warnings.map(withPlainSpaces)).toEqual(warnings)
  })
})

it('Being late is said in words', () => {
  expect([0, 12, -90].map(lagInWords).map(withPlainSpaces)).toEqual([
    'à l’heure',
    '12 min de retard',
    '1 h 30 d’avance',
  ])
})

describe('the clock in the room', () => {
  const started = [item(10, '9:00', '9:10'), item(20, '9:10'), item(30)]

  it('begins the first item, then ends the one under way', () => {
    expect(nextMark([item(10), item(20)])).toEqual({ kind: 'begin', index: 0 })
    expect(nextMark(started)).toEqual({ kind: 'end', index: 1 })
    expect(nextMark([item(10, '9:00', '9:10')])).toBeUndefined()
    expect(nextMark([])).toBeUndefined()
  })

  it('counts the minutes of the item under way', () => {
    expect(minutesUnderWay(started, 562)).toBe(12)
    expect(minutesUnderWay(started, 540)).toBeUndefined()
    expect(minutesUnderWay([item(10)], 562)).toBeUndefined()
  })

  it('begins the next item when one ends, unless its hour is known already', () => {
    expect(marked(started, { kind: 'end', index: 1 }, 575)).toEqual([
      item(10, '9:00', '9:10'),
      item(20, '9:10', '09:35'),
      item(30, '09:35'),
    ])
    const known = [item(20, '9:10'), item(30, '9:40')]
    expect(marked(known, { kind: 'end', index: 0 }, 575)[1]).toEqual(item(30, '9:40'))
    expect(marked([item(5)], { kind: 'begin', index: 0 }, 540)).toEqual([item(5, '09:00')])
  })
})
