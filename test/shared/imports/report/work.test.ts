import { describe, expect, it } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

function reportIn(...lines: string[]) {
  const text = ['# Rapport mensuel – Verrerie du Port', '', '**Date :** 31 mars 2025', '', ...lines]
  const read = importDocument(text.join('\n'), { newId: () => 'id', today: '2025-04-02' })
  if (read.kind === 'refused' || !('report' in read.document.content))
    throw new Error('No report was read.')
  return read.document.content.report
}

describe('What a report tells of the work', () => {
  it('is a deliverable under its name in bold with its state, its list being said of it', () => {
    const { deliverables } = reportIn(
      '### Avancement',
      '',
      '**Four** – Terminé ✅',
      '- Briques posées',
      '',
      '**Tri** – En cours (40 %)',
      '- Deux quais sur cinq',
    )
    expect(deliverables).toMatchObject([
      { title: 'Four', status: 'done', notes: 'Briques posées' },
      { title: 'Tri', status: 'doing', progress: 40, notes: 'Deux quais sur cinq' },
    ])
  })

  it('is no further deliverable where bullets comment the table of them', () => {
    const { deliverables } = reportIn(
      '### Livrables',
      '',
      '| Livrable | Avancement |',
      '|---|---|',
      '| Audit des fours | 100 % |',
      '| Tri des lots | 20 % |',
      '',
      '**Ce que l’audit a montré :**',
      '- 12 % de casse au défournement',
      '- Un four sur trois mal réglé',
    )
    expect(deliverables.map(({ title }) => title)).toEqual(['Audit des fours', 'Tri des lots'])
    expect(deliverables[0]?.notes).toContain('12 % de casse')
  })

  it('is summed up without its colour said twice, bullets that bear a sign being its highlights', () => {
    const { summary, highlights, status } = reportIn(
      '### En bref',
      '',
      '**Statut global : 🟠 VIGILANCE**',
      '',
      'Le four redémarre lundi.',
      '',
      '- ✅ Briques posées',
      '- ⚠️ Gaz livré en retard',
    )
    expect(status).toBe('amber')
    expect(summary).toBe('Le four redémarre lundi.')
    expect(highlights.map(({ tone }) => tone)).toEqual(['good', 'warning'])
  })

  it('measures nothing by what is only reckoned', () => {
    const { kpis, notes = [] } = reportIn(
      '### Bénéfices',
      '',
      '- Casse : 12 % → 4 %',
      '',
      '**Projection :** 8 points × 20 jours = 160 plats sauvés',
    )
    expect(kpis.map(({ label }) => label)).toEqual(['Casse'])
    expect(notes.map(({ text }) => text).join()).toContain('160 plats')
  })

  it('goes on in a part named for a month to come, or told day after day', () => {
    for (const title of ['### Avril : ce qui arrive', '### Notre feuille de route']) {
      const { nextSteps } = reportIn(
        title,
        '',
        '- **Mardi 8 avril** : Allumage',
        '- **Jeudi 10 avril** : Première fournée',
      )
      expect(nextSteps.map(({ when }) => when)).toEqual(['Mardi 8 avril', 'Jeudi 10 avril'])
    }
  })
})

describe('When a piece of work is due', () => {
  const work = (title: string, state: string) =>
    reportIn('### Livrables', '', `#### ${title}`, `État : ${state}`, '- Deux quais sur cinq')
      .deliverables[0]

  it.each([
    'en cours (40 %), échéance 11 avril 2025',
    'en cours (40 %), échéance fixée au 11 avril 2025',
    '40 %, fin prévue le 11 avril 2025',
    'à faire, à rendre pour le 11 avril 2025',
  ])('is told beside its state: « %s »', state => {
    expect(work('Tri des lots', state)?.due).toBe('2025-04-11')
  })

  it.each(['terminé, livré le 11 mars 2025', 'en cours, commencé le 3 mars 2025', 'à faire'])(
    'is no other day: « %s »',
    state => {
      expect(work('Tri des lots', state)).not.toHaveProperty('due')
    },
  )

  it('is not when it was over, which is a note and no part of its title', () => {
    const [audit] = reportIn(
      '### Livrables',
      '',
      '**Audit des fours — terminé le 14 mars (100 %)**',
      '- 12 % de casse',
    ).deliverables
    expect(audit).toMatchObject({
      title: 'Audit des fours',
      status: 'done',
      notes: 'Terminé le 14 mars\n\n12 % de casse',
    })
    expect(audit).not.toHaveProperty('due')
  })
})
