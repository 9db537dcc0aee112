import type { Playbook } from '../domain/playbook.ts'
import { titleAsWritten } from './as-written.ts'
import { bareWords } from './bare-words.ts'
import { type Entry, type Group, type Title, wholeText } from './entry.ts'
import { leadingTitles } from './leading-titles.ts'
import { outline } from './outline.ts'
import { mailsApart, namesMails, templateOf } from './playbook-mails.ts'
import type { Left } from './reading.ts'
import { withoutSignature } from './signature-block.ts'

export type PlaybookReading = {
  readonly playbook: Playbook
  readonly unrecognised: readonly Left[]
}

/** A process or a checklist: its titles are steps, its lines are what to do and tick. */
export function readPlaybook(text: string, newId: () => string): PlaybookReading {
  const groups = withClosings(outline(withoutSignature(text).body))
  const first = groups.flatMap(({ titles }) => titles)[0]
  const leading = leadingTitles(groups)
  const title = titleAsWritten(titleIn(first?.text ?? 'Processus'), text)
  const told = groups.filter(({ titles }) => titles.some(each => !leading.includes(each)))
  const over = groups.filter(({ titles }) => titles.every(each => leading.includes(each)))
  const isMailing = [title, ...told.flatMap(({ titles }) => titles.map(each => each.text))].some(
    namesMails,
  )
  const { mails, others } = mailsApart(told, isMailing)
  const steps = others.flatMap(group => stepOf(group, first?.line))
  const notes = over.flatMap(({ entries }) => entries).map(each => ({ text: wholeText(each) }))
  return {
    playbook: {
      id: newId(),
      kind: kindIn(title) ?? kindIn(steps.map(step => step.title).join(' ')) ?? 'other',
      title,
      steps: merged(steps),
      templates: mails.map(templateOf),
      runs: [],
      ...(notes.length > 0 && { notes }),
    },
    unrecognised: over.flatMap(({ entries }) =>
      entries.map(each => ({ line: each.line, text: wholeText(each) })),
    ),
  }
}

/** « DOCUMENT #12 : PROCESS – Qualifier un prospect »: neither its rank nor its bare kind is its name. */
function titleIn(text: string): string {
  return text
    .replace(/^document\s*(?:n°|#)?\s*\d+\s*[:–—-]\s*/iu, '')
    .replace(
      /^(?:process(?:us)?|check ?-?list|proc[ée]dure|m[ée]thode|playbook)\s*(?::|\s[–—-])\s+/iu,
      '',
    )
}

/** « Cordialement » ends an e-mail: it opens no step, and what follows stands under the titles it had. */
function withClosings(groups: readonly Group[]): Group[] {
  const told: Group[] = []
  for (const { titles, entries } of groups) {
    const closing = titles.find(({ text }) =>
      /^(?:bien )?(?:cordialement|à vous|sincèrement|à bientôt)\b/iu.test(text),
    )
    const last = told.at(-1)
    if (closing !== undefined && titles.at(-1) === closing && last !== undefined) {
      const word: Entry = {
        line: closing.line,
        text: closing.text,
        markdown: closing.text,
        kind: 'paragraph',
        children: [],
      }
      told[told.length - 1] = { ...last, entries: [...last.entries, word, ...entries] }
    } else told.push({ titles: titles.filter(title => title !== closing), entries })
  }
  return told
}

type Step = Playbook['steps'][number]

/** A gate under a step is one of its own. */
function stepOf({ titles, entries }: Group, documentLine: number | undefined): Step[] {
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

/** A line with others below it announces them. */
function itemsOf(each: Entry, label: string): string[] {
  const texts =
    each.children.length === 0
      ? [figuresText(each) ?? rowText(each) ?? wholeText(each)]
      : each.children.map(child => `${each.text.replace(/\s*:$/, '')} : ${wholeText(child)}`)
  return texts
    .map(withoutBox)
    .filter(text => text !== '')
    .map(text => (label === '' ? text : `${label} : ${text}`))
}

/** « [ ] Accès ouverts », where no list was made of it. */
function withoutBox(text: string): string {
  return text.replace(/^\[[ xX]?\]\s*/, '')
}

/** « NPS – 2022 : 42 ; 2023 : 51 »: figures say nothing without the titles of their columns. */
function figuresText({ cells = [] }: Entry): string | undefined {
  const [first, ...others] = cells
  const figures = others.filter(({ text }) => /^[<>≥≤~+−-]?\s?\d/u.test(text))
  const isTitled = others.every(({ column }) => column !== '')
  if (first === undefined || figures.length < 2 || !isTitled) return undefined
  return `${first.text} – ${others.map(({ column, text }) => `${column} : ${text}`).join(' ; ')}`
}

/** The number of a row and its box to tick say nothing that the list does not. */
function rowText({ cells = [] }: Entry): string | undefined {
  const texts = cells.map(({ text }) => text)
  const told = texts.filter(
    (text, index) => /[\p{L}\d]/u.test(text) && !(index === 0 && /^\d+(?:\.\d+)*[.)]?$/.test(text)),
  )
  const [first, ...others] = told.length < texts.length ? told : []
  return first && [first, others.join(' – ')].filter(text => text !== '').join(' : ')
}

function merged(steps: readonly Step[]): Step[] {
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

/** The title tells, before the words of the steps. */
function kindIn(text: string): Playbook['kind'] | undefined {
  const words = bareWords(text)
  if (/qualification|prospect|\bleads?\b|bant|avant vente|commercial|\bventes?\b/.test(words))
    return 'qualification'
  if (
    /(?<!\b(?:indicateurs?|tableaux?|comites?|reunions?|points?|outils?) de )suivi(?! (?:de |du |des )?(?:projet|mission|budget|chantier|indicateur))|(?:post|apres) (?:mission|projet|livraison)|fidelisation/.test(
      words,
    )
  )
    return 'followUp'
  return /delivery|livraison|mission|realisation|execution|projet|qualite|production/.test(words)
    ? 'delivery'
    : undefined
}
