import { describe, expect, it } from 'vitest'
import { readSource } from '../../../../renderer/features/imports/imported-source.ts'

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
const read = (text: string, name = 'brief.md') =>
  readSource({ name, bytes: new TextEncoder().encode(text) }, making)

describe('a file to import', () => {
  it('is read as a brief, under its name', () => {
    expect(read(brief)).toMatchObject({
      kind: 'brief',
      name: 'brief.md',
      repaired: false,
      client: { name: 'Cuivres du Rhône' },
      mission: { constraints: ['Pas d’arrêt de production'] },
    })
  })

  it('says that its accents were repaired', () => {
    const misread = new TextDecoder('windows-1252').decode(new TextEncoder().encode(brief))
    expect(read(misread)).toMatchObject({
      kind: 'brief',
      repaired: true,
      client: { name: 'Cuivres du Rhône' },
    })
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
})
