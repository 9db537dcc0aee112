import { foldedEach } from '../../french/folded.ts'
import type { RecordPlace } from '../findings/finding.ts'

/** A text that a document prints. `isQuoted`: in somebody's own words, which are theirs. */
export type Said = {
  readonly field: string
  readonly text: string
  /** The same, folded as it is searched. */
  readonly words: string
  readonly path: RecordPlace['path']
  readonly isQuoted: boolean
}

/**
 * The texts of one record, in reading order. A workspace holds a hundred thousand: where each stands is
 * kept as the keys that lead to it, and put together for the few that are asked for.
 */
export class RecordTexts {
  readonly texts: string[] = []
  readonly #ends: Step[] = []
  readonly #said: Said[] = []
  #words: readonly string[] | undefined

  constructor(record: object) {
    this.#gather(record, undefined)
  }

  at(rank: number): Said {
    this.#said[rank] ??= new Text(this, rank, this.#ends[rank])
    return this.#said[rank]
  }

  /** All of them folded, as soon as a rule reads the words of one. */
  get words(): readonly string[] {
    this.#words ??= foldedEach(this.texts)
    return this.#words
  }

  #gather(value: object, before: Step | undefined): void {
    if (Array.isArray(value))
      for (let key = 0; key < value.length; key++) this.#gatherAt(key, before, value[key])
    else
      for (const key in value)
        if (!silentKeys.has(key)) this.#gatherAt(key, before, value[key as keyof object])
  }

  /** A number, a date or nothing at all is no text, and most of what a record holds. */
  #gatherAt(key: Step['key'], before: Step | undefined, value: unknown): void {
    if (typeof value === 'object' && value !== null) this.#gather(value, { key, before })
    else if (typeof value === 'string' && !isoDate.test(value) && value.trim() !== '') {
      this.texts.push(value)
      this.#ends.push({ key, before })
    }
  }
}

/** A key, after those that lead to what it stands in. */
type Step = { readonly key: string | number; readonly before: Step | undefined }

/** What is written for programs, or told elsewhere. */
const silentKeys: ReadonlySet<string> = new Set(
  'id clientId missionId kind status tone revision updatedAt deletedAt option person lineId phaseId number'.split(
    ' ',
  ),
)
const isoDate = /^\d{4}-\d{2}-\d{2}/

class Text implements Said {
  readonly text: string
  readonly #record: RecordTexts
  readonly #rank: number
  readonly #end: Step | undefined
  #path: RecordPlace['path'] | undefined

  constructor(record: RecordTexts, rank: number, end: Step | undefined) {
    this.text = record.texts[rank] ?? ''
    this.#record = record
    this.#rank = rank
    this.#end = end
  }

  get words(): string {
    return this.#record.words[this.#rank] ?? ''
  }

  get path(): RecordPlace['path'] {
    this.#path ??= pathTo(this.#end)
    return this.#path
  }

  get field(): string {
    return fieldLabel(this.path)
  }

  get isQuoted(): boolean {
    return this.path.some(key => quotedKeys.has(key))
  }
}

function pathTo(end: Step | undefined): RecordPlace['path'] {
  const keys: (string | number)[] = []
  for (let step = end; step !== undefined; step = step.before) keys.push(step.key)
  return keys.reverse()
}

const quotedKeys: ReadonlySet<string | number> = new Set(['quotes', 'feedback', 'testimonial'])

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
  recommendationsByTerm: 'Recommandations',
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
  profile: 'Présentation',
  history: 'Historique',
  customers: 'Clients',
  notes: 'Notes',
  successFactors: 'Facteurs de succès',
  steps: 'Étapes',
  about: 'Cadre',
}

function fieldLabel([first]: RecordPlace['path']): string {
  return fieldLabels[String(first)] ?? 'Texte'
}
