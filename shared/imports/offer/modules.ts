import { bareWords } from '../../french/bare-words.ts'
import type { Entry, Group } from '../outline/entry.ts'
import { columnNamed } from '../outline/tables/column-names.ts'

/** « Module | Durée », of a training: its modules are its phases. */
export function modulesAsPhases(group: Group): Group {
  const modules = group.entries.filter(isModule)
  if (modules.length < fewestModules) return group
  const entries = group.entries.map(each => (modules.includes(each) ? asPhase(each) : each))
  return { ...group, entries }
}

const fewestModules = 2

function isModule({ cells = [] }: Entry): boolean {
  const [first, ...others] = cells
  const columns = others.map(({ column }) => columnNamed(column))
  return (
    first !== undefined &&
    /^(?:module|sequence|partie)s?\b/.test(bareWords(first.column)) &&
    columns.includes('duration') &&
    !columns.some(column => column === 'amount' || column === 'rate')
  )
}

function asPhase(row: Entry): Entry {
  const cells = row.cells?.map((cell, at) => (at === 0 ? { ...cell, column: 'Phase' } : cell))
  return { ...row, ...(cells && { cells }) }
}
