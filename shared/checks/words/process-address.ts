import { folded } from '../../french/folded.ts'
import { pattern } from '../../french/pattern.ts'
import type { Finding } from '../findings/finding.ts'
import { around, onceForEachRecord, type Said, saidIn } from '../reading/said.ts'
import { placeIn, type Scene, type ToldPlaybook, toldPlaybooks } from '../scene/scene.ts'

/** A process speaks to whoever follows it as « tu » or as « vous », in all of its items. */
export function processAddress(scene: Scene): Finding[] {
  return toldPlaybooks(scene).flatMap(findingsIn)
}

const findingsIn = onceForEachRecord((told: ToldPlaybook): readonly Finding[] => {
  const own = saidIn(told).filter(said => isToTheReader(told, said))
  const [familiar] = own.flatMap(said => spoken(said, familiarOpening, familiarWords))
  const [formal] = own.flatMap(said => spoken(said, formalOpening, formalWords))
  return familiar && formal ? [finding(told, familiar, formal)] : []
})

type Spoken = { readonly said: Said; readonly quote: string }

/** What is to be sent, asked or said to somebody else speaks to them. */
const toOthers = pattern()`
  mail|message|script|modele|courrier|courriel|lettre|sms|question|exemple|discours|pitch
  |accroche|phrase|client dit|prospect dit|verbatim|objection|reponse|responsable|pilote
  |equipe|roles?\b|qui fait
`

function isToTheReader(told: ToldPlaybook, { path, text }: Said): boolean {
  if (path[0] !== 'steps' && path[0] !== 'about') return false
  const { field } = placeIn(told, '', path)
  const label = labelIn(text)
  const isSaid = /[«»"“”?>]|bonjour|cordialement/i.test(text)
  return !isSaid && !toOthers.test(folded(`${field} ${label}`)) && !/\bmail|\bsms\b/i.test(label)
}

/** An import repeats on each item the label that stands above them: « Checklist : Vérifie le dossier ». */
function labelIn(text: string): string {
  return /^[^:]{3,60} : /.exec(text)?.[0] ?? ''
}

/** No nouns, and nobody else does them without being named. */
const imperatives =
  "verifie|prepare|envoie|confirme|valide|appelle|cree|redige|ajoute|organise|planifie|complete|remplis|relis|choisis|identifie|explique|utilise|laisse|evite|commence|termine|remercie|transmets|informe|previens|assure-toi|pense a|n'oublie|n'hesite|n'envoie|fais|mets|prends|tiens|ouvre|imprime|partage le|partage la|demande a|demande au|note les?|note la"
const familiarOpening = new RegExp(`^(?:${imperatives})(?![a-z-])`)
const familiarWords = /(?<![a-z'-])(?:tu|toi)(?![a-z-])/
/** « Préparez », « Assurez-vous »: a verb and not « Chez », « Assez », « Rendez-vous ». */
const formalOpening =
  /^(?!chez|assez|nez\b|rez\b|rendez-vous)(?:n'|ne )?[a-z]{3,}ez(?![a-z])|^(?:faites|dites)(?![a-z])/
const formalWords = /(?<![a-z'-])vous(?![a-z-])/

function spoken(said: Said, opening: RegExp, words: RegExp): Spoken[] {
  const start = labelIn(said.text).length
  const own = said.text.slice(start)
  const isOpen = opening.test(folded(own)) && /^\p{Lu}/u.test(own)
  if (isOpen) return [{ said, quote: around(own, 0, 30) }]
  return words.test(folded(own)) ? [{ said, quote: around(own, 0, own.length) }] : []
}

function finding(told: ToldPlaybook, familiar: Spoken, formal: Spoken): Finding {
  const place = ({ said, quote }: Spoken) => placeIn(told, said.field, said.path, quote)
  return {
    code: 'mixed-address',
    severity: 'warning',
    place: place(familiar),
    against: place(formal),
    message: `Le process tutoie (« ${familiar.quote} ») et vouvoie (« ${formal.quote} ») son lecteur.`,
  }
}
