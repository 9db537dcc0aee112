import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../shared/imports/minutes/minutes.ts'
import { importBrief } from '../../../shared/imports/mission-brief/brief.ts'
import { readOffer } from '../../../shared/imports/offer/offer.ts'
import { readReport } from '../../../shared/imports/report/report.ts'

function surroundings() {
  let count = 0
  return { newId: () => `id${++count}`, today: '2026-11-02' }
}

function brief(...lines: string[]) {
  const read = importBrief(lines.join('\n'), { ...surroundings(), isTold: true })
  if (read.kind === 'refused') throw new Error(read.reason)
  return read
}

const offer = (...lines: string[]) => readOffer(lines.join('\n'), surroundings())
const minutes = (...lines: string[]) => readMinutes(lines.join('\n'), surroundings())
const finalReport = (...lines: string[]) => readReport(lines.join('\n'), 'final', surroundings())

describe('The header of another firm’s document', () => {
  it('names its client in a row, whatever organisation stands above it', () => {
    const { client, mission } = brief(
      '# Note de cadrage — Scierie du Haut-Doux',
      '',
      'Cabinet Ravel Conseil — Nora Feld, consultante',
      'Le 9 mars 2026',
      '',
      '| | |',
      '|---|---|',
      '| Client | Scierie du Haut-Doux |',
      '| Secteur | Bois |',
      '',
      '## Équipe',
      'Pour Ravel Conseil : Nora Feld (consultante), Luc Petit (ingénieur).',
    )
    expect(client.name).toBe('Scierie du Haut-Doux')
    expect(mission).toMatchObject({ author: 'Nora Feld', createdOn: '2026-03-09' })
    expect(mission.team.firm.map(({ name }) => name)).toEqual(['Nora Feld', 'Luc Petit'])
  })

  it('addresses an offer to an organisation, for the attention of a person', () => {
    const { client, proposal } = offer(
      '# Offre de services',
      '',
      '**De :** Ravel Conseil (Nora Feld, directrice)',
      '**Pour :** Caisse locale du Lac, à l’attention de Madame Anne Roy, secrétaire générale',
      '**Date :** 6 octobre 2026',
      '',
      '## Votre besoin',
      'Réduire les délais.',
    )
    expect(client.name).toBe('Caisse locale du Lac')
    expect(proposal.recipient).toMatchObject({
      name: 'Madame Anne Roy',
      role: 'secrétaire générale',
    })
  })

  it('begins with the organisation, its subject, its writer and its day on lines of their own', () => {
    const { clientName, report } = finalReport(
      '# Bilan de mission',
      '',
      'Office de tourisme du Marais — Accueil du public',
      '',
      'Rédigé par Nora Feld, conseil indépendant',
      '',
      '14 novembre 2026',
      '',
      '## 1. Rappel',
      'La mission s’est déroulée du 14 avril au 7 novembre 2026.',
    )
    expect(clientName).toBe('Office de tourisme du Marais')
    expect(report).toMatchObject({
      date: '2026-11-14',
      authors: ['Nora Feld'],
      period: { start: '2026-04-14', end: '2026-11-07' },
    })
  })
})

describe('The tables of another firm’s report', () => {
  it('measure two periods and the change between them, whatever the periods are called', () => {
    const { report } = finalReport(
      '# Bilan — Office de tourisme du Marais',
      '## Résultats',
      '| Indicateur | Hiver dernier | Cet hiver | Variation |',
      '|---|---|---|---|',
      '| Attente | 15 min | 9 min | -40 % |',
    )
    expect(report.kpis).toMatchObject([
      { label: 'Attente', baseline: '15 min', actual: '9 min', statedGap: '-40 %' },
    ])
  })

  it('give the day planned and the day reached under « Prévu » and « Réel »', () => {
    const { report } = finalReport(
      '# Bilan — Office de tourisme du Marais',
      '## Calendrier',
      '| Étape | Prévu | Réel |',
      '|---|---|---|',
      '| Diagnostic | 16 mai 2026 | 23 mai 2026 |',
    )
    expect(report.milestones).toMatchObject([
      { title: 'Diagnostic', planned: '2026-05-16', actual: '2026-05-23', status: 'done' },
    ])
  })
})

