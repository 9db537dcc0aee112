type Fields = Readonly<Record<string, unknown>>

/**
 * The stored row with what was changed in its document since it was printed: `printed` is what that
 * document says as it stands, `told` what it says as it comes back. What is not printed stays.
 */
export function withEdits<Row extends object>(stored: Row, printed: object, told: object): Row {
  return edited(stored, printed, told) as Row
}

function edited(stored: unknown, printed: unknown, told: unknown): unknown {
  if (isSame(printed, told)) return stored
  if (Array.isArray(stored) && Array.isArray(printed) && Array.isArray(told)) {
    return printed.length === told.length
      ? withEditedElements(stored, printed, told)
      : withElements(stored, printed, told)
  }
  if (isRecord(stored) && isRecord(printed) && isRecord(told)) {
    return withEditedFields(stored, printed, told)
  }
  return isCutShort(printed, stored) ? stored : told
}

function withEditedFields(stored: Fields, printed: Fields, told: Fields): Fields {
  const names = [...new Set([...Object.keys(printed), ...Object.keys(told)])]
  const changes = names
    .filter(name => name !== 'id' && !isSame(printed[name], told[name]))
    .map(name => [name, edited(stored[name], printed[name], told[name])] as const)
  const gone = new Set(changes.filter(([, value]) => value === undefined).map(([name]) => name))
  const kept = Object.entries(stored).filter(([name]) => !gone.has(name))
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(changes.filter(([name]) => !gone.has(name))),
  }
}

/** As many as before: each takes the place of its own, in the order in which they are stored. */
function withEditedElements(
  stored: readonly unknown[],
  printed: readonly unknown[],
  told: readonly unknown[],
): unknown[] {
  const changes = new Map<unknown, unknown>()
  const added: unknown[] = []
  for (const [index, before] of printed.entries()) {
    if (isSame(before, told[index])) continue
    const own = storedOf(before, index, stored, printed)
    if (own === undefined) added.push(told[index])
    else changes.set(own, edited(own, before, told[index]))
  }
  return [...stored.map(each => (changes.has(each) ? changes.get(each) : each)), ...added]
}

/** Some were added or taken away: those that stayed as they were are the stored ones. */
function withElements(
  stored: readonly unknown[],
  printed: readonly unknown[],
  told: readonly unknown[],
): unknown[] {
  return told.map(each => {
    const index = printed.findIndex(before => isSame(before, each) || isNamesake(before, each))
    const own = index < 0 ? undefined : storedOf(printed[index], index, stored, printed)
    return own === undefined ? each : edited(own, printed[index], each)
  })
}

function storedOf(
  before: unknown,
  index: number,
  stored: readonly unknown[],
  printed: readonly unknown[],
): unknown {
  const named = stored.filter(each => isNamesake(each, before))
  if (named.length === 1) return named[0]
  return stored.length === printed.length ? stored[index] : undefined
}

function isNamesake(one: unknown, other: unknown): boolean {
  const name = nameOf(one)
  return name !== '' && name === nameOf(other)
}

function nameOf(row: unknown): string {
  if (typeof row === 'string') return plainly(row)
  if (!isRecord(row)) return ''
  const { title, label, name, what, when, client, text } = row
  return plainly(String(title ?? label ?? name ?? what ?? when ?? client ?? text ?? ''))
}

function plainly(text: string): string {
  return text.replace(/['’]/g, '’').replace(/\s+/gu, ' ').trim()
}

/** A page that must stay one page cuts long texts: what it left out is not lost. */
function isCutShort(printed: unknown, stored: unknown): boolean {
  return (
    typeof printed === 'string' &&
    typeof stored === 'string' &&
    printed.endsWith('…') &&
    stored.length > printed.length
  )
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, asCompared) === JSON.stringify(other, asCompared)
}

/** Each reading gives new ids; editors of text turn the spaces that do not break into those that do. */
function asCompared(key: string, value: unknown): unknown {
  if (key === 'id') return undefined
  return typeof value === 'string' ? value.replace(/[\u00a0\u202f]/g, ' ') : value
}
