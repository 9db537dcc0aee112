import { folded } from '../domain/folded.ts'
import type { RecordPlace } from './finding.ts'
import type { Account, Brief, Minutes, Offer, Told } from './scene.ts'

/** A text that a document prints. `isQuoted`: in somebody's own words, which are theirs. */
export type Said = {
  readonly field: string
  readonly text: string
  /** The same, folded as it is searched. */
  readonly words: string
  readonly path: RecordPlace['path']
  readonly isQuoted: boolean
}

/** Every text of the record behind a document, in reading order. */
export const saidIn: (told: Told) => readonly Said[] = onceForEachRecord(told =>
  textsOf(recordOf(told)),
)

/** Those whose text, as it is written, may hold what is looked for: the others are read no further. */
export function saidLike(told: Told, rough: RegExp): readonly Said[] {
  const found: Said[] = []
  for (const said of saidIn(told)) if (rough.test(said.text)) found.push(said)
  return found
}

/** Two dozen rules read the same texts, check after check: they are gathered once for each record. */
export function onceForEachRecord<Answer>(
  answerFor: (told: Told) => Answer,
): (told: Told) => Answer {
  const known = new WeakMap<object, { readonly answer: Answer }>()
  return told => {
    const record = recordOf(told)
    const kept = known.get(record) ?? { answer: answerFor(told) }
    known.set(record, kept)
    return kept.answer
  }
}

export function recordOf(told: Told): object {
  if ('proposal' in told) return (told as Offer).proposal
  if ('report' in told) return (told as Account).report
  if ('meeting' in told) return (told as Minutes).meeting
  return (told as Brief).mission
}

/** What is written for programs, or told elsewhere. */
const silentKeys = new Set(
  'id clientId missionId kind status tone revision updatedAt deletedAt option person lineId phaseId number'.split(
    ' ',
  ),
)
const quotedKeys = new Set(['quotes', 'feedback', 'testimonial'])

function textsOf(record: object): Said[] {
  const found: Said[] = []
  gather(record, [], false, found)
  return found
}

/** Into one list: a workspace holds a hundred thousand texts. */
function gather(
  value: string | object,
  path: RecordPlace['path'],
  isQuoted: boolean,
  found: Said[],
): void {
  if (typeof value === 'string') found.push(new Text(value, path, isQuoted))
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries())
      if (mayTell(each)) gather(each, [...path, index], isQuoted, found)
  } else {
    for (const [key, each] of Object.entries(value)) {
      if (silentKeys.has(key) || !mayTell(each)) continue
      gather(each, [...path, key], isQuoted || quotedKeys.has(key), found)
    }
  }
}

/** A number, a date or nothing at all is no text, and most of what a record holds. */
function mayTell(value: unknown): value is string | object {
  if (typeof value === 'string') return !isoDate.test(value) && value.trim() !== ''
  return typeof value === 'object' && value !== null
}

const isoDate = /^\d{4}-\d{2}-\d{2}/

/** Folded when a rule first asks for its words, for all those that ask after it. */
class Text implements Said {
  readonly text: string
  readonly path: RecordPlace['path']
  readonly isQuoted: boolean
  #words: string | undefined

  constructor(text: string, path: RecordPlace['path'], isQuoted: boolean) {
    this.text = text
    this.path = path
    this.isQuoted = isQuoted
  }

  get field(): string {
    return fieldLabel(this.path)
  }

  get words(): string {
    this.#words ??= folded(this.text)
    return this.#words
  }
}

const fieldLabels: Record<string, string> = {
  title: 'Titre',
  subject: 'Objet',
  recipient: 'Destinataire',
  background: 'Contexte',
  situation: 'Situation',
  trigger: 'Déclencheur',
  painPoints: 'Irritants',
  objective: 'Objectif',
  secondaryObjectives: 'Objectifs secondaires',
  kpis: 'Indicateurs',
  phases: 'Phases',
  schedule: 'Planning',
  milestones: 'Jalons',
  team: 'Équipe',
  options: 'Options',
  payments: 'Échéancier',
  guarantees: 'Garanties',
  references: 'Références',
  nextSteps: 'Prochaines étapes',
  summary: 'Synthèse',
  statusReason: 'Statut',
  highlights: 'Faits marquants',
  deliverables: 'Livrables',
  alerts: 'Alertes',
  budget: 'Budget',
  risks: 'Risques',
  satisfaction: 'Satisfaction',
  requests: 'Demandes du client',
  roi: 'Retour sur investissement',
  lessons: 'Leçons',
  recommendations: 'Recommandations',
  conclusion: 'Conclusion',
  participants: 'Participants',
  agenda: 'Ordre du jour',
  sections: 'Contenu',
  quotes: 'Citations',
  decisions: 'Décisions',
  actions: 'Actions',
  board: 'Post-its',
  matrix: 'Matrice',
  benchmark: 'Comparatif',
  feedback: 'Tour de table',
  constraints: 'Contraintes',
  notes: 'Notes',
  successFactors: 'Facteurs de succès',
}

function fieldLabel([first]: RecordPlace['path']): string {
  return fieldLabels[String(first)] ?? 'Texte'
}

/** What is around the words found, short enough to be shown in one line. */
export function around(text: string, start: number, length: number): string {
  const from = Math.max(0, start - 30)
  const to = Math.min(text.length, start + length + 30)
  const cut = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`
}
