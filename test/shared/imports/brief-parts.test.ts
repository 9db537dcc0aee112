import { describe, expect, it } from 'vitest'
import { brief } from './brief-files.ts'

const header =
  '# Brief\n\n**Client :** Martin SA\n**Créé par :** Anne Roy\n\n## Contexte\n- Stock faux\n\n'
const read = (text: string) => brief(`${header}${text}`)

describe('What a budget holds', () => {
  it('a cost that the client pays to others is a note', () => {
    const { mission, unrecognised } = read(
      '## Budget\n**Budget total :** 12 000 € HT (14 400 € TTC)\n- Conseil (10 jours) : 12 000 €\n\n*Hors budget : licence de 300 €/mois, payée à l’éditeur.*\n',
    )
    expect(mission.budget).toMatchObject({ envelope: 1_200_000, lines: [{ amount: 1_200_000 }] })
    expect(mission.budget.lines).toHaveLength(1)
    expect(unrecognised.map(({ text }) => text).join()).toContain('300 €/mois')
  })

  it('a wish yields to what was agreed', () => {
    const { mission } = read(
      '**Budget indicatif :** entre 20 000 € et 30 000 € HT\n\n## Budget\n**Budget total :** 24 000 € HT\n',
    )
    expect(mission.budget.envelope).toBe(2_400_000)
  })

  it('the phases’ prices stand in it, once', () => {
    const { mission } = read(
      '## Phases\n| Phase | Période | Jours | Honoraires |\n|---|---|---|---|\n| Étude | mai 2025 | 4 | 4 000 € |\n| Essai | juin 2025 | 6 | 6 000 € |\n| Total | | 10 | 10 000 € |\n\n## Budget\n- Étude : 4 000 €\n- Essai : 6 000 €\n',
    )
    expect(mission.budget.lines.map(({ amount }) => amount)).toEqual([400_000, 600_000])
    expect(mission.budget.envelope).toBe(1_000_000)
    expect(mission.phases.map(({ name }) => name)).toEqual(['Étude', 'Essai'])
  })

  it('things that are counted are no days of work, and keep what one of them costs', () => {
    const { mission } = read(
      '## Budget\n| Poste | Quantité | Prix unitaire | Montant HT |\n|---|---|---|---|\n| Conseil | 12 | 1 100 € | 13 200 € |\n| Ergonome | 3 | 900 € | 2 700 € |\n| Balances | 7 | 640 € | 4 480 € |\n| Déplacements | 9 allers-retours | 120 € | 1 080 € |\n',
    )
    expect(mission.budget.lines.map(({ label, days, amount }) => [label, days, amount])).toEqual([
      ['Conseil', 12, 1_320_000],
      ['Ergonome', 3, 270_000],
      ['Balances (7 × 640 €)', undefined, 448_000],
      ['Déplacements (9 allers-retours × 120 €)', undefined, 108_000],
    ])
  })

  it('what one thing costs is no line of its own, wherever it is told', () => {
    const { mission } = read(
      '## Budget\n- Conseil (4 jours × 1 000 €) : 4 000 €\n- Licence : 2 100 € (30 × 70 €)\n- Lecteurs : 5 × 210 € = 1 050 €\n- Frais : 6 × 90 €, soit 540 €\n- Bornes : 2 × 400 €\n\n**Financement :** Région 40 % (3 000 €), fonds propres 60 % (4 500 €)\n',
    )
    expect(mission.budget.lines.map(({ label, amount }) => [label, amount])).toEqual([
      ['Conseil', 400_000],
      ['Licence (30 × 70 €)', 210_000],
      ['Lecteurs (5 × 210 €)', 105_000],
      ['Frais (6 × 90 €)', 54_000],
      ['Bornes (2 × 400 €)', 80_000],
    ])
  })

  it('notes leave the sign of the euro out, and end with their sum', () => {
    const { mission } = read('## Budget\n- Conseil 8 j à 1 050 = 8 400\n- Route 600\n- 9 000\n')
    expect(mission.budget.envelope).toBe(900_000)
    expect(mission.budget.lines).toMatchObject([
      { days: 8, dayRate: 105_000, amount: 840_000 },
      { kind: 'expenses', amount: 60_000 },
    ])
  })
})

