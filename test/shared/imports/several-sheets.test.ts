import { expect, test } from 'vitest'
import { documentsIn } from '../../../shared/imports/kinds/documents.ts'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'

const sheets = `## DOCUMENT #21 : RÉFÉRENCES CLIENTS - FICHES

### FICHE 1 : CHARPENTES DU LÉON

**Secteur :** Construction bois  
**Taille :** 52 salariés, 8,7M€ de CA  
**Mission :** Suivi des heures de chantier  
**Période :** Mars - Octobre 2024 (8 mois)  
**Équipe :** Paul Imbert, Jeanne Roy  
**Budget :** 24 600€ HT (20,5 jours)

**Contexte :** Les heures étaient notées sur papier.

**Ce que nous avons fait :**
- Choix d’une application

**Résultats :**
- Dépassements d’heures : 22% → 11%
- 1 poste de saisie économisé

**Verbatim :** « On sait enfin où part le temps. » - Annick Guivarch, gérante

**Utilisable en proposition :** Oui (accord écrit)

---

### FICHE 2 : FROMAGERIE DES MONTS

**Secteur :** Agroalimentaire  
**Mission :** Changements de format  
**Période :** Janvier - Juin 2025

**Contexte :** Sept changements par jour.

**Ce que nous avons fait :**
- Film de 15 changements

**Résultats :**
- Changement : 62 → 35 min
`

function referencesIn(text: string) {
  let count = 0
  const newId = () => `id${++count}`
  return documentsIn(text).flatMap(part => {
    const read = importDocument(part, { newId, today: '2026-01-05' })
    const content = read.kind === 'document' ? read.document.content : undefined
    return content?.kind === 'reference' ? [content.reference] : []
  })
}

test('Reference sheets one after the other are as many clients, with what was done for each', () => {
  const [first, second, ...others] = referencesIn(sheets)
  expect(others).toEqual([])
  expect(first).toMatchObject({
    client: { name: 'Charpentes du Léon', sector: 'Construction bois', headcount: 52 },
    mission: {
      title: 'Suivi des heures de chantier',
      start: '2024-03-01',
      end: '2024-10-31',
      contact: { name: 'Annick Guivarch', role: 'gérante' },
      budget: { envelope: 2_460_000, lines: [{ days: 20.5, amount: 2_460_000 }] },
      team: { firm: [{ name: 'Paul Imbert' }, { name: 'Jeanne Roy' }] },
      kpis: [
        { label: 'Dépassements d’heures', baseline: '22%', actual: '11%' },
        { label: '1 poste de saisie économisé' },
      ],
    },
    testimonial: { text: 'On sait enfin où part le temps.', consent: 'Oui (accord écrit)' },
  })
  expect(second).toMatchObject({
    client: { name: 'Fromagerie des Monts', sector: 'Agroalimentaire' },
    mission: { title: 'Changements de format' },
  })
})

test('A sheet alone is one, whatever number it has', () => {
  expect(referencesIn(sheets.slice(0, sheets.indexOf('---')))).toHaveLength(1)
})
