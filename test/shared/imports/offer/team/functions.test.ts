import { describe, expect, it } from 'vitest'
import { read } from '../invented-offer.ts'

describe('A name, a function and a full stop', () => {
  it('leave what is told next to the note', () => {
    const { proposal } = read(
      "## L'équipe",
      '**Ada Morin, cheffe de projet.** Dix ans dans le bois. Elle suit le chantier, du début à la fin.',
      '',
      '**Luc Petit, ingénieur, énergie.** Il mesure.',
    )
    expect(proposal.team).toEqual([
      {
        name: 'Ada Morin',
        role: 'cheffe de projet',
        note: 'Dix ans dans le bois. Elle suit le chantier, du début à la fin.',
      },
      { name: 'Luc Petit', role: 'ingénieur, énergie', note: 'Il mesure.' },
    ])
  })
})