describe('Who is named', () => {
  it('a week’s days are nobody', () => {
    const { mission } = read(
      '## Équipe\n### Côté Martin SA\n- Chef de projet : Luc Petit (atelier), 2 jours/semaine\n',
    )
    expect(mission.team.client.map(({ name }) => name)).toEqual(['Luc Petit'])
  })

  it('a line for each side tells its people', () => {
    const { mission } = read(
      '## Moyens\nCôté conseil : Anne Roy (pilote, 12 jours), Luc Petit (formateur).\nCôté Martin SA : Eva Blin (directrice).\n',
    )
    expect(mission.team.firm).toMatchObject([
      { name: 'Anne Roy', role: 'pilote', note: '12 jours' },
      { name: 'Luc Petit', role: 'formateur' },
    ])
    expect(mission.team.client).toMatchObject([{ name: 'Eva Blin', role: 'directrice' }])
  })

  it('who sits on two committees is one person', () => {
    const { mission } = read(
      '## Équipe\n### Côté Martin SA\n- Comité de pilotage : Eva Blin, Luc Petit\n- Groupe projet : Eva Blin, Paul Imbert\n',
    )
    expect(mission.team.client.map(({ name }) => name)).toEqual([
      'Eva Blin',
      'Luc Petit',
      'Paul Imbert',
    ])
    expect(mission.team.client[0]).toMatchObject({
      role: 'Comité de pilotage',
      note: 'Groupe projet',
    })
  })

  it('several people speak for the client', () => {
    const { client, mission } = brief(
      '# Brief\n\n**Client :** Martin SA (client depuis 2021)\n**Contacts :** Eva Blin (directrice), Paul Imbert (associé)\n\n## Contexte\n- a\n\n## Objectifs\n- b\n',
    )
    expect(client.name).toBe('Martin SA')
    expect(client.contacts.map(({ name }) => name)).toEqual(['Eva Blin', 'Paul Imbert'])
    expect(mission.contact).toMatchObject({ name: 'Eva Blin', role: 'directrice' })
  })
})

describe('How the parts are laid out', () => {
  it('a table may hold a part in each column', () => {
    const { mission } = read(
      '| Situation | Ce qui a déclenché | Irritants |\n|---|---|---|\n| Papier partout | Contrôle en mars | Doubles saisies |\n| Trois logiciels | | Retards |\n',
    )
    expect(mission.situation).toEqual(expect.arrayContaining(['Papier partout', 'Trois logiciels']))
    expect(mission.trigger).toEqual(['Contrôle en mars'])
    expect(mission.painPoints).toEqual(['Doubles saisies', 'Retards'])
  })

  it('a risk is weighed in parentheses and answered after its colon, or after its sentence', () => {
    const { mission } = read(
      '## Risques\n- R1. Perte de données (impact critique) : double sauvegarde\n- R2. Refus (peu probable, grave) : atelier\n',
    )
    expect(mission.risks).toMatchObject([
      { title: 'Perte de données', impact: 'critical', mitigation: 'double sauvegarde' },
      { title: 'Refus', probability: 'low', impact: 'high', mitigation: 'atelier' },
    ])
    const told = read('## Risques\n**La DSI manque de bras.** Un agent dédié en juin.\n')
    expect(told.mission.risks).toMatchObject([
      { title: 'La DSI manque de bras', mitigation: 'Un agent dédié en juin.' },
    ])
  })

  it('a launch ends the mission where nothing else does', () => {
    const { mission } = read(
      '## Calendrier\n- Démarrage : 3 février 2025\n- Lancement : 29 août 2025\n',
    )
    expect(mission).toMatchObject({ start: '2025-02-03', end: '2025-08-29' })
  })
})

describe('What is told of the phases together', () => {
  const phases = (total: string) =>
    read(
      `## Phases\n| Phase | Durée | Jours |\n|---|---|---|\n| Étude | 1 mois | 4 |\n| Essai | 2 mois | 6 |\n${total}\n`,
    ).mission

  it('is no phase, whether they make it or not', () => {
    expect(phases('| Total | 3 mois | 10 |').phases).toHaveLength(2)
    expect(phases('| **Total** | 3 mois | 12 |').phases).toHaveLength(2)
  })

  it('is kept beside what they make', () => {
    expect(phases('| Total | 3 mois | 12 |')).toMatchObject({
      statedDays: 12,
      statedDuration: '3 mois',
    })
  })
})

describe('Milestones told in two lists', () => {
  it('are one list, from the first day to the last', () => {
    const { mission } = read(
      '## Calendrier\n- Pilote : 1er juin 2026\n- Ouverture : 14 septembre 2026\n\n**Jalons clés :**\n- 13 mars 2026 : Cahier des charges\n- 17 juillet 2026 : Bilan du pilote\n',
    )
    expect(mission.milestones.map(({ planned }) => planned)).toEqual(
      mission.milestones.map(({ planned }) => planned).toSorted(),
    )
    expect(mission.milestones.length).toBeGreaterThan(2)
  })
})

describe('What the context tells of the client', () => {
  it('its past is in its history', () => {
    const { client } = read(
      'Fondée en 1954 par douze éleveurs, elle exploite deux sites.\n\n## Objectifs\n- Compter juste\n',
    )
    expect(client.history).toEqual(['Fondée en 1954 par douze éleveurs'])
  })

  it('a part of somebody is no headcount', () => {
    const { client } = read('## Entreprise\n- L’atelier tourne avec 4,5 ETP toute l’année\n')
    expect(client.headcount).toBeUndefined()
    expect(client.profile?.join()).toContain('4,5 ETP')
  })
})

