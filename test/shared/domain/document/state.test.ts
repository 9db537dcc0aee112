import { describe, expect, it } from 'vitest'
import { SentDocument } from '../../../../shared/domain/document/sent-document.ts'
import {
  documentState,
  editionState,
  stateInWords,
} from '../../../../shared/domain/document/state.ts'
import { fc } from '../../../properties.ts'

function sent(fields: Partial<SentDocument> = {}): SentDocument {
  return SentDocument.parse({
    id: '00000000-0000-4000-8000-000000000001',
    kind: 'minutes',
    sourceId: '00000000-0000-4000-8000-000000000002',
    sourceRevision: 'r1',
    title: 'Compte-rendu',
    version: 1,
    sentOn: '2024-03-15',
    sentAt: '2024-03-15T09:00:00Z',
    recipient: { name: 'Anne Vidal' },
    tree: '{"blocks":[]}',
    hash: '0'.repeat(64),
    ...fields,
  })
}

describe('a document', () => {
  it('is the draft of its first version until it is sent', () => {
    expect(documentState({ revision: 'r1' }, [])).toEqual({ kind: 'draft', version: 1 })
  })

  it('is sent as long as its record was not written since', () => {
    expect(documentState({ revision: 'r1' }, [sent()])).toMatchObject({ kind: 'sent', version: 1 })
  })

  it('is the draft of the next version once it was edited', () => {
    const versions = [sent(), sent({ version: 2, sourceRevision: 'r5' })]
    expect(documentState({ revision: 'r6' }, versions)).toMatchObject({
      kind: 'edited',
      version: 3,
      last: { version: 2 },
    })
  })

  it('is not edited where what changed was changed back', () => {
    const state = documentState({ revision: 'r2', tree: '{"blocks":[]}' }, [sent()])
    expect(state.kind).toBe('sent')
  })

  it('never counts a version twice, and never goes back', () => {
    const revisions = fc.array(fc.constantFrom('r1', 'r2', 'r3'), { maxLength: 6 })
    fc.assert(
      fc.property(revisions, fc.constantFrom('r1', 'r2', 'r3'), (left, now) => {
        const versions = left.map((sourceRevision, index) =>
          sent({ version: index + 1, sourceRevision }),
        )
        const state = documentState({ revision: now }, versions)
        const isNew = left.length === 0 || left.at(-1) !== now
        expect(state.version).toBe(isNew ? left.length + 1 : left.length)
        expect(state.kind === 'sent').toBe(!isNew)
      }),
    )
  })

  it('says in words where it stands', () => {
    expect(stateInWords(documentState({}, []))).toBe('Brouillon de la version 1')
    expect(stateInWords(documentState({ revision: 'r1' }, [sent()]))).toContain('mars')
    expect(stateInWords(documentState({ revision: 'r2' }, [sent()]))).toContain('version 2')
  })
})

describe('a document whose versions are records of their own', () => {
  it('keeps its number, and is no draft once it was sent', () => {
    const left = [sent({ version: 2 })]
    const draft = { kind: 'draft', version: 2 }
    expect(editionState({ version: 2, isDraft: false }, left)).toMatchObject({
      kind: 'sent',
      version: 2,
    })
    expect(editionState({ version: 2, isDraft: true }, left)).toEqual(draft)
    expect(editionState({ version: 2, isDraft: false }, [])).toEqual(draft)
  })
})
