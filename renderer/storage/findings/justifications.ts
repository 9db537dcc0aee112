import type { Finding } from '../../../shared/checks/findings/finding.ts'
import { findingKey } from '../../../shared/checks/findings/key.ts'
import { localToday } from '../../../shared/domain/calendar/calendar.ts'
import { commit, type Edit } from '../changes/commit.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { flushDrafts } from '../drafts/drafts.ts'
import type { Scope } from '../history/history-row.ts'

/** Keeps the reason with each of the findings, as long as it says the same: one change for all. */
export async function justify(
  db: EtabliDatabase,
  findings: readonly Finding[],
  reason: string,
): Promise<void> {
  const on = localToday(db.clock.now())
  const keys = [...new Set(findings.map(findingKey))]
  await commit(db, {
    what: keys.length === 1 ? 'Constat justifié' : 'Constats justifiés',
    scope: 'workspace',
    edits: keys.map(finding => ({
      table: 'justifications',
      row: { id: db.clock.newId(), finding, reason, on },
    })),
  })
}

/** Takes the reason back: the finding counts again. */
export async function withdrawJustification(db: EtabliDatabase, finding: Finding): Promise<void> {
  const key = findingKey(finding)
  const rows = await db.justifications
    .filter(row => row.finding === key && !row.deletedAt)
    .toArray()
  const deletedAt = db.clock.now().toISOString()
  await commit(db, {
    what: 'Justification retirée',
    scope: 'workspace',
    edits: rows.map(row => ({ table: 'justifications', row: { ...row, deletedAt } })),
  })
}

/** Puts the value that a check proposes where the wrong one stands, as one change that can be undone. */
export async function correct(
  db: EtabliDatabase,
  { correction }: Finding,
  scope: Scope,
): Promise<void> {
  if (correction === undefined) return
  await flushDrafts(db)
  const { table, id, path } = correction.at
  const change = <Row>(row: Row): Row => withValueAt(row, path, correction.value)
  await commit(db, {
    what: 'Valeur corrigée',
    scope,
    edits: [{ table, id, change } as Edit],
  })
}

function withValueAt<Whole>(
  whole: Whole,
  path: readonly (string | number)[],
  value: unknown,
): Whole {
  const [key, ...rest] = path
  if (key === undefined) return value as Whole
  if (Array.isArray(whole)) {
    return whole.map((each, index) =>
      index === key ? withValueAt(each, rest, value) : each,
    ) as Whole
  }
  const row = whole as Record<string, unknown>
  return { ...row, [key]: withValueAt(row[key], rest, value) } as Whole
}
