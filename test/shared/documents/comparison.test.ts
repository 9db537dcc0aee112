import { describe, expect, test } from 'vitest'
import { comparisonDocument } from '../../../shared/documents/comparison.ts'
import { type ProposalSources, proposalDocument } from '../../../shared/documents/proposal.ts'
import { offer } from './offer-example.ts'
import { allTexts, headings } from './tree-reading.ts'

type Change = (proposal: ProposalSources['proposal']) => ProposalSources['proposal']

/** The comparison's lines once the proposal was changed, headings included. */
function told(change: Change): string[] {
  const before = proposalDocument(offer)
  const after = proposalDocument({ ...offer, proposal: change(offer.proposal) })
  return allTexts(comparisonDocument({ before, after, from: 'Version 1', to: 'Version 2' }).blocks)
}

describe('The comparison of two versions', () => {
  test('says so when nothing changed', () => {
    expect(told(proposal => proposal)).toEqual([
      'Ce qui change',
      'Rien : les deux versions disent la même chose.',
    ])
  })

  test('tells a rate that went up, and every amount that follows from it', () => {
    const lines = told(proposal => ({
      ...proposal,
      options: proposal.options.map(option => ({
        ...option,
        lines: option.lines.map(line =>
          line.label === 'Conseil' ? { ...line, dayRate: 130000 } : line,
        ),
      })),
    }))
    const text = lines.join('\n')
    expect(text).toContain('Conseil – TJM HT : 1 200 € → 1 300 €')
    expect(text).toContain('Conseil – Montant HT : 15 600 € → 16 900 €')
    expect(text).toMatch(/À la signature – .*→/)
  })

  test('tells a date that moved', () => {
    const lines = told(proposal => ({ ...proposal, validUntil: '2025-04-30' }))
    expect(lines.join('\n')).toContain('31 mars 2025 → 30 avril 2025')
  })

  test('tells a row that was added by what it says, and no other row', () => {
    const lines = told(proposal => ({
      ...proposal,
      milestones: [
        ...proposal.milestones,
        {
          ...proposal.milestones[0],
          id: offer.proposal.id,
          title: 'Formation tenue',
          status: 'todo',
        },
      ],
    }))
    const added = lines.filter(line => line.startsWith('Ajouté'))
    expect(added.length).toBeGreaterThan(0)
    for (const line of added) expect(line).toContain('Formation tenue')
    expect(lines.join('\n')).not.toContain('Retiré')
  })

  test('tells the words that changed within a paragraph', () => {
    const lines = told(proposal => ({
      ...proposal,
      objective: 'Ouvrir un site de commande en deux langues, pour la France et pour la Suisse.',
    }))
    expect(lines.join('\n')).toContain('en deux langues')
  })

  test('tells a section that came or went under its title', () => {
    const lines = told(proposal => ({ ...proposal, guarantees: [] }))
    expect(lines).toContain('Nos garanties')
    expect(lines).toContain('Section retirée.')
  })

  test('has headings without a gap, and its own title', () => {
    const before = proposalDocument(offer)
    const after = proposalDocument({ ...offer, proposal: { ...offer.proposal, subject: 'Autre' } })
    const tree = comparisonDocument({ before, after, from: 'Version 1', to: 'Version 2' })
    expect(headings(tree, 1)).toEqual(['Ce qui change'])
    expect(tree.cover).toMatchObject({ kicker: 'Comparaison', subtitle: 'Version 1 → Version 2' })
  })
})
