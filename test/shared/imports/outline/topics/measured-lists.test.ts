import { describe, expect, it } from 'vitest'
import { read as readOffer } from '../../offer/invented-offer.ts'

const read = (...lines: string[]) =>
  readOffer(
    '## Objectif principal',
    'Que chacun sache conseiller.',
    '',
    ...lines,
    '',
    '## Nos engagements',
    '- Une réponse sous 48 h',
    '',
    '## Prix',
    '- Forfait : 4 000 € HT',
  ).proposal
const kpisOf = (...lines: string[]) =>
  read('## Ce que la formation doit changer', ...lines).kpis.map(({ label, baseline, target }) => [
    label,
    baseline,
    target,
  ])

describe('From a figure to another is an indicator under any title', () => {
  it.each(['**Ce qui bougera :**', '**Comment on le mesurera :**', '### En chiffres'])(
    '%s',
    title => {
      expect(
        kpisOf(
          title,
          '- Pelotes rendues : 12 % → 5 %',
          '- Attente en caisse : 9 min → 4 min',
          '- Avis des clients : 9/10 en juin',
        ),
      ).toEqual([
        ['Pelotes rendues', '12 %', '5 %'],
        ['Attente en caisse', '9 min', '4 min'],
        ['Avis des clients', undefined, '9/10 en juin'],
      ])
    },
  )

  it('with a name that ends as a verb does, among milestones too', () => {
    expect(
      kpisOf(
        '**Nos repères :**',
        '- Panier moyen : 19 € → 24 € fin septembre',
        '- Nombre de retours : 12 → 5',
      ),
    ).toEqual([
      ['Panier moyen (fin septembre)', '19 €', '24 €'],
      ['Nombre de retours', '12', '5'],
    ])
  })

  it('alone, where the title says that it is measured', () => {
    expect(kpisOf('**Comment on le mesurera :**', '- Pelotes rendues : 12 % → 5 %')).toEqual([
      ['Pelotes rendues', '12 %', '5 %'],
    ])
  })
})

describe('What goes from here to there and measures nothing stays in the notes', () => {
  it.each([
    ['- Navette : Lyon → Grenoble', '- Retour : Grenoble → Lyon'],
    ['- Lundi : 9 h → 17 h', '- Mardi : 10 h → 18 h'],
    ['- Salle : 3 mars → 14 mars', '- Relecture : 17 mars → 21 mars'],
    ['- Salle : 03/03 → 14/03', '- Relecture : 17/03 → 21/03'],
    ['- Ramener les retours : 12 % → 5 %', '- Réduire l’attente : 9 min → 4 min'],
    ['- Pelotes rendues : 12 % → 5 %', '- La boutique rouvre'],
  ])('%s, %s', (...lines) => {
    const { kpis, notes } = read('## À savoir sur place', ...lines)
    expect(kpis).toEqual([])
    for (const line of lines) expect(JSON.stringify(notes)).toContain(line.slice(2))
  })
})

describe('What set the request off', () => {
  const situation = ['## Le point de départ', '- 3 boutiques', '']

  it.each(['Ce qui a lancé la demande', 'Ce qui a tout précipité', 'Ce qui a décidé l’équipe'])(
    'stands below « %s »',
    label => {
      const { trigger, situation: told } = read(
        ...situation,
        `**${label} :** le départ de deux vendeuses.`,
      )
      expect(trigger).toEqual(['le départ de deux vendeuses.'])
      expect(told).toEqual(['3 boutiques'])
    },
  )

  it('and no other label does', () => {
    const { trigger } = read(...situation, '**Ce qui a lassé les clients :** l’attente en caisse.')
    expect(trigger).toEqual([])
  })
})
