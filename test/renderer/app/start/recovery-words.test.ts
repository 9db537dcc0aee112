import { describe, expect, it } from 'vitest'
import {
  behindText,
  leftText,
  recoveryText,
  recoveryTitle,
  unreadableAheadText,
  unreadText,
} from '../../../../renderer/app/start/recovery-words.ts'
import type { Recovery } from '../../../../renderer/storage/journal/recovery.ts'
import { momentText } from '../../../../renderer/ui/moment-text.ts'
import { emptyFirm } from '../../../../shared/domain/firm/firm.ts'
import type { Snapshot } from '../../../../shared/domain/workspace/snapshot.ts'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'

const takenAt = '2026-11-23T13:05:00.000Z'
const at = '2026-11-23T13:12:00.000Z'
const snapshot: Snapshot = {
  id: 'x',
  takenAt,
  missions: 0,
  proposals: 0,
  records: 0,
  bytes: 1,
  isReduced: false,
  isSealed: false,
}
const change = { lineage: '3f9a0c1e', sequence: 1, at, what: 'Budget modifié', rows: [] }

function aRecovery(fields: Partial<Recovery> = {}): Recovery {
  const workspace = emptyWorkspace({ ...emptyFirm(), name: 'Cap' })
  return { workspace, base: snapshot, changes: [], unread: 0, ...fields }
}

/** Digits and nouns stay on one line. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('what can be taken back', () => {
  it('is named by its last change where there is one, else by its snapshot', () => {
    expect(recoveryTitle(aRecovery())).toBe(`Reprendre la sauvegarde du ${momentText(takenAt)}`)
    expect(recoveryTitle(aRecovery({ changes: [change] }))).toBe(
      `Reprendre votre travail jusqu’au ${momentText(at)}`,
    )
  })

  it('tells what it holds and what it is made of', () => {
    const text = (fields: Partial<Recovery>) => plain(recoveryText(aRecovery(fields)))
    expect(text({})).toBe('Cap : 0 mission, 0 proposition, 0 fiche en tout.')
    expect(text({ base: { ...snapshot, isReduced: true } })).toMatch(
      /Bien moins que la précédente\.$/,
    )
    expect(text({ changes: [change] })).toMatch(
      /La sauvegarde du .*, et un changement noté depuis\.$/,
    )
    expect(text({ base: 'store', changes: [change, change] })).toMatch(
      /Ce qui est ici, et 2 changements notés depuis\.$/,
    )
    expect(text({ base: 'nothing', changes: [change] })).toMatch(
      /en tout\. Un changement noté depuis le début\.$/,
    )
  })
})

describe('what is missing', () => {
  it('is counted, dated and named', () => {
    const moment = plain(momentText(at))
    expect(plain(behindText(aRecovery({ changes: [change] }), { count: 1, isKept: true }))).toBe(
      `Établi a noté à part un changement que ces données n’ont plus, le ${moment} (« Budget modifié »). Quoi que vous choisissiez, rien n’est perdu.`,
    )
    expect(
      plain(behindText(aRecovery({ changes: [change] }), { count: 12, isKept: true })),
    ).toContain(`12 changements que ces données n’ont plus, le dernier le ${moment}`)
    expect(plain(behindText(aRecovery(), { count: 12, isKept: false }))).toContain(
      plain(momentText(takenAt)),
    )
  })

  it('is promised to be kept only where it is', () => {
    expect(behindText(aRecovery(), { count: 2, isKept: false })).not.toContain('rien n’est perdu')
    expect(leftText({ isKept: true })).toContain('reste dans Réglages')
    expect(leftText({ isKept: false })).toContain('vous les perdez')
  })

  it('is told where it cannot be taken back', () => {
    expect(unreadText(1)).toContain('il n’est pas repris')
    expect(plain(unreadText(3))).toContain('3 changements notés ensuite sont illisibles')
    expect(unreadableAheadText(1)).toContain('noté un changement de plus')
    expect(plain(unreadableAheadText(4))).toContain('noté 4 changements de plus')
  })
})
