import { describe, expect, it } from 'vitest'
import { PlaybookRun } from '../../../../shared/domain/playbook/playbook.ts'
import {
  goAhead,
  progressOf,
  stepStates,
  withTick,
} from '../../../../shared/domain/playbook/progress.ts'

const playbook = {
  steps: [
    { title: 'Contact', items: ['Répondre', 'Fixer un appel'] },
    { title: 'Y aller ou non', gate: true, items: ['Budget connu'] },
    { title: 'Proposition', items: ['Envoyer', ''] },
    { title: '', items: [] },
    { title: 'Feu vert', gate: true, items: [] },
    { title: 'Lancement', items: ['Réunir'] },
  ],
}
const started = PlaybookRun.parse({
  id: '00000000-0000-4000-8000-000000000001',
  startedOn: '2024-09-02',
})

describe('a playbook that is followed', () => {
  it('begins with every box to tick, and counts those that are', () => {
    expect(progressOf(playbook, started)).toEqual({ done: 0, all: 6 })
    const run = withTick(started, { step: 'Contact', item: 'Répondre', on: '2024-09-03' })
    expect(progressOf(playbook, run)).toEqual({ done: 1, all: 6 })
    expect(stepStates(playbook, run)[0]).toEqual({
      title: 'Contact',
      isGate: false,
      items: [{ text: 'Répondre', on: '2024-09-03' }, { text: 'Fixer un appel' }],
      isComplete: false,
    })
  })

  it('holds back what follows a gate until the gate is passed', () => {
    const waiting = stepStates(playbook, started).map(({ waitsFor }) => waitsFor)
    const gate = 'Y aller ou non'
    expect(waiting).toEqual([undefined, undefined, gate, gate, gate])

    const passed = withTick(started, { step: gate, item: 'Budget connu', on: '2024-09-05' })
    expect(stepStates(playbook, passed).map(({ waitsFor }) => waitsFor)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'Feu vert',
    ])
  })

  it('asks for a decision at a gate that says nothing', () => {
    const gate = stepStates(playbook, started).find(({ title }) => title === 'Feu vert')
    expect(gate).toMatchObject({ items: [{ text: goAhead }], isComplete: false })
  })

  it('can have a box unticked, and keeps what it ticked once the words have changed', () => {
    const tick = { step: 'Contact', item: 'Répondre' }
    const run = withTick(started, { ...tick, on: '2024-09-03' })
    expect(withTick(run, tick).ticks).toEqual([])
    const renamed = { steps: [{ title: 'Contact', items: ['Répondre vite'] }] }
    expect(progressOf(renamed, run)).toEqual({ done: 0, all: 1 })
    expect(run.ticks).toEqual([{ ...tick, on: '2024-09-03' }])
  })

  it('dates a box again when it is ticked again', () => {
    const tick = { step: 'Contact', item: 'Répondre' }
    const twice = withTick(withTick(started, { ...tick, on: '2024-09-03' }), {
      ...tick,
      on: '2024-09-10',
    })
    expect(twice.ticks).toEqual([{ ...tick, on: '2024-09-10' }])
  })
})