describe('The prose of another firm’s documents', () => {
  it('opens each phase of an offer in bold, with its dates, its days and what it delivers', () => {
    const { proposal } = offer(
      '# Offre de services',
      '**De :** Ravel Conseil (Nora Feld, directrice)',
      '**Pour :** Caisse locale du Lac, à l’attention de Madame Anne Roy, secrétaire générale',
      '## Ce que nous vous proposons',
      'La mission comporte deux étapes.',
      '',
      '**Étape 1 — Comprendre (du 3 au 28 novembre 2026, 11 jours).** Nous suivons les demandes. Livrables : carte des flux, chiffrage.',
      '',
      '**Étape 2 — Transformer (du 1er décembre 2026 au 26 février 2027, 24 jours).** Nous changeons le tri.',
      '## Ce que nous avons fait ailleurs',
      '| Client | Mission | Résultat |',
      '|---|---|---|',
      '| Assurances du Cap | Tri | 2 000 heures |',
    )
    expect(proposal.author).toBe('Nora Feld')
    expect(proposal.phases).toMatchObject([
      {
        name: 'Comprendre',
        objectives: ['Nous suivons les demandes.'],
        effort: [{ days: 11 }],
        period: { start: '2026-11-03', end: '2026-11-28' },
        deliverables: [{ title: 'carte des flux' }, { title: 'chiffrage' }],
      },
      { name: 'Transformer', effort: [{ days: 24 }] },
    ])
    expect(proposal.references).toMatchObject([{ client: 'Assurances du Cap' }])
  })

  it('tells in a sentence under the milestones when the mission begins and ends', () => {
    const { mission } = brief(
      '# Note de cadrage — Scierie du Haut-Doux',
      '## Jalons',
      '1. 17 octobre 2026 : mesures présentées',
      '',
      'La mission se déroule du 22 septembre 2026 au 26 mars 2027, soit six mois.',
    )
    expect(mission).toMatchObject({ start: '2026-09-22', end: '2027-03-26' })
    expect(mission.milestones.map(({ title }) => title)).toEqual(['mesures présentées'])
  })

  it('lists what a meeting decided, who was away and what somebody said', () => {
    const { meeting } = minutes(
      '# Réunion de lancement du 15 janvier 2027',
      '**Client :** Scierie du Haut-Doux',
      '**Étaient présents :** Anne Roy (présidente), Nora Feld (Ravel Conseil). **Absent excusé :** Luc Petit (achats).',
      '## Pourquoi',
      '« Je veux que la scie consomme moins. » (Anne Roy)',
      '## Ce qui a été décidé',
      '1. La scie 3 sera arrêtée la nuit.',
      '2. Un point a lieu le jeudi.',
    )
    expect(meeting.participants).toMatchObject([
      { name: 'Anne Roy' },
      { name: 'Nora Feld' },
      { name: 'Luc Petit', note: 'Absent excusé' },
    ])
    expect(meeting.quotes).toEqual([
      { author: 'Anne Roy', text: 'Je veux que la scie consomme moins.' },
    ])
    expect(meeting.decisions).toHaveLength(2)
  })

  it('signs words among the results of a report, whose line of dates names its writer', () => {
    const { report } = finalReport(
      '# Bilan — Scierie du Haut-Doux',
      '*Octobre 2026 — rédigé le 4 novembre 2026 par Nora Feld (Ravel Conseil)*',
      '## Résultats',
      '| Indicateur | Avant | Après |',
      '|---|---|---|',
      '| Attente | 15 min | 9 min |',
      '',
      '« On ne court plus. » (Anne Roy)',
    )
    expect(report).toMatchObject({
      authors: ['Nora Feld'],
      date: '2026-11-04',
      period: { start: '2026-10-01', end: '2026-10-31' },
      satisfaction: { quotes: [{ author: 'Anne Roy', text: 'On ne court plus.' }] },
    })
  })
})
