import { describe, expect, it } from 'vitest'
import type {
  TemplateContents,
  TemplatePlace,
} from '../../../../shared/domain/template/contents.ts'
import { isUsable, templateFindings } from '../../../../shared/domain/template/doctor.ts'

const sound: TemplateContents = {
  texts: [],
  missingStyles: [],
  comments: 0,
  revisions: 0,
  mergeFields: [],
  hasContentsTable: false,
  hasLooseContentsTable: false,
}

function text(
  words: string,
  place: TemplatePlace = 'body',
  looks = [{ length: words.length, format: '' }],
) {
  return { text: words, place, looks }
}

function findings(contents: Partial<TemplateContents>) {
  return templateFindings({ ...sound, texts: [text('{{contenu}}')], ...contents }).map(
    ({ level, message }) => `${level} : ${message.replace(/[\u00a0\u202f]/g, ' ')}`,
  )
}

const withContent = (...texts: TemplateContents['texts']) => ({
  texts: [text('{{contenu}}'), ...texts],
})

describe('the doctor of templates', () => {
  it('says nothing of a sound template', () => {
    expect(findings(withContent(text('{{ Client }} – {{date}}', 'header')))).toEqual([])
  })

  it('suggests the field that an unknown one was meant to be, and says where it stands', () => {
    expect(findings(withContent(text('Pour {{clinet}}', 'header')))).toEqual([
      'error : Champ inconnu {{clinet}} en en-tête : vouliez-vous écrire {{client}} ?',
    ])
  })

  it('says of a field that resembles none that it has to go', () => {
    expect(findings(withContent(text('{{montant}}', 'table')))).toEqual([
      'error : Champ inconnu {{montant}} dans un tableau : remplacez-le par un champ de la liste ou retirez-le.',
    ])
  })

  it.each(['{{client', 'client}}', '{{client}', 'a {{ b {{client}} c'])(
    'finds the braces that lack in « %s »',
    words => {
      expect(findings(withContent(text(words)))).toEqual([
        expect.stringMatching(
          /^error : Accolades incomplètes dans le texte, vers « .* » : un champ s’écrit/,
        ),
      ])
    },
  )

  it('warns of a known name in the marks of another tool', () => {
    expect(findings(withContent(text('{client}, «date», [[titre]], {autre}, [1]')))).toEqual(
      ['{client}', '«date»', '[[titre]]'].map(written =>
        expect.stringContaining(`warning : ${written} dans le texte n’est pas un champ`),
      ),
    )
  })

  it('warns of a field in several formats, which will be written in the first', () => {
    const looks = [
      { length: 5, format: 'b=' },
      { length: 5, format: '' },
    ]
    expect(findings(withContent(text('{{client}}', 'footer', looks)))).toEqual([
      expect.stringContaining(
        'warning : {{client}} en pied de page est écrit en plusieurs mises en forme',
      ),
    ])
  })

  it('does not mind a field cut into pieces of one format', () => {
    const looks = [2, 0, 4, 4].map(length => ({ length, format: 'b=' }))
    expect(findings(withContent(text('{{client}}', 'footer', looks)))).toEqual([])
  })

  it.each([
    [[text('Texte')], 'info : {{contenu}} n’est pas dans ce modèle'],
    [[text('{{contenu}}'), text('{{contenu}}')], 'error : {{contenu}} est écrit deux fois'],
    [[text('{{contenu}}', 'table')], 'error : {{contenu}} est dans un tableau'],
    [[text('{{contenu}}', 'header')], 'error : {{contenu}} est en en-tête'],
    [[text('Voici {{contenu}}')], 'error : {{contenu}} partage son paragraphe'],
    [
      [text('{{contenu}}'), text('{{sommaire}}', 'footer')],
      'error : {{sommaire}} est en pied de page',
    ],
  ])('wants the document in one place of the text, alone in its paragraph (%#)', (texts, start) => {
    expect(findings({ texts })).toEqual([expect.stringContaining(start)])
  })

  it('keeps back what was not meant for clients: comments and tracked changes', () => {
    expect(findings({ comments: 2, revisions: 1 })).toEqual([
      expect.stringContaining('error : Ce modèle contient des commentaires'),
      expect.stringContaining('error : Ce modèle contient des modifications suivies'),
    ])
  })

  it('tells how to replace the fields of a mailing', () => {
    expect(findings({ mergeFields: ['Client', 'Montant'] })).toEqual([
      'warning : « Client » est un champ de publipostage de Word : remplacez-le par {{client}}.',
      'warning : « Montant » est un champ de publipostage de Word : remplacez-le par un champ de la liste.',
    ])
  })

  it('asks for {{sommaire}} in the place of a table of contents that nothing would fill', () => {
    expect(findings({ hasLooseContentsTable: true })).toEqual([
      expect.stringContaining('{{sommaire}}'),
    ])
  })

  it('names the styles that it will add', () => {
    expect(findings({ missingStyles: ['Titre 2', 'Titre 3'] })).toEqual([
      'info : Ce modèle ne définit pas « Titre 2 », « Titre 3 » : l’apparence d’Établi y pourvoira.',
    ])
  })

  it('shows no more than one would read', () => {
    const many = Array.from({ length: 500 }, (_, index) => text(`{{zz${index}}}`))
    const shown = findings(withContent(...many))
    expect(shown).toHaveLength(31)
    expect(shown.at(-1)).toBe('error : Et 470 autres points, à voir une fois ceux-ci réglés.')
  })

  it('puts the gravest first, says each thing once, and lets only errors stop the template', () => {
    const all = templateFindings({
      ...sound,
      texts: [text('{client}'), text('{{x}}', 'header'), text('{{x}}', 'header')],
      missingStyles: ['Titre 3'],
    })
    expect(all.map(({ level }) => level)).toEqual(['error', 'warning', 'info', 'info'])
    expect(isUsable(all)).toBe(false)
    expect(isUsable(all.slice(1))).toBe(true)
  })
})
