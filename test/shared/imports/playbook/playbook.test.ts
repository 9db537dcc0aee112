import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../../shared/imports/playbook/playbook.ts'

function read(text: string) {
  let count = 0
  return readPlaybook(text, () => `id${++count}`).playbook
}

describe('A process', () => {
  it('has a gate of its own under the step that leads to it', () => {
    const { steps } = read(
      '# Processus qualité\n\n### 1. Lancement\n- Kick-off\n\n**🚪 PORTE 1 - Prêt à démarrer**\n- [ ] Contrat signé\n\n### 2. Cadrage\n- Entretiens\n',
    )
    expect(steps).toEqual([
      { title: 'Lancement', items: ['Kick-off'] },
      { title: 'PORTE 1 - Prêt à démarrer', gate: true, items: ['Contrat signé'] },
      { title: 'Cadrage', items: ['Entretiens'] },
    ])
  })

  it('has its gate under a table as well, « Quality gate » or « Porte qualité »', () => {
    for (const name of ['Quality gate', 'Porte qualité']) {
      const { steps } = read(
        `# Processus qualité\n\n### 1. Clôture\n\n**Note :**\n\n| Critère | Poids |\n|---|---|\n| Délai | 60 % |\n\n⛔ **${name} :** Rien sans l’accord de la cliente.\n`,
      )
      expect(steps[1]).toEqual({
        title: name,
        gate: true,
        items: ['Rien sans l’accord de la cliente.'],
      })
    }
  })

  it.each([
    '**🚦 GATE 1 : pas d’essai sans bain propre**',
    '### 🚦 GATE 1 : pas d’essai sans bain propre',
    '✅ **Gate 1 :** pas d’essai sans bain propre',
    '**GATE 1 :** pas d’essai sans bain propre',
    '**Point de passage – pas d’essai sans bain propre**',
    '⛔ **Go / No-go : pas d’essai sans bain propre**',
  ])('has a gate after its step, however the line is marked: « %s »', line => {
    const { steps } = read(
      `# Processus teinture\n\n### ÉTAPE 1 : BAIN\n\n**Checklist :**\n- [ ] Bain pesé\n\n${line}\n\n---\n\n### ÉTAPE 2 : ESSAI\n- [ ] Pelote témoin\n`,
    )
    expect(steps.map(({ gate }) => gate ?? false)).toEqual([false, true, false])
    expect(JSON.stringify(steps[1])).toContain('pas d’essai sans bain propre')
    expect(steps[0]?.items).toEqual(['Checklist : Bain pesé'])
  })

  it('is the gate itself where a plain line below it says what must have been done', () => {
    const { steps } = read(
      '# Processus teinture\n\n## ÉTAPE 1 : BAIN\n\n- Peser\n- Compter les pelotes\n\n🚦 Point de passage : bain propre\n\n## ÉTAPE 2 : ESSAI\n\n- Tremper\n',
    )
    expect(steps).toMatchObject([
      { gate: true, items: ['Peser', 'Compter les pelotes', 'Point de passage : bain propre'] },
      { items: ['Tremper'] },
    ])
    expect(steps[1]?.gate).toBeUndefined()
  })

  it('is no list of examples below the others', () => {
    const { steps, about } = read(
      '# Processus teinture\n\n## ÉTAPE 1 : BAIN\n\n- Peser\n\n## ÉTAPE 2 : ESSAI\n\n- Tremper\n\n## EXEMPLES ET REPÈRES\n\n- Laine : 40 min\n',
    )
    expect(steps).toHaveLength(2)
    expect(about).toMatchObject([{ title: 'EXEMPLES ET REPÈRES', items: ['Laine : 40 min'] }])
  })

  it('has a list that ends at the next words in bold', () => {
    const { steps } = read(
      '# Processus teinture\n\n### ÉTAPE 1 : BAIN\n\n**Checklist :**\n- [ ] Bain pesé\n\n**Temps estimé :** une heure\n\n### ÉTAPE 2 : ESSAI\n- [ ] Pelote témoin\n',
    )
    expect(steps[0]?.items).toEqual(['Checklist : Bain pesé', 'Temps estimé : une heure'])
  })

  it('has lines that say all they say: nothing below them is theirs', () => {
    const { steps } = read(
      '# Processus teinture\n\n### ÉTAPE 1 : BAIN\n\n**Qui :** Odile Ravier  \n**Durée :** 15 min\n\n- [ ] Bain pesé\n- [ ] Pelotes comptées\n\n**Délai : 3 jours.** Un bain du lundi sèche le jeudi.\n\nPeser deux fois.\n\n### ÉTAPE 2 : ESSAI\n\n**Responsable :** Luc Tavel\n\n| Tâche | Temps |\n|---|---|\n| Tremper | 10 min |\n\n### ÉTAPE 3 : SÉCHAGE\n\n**Qui :** tous\n\n1. Essorer\n2. Étendre\n',
    )
    expect(steps.map(({ items }) => items)).toEqual([
      [
        'Qui : Odile Ravier',
        'Durée : 15 min',
        'Bain pesé',
        'Pelotes comptées',
        'Délai : 3 jours. Un bain du lundi sèche le jeudi.',
        'Peser deux fois.',
      ],
      ['Responsable : Luc Tavel', 'Tremper : 10 min'],
      ['Qui : tous', 'Essorer', 'Étendre'],
    ])
  })

  it('has labels that own the list right under them, and none of another kind', () => {
    const { steps } = read(
      '# Processus teinture\n\n### ÉTAPE 1 : BAIN\n\n**Déroulé (1h) :**\n1. Peser\n2. Tremper\n\n- [ ] Bain pesé\n\n### ÉTAPE 2 : ESSAI\n\n**À éviter :**\n- Le bain tiède\n- Le sel\n\n| Tâche | Temps |\n|---|---|\n| Tremper | 10 min |\n',
    )
    expect(steps.map(({ items }) => items)).toEqual([
      ['Déroulé (1h) : Peser', 'Déroulé (1h) : Tremper', 'Bain pesé'],
      ['À éviter : Le bain tiède', 'À éviter : Le sel', 'Tremper : 10 min'],
    ])
  })

  it('says above its steps what it is for, in bold as in a heading', () => {
    const { steps, about } = read(
      '# Processus teinture\n\n**Objectif :** teindre sans reprise ; garder les recettes\n\n## ÉTAPE 1 : BAIN\n- Peser\n\n## ÉTAPE 2 : ESSAI\n\n**Livrables :** recette ; pelote\n- Tremper\n',
    )
    expect(about).toEqual([
      { title: 'Objectif', items: ['teindre sans reprise', 'garder les recettes'] },
    ])
    expect(steps.map(({ items }) => items)).toEqual([
      ['Peser'],
      ['Livrables : recette ; pelote', 'Tremper'],
    ])
  })

  it('has to be ticked above its steps what is to be done whatever the step', () => {
    const { steps } = read(
      '# Processus teinture\n\n**Avant tout :**\n- [ ] Gants mis\n\n## ÉTAPE 1 : BAIN\n- Peser\n\n## ÉTAPE 2 : ESSAI\n- Tremper\n',
    )
    expect(steps.map(({ title }) => title)).toContain('Avant tout')
  })

  it('has its steps in bold as well, with who does them below', () => {
    const { steps } = read(
      '# Processus teinture\n\n**Étape 1 : Bain**\n**Qui :** Odile Ravier\n- Peser\n\n**Étape 2 : Essai**\n**Qui :** Luc Tavel\n1. Tremper\n\n- [ ] Pelote témoin\n',
    )
    expect(steps).toEqual([
      { title: 'Étape 1 : Bain', items: ['Qui : Odile Ravier', 'Peser'] },
      { title: 'Étape 2 : Essai', items: ['Qui : Luc Tavel', 'Tremper', 'Pelote témoin'] },
    ])
  })

  it('is followed by its version in italics, which signs nothing', () => {
    const process =
      '# Processus teinture\n\n### ÉTAPE 1 : BAIN\n- Peser\n\n### ÉTAPE 2 : ESSAI\n- Tremper\n\n---\n\n'
    const { steps, notes } = read(
      `${process}*Version 3, relue le 4 mai 2026.  \nProchaine relecture : mars 2027*\n`,
    )
    expect(steps.map(({ items }) => items)).toEqual([['Peser'], ['Tremper']])
    expect(notes?.map(({ text }) => text)).toEqual([
      'Version 3, relue le 4 mai 2026.',
      'Prochaine relecture : mars 2027',
    ])
    expect(read(`${process}*Odile Ravier  \nLaines Tavel  \n06 12 34 56 78*\n`).notes).toBe(
      undefined,
    )
  })

  it('is followed by what is said of it whole, under the last rule', () => {
    const { steps, about, notes } = read(
      '# Processus teinture\n\n### ÉTAPE 1 : BAIN\n- [ ] Bain pesé\n\n### ÉTAPE 2 : ESSAI\n- [ ] Pelote témoin\n\n### RAPPELS\n\n**À éviter :**\n- Le bain tiède\n\n---\n\n*Processus relu en réunion le lundi 5 octobre 2026.  \nProchaine relecture : mars 2027*\n\n*Odile Ravier  \nLaines Tavel*\n',
    )
    expect(steps).toHaveLength(2)
    expect(about?.[0]?.items).toEqual(['À éviter : Le bain tiède'])
    expect(notes?.map(({ text }) => text).slice(0, 2)).toEqual([
      'Processus relu en réunion le lundi 5 octobre 2026.',
      'Prochaine relecture : mars 2027',
    ])
  })

  it('has a last part under a rule that tells what to do, and no closing', () => {
    const { steps, notes } = read(
      '# Processus teinture\n\n### ÉTAPE 1 : BAIN\n- [ ] Bain pesé\n\n---\n\n### ÉTAPE 2 : ESSAI\n- [ ] Pelote témoin\n',
    )
    expect(steps).toHaveLength(2)
    expect(notes).toBeUndefined()
  })

  it('counts no grid below its numbered steps as one of them, unless it is ticked', () => {
    const table = '| Critère | Points |\n|---|---|\n| Teinte | 5 |\n'
    const process = (last: string) =>
      read(
        `# Processus teinture\n\n### ÉTAPE 1 : BAIN\n- [ ] Bain pesé\n\n### ÉTAPE 2 : ESSAI\n- [ ] Pelote témoin\n\n${last}`,
      )
    expect(process(`### GRILLE DE TEINTE\n\n${table}`).steps).toHaveLength(2)
    expect(process(`### GRILLE DE TEINTE\n\n${table}`).about?.[0]).toMatchObject({
      title: 'GRILLE DE TEINTE',
      items: ['Teinte : 5'],
      after: true,
    })
    expect(process('### CLÔTURE\n- [ ] Bain vidé\n').steps).toHaveLength(3)
  })

  it('keeps the titles of the columns that hold figures', () => {
    const { steps } = read(
      '# Processus commercial\n\n### Indicateurs\n| Mesure | 2022 | 2023 |\n|---|---|---|\n| NPS | 42 | 51 |\n\n### Rituels\n| Rituel | Durée | Qui |\n|---|---|---|\n| Point | 30 min | Tous |\n',
    )
    expect(steps.map(({ items }) => items)).toEqual([
      ['NPS – 2022 : 42 ; 2023 : 51'],
      ['Point : 30 min – Tous'],
    ])
  })

  it('has steps to do, apart from what it is for and what it is measured by', () => {
    const { steps, about } = read(
      '# Processus accueil\n\n### Finalité\nAucun appel perdu.\n\n### Étape 1 : Décrocher\n- [ ] Nom noté\n\n### Étape 2 : Rappeler\n- [ ] Sous deux jours\n\n### Nos indicateurs\n- Rappels : 95 %\n',
    )
    expect(steps.map(({ title }) => title)).toEqual(['Étape 1 : Décrocher', 'Étape 2 : Rappeler'])
    expect(about).toEqual([
      { title: 'Finalité', items: ['Aucun appel perdu.'] },
      { title: 'Nos indicateurs', items: ['Rappels : 95 %'], after: true },
    ])
  })

  it.each([
    ['Processus commercial : de l’appel à la signature', 'qualification'],
    ['Processus qualité - conduite de mission', 'delivery'],
    ['Suivi post-mission', 'followUp'],
    ['Suivi de projet', 'delivery'],
    ['Accueil d’un stagiaire', 'other'],
  ])('is of the kind that its title tells: %s', (title, kind) => {
    expect(read(`# ${title}\n\n### Indicateurs de suivi\n- Note\n`).kind).toBe(kind)
  })
})
