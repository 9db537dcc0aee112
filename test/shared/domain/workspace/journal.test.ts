import { describe, expect, it } from 'vitest'
import { type JournalledChange, replayed } from '../../../../shared/domain/workspace/journal.ts'
import { emptyWorkspace, parseWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { fc } from '../../../properties.ts'

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

function aChange(sequence: number, rows: JournalledChange['rows']): JournalledChange {
  return { lineage: '3f9a0c1e', sequence, at: '2026-11-23T13:05:09.000Z', what: 'x', rows }
}

const client = (number: number, name: string) => ({
  table: 'clients',
  row: { id: id(number), name },
})

function names(changes: readonly JournalledChange[]): string[] {
  const parsed = parseWorkspace(replayed(emptyWorkspace(), changes))
  if (parsed.kind === 'refused') throw new Error(parsed.reason)
  return parsed.workspace.clients.map(({ name }) => name)
}

describe('the changes that were noted, made again', () => {
  it('leave each row as the last of them did, where it stood', () => {
    const changes = [
      aChange(1, [client(1, 'Un'), client(2, 'Deux')]),
      aChange(2, [client(1, 'Premier')]),
      aChange(3, [client(3, 'Trois')]),
    ]
    expect(names(changes)).toEqual(['Premier', 'Deux', 'Trois'])
  })

  it('make the same of what holds some of them already', () => {
    const name = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.string({ minLength: 1, maxLength: 4 }))
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), fc.nat(), (drawn, cut) => {
        const changes = drawn.map(([number, text], index) => aChange(index, [client(number, text)]))
        const early = parseWorkspace(
          replayed(emptyWorkspace(), changes.slice(0, cut % changes.length)),
        )
        if (early.kind === 'refused') throw new Error(early.reason)
        expect(replayed(early.workspace, changes)).toEqual(replayed(emptyWorkspace(), changes))
      }),
    )
  })

  it('change the firm, and nothing of what they do not tell', () => {
    const workspace = emptyWorkspace()
    const firm = { ...workspace.firm, name: 'Cap' }
    expect(replayed(workspace, [aChange(1, [{ table: 'firm', row: firm }])])).toEqual({
      ...workspace,
      firm,
    })
    expect(replayed(workspace, [aChange(1, [{ table: 'inconnue', row: {} }])])).toEqual(workspace)
  })
})