describe('A need told in paragraphs', () => {
  it('says where the client stands before it says what is wanted', () => {
    const { mission } = read(
      '## Votre besoin\nVos équipes traitent 9 800 demandes par mois, en douze jours.\n\nVous souhaitez ramener ce délai à cinq jours.\n',
    )
    expect(mission.objective).toBe('Vous souhaitez ramener ce délai à cinq jours.')
    expect(mission.situation.join()).toContain('9 800 demandes')
  })
})

describe('Phases told line by line', () => {
  it('have their dates, what is done and who does it', () => {
    const { mission } = read(
      '## Déroulement\n1) **Cadrer** – du 24 février au 28 mars 2025 – besoins, cahier des charges (E. Brun 6 j, C. Roy 4 j)\n2) **Choisir** – d’avril à juin 2025 – auditions (E. Brun 5 j)\n\nDates à tenir : remise des offres le 5 mai 2025 ; comité de choix le 19 juin 2025.\n',
    )
    expect(mission.phases).toMatchObject([
      {
        name: 'Cadrer',
        period: { start: '2025-02-24', end: '2025-03-28' },
        deliverables: [{ title: 'besoins' }, { title: 'cahier des charges' }],
        effort: [
          { person: 'E. Brun', days: 6 },
          { person: 'C. Roy', days: 4 },
        ],
      },
      { name: 'Choisir', period: { start: '2025-04-01', end: '2025-06-30' } },
    ])
    expect(mission.milestones.map(({ title, planned }) => [title, planned])).toEqual([
      ['remise des offres', '2025-05-05'],
      ['comité de choix', '2025-06-19'],
    ])
  })
})

describe('Beside a table of prices', () => {
  it('a sentence is no line, but may tell what the lines may not exceed', () => {
    const { mission } = read(
      '## Budget\nJours : 8, dont Anne Roy (5 j à 1 000 €).\n\n| Dépense | Montant HT |\n|---|---|\n| Anne Roy | 5 000 € |\n| Logiciel | 6 500 € |\n| **Total** | **11 500 €** |\n\nLe conseil a ouvert 11 000 € HT au budget 2025.\n',
    )
    expect(mission.budget).toMatchObject({ envelope: 1_100_000, stated: { total: 1_150_000 } })
    expect(mission.budget.lines.map(({ label, amount }) => [label, amount])).toEqual([
      ['Anne Roy', 500_000],
      ['Logiciel', 650_000],
    ])
  })
})

describe('What an indicator should be at a date', () => {
  it('is its target, beside the gap that it states', () => {
    const { mission } = read(
      '## Indicateurs\n| Mesure | Aujourd’hui | Juin 2026 | Gain attendu |\n|---|---|---|---|\n| Attente au guichet | 95 min | 20 min | -75 % |\n',
    )
    expect(mission.kpis).toMatchObject([
      { label: 'Attente au guichet', baseline: '95 min', target: '20 min', statedGap: '-75 %' },
    ])
  })
})

describe('The header of a note', () => {
  const note = (lines: string) =>
    brief(
      `# NOTE DE LANCEMENT\n\n${lines}\n\n## Contexte\n- Stock faux\n\n## Objectifs\n- Compter\n\n## Budget\n- Conseil : 4 000 €\n`,
    )

  it('names who asks and who writes', () => {
    const { client, mission } = note(
      '**Commanditaire** : Théâtre des Brumes (EPCC), Nantes\n**Interlocutrice** : Mme Delphine Roy, administratrice\n**Contact technique** : Paul Imbert (régisseur)\n**Rédaction** : Galet Conseil, Étienne Brun – le 17/02/2025',
    )
    expect(client.name).toBe('Théâtre des Brumes')
    expect(client.contacts.map(({ name }) => name.replace(/^Mme /, ''))).toEqual([
      'Delphine Roy',
      'Paul Imbert',
    ])
    expect(mission).toMatchObject({ author: 'Étienne Brun', createdOn: '2025-02-17' })
  })

  it('may name the client on a line of its own', () => {
    const { client, mission } = note(
      'Commune de Marsac-sur-Loire\n\nDocument de lancement, version du 17.11.2025, établi par Isabelle Roy (cabinet Galet) et validé en comité',
    )
    expect(client.name).toBe('Commune de Marsac-sur-Loire')
    expect(mission).toMatchObject({ author: 'Isabelle Roy', createdOn: '2025-11-17' })
  })
})

describe('A date without its year, last of a list', () => {
  it('comes after the others', () => {
    const { mission } = read(
      '**Date :** 8 janvier 2025\n\n## Jalons\n- 28 février : Cahier des charges\n- 13 octobre : Déploiement\n- 30 novembre : Bilan à 1 mois\n',
    )
    expect(mission.milestones.at(-1)?.planned).toBe('2025-11-30')
  })
})
