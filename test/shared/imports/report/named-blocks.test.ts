import { describe, expect, it } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { withNamedBlocks } from '../../../../shared/imports/text/named-blocks.ts'
import { reportOf } from './monthly-report.ts'

describe('A name over indented lines', () => {
  it('is one piece of work with its state, its day and what is told of it', () => {
    const { deliverables } = reportOf(
      'LIVRABLES',
      '',
      'Guide du filage',
      '  Avancement : 100 %, terminé',
      '  Relu par Odile Marsan le 12 mars',
      '',
      'Plan de l’atelier',
      '  Avancement : 40 %, en cours',
      '  Attendu pour le 17 avril 2026',
      '',
      'Notice de sécurité',
      '  État : à faire',
    )
    expect(deliverables.map(({ notes: _, id: __, ...told }) => told)).toEqual([
      { title: 'Guide du filage', status: 'done', progress: 100 },
      { title: 'Plan de l’atelier', status: 'doing', progress: 40, due: '2026-04-17' },
      { title: 'Notice de sécurité', status: 'todo' },
    ])
    expect(deliverables[0]?.notes).toContain('Relu par Odile Marsan')
  })

  it('tells how far it has come after its state', () => {
    const { deliverables } = reportOf(
      'AVANCEMENT',
      '',
      '1) Guide du filage',
      '   État : en cours, 40 %',
      '   Échéance : 17/04/2026',
      '',
      '2) Plan de l’atelier',
      '   État : terminé (100 %)',
    )
    expect(deliverables.map(({ title, progress, due }) => [title, progress, due])).toEqual([
      ['Guide du filage', 40, '2026-04-17'],
      ['Plan de l’atelier', 100, undefined],
    ])
  })

  it('is a week over what is done then', () => {
    const { nextSteps, nextReportOn } = reportOf(
      'PROCHAINES ÉTAPES',
      '',
      'Semaine du 6 avril',
      '   relevé des métiers',
      '   visite de la filature',
      'Semaine du 13 avril (mairie fermée le 14)',
      '   restitution',
      'Prochain rapport : 30 avril 2026',
    )
    expect(nextSteps).toEqual([
      { when: 'Semaine du 6 avril', items: ['relevé des métiers', 'visite de la filature'] },
      { when: 'Semaine du 13 avril (mairie fermée le 14)', items: ['restitution'] },
    ])
    expect(nextReportOn).toBe('2026-04-30')
  })

  it('is no block where a sentence goes on, a list has bullets or one name stands alone', () => {
    const texts = [
      'Le mois de mars a été consacré au relevé des métiers et\n  des stocks, dans les deux ateliers.',
      'Bonnes nouvelles\n  * un contrat signé\n  * deux visites',
      'Corderie Lestrac\n  12, quai des Voiles',
      'Honoraires : 12 000 €\n  Phase 1 : 5 000 €\n  Phase 2 : 7 000 €',
    ]
    for (const text of texts) expect(withNamedBlocks(text)).toBe(text)
  })

  it('keeps the lines at their place', () => {
    const text = 'Guide\n  État : terminé\n  Relu\n\nPlan\n  État : à faire\nFin du mois'
    expect(withNamedBlocks(text).split('\n')).toHaveLength(text.split('\n').length)
  })
})

