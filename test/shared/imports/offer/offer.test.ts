import { describe, expect, it } from 'vitest'
import { readOffer } from '../../../../shared/imports/offer/offer.ts'
import { read } from './invented-offer.ts'

const pricesAndDays = [
  '## Détail des prestations',
  '| Réf. | Désignation | Qté | Unité | PU HT | Total HT |',
  '|---|---|---|---|---|---|',
  '| 1 | Étude | 4 | jour | 850,00 € | 3 400,00 € |',
  '| 2 | Formation | 4 | demi-journée | 450,00 € | 1 800,00 € |',
  '| 3 | Tablettes | 6 | pièce | 690,00 € | 4 140,00 € |',
  '| | Total HT | | | | 9 340,00 € |',
  '| | Remise | | | | – 340,00 € |',
  '| | Net HT | | | | 9 000,00 € |',
  '| | Total TTC | | | | 10 800,00 € |',
]

describe('The prices of an offer', () => {
  it('stand in a table whose columns say so, whatever its title', () => {
    const [option] = read(...pricesAndDays).proposal.options
    expect(option?.lines.map(({ label, amount }) => [label, amount])).toEqual([
      ['Étude', 340000],
      ['Formation', 180000],
      ['Tablettes (6 pièce × 690,00 €)', 414000],
      ['Remise', -34000],
    ])
    expect(option?.total).toBe(900000)
  })

  it('are days where days are counted, and nothing of the kind where things are', () => {
    const [option] = read(...pricesAndDays).proposal.options
    expect(option?.lines.map(({ days, dayRate }) => [days, dayRate])).toEqual([
      [4, 85000],
      [2, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ])
  })

  it('are those of the phases where no other is told', () => {
    const { proposal } = read(
      '## Notre démarche',
      '### Lot 1 : Diagnostic (mars 2025)',
      '- Entretiens',
      '',
      '**Prix : 7 200 € HT**',
      '### Lot 2 : Pilote (avril 2025)',
      '- Essai dans 3 agences',
      '',
      '**Prix : 9 600 € HT**',
    )
    expect(proposal.phases.map(({ name }) => name)).toEqual([
      'Lot 1 : Diagnostic',
      'Lot 2 : Pilote',
    ])
    expect(proposal.options.flatMap(({ lines }) => lines.map(({ amount }) => amount))).toEqual([
      720000, 960000,
    ])
  })

  it('leave aside what can be bought beside, what is left out and what others may pay', () => {
    const { proposal } = read(
      '## Budget',
      '- Conseil : 10 jours × 1 000 € = 10 000 € HT',
      '- **Total : 10 000 € HT**',
      '',
      '*Hors licences, estimées entre 2 000 € et 3 000 € par an.*',
      '',
      '**En option (non comprise) :** Audit du réseau, 3 jours × 1 100 € = 3 300 € HT',
      '',
      '**Subvention mobilisable : 4 000 €, soit un reste à charge de 6 000 €.**',
    )
    const [base, ...addOns] = proposal.options
    expect(base?.lines.map(({ amount }) => amount)).toEqual([1000000])
    expect(addOns.map(({ label, addOn, total }) => [label, addOn, total])).toEqual([
      ['Audit du réseau', true, 330000],
    ])
    expect(JSON.stringify(proposal)).toContain('Hors licences')
    expect(JSON.stringify(proposal)).toContain('6 000 €')
  })
})

describe('The instalments of an offer', () => {
  const terms = (...lines: string[]) =>
    read('## Prix', '- Conseil : 20 jours × 1 000 € = 20 000 € HT', '', '## Facturation', ...lines)
      .proposal

  it('are shares of the price where only amounts are told', () => {
    expect(
      terms('- 6 000 € HT à la signature ;', '- 14 000 € HT à la remise').payments,
    ).toMatchObject([
      { share: 30, amount: 600000, when: expect.stringContaining('À la signature') },
      { share: 70, amount: 1400000, when: 'À la remise' },
    ])
  })

  it('say when their amounts include VAT', () => {
    const { payments } = terms('- Acompte de 50 % à la commande : 12 000 € TTC', '- Solde : 50 %')
    expect(payments[0]).toMatchObject({ share: 50, withVat: true, when: 'Acompte à la commande' })
    expect(payments[1]?.withVat).toBeUndefined()
  })

  it('are none of the penalties, nor shares of each phase', () => {
    const late = 'Pénalités de retard : 12 % l’an. Indemnité forfaitaire de 40 €.'
    expect(terms('- 100 % à la commande', '', late).payments).toHaveLength(1)
    const each = terms(
      '- Phase 1 : 100 % à la remise du rapport',
      '- Phase 2 : 60 % à la remise du modèle, 40 % après présentation',
    )
    expect(each.payments).toEqual([])
    expect(each.notes?.map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringContaining('60 %')]),
    )
  })
})

