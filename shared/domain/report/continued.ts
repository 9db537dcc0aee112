import { folded } from '../../french/folded.ts'

/** The same thing in a mission and in the last report about it: by its identity, else by its words. */
export function isSameRecord(a: Named, b: Named): boolean {
  return a.id === b.id || (nameOf(a) !== '' && nameOf(a) === nameOf(b))
}

type Named = {
  readonly id: string
  readonly title?: string | undefined
  readonly label?: string | undefined
}

function nameOf({ title, label }: Named): string {
  return folded(title ?? label ?? '')
}

/**
 * The list a client knows from the last report, brought up to date by the mission's own. Where both
 * have nothing in common the report went its own way, and keeps it: mixing them would tell everything
 * twice.
 */
export function continued<Row extends Named>(
  last: readonly Row[],
  current: readonly Row[],
  rules: {
    /** Tells rows that go by other names on both sides, where none goes by the same. */
    readonly isAlike?: (last: Row, current: Row) => boolean
    /** What the list says of a row that both know. */
    readonly join: (last: Row, current: Row) => Row
  },
): Row[] {
  const { isAlike = () => false, join } = rules
  const left = [...current]
  const take = (row: Row, isSame: (last: Row, current: Row) => boolean) => {
    const index = left.findIndex(each => isSame(row, each))
    return index < 0 ? undefined : left.splice(index, 1)[0]
  }
  const kept = last.map(row => ({ row, now: take(row, isSameRecord) ?? take(row, isAlike) }))
  if (last.length > 0 && left.length === current.length) return [...last]
  return [...kept.map(({ row, now }) => (now === undefined ? row : join(row, now))), ...left]
}
