import { describe, expect, it } from 'vitest'
import type { Action } from '../../../../shared/domain/meeting/meeting.ts'
import {
  type ActedMeeting,
  actionsDue,
  isActionLate,
  openActions,
} from '../../../../shared/domain/meeting/open-actions.ts'

const action = (title: string, fields: Partial<Action> = {}): Action => ({
  title,
  status: 'todo',
  ...fields,
})
const meeting = (id: string, date: string | undefined, ...actions: Action[]): ActedMeeting => ({
  id,
  date,
  actions,
  title: `Comité ${id}`,
  missionId: 'm',
})
const titles = (meetings: readonly ActedMeeting[]) =>
  openActions(meetings).map(each => each.action.title)

describe('the actions still open across meetings', () => {
  it('are those not done, the soonest due first, without a date last', () => {
    const meetings = [
      meeting('a', '2024-03-01', action('Sans date'), action('Tard', { due: '2024-05-01' })),
      meeting(
        'b',
        '2024-04-01',
        action('Tôt', { due: '2024-04-08' }),
        action('Fait', { status: 'done' }),
      ),
    ]
    expect(titles(meetings)).toEqual(['Tôt', 'Tard', 'Sans date'])
  })

  it('count once what a later meeting carries over, as the later one tells it', () => {
    const first = meeting('a', '2024-03-01', action('Cahier', { id: 'x', due: '2024-03-08' }))
    const later = meeting(
      'b',
      '2024-04-01',
      action('Cahier des charges', { id: 'x', due: '2024-04-15' }),
    )
    expect(openActions([later, first])).toEqual([
      {
        action: later.actions[0],
        meetingId: 'b',
        index: 0,
        missionId: 'm',
        meetingTitle: 'Comité b',
        decidedOn: '2024-03-01',
      },
    ])
  })

  it('are closed by the meeting that closes them, though the first minutes still say to do', () => {
    const first = meeting('a', '2024-03-01', action('Devis', { id: 'x' }))
    const later = meeting('b', '2024-04-01', action('Devis', { id: 'x', status: 'done' }))
    expect(titles([first, later])).toEqual([])
  })

  it('are told apart by their words where they were imported without an id', () => {
    const first = meeting('a', '2024-03-01', action('Écrire le brief'), action('Autre'))
    const later = meeting('b', undefined, action('ecrire le  brief', { status: 'done' }))
    expect(titles([first, later])).toEqual(['Autre'])
  })

  it('keep two missions apart', () => {
    const one = meeting('a', '2024-03-01', action('Kick-off'))
    const other = {
      ...meeting('b', '2024-03-02', action('Kick-off', { status: 'done' })),
      missionId: 'n',
    }
    expect(titles([one, other])).toEqual(['Kick-off'])
  })

  it('leave out lines that were added and never written', () => {
    expect(titles([meeting('a', '2024-03-01', action('  '))])).toEqual([])
  })
})

it('An action is due when its day is within reach, and late once it is over', () => {
  const open = openActions([
    meeting(
      'a',
      '2024-03-01',
      action('Hier', { due: '2024-03-09' }),
      action('Dans 7 jours', { due: '2024-03-17' }),
      action('Dans 8 jours', { due: '2024-03-18' }),
      action('Un jour'),
    ),
  ])
  const due = actionsDue(open, '2024-03-10', 7)
  expect(due.map(each => each.action.title)).toEqual(['Hier', 'Dans 7 jours'])
  expect(due.map(each => isActionLate(each.action, '2024-03-10'))).toEqual([true, false])
  expect(isActionLate(action('Fait', { due: '2024-03-01', status: 'done' }), '2024-03-10')).toBe(
    false,
  )
})
