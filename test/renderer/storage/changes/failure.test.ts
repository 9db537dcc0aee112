import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { StorageFailure, storageFailure } from '../../../../renderer/storage/changes/failure.ts'

function wrapped(error: Error): Error {
  return new Dexie.AbortError('Transaction aborted', error)
}

describe('a write that fails', () => {
  it('for want of room is told as such, however deep the browser’s reason is', () => {
    const full = new DOMException('Quota exceeded', 'QuotaExceededError')
    for (const error of [full, wrapped(full), wrapped(wrapped(full))]) {
      expect(storageFailure(error)).toMatchObject({ kind: 'full' })
    }
    expect(storageFailure(full).message).toContain('Le disque est plein')
  })

  it('because the store was closed asks for a new start', () => {
    const failure = storageFailure(new Dexie.DatabaseClosedError('closed'))
    expect(failure.kind).toBe('closed')
    expect(failure.message).toContain('Redémarrez Établi')
  })

  it('for a reason of its own was interrupted', () => {
    expect(storageFailure(wrapped(new Error('?')))).toMatchObject({ kind: 'interrupted' })
    expect(storageFailure('?')).toMatchObject({ kind: 'interrupted' })
  })

  it('for a wrong value names it', () => {
    const { error } = z.object({ budget: z.object({ envelope: z.int() }) }).safeParse({
      budget: { envelope: 0.5 },
    })
    expect(storageFailure(error).message).toContain('«\u00a0budget.envelope\u00a0»')
    expect(storageFailure(z.string().safeParse(1).error).message).toContain('le contenu')
  })

  it('is not wrapped twice', () => {
    const failure = new StorageFailure('slow', 'Lent.')
    expect(storageFailure(failure)).toBe(failure)
  })
})
