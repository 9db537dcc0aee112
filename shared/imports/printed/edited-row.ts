import { withEditedElements } from './edited-elements.ts'
import { type Fields, isRecord, isSame } from './same-value.ts'

export type EditRules = {
  /**
   * What the record says and the document does not was written here since, or taken away there: nothing
   * tells which. It stays, unless its reader says that it goes.
   */
  readonly removesAbsent: boolean
  /** Fields that are worked out where nothing is stated: these go with the document. */
  readonly computed?: ReadonlySet<string>
}

export const keepsAbsent: EditRules = { removesAbsent: false }

/**
 * The stored row with what was changed in its document since it was printed: `printed` is what that
 * document says as it stands, `told` what it says as it comes back. What is not printed stays.
 */
export function withEdits<Row extends object>(
  stored: Row,
  printed: object,
  told: object,
  rules: EditRules = keepsAbsent,
): Row {
  return edited(stored, printed, told, rules) as Row
}

function edited(stored: unknown, printed: unknown, told: unknown, rules: EditRules): unknown {
  if (isSame(printed, told)) return stored
  if (
    Array.isArray(stored) &&
    Array.isArray(printed) &&
    (Array.isArray(told) || told === undefined)
  ) {
    return elements(stored, printed, told === undefined ? [] : told, rules)
  }
  if (isRecord(stored) && isRecord(printed) && isRecord(told)) {
    return withEditedFields(stored, printed, told, rules)
  }
  if (isCutShort(printed, stored)) return stored
  if (rules.removesAbsent) return told
  if (told === undefined || told === '') return stored
  return withEditedParagraphs(stored, printed, told, rules)
}

function withEditedFields(stored: Fields, printed: Fields, told: Fields, rules: EditRules): Fields {
  const names = [...new Set([...Object.keys(printed), ...Object.keys(told)])]
  const changes = names
    .filter(name => name !== 'id' && !isSame(printed[name], told[name]))
    .map(name => {
      const isComputed = told[name] === undefined && rules.computed?.has(name) === true
      const value = edited(stored[name], printed[name], told[name], rules)
      return [name, isComputed ? undefined : value] as const
    })
  const gone = new Set(changes.filter(([, value]) => value === undefined).map(([name]) => name))
  const kept = Object.entries(stored).filter(([name]) => !gone.has(name))
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(changes.filter(([name]) => !gone.has(name))),
  }
}

function elements(
  stored: readonly unknown[],
  printed: readonly unknown[],
  told: readonly unknown[],
  rules: EditRules,
): unknown[] {
  return withEditedElements(
    { stored, printed, told },
    { removesAbsent: rules.removesAbsent, edited: (...values) => edited(...values, rules) },
  )
}

/** A text of several paragraphs is a list of them. */
function withEditedParagraphs(
  stored: unknown,
  printed: unknown,
  told: unknown,
  rules: EditRules,
): unknown {
  if (typeof told !== 'string' || typeof stored !== 'string' || !isSame(stored, printed))
    return told
  const [before, after] = [stored.split(gap), told.split(gap)]
  if (before.length < 2) return told
  return elements(before, before, after, rules).join('\n\n')
}

const gap = /\n{2,}/

/** A page that must stay one page cuts long texts: what it left out is not lost. */
function isCutShort(printed: unknown, stored: unknown): boolean {
  return (
    typeof printed === 'string' &&
    typeof stored === 'string' &&
    printed.endsWith('…') &&
    stored.length > printed.length
  )
}
