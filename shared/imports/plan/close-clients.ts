import type { Client } from '../../domain/client/client.ts'
import { isKept } from '../../domain/workspace/kept.ts'
import { clientToName } from '../words/name-in-title.ts'
import { clientMeant, coreName } from './client-meant.ts'

/** The clients that a name may mean without saying so: one letter aside, or part of one another. */
export function closeClients(clients: readonly Client[], name: string): Client[] {
  const wanted = coreName(name)
  const isUnnamed = name === clientToName || wanted === ''
  if (isUnnamed || clientMeant(clients, name) !== undefined) return []
  return clients.filter(client => isKept(client) && isClose(coreName(client.name), wanted))
}

/**
 * Where nobody can be asked: the only client of whose name this one is a part, or the other way round,
 * the word that people keep being the name itself: « Vauzelle » for « Coutellerie Vauzelle ».
 */
export function likelyClient(clients: readonly Client[], name: string): Client | undefined {
  const wanted = coreName(name)
  const [only, ...others] = closeClients(clients, name).filter(client => {
    const known = coreName(client.name)
    return isNamedIn(wanted, known) || isNamedIn(known, wanted)
  })
  return others.length === 0 ? only : undefined
}

/** Two words or more, or one that is not the first: « Laiterie » alone may be any. */
function isNamedIn(part: string, whole: string): boolean {
  return isPartOf(part, whole) && (part.includes(' ') || !whole.startsWith(`${part} `))
}

/** Shorter names differ by a letter too often to mean the same. */
const shortestName = 5

function isClose(one: string, other: string): boolean {
  const [a, b] = [one.replaceAll(' ', ''), other.replaceAll(' ', '')]
  if (a === '' || b === '') return false
  if (a === b || isPartOf(one, other) || isPartOf(other, one)) return true
  const allowed = Math.min(a.length, b.length) < 9 ? 1 : 2
  return Math.min(a.length, b.length) >= shortestName && editsBetween(a, b) <= allowed
}

/** « Verrerie Dumas », or « Dumas », of « Verrerie Dumas Lyon »; a word of three letters says nothing. */
function isPartOf(part: string, whole: string): boolean {
  return part.length > 3 && ` ${whole} `.includes(` ${part} `)
}

/** Letters to add, take away or change to go from one to the other. */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [index, each] of [...other].entries()) {
      const changed = (row[index] ?? 0) + (each === letter ? 0 : 1)
      next.push(Math.min((row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1, changed))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
