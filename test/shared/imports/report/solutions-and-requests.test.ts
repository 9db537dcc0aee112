import { expect, test } from 'vitest'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { readReport } from '../../../../shared/imports/report/report.ts'

function report(kind: Report['kind'], ...lines: readonly string[]) {
  const text = ['# RAPPORT – LAINES TAVEL', '', '**Date :** 31 mars 2025', '', ...lines].join('\n')
  let count = 0
  return readReport(text, kind, { newId: () => `id${++count}`, today: '2025-04-01' }).report
}

test('« Solution 1 » among solutions that are weighed is an option, chosen where it is said to be kept', () => {
  const [alert] = report(
    'monthly',
    '### 3. ALERTES',
    '',
    '#### ⚠️ Alerte #1 : Cuves et froid',
    '**Problème :** deux cuves gèlent',
    '**Solutions possibles :**',
    '- Solution 1 : housses (10 × 24 € = 240 €) ✅ retenue',
    '- Solution 2 : cuves chauffées ❌ écartée',
    '',
    '**Décision (28 mars) :** housses pour l’essai',
    '**Validée par :** Odile Ravier',
  ).alerts
  expect(alert).toEqual({
    title: 'Cuves et froid',
    problem: 'deux cuves gèlent',
    options: [{ label: 'housses (10 × 24 € = 240 €)', chosen: true }, { label: 'cuves chauffées' }],
    decision: 'housses pour l’essai ; Validée par : Odile Ravier',
    date: '2025-03-28',
  })
})

test('An option that is read and chosen leaves nothing to list', () => {
  const text =
    '# RAPPORT MENSUEL – LAINES TAVEL\n\n**Date :** 31 mars 2025\n\n### 3. ALERTES\n\n#### Alerte #1 : Froid\n**Problème :** deux cuves gèlent\n**Solutions possibles :**\n- Solution 1 : housses isothermes ✅ retenue\n- Solution 2 : cuves chauffées\n'
  const read = importDocument(text, { newId: () => 'id', today: '2025-04-01' })
  if (read.kind === 'refused') throw new Error(text)
  expect(read.document.unrecognised.map(({ text: told }) => told)).not.toContainEqual(
    expect.stringContaining('housses'),
  )
})

test('« Solution : » alone is what was decided, as « Solutions retenues » are', () => {
  const [alert] = report(
    'monthly',
    '### 3. ALERTES',
    '',
    '#### ⚠️ Alerte #1 : Cuves et froid',
    '**Problème :** deux cuves gèlent',
    '**Solutions mises en place :**',
    '- Solution 1 : housses',
    '- Solution 2 : minuteur',
  ).alerts
  expect(alert?.options).toEqual([])
  expect(alert?.decision).toBe('housses ; minuteur')
})

test('« Solution 1 » and « Solution 2 » were both taken where nothing chooses, weighed where a decision follows', () => {
  const lines = [
    '### 5. DIFFICULTÉS & SOLUTIONS',
    '',
    '**Difficulté #1 : Gel des cuves**',
    '- Constat : deux cuves gelées',
    '- Solution 1 : housses',
    '- Solution 2 : minuteur',
  ]
  const [taken] = report('final', ...lines).alerts
  expect(taken).toMatchObject({ options: [], decision: 'housses ; minuteur' })
  const [weighed] = report('final', ...lines, '- Décision : Solution 2').alerts
  expect(weighed?.options).toEqual([{ label: 'housses' }, { label: 'minuteur', chosen: true }])
  expect(weighed?.decision).toBe('Solution 2')
})

test('Who asks, when and what is answered below are told apart', () => {
  const { requests } = report(
    'monthly',
    '### 8. DEMANDES REÇUES',
    '',
    '**14 mars, Odile Ravier (gérante) :** "Peut-on suivre les pelotes ?"  ',
    '→ Oui, en option.',
    '',
    '**22 mars, Paul Imbert :** "Peut-on commencer par Tavel ?"  ',
    '→ À étudier au moment de l’essai.',
  )
  expect(requests).toEqual([
    {
      date: '2025-03-14',
      request: 'Peut-on suivre les pelotes ? (Odile Ravier, gérante)',
      answer: 'Oui, en option.',
    },
    {
      date: '2025-03-22',
      request: 'Peut-on commencer par Tavel ? (Paul Imbert)',
      answer: 'À étudier au moment de l’essai.',
    },
  ])
})

test('Requests one below the other, without answers, are two requests', () => {
  const { requests } = report(
    'monthly',
    '### 8. DEMANDES',
    '',
    '- Suivre les pelotes',
    '- Un second séchoir',
  )
  expect(requests).toEqual([{ request: 'Suivre les pelotes' }, { request: 'Un second séchoir' }])
})

test('What tells where the other requests are asks nothing, and is a note', () => {
  const asked = (...lines: string[]) => {
    const text = ['# RAPPORT MENSUEL', '', '**Date :** 31 mars 2025', '', '### 8. DEMANDES', '']
    const read = importDocument([...text, ...lines].join('\n'), {
      newId: () => 'id',
      today: '2025-04-01',
    })
    if (read.kind === 'refused' || read.document.content.kind !== 'monthly') throw new Error()
    return read.document.content.report
  }
  const told = '**Demande n°3 (20 mars) :** un second séchoir'
  const about = [
    '*Les demandes n°1 et n°2 sont dans le rapport de février.*',
    'Les deux autres demandes ont été retirées.',
    'Les demandes du mois ont toutes reçu une réponse.',
  ]
  for (const line of about) {
    const { requests, notes = [] } = asked(told, '', line)
    expect(requests).toEqual([{ date: '2025-03-20', request: 'un second séchoir' }])
    expect(JSON.stringify(notes)).toContain(line.replaceAll('*', ''))
  }
  const others = [
    'Les demandes d’achat doivent passer par la gérante',
    'Pouvoir lire les demandes en cours',
    'Les questions en cours sont-elles visibles ?',
  ]
  for (const line of others) expect(asked(told, '', line).requests).toHaveLength(2)
})

test('Options in a table are called by their names, with what they cost', () => {
  const [alert] = report(
    'monthly',
    '### 3. ALERTES',
    '',
    '#### Alerte 1 : Réseau',
    '**Problème :** trois ateliers sans réseau',
    '**Options étudiées :**',
    '',
    '| Option | Coût | Verdict |',
    '|---|---|---|',
    '| A - Boîtiers | 900 € | ❌ |',
    '| B - Mode hors ligne | 0 € | Retenue |',
    '',
    '**Décision (20 mars) :** Option B',
    '**Décideur :** Odile Ravier',
  ).alerts
  expect(alert?.options).toEqual([
    { label: 'Boîtiers (900 €)' },
    { label: 'Mode hors ligne (0 €)', chosen: true },
  ])
  expect(alert?.decision).toBe('Option B ; Décideur : Odile Ravier')
})

test('A request has its answer on its line or nested below it, and who asked beside it', () => {
  const { requests } = report(
    'monthly',
    '### 8. DEMANDES',
    '',
    '- 14 mars (Odile Ravier) : « Peut-on suivre les pelotes ? » → Oui',
    '- 22 mars, Paul Imbert : « Et le stock ? »',
    '  - Réponse : en V2',
  )
  expect(requests).toEqual([
    { date: '2025-03-14', request: 'Peut-on suivre les pelotes ? (Odile Ravier)', answer: 'Oui' },
    { date: '2025-03-22', request: 'Et le stock ? (Paul Imbert)', answer: 'en V2' },
  ])
})
