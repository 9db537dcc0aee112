import { describe, expect, it } from 'vitest'
import { importBrief } from '../../../shared/imports/brief.ts'
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