describe('What surrounds an offer', () => {
  it('is written to the first of its readers, and known by the others', () => {
    let count = 0
    const { proposal, client } = readOffer(
      '# Proposition commerciale – PAPETERIE LORION\n\n**Destinataire :** Odile Lorion (gérante) et Luc Brun (DAF)\n\n## Contexte\nLa Papeterie Lorion emploie 42 personnes.\n',
      { newId: () => `id${++count}`, today: '2025-03-04' },
    )
    expect(proposal.recipient).toEqual({ name: 'Odile Lorion', role: 'gérante' })
    expect(client).toMatchObject({
      name: 'Papeterie Lorion',
      headcount: 42,
      contacts: [
        { name: 'Odile Lorion', role: 'gérante' },
        { name: 'Luc Brun', role: 'DAF' },
      ],
    })
  })

  it('names both parties of a letter of mission', () => {
    let count = 0
    const { proposal, client } = readOffer(
      '# Convention de prestation\n\nEntre la société Verre Clair, SA, 3 rue du Four, représentée par Monsieur Yves Roux, directeur général, ci-après « le Client »,\n\net Cabinet Sorel, 12 rue Haute, représenté par Madame Judith Sorel, associée, ci-après « le Cabinet ».\n\n## Article 1 – Objet\nLe Client confie au Cabinet une mission de conseil en énergie.\n\n## Article 2 – Honoraires\n- Forfait : 9 000 € HT\n',
      { newId: () => `id${++count}`, today: '2025-03-04' },
    )
    expect(client.name).toBe('Verre Clair')
    expect(proposal).toMatchObject({
      author: 'Judith Sorel',
      recipient: { name: 'Yves Roux', role: 'directeur général' },
      subject: 'Conseil en énergie',
    })
  })

  it('is about what its title or its letter names, else what it aims at', () => {
    const about = (...lines: string[]) => {
      const text = [...lines, '', '## Votre besoin', 'Vous souhaitez doubler cet effectif.', '']
      return readOffer(text.join('\n'), { newId: () => 'id', today: '2025-03-04' }).proposal.subject
    }
    expect(about('# Offre de services', '', '**Date :** 3 mars 2025')).toBe('Offre de services')
    expect(about('# Vos quais en 2026 : proposition d’intervention')).toBe('Vos quais en 2026')
    expect(
      about('# Proposition', '', '**Objet : Tri des lots. Notre offre n° 26-4**', '', 'Madame,'),
    ).toBe('Tri des lots')
  })

  it('has a number that is one, a client told in a table, a validity told twice', () => {
    const text = [
      '# Proposition',
      '',
      '**Date :** 3 mars 2025',
      '**Destinataire :** Lise Arnaud, directrice de Verrerie Duport',
      '**Réf. :** échange du 2 mars à l’atelier',
      '',
      '## Votre situation',
      '',
      '| Verrerie Duport | |',
      '|---|---|',
      '| Activité | Verre soufflé |',
      '| CA 2024 | 4,6 M€ |',
      '',
      '## Budget',
      '- Conseil : 6 jours × 1 000 € = 6 000 € HT',
      '- Remise de bienvenue de 5 % : -300 €, soit 5 700 € HT',
      '',
      '*Proposition valable 30 jours, jusqu’au 3 mai 2025.*',
    ].join('\n')
    const read = readOffer(text, { newId: () => 'id', today: '2025-03-04' })
    expect(read.proposal.number).toBeUndefined()
    expect(read.client).toMatchObject({ sector: 'Verre soufflé', revenue: { amount: 460_000_000 } })
    expect(read.proposal.options[0]?.lines.map(({ amount }) => amount)).toEqual([600_000, -30_000])
    expect(read.proposal.validUntil).toBe('2025-05-03')
    expect(read.unrecognised.map(each => each.text)).toContain(
      'Proposition valable 30 jours, jusqu’au 3 mai 2025.',
    )
  })

  it('keeps the days of the plan in their order, and its other lines', () => {
    const { proposal } = read(
      '## Planning',
      '- **Démarrage :** 17 mars 2025',
      '- **Nouveau site :** 30 avril 2025',
      '- **Bilan :** 20 juin 2025',
      '',
      '*Un point de suivi chaque lundi.*',
    )
    expect(proposal.milestones.map(({ title, planned }) => [title, planned])).toEqual([
      ['Démarrage', '2025-03-17'],
      ['Nouveau site', '2025-04-30'],
      ['Bilan', '2025-06-20'],
    ])
    expect(JSON.stringify(proposal.notes)).toContain('chaque lundi')
  })

  it('tells no step of who signs it', () => {
    const { proposal } = read(
      '## Contexte',
      'Les commandes arrivent par fax.',
      '## Prochaines étapes',
      '1. Avant le 12 mars : accord',
      '',
      'À très vite,',
      '',
      '**Bon pour accord** (date et signature) :',
    )
    expect(proposal.nextSteps).toEqual([{ when: 'Avant le 12 mars', what: 'accord' }])
  })

  it('tells the days of each person of a phase, before or after the name', () => {
    const { proposal } = read(
      '## Démarche',
      '### Phase 1 : Audit (2 semaines)',
      '*Mars 2025*',
      '',
      '**Ce que vous recevez :**',
      '- Rapport',
      '',
      '**Charge :** 4 jours (Anne Roy 3 jours, Luc Petit 1 jour)',
    )
    expect(proposal.phases).toMatchObject([
      {
        name: 'Audit',
        period: { label: '2 semaines', start: '2025-03-01', end: '2025-03-31' },
        deliverables: [{ title: 'Rapport' }],
        effort: [
          { person: 'Anne Roy', days: 3 },
          { person: 'Luc Petit', days: 1 },
        ],
      },
    ])
  })

  it('has references told on one line, with their year, their result and whom to ask', () => {
    const { proposal } = read(
      '## Références',
      '- 2024 – Ville de Saint-Rome : plan vélo (38 000 € HT), adopté en conseil',
      '- **Clinique des Bois** - Agenda en ligne. Résultat : -55 % d’appels. Contact : Hugo Pannier',
    )
    expect(proposal.references).toEqual([
      {
        client: 'Ville de Saint-Rome',
        project: 'plan vélo (38 000 € HT) (2024)',
        result: 'adopté en conseil',
      },
      {
        client: 'Clinique des Bois',
        project: 'Agenda en ligne',
        result: '-55 % d’appels',
        contact: 'Hugo Pannier',
      },
    ])
  })
})

it('Below the references and the signature, a sentence is no client and the firm no step', () => {
  const { proposal, unrecognised } = read(
    '**Rédigé par :** Anne Sorel',
    '',
    '## Contexte',
    'Le stock déborde.',
    '',
    '## Planning',
    'Vingt-deux semaines de calendrier pour trois mois de travail.',
    '',
    '## Références',
    '**Verrerie du Port** (bouteilles)',
    '- Projet : suivi des fours',
    '- Résultat : -12 % de casse',
    '',
    'Cette verrerie n’a rien d’une papeterie ; elle a en commun avec vous de travailler jour et nuit.',
    '',
    '## Prochaines étapes',
    '1. **Lundi 17 mars :** échange de questions',
    '2. **Lundi 24 mars :** démarrage',
    '',
    'Anne Sorel  ',
    'Sorel Consulting',
  )
  expect(proposal.references.map(({ client }) => client)).toEqual(['Verrerie du Port'])
  expect(proposal.nextSteps.map(({ what }) => what)).toEqual(['échange de questions', 'démarrage'])
  expect(proposal.statedDuration).not.toBe('deux semaines')
  expect(unrecognised.map(({ text }) => text).join(' ')).toContain('n’a rien d’une papeterie')
})
