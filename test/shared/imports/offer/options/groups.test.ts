import { describe, expect, it } from 'vitest'
import { read } from '../invented-offer.ts'

const first = ['- Conseil : 9 jours × 1 000 € = 9 000 € HT', '- Déplacements : 800 € HT', '']
const second = [
  '- Conseil : 19 jours × 1 000 € = 19 000 € HT',
  '- Total Sarrazin : 19 000 € HT',
  '- Logiciel (estimation) : 5 000 € à 7 000 € HT',
  '- TOTAL DU PROJET : 24 000 € à 26 000 € HT',
  '',
]
const wanted = (one: string, other: string) => [
  { label: one, lines: [{ label: 'Conseil', days: 9, amount: 900000 }, { amount: 80000 }] },
  {
    label: other,
    recommended: true,
    total: 2400000,
    totalMax: 2600000,
    lines: [
      { label: 'Conseil', days: 19 },
      { amount: 500000, amountMax: 700000 },
    ],
  },
]

describe('What can be chosen under another word than « option »', () => {
  it.each([
    ['Scénario 1 : Socle', 'Scénario 2 : Atelier complet', 'DEUX SCÉNARIOS POSSIBLES'],
    ['Niveau 1 – Socle', 'Niveau 2 – Atelier complet', 'TROIS NIVEAUX'],
    ['Pack A : Socle', 'Pack B : Atelier complet', 'NOS PACKS'],
    ['Solution A : Socle', 'Solution B : Atelier complet', 'CE QUE NOUS VOUS PROPOSONS'],
    ['Formule Socle', 'Formule Atelier complet', 'NOS DEUX FORMULES'],
  ])('is an option with its lines and totals: « %s »', (one, other, title) => {
    const headings = read(
      `## ${title}`,
      `### ${one}`,
      ...first,
      `### ${other} (conseillé)`,
      ...second,
    )
    expect(headings.proposal.options).toMatchObject(wanted(one, other))
    const bold = read(
      `## ${title}`,
      `**${one}**`,
      '',
      ...first,
      `**${other} (conseillé)**`,
      '',
      ...second,
    )
    expect(bold.proposal.options).toMatchObject(wanted(one, other))
  })

  it('is one on a plain line above its prices too', () => {
    const { options } = read(
      '## Ce que nous vous proposons',
      'Variante A : Socle',
      '',
      ...first,
      'Variante B : Atelier complet (conseillé)',
      '',
      ...second,
    ).proposal
    expect(options).toMatchObject(wanted('Variante A : Socle', 'Variante B : Atelier complet'))
  })

  it('keeps its own payments, told under its name or on one line', () => {
    const { options, payments } = read(
      '## Nos deux formules',
      '### Formule A : Socle',
      ...first,
      '### Formule B : Atelier complet',
      ...second,
      '## Règlement',
      'Formule B (sur les 19 000 € de Sarrazin) :',
      '',
      '- 40 % à la commande : 7 600 € HT',
      '- 60 % au bilan : 11 400 € HT',
      '',
      'Formule A : 50 % à la commande (4 900 € HT), 50 % à la remise (4 900 € HT)',
    ).proposal
    const [a, b] = options.map(({ id }) => id)
    expect(payments.map(({ option, share }) => [option, share])).toEqual([
      [b, 40],
      [b, 60],
      [a, 50],
      [a, 50],
    ])
  })
})

describe('What is no option', () => {
  it.each([
    ['## Situation actuelle', '### Scénario 1 : Rien ne change', '### Scénario 2 : Fermeture'],
    ['## Risques', '### Scénario A : Panne', '### Scénario B : Grève'],
  ])('stays what its title says: « %s »', (title, one, other) => {
    const lines = ['- Perte par an : 40 000 €', '']
    expect(read(title, one, ...lines, other, ...lines).proposal.options).toEqual([])
  })

  it('is a level or a solution that tells no price', () => {
    const { options } = read(
      '## Notre démarche',
      '### Niveau 1 : Découverte',
      '- Lecture des plans',
      '### Niveau 2 : Pratique',
      '- Mesure des temps',
    ).proposal
    expect(options).toEqual([])
  })
})
