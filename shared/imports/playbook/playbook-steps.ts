import type { Playbook } from '../../domain/playbook/playbook.ts'
import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import type { Entry, Group, Title } from '../outline/entry.ts'
import { itemsOf, withoutTotals } from './playbook-items.ts'

export type Step = Playbook['steps'][number]

/** A gate under a step is one of its own. */
export function stepOf({ titles, entries: all }: Group, documentLine: number | undefined): Step[] {
  const entries = withoutTotals(all)
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
  const alone = own.at(-1)
  const told = alone === undefined || alone === heading ? undefined : gateTitled(alone)
  if (told !== undefined && entries.length === 0) return [told]
  const label = own
    .slice(own.indexOf(heading) + 1)
    .map(({ text }) => text)
    .join(' – ')
  const gates = entries.filter(isGateLine)
  const isGateLabel = /^points? de (?:passage|controle)/.test(bareWords(label))
  const listed = entries.filter(each => !gates.includes(each))
  const items = listed.flatMap((each, index) =>
    itemsOf(each, isGateLabel || leavesList(each, listed.slice(0, index)) ? '' : label),
  )
  const ends = gates.filter(isOwnEnd)
  const passed = gates
    .filter(each => !ends.includes(each))
    .map(({ label = '', value = '' }) => gateOf(label, [value]))
  if (items.length === 0 && ends.length === 0 && label !== '') return passed
  return [
    {
      title: heading.text.replace(/^(?:[ÉE]tape\s+)?\d+\s*(?:[.)]|\s[–—-])\s*/u, ''),
      ...((ends.length > 0 || isGate(`${heading.text} ${label}`)) && { gate: true }),
      items: [...items, ...ends.map(({ text }) => text)],
    },
    ...passed,
  ]
}

function gateOf(title: string, items: string[]): Step {
  return { title, gate: true, items }
}

/** « **GATE 1 : pas de lancement sans contrat** », a line in bold under what a step has to do. */
function gateTitled({ kind, text }: Title): Step | undefined {
  const [, name = '', told = ''] = /^([^:–—]{2,40}?)\s*(?::|\s[–—-])\s+(.+)$/su.exec(text) ?? []
  return kind === 'label' && told !== '' && gateNames.test(bareWords(name))
    ? gateOf(name, [told])
    : undefined
}

/** « **Temps estimé :** 1 jour », or a word in italics, below a list: it is no part of it, as « **Si refus :** rappeler » is. */
function leavesList({ kind, markdown, label = '' }: Entry, before: readonly Entry[]): boolean {
  const isBelow = before.some(each => each.kind !== 'paragraph')
  const isCase = /^(?:si|sinon|en cas|quand|lorsque?) /.test(`${bareWords(label)} `)
  return isBelow && !isCase && kind === 'paragraph' && /^[*_]+(?![*_\s])/.test(markdown)
}

/** « GO / NO-GO : pas de rapport sans procès-verbal », a line under what a step has to do. */
function isGateLine({ kind, checked, markdown, label = '', value = '' }: Entry): boolean {
  if (bareWords(label) === 'porte' && !markdown.startsWith('**')) return false
  const isMarked = kind === 'item' && checked === undefined && /\d/.test(label)
  return (kind === 'paragraph' || isMarked) && value !== '' && gateNames.test(bareWords(label))
}

/** « 🚦 Point de passage : contrat signé », in plain words, has no name of its own: the step that it closes is the gate. */
function isOwnEnd({ label = '', kind, markdown }: Entry): boolean {
  const isPlain = kind === 'paragraph' && !/^[*_]/.test(markdown)
  return isPlain && /^(?:point|condition) de passage$/.test(bareWords(label))
}

const gateNames = pattern()`
  ^(?:
    go ?\/? ?no ?go|stop ?\/? ?go|go ?\/? ?stop|feu vert|(?:(?:quality|stage) )?gate
    |(?:porte|jalon|barriere) (?:qualite|de qualite|de passage)|porte(?: go ?\/? ?no ?go)?
    |point (?:d'arret|de passage)|condition de passage
  )(?: n?\s?\d)?$
`

/** « Porte 2 – Diagnostic partagé », « Jalon qualité n° 1 », in bold under its step. */
function isGateOfItsOwn(text: string): boolean {
  return ownGate.test(bareWords(text))
}

const ownGate = pattern()`
  ^(?:porte|gate|quality gate|jalon|point (?:d'arret|de controle|de passage)|revue|feu vert|go)
  (?: (?:qualite|de controle|de passage))?(?: n)? ?(?:\d|[a-e]\b)
`

export function isGate(text: string): boolean {
  return gateNamed.test(bareWords(text))
}

const gateNamed = pattern()`
  \b(?:
    gate|go ?\/? ?no ?go|validation|jalon (?:de controle|qualite)
    |point (?:de controle|de passage|d'arret)|portes? (?:qualite|de passage)|revue|feu vert
    |criteres? (?:de passage|d'entree|de sortie)
  )\b
`

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
