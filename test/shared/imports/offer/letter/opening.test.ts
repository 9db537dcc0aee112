import { describe, expect, it } from 'vitest'
import { read } from '../invented-offer.ts'

const backgroundOf = (...lines: string[]) =>
  read(...lines, '', '## Vos objectifs', '- Répondre sous 48 h').proposal.background

describe('The words that open an offer are its background', () => {
  it.each([
    'Suite à notre échange du 18 février, voici ce que nous pouvons faire pour vous.',
    'Comme convenu à l’issue de la visite, je vous adresse notre offre.',
    'Vous nous avez demandé de remettre à plat le suivi des stocks.',
    'Merci pour ton accueil jeudi dernier au magasin de la gare.',
  ])('« %s »', line => {
    expect(backgroundOf(line)).toBe(line)
  })

  it('below who is greeted, up to the first line that is no sentence', () => {
    const lines = [
      'Bonjour Odile,',
      '',
      'Le magasin rouvre en mai et il reste beaucoup à préparer.',
      '',
      'Notre offre tient en deux pages.',
      '',
      'Lyon, Nantes',
    ]
    const { proposal } = read(...lines, '', '## Vos objectifs', '- Répondre sous 48 h')
    expect(proposal.background).toBe(`${lines[2]}\n\n${lines[4]}`)
    const notes = JSON.stringify(proposal.notes)
    expect(notes).toContain('Lyon, Nantes')
    expect(notes).not.toContain('rouvre')
  })

  it('below its subject, which is told once', () => {
    expect(
      backgroundOf(
        '**Objet : remise à plat des stocks**',
        '',
        'Bonjour Odile,',
        '',
        'Le magasin rouvre en mai.',
      ),
    ).not.toContain('remise à plat')
  })

  it.each([
    'Document confidentiel, à ne pas diffuser hors de la papeterie.',
    'Cabinet Feld, conseil en organisation à Lyon et à Nantes depuis 2009.',
    'Contexte : rien à dire.',
    'Madame Odile Lorion, gérante',
  ])('and no other line is one: « %s »', line => {
    expect(backgroundOf(line)).toBeUndefined()
  })
})

describe('How long an offer stands', () => {
  const validity = (...lines: string[]) => read(...lines, '', '## Vos objectifs', '- Répondre vite')

  it.each([
    [['| | |', '|---|---|', '| **Valable jusqu’au** | 5 avril 2025 |']],
    [['| Validité | 5 avril 2025 |', '|---|---|', '| Lieu | Lyon |']],
    [['**Valable jusqu’au :** 5 avril 2025']],
  ])('is told in the lines above the first section: %j', lines => {
    const { proposal } = validity(...lines)
    expect(proposal.validUntil).toBe('2025-04-05')
    expect(JSON.stringify(proposal.notes)).not.toContain('5 avril')
  })

  it('keeps a line that says more', () => {
    const { proposal } = validity(
      'Offre valable jusqu’au 5 avril 2025. Au-delà, les prix sont à revoir ensemble.',
    )
    expect(proposal.validUntil).toBe('2025-04-05')
    expect(JSON.stringify(proposal.notes)).toContain('à revoir')
  })
})
