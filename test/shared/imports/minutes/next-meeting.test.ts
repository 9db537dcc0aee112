import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

test.each(['**Prochain COPIL :** 14 avril 2026', '- Prochaine séance : 14 avril 2026'])(
  '« %s » below the actions is nobody’s to do',
  line => {
    const text = [
      '# Compte-rendu d’atelier',
      '**Client :** Verrerie Dumas',
      '**Date :** 12 mars 2026',
      '## Actions',
      '- Léa Roy : envoyer le plan, avant le 20 mars 2026',
      line,
    ].join('\n\n')
    const read = importDocument(text, { newId: () => 'id', today: '2026-03-20' })
    const content = read.kind === 'document' ? read.document.content : undefined
    const meeting = content?.kind === 'minutes' ? content.meeting : undefined
    expect(meeting?.actions.map(({ title }) => title)).toEqual(['envoyer le plan'])
    expect(meeting?.notes?.map(({ text: note }) => note)).toEqual([
      expect.stringMatching(/^Proch.*14 avril 2026$/),
    ])
  },
)
