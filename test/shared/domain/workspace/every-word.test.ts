import { describe, expect, it } from 'vitest'
import { everyWord } from '../../../../shared/domain/workspace/every-word.ts'

describe('the words that a record is found by', () => {
  it('are all that it says, each once, whatever it is nested in', () => {
    expect(
      everyWord({
        title: 'Affinage à façon',
        phases: [{ name: 'Cadrage', deliverables: ['Plan d’affinage', 'plans'] }],
        context: '**Deux** caves ; l’été, trois',
      }),
    ).toBe('affinage facon cadrage plan deu cave ete troi')
  })

  it('are none of what only programs read', () => {
    expect(
      everyWord({ id: 'abc', clientId: 'def', kind: 'workshop', start: '2026-03-12', days: 4 }),
    ).toBe('')
  })
})
