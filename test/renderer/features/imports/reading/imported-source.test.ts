import { describe, expect, it } from 'vitest'
import {
  readBytes,
  readText,
} from '../../../../../renderer/features/imports/reading/imported-source.ts'

const making = {
  newId: () => '00000000-0000-4000-8000-000000000001',
  today: '2024-09-15',
}
const brief = `# Brief client

**Client :** Cuivres du Rhône

## Objectifs

Objectif principal : réduire les délais de réponse aux appels d’offres.

## Contraintes

- Pas d’arrêt de production
`
const readAll = (text: string, name = 'brief.md') =>
  readBytes(name, new TextEncoder().encode(text), making)
const read = (text: string, name = 'brief.md') => {
  const [first] = readAll(text, name)
  if (first === undefined) throw new Error('Nothing was read')
  return first
}

describe('a file to import', () => {
  it('is read as a brief, under its name', () => {
    expect(read(brief)).toMatchObject({
      kind: 'document',
      name: 'brief.md',
      repaired: false,
      document: {
        content: {
          kind: 'brief',
          client: { name: 'Cuivres du Rhône' },
          mission: { constraints: ['Pas d’arrêt de production'] },
        },
      },
    })
  })

  it('says that its accents were repaired', () => {
    const misread = new TextDecoder('windows-1252').decode(new TextEncoder().encode(brief))
    expect(read(misread)).toMatchObject({
      kind: 'document',
      repaired: true,
      document: { content: { client: { name: 'Cuivres du Rhône' } } },
    })
  })

  it('holds several documents, which are told apart, one of them without its text', () => {
    const file = `# DOCUMENT #1 : BRIEF\n\n${brief}\n# DOCUMENT #2 : RAPPORT MENSUEL\n\nÀ venir.\n`
    expect(readAll(file, 'dossier.md')).toMatchObject([
      { name: 'dossier.md, document 1', document: { content: { kind: 'brief' } } },
      { name: 'dossier.md, document 2', document: { content: { kind: 'stub', sort: 'monthly' } } },
    ])
  })

  it('is read again as what its reader says it is', () => {
    const minutes = readText('brief.md', brief, false, { ...making, sort: 'minutes' })
    expect(minutes).toMatchObject({ document: { content: { kind: 'minutes' } } })
  })

  it('is recognised as a workspace by what it says, whatever its name', () => {
    const workspace = JSON.stringify({
      format: 'etabli-workspace',
      version: 1,
      firm: { name: 'A' },
    })
    expect(read(workspace, 'copie.txt')).toMatchObject({ kind: 'workspace', name: 'copie.txt' })
  })

  it('is refused in a sentence when it is damaged, newer, empty or something else', () => {
    const newer = JSON.stringify({ format: 'etabli-workspace', version: 2, firm: {} })
    const reasons = [
      read('{', 'a.json'),
      read(newer, 'b.json'),
      read('  '),
      read('Recette : 3 œufs'),
    ]
    expect(reasons.map(each => each.kind)).toEqual(['refused', 'refused', 'refused', 'refused'])
    expect(read(newer, 'b.json')).toMatchObject({ reason: expect.stringContaining('plus récente') })
    expect(read('  ')).toMatchObject({ reason: 'Ce fichier est vide.' })
  })

  it('keeps the words of a text that looks like nothing known, for its reader to say what it is', () => {
    const text = 'Pelez les pommes.\nAjoutez le sucre.\n'
    expect(read(text, 'recette.txt')).toMatchObject({ kind: 'refused', text, repaired: false })
    const told = { ...making, sort: 'minutes' as const }
    expect(readText('recette.txt', text, false, told)).toMatchObject({
      kind: 'document',
      document: { content: { kind: 'minutes' }, unrecognised: [{ line: 1 }, { line: 2 }] },
    })
  })

  it('offers no words where there are none', () => {
    expect(read(' \n', 'vide.md')).not.toHaveProperty('text')
  })
})
