import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bareWords } from '../../../shared/french/bare-words.ts'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'

const names = ['proposal', 'monthly', 'minutes', 'playbook'] as const

function source(name: string): string {
  return readFileSync(new URL(`fixtures/documents/${name}.md`, import.meta.url), 'utf8')
}

/** Words of four letters or more and figures, which no reader may drop: marks and ranks may go. */
function words(text: string): string[] {
  return bareWords(text)
    .split(/[^a-z0-9]+/)
    .filter(word => word.length > 3)
}

test.each(names)('Every word of the %s is in a field, in a note or told as the signature', name => {
  let count = 0
  const text = source(name)
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2025-04-01' })
  if (read.kind === 'refused') throw new Error(read.reason)
  const kept = new Set(words(JSON.stringify(read.document).replaceAll('\\n', ' ')))
  const headings = new Set(
    text
      .split('\n')
      .filter(line => /^#|:\*\*\s*$|^\|.*[a-z].*\|$/iu.test(line))
      .flatMap(words),
  )
  const lost = [...new Set(words(text))].filter(word => !kept.has(word) && !headings.has(word))
  expect(lost.filter(word => !spokenByFields.has(word) && !/^\d+$/.test(word))).toEqual([])
})

/** Labels and words whose meaning is the field or the value itself. */
const spokenByFields = new Set(
  'client probleme actuellement periode redige date mars avril janvier statut global vigilance complete termine option raison decision impact planning taux consommation demande reponse retour prochain rapport mensuel destinataire animateur participants lieu exercice priorite effort action objet attention duree totale semaines recommande total projet proposition valable jusqu equipe jours resultat references'.split(
    ' ',
  ),
)