describe('Alerts as plain lines', () => {
  it('are opened by their number, and what follows is told of them', () => {
    const { alerts } = reportOf(
      'POINTS DE VIGILANCE',
      '',
      'Alerte n° 1 : le chanvre arrive en retard',
      '',
      'Constat : deux lots sur cinq à la fin du mois.',
      '',
      'Les pistes étudiées :',
      '   a. attendre (écartée)',
      '   b. acheter à Cordelle, retenue',
      '',
      'Décision du 20 mars 2026 : piste b.',
      'Motif : la commande du port ne peut pas attendre.',
      'Effet sur le budget : + 600 €',
      '',
      'Alerte n° 2 : une machine est arrêtée',
      '',
      'Constat : la retordeuse casse.',
      'Décision du 24 mars 2026 : révision en avril.',
    )
    expect(alerts).toEqual([
      {
        title: 'le chanvre arrive en retard',
        options: [{ label: 'attendre (écartée)' }, { label: 'acheter à Cordelle', chosen: true }],
        problem: 'deux lots sur cinq à la fin du mois.',
        decision: 'piste b.',
        date: '2026-03-20',
        reason: 'la commande du port ne peut pas attendre.',
        impact: 'Budget : + 600 €',
      },
      {
        title: 'une machine est arrêtée',
        options: [],
        problem: 'la retordeuse casse.',
        decision: 'révision en avril.',
        date: '2026-03-24',
      },
    ])
  })

  it('are names over indented fields', () => {
    const { alerts } = reportOf(
      'ALERTES ET DÉCISIONS',
      '',
      'Alerte : le chanvre arrive en retard',
      '  Problème : deux lots sur cinq à la fin du mois',
      '  Option 1 : attendre',
      '  Option 2 : acheter à Cordelle',
      '  Décision du 20 mars 2026 : option 2',
      '  Raison : la commande du port',
      '',
      'Alerte : une machine est arrêtée',
      '  Problème : la retordeuse casse',
    )
    expect(alerts.map(({ title, options, date }) => [title, options.length, date])).toEqual([
      ['le chanvre arrive en retard', 2, '2026-03-20'],
      ['une machine est arrêtée', 0, undefined],
    ])
    expect(alerts[0]?.options[1]?.chosen).toBe(true)
  })
})

describe('Names over the bullets of a summary', () => {
  it('tell whether the news is good', () => {
    const { highlights, summary } = reportOf(
      'EN BREF',
      '',
      'Le mois a été bon, la retorderie tourne.',
      '',
      'Bonnes nouvelles',
      '  * contrat du port signé',
      '',
      'À surveiller',
      '  * le prix du chanvre',
    )
    expect(highlights).toEqual([
      { tone: 'good', text: 'contrat du port signé' },
      { tone: 'warning', text: 'le prix du chanvre' },
    ])
    expect(summary).toBe('Le mois a été bon, la retorderie tourne.')
  })
})

describe('What was asked', () => {
  it('is told with who asked, in brackets or after the day', () => {
    const { requests } = reportOf(
      'CE QUI A ÉTÉ DEMANDÉ',
      '',
      'Demande du 11 mars (Odile Marsan) : un état des stocks, chaque lundi.',
      'Réponse : oui, en mai.',
      '',
      'Le 13 mars, Karim Belloc : peut-on visiter la filature ?',
      '  Réponse : oui, le 20',
    )
    expect(requests).toEqual([
      {
        date: '2026-03-11',
        request: 'un état des stocks, chaque lundi (Odile Marsan)',
        answer: 'oui, en mai.',
      },
      {
        date: '2026-03-13',
        request: 'peut-on visiter la filature ? (Karim Belloc)',
        answer: 'oui, le 20',
      },
    ])
  })
})

describe('Options that a last report recommends', () => {
  it('stand under their term, whatever letter they have', () => {
    const text = [
      '# Rapport final – Corderie Lestrac',
      '',
      '**Date :** 31 mars 2026',
      '',
      '## Recommandations',
      '',
      '**Option A : garder la retordeuse**',
      '- Révision chaque hiver',
      '',
      '**Option B : en louer une**',
      '- Devis en mai',
    ]
    const read = importDocument(text.join('\n'), { newId: () => 'id', today: '2026-04-02' })
    if (read.kind === 'refused' || !('report' in read.document.content))
      throw new Error('no report')
    expect(read.document.content.report.recommendationsByTerm).toEqual([
      { term: 'Option A', items: ['garder la retordeuse', 'Révision chaque hiver'] },
      { term: 'Option B', items: ['en louer une', 'Devis en mai'] },
    ])
  })
})

describe('A last report', () => {
  it('never takes the day that was planned for the one it came', () => {
    const text = [
      '# Rapport final – Corderie Lestrac',
      '',
      '**Date :** 10 avril 2026',
      '',
      '## Jalons',
      '',
      '- Recette : prévue le 12 décembre 2025, un incident l’a retardée',
      '- Lancement : 2 septembre 2025',
    ]
    const read = importDocument(text.join('\n'), { newId: () => 'id', today: '2026-04-12' })
    if (read.kind === 'refused' || !('report' in read.document.content))
      throw new Error('no report')
    expect(read.document.content.report.milestones.map(({ actual }) => actual)).toEqual([
      undefined,
      '2025-09-02',
    ])
  })
})
