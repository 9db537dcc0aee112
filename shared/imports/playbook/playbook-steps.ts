import type { Playbook } from '../../domain/playbook.ts'
import type { Entry, Group, Title } from '../outline/entry.ts'
import { bareWords } from '../words/bare-words.ts'
import { itemsOf } from './playbook-items.ts'

export type Step = Playbook['steps'][number]

/** A gate under a step is one of its own. */
export function stepOf({ titles, entries }: Group, documentLine: number | undefined): Step[] {
  const own = titles.filter(({ line }) => line !== documentLine)
  const isNamedGate = ({ kind, text }: Title) => kind === 'heading' && isGate(text)
  const heading = own.findLast(isNamedGate) ?? own.find(({ kind }) => kind === 'heading') ?? own[0]
  if (heading === undefined) return []
  const gate = own.findLast(title => title !== heading && isGateOfItsOwn(title.text))
  if (gate !== undefined && entries.length > 0)
    return [
      gateOf(
        gate.text,
        entries.flatMap(each => itemsOf(each, '')),
      ),
    ]
  const label = own
    .slice(own.indexOf(heading) + 1)
    .map(({ text }) => text)
    .join(' – ')
  const gates = entries.filter(isGateLine)
  const isGateLabel = /^points? de (?:passage|controle)/.test(bareWords(label))
  const listed = entries.filter(each => !gates.includes(each))
  const items = listed.flatMap(each => itemsOf(each, isGateLabel ? '' : label))
  const passed = gates.map(({ label = '', value = '' }) => gateOf(label, [value]))
  if (items.length === 0 && label !== '') return passed
  return [
    {
      title: heading.text.replace(/^(?:[ÉE]tape\s+)?\d+\s*(?:[.)]|\s[–—-])\s*/u, ''),
      ...(isGate(`${heading.text} ${label}`) && { gate: true }),
      items,
    },
    ...passed,
  ]
}

function gateOf(title: string, items: string[]): Step {
  return { title, gate: true, items }
}

/** « GO / NO-GO : pas de rapport sans procès-verbal », a line under what a step has to do. */
function isGateLine({ kind, label = '', value = '' }: Entry): boolean {
  return (
    kind === 'paragraph' &&
    value !== '' &&
    /^(?:go ?\/? ?no ?go|stop ?\/? ?go|go ?\/? ?stop|feu vert|(?:(?:quality|stage) )?gate|(?:porte|jalon|barriere) (?:qualite|de qualite|de passage)|point (?:d'arret|de passage)|condition de passage)(?: n?\s?\d)?$/.test(
      bareWords(label),
    )
  )
}

/** « Porte 2 – Diagnostic partagé », « Jalon qualité n° 1 », in bold under its step. */
function isGateOfItsOwn(text: string): boolean {
  return /^(?:porte|gate|quality gate|jalon|point (?:d'arret|de controle|de passage)|revue|feu vert|go)(?: (?:qualite|de controle|de passage))?(?: n)? ?(?:\d|[a-e]\b)/.test(
    bareWords(text),
  )
}

function isGate(text: string): boolean {
  return /\b(?:gate|go ?\/? ?no ?go|validation|jalon (?:de controle|qualite)|point (?:de controle|de passage|d'arret)|portes? (?:qualite|de passage)|revue|feu vert|criteres? (?:de passage|d'entree|de sortie))\b/.test(
    bareWords(text),
  )
}

/** The parts of a step are told under one title. */
export function mergedSteps(steps: readonly Step[]): Step[] {
  const joined: Step[] = []
  for (const step of steps) {
    const last = joined.at(-1)
    if (last?.title === step.title) {
      const isGate = last.gate === true || step.gate === true
      joined[joined.length - 1] = {
        ...last,
        ...(isGate && { gate: true }),
        items: [...last.items, ...step.items],
      }
    } else joined.push(step)
  }
  return joined
}
