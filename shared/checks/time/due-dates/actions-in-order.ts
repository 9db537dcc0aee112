import type { Action } from '../../../domain/meeting/meeting.ts'
import { folded, searchWords } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'

/** « Sélection de 3 ateliers » for the 8th, and « Présentation des ateliers » for the 5th: one follows the other. */
export function actionsInOrder({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const steps = minutes.meeting.actions.flatMap(stepOf)
    return steps.flatMap(after =>
      steps
        .filter(before => comesBefore(before, after) && before.due > after.due)
        .slice(0, 1)
        .map(before => finding(minutes, after, before)),
    )
  })
}

type Step = {
  readonly index: number
  readonly title: string
  readonly due: string
  readonly kind: string
  readonly things: readonly string[]
}

function stepOf({ title, due, status }: Action, index: number): Step[] {
  const words = folded(title)
  const kind = kinds.find(([, telling]) => telling.test(words))?.[0]
  if (due === undefined || kind === undefined || status === 'done' || part.test(words)) return []
  const things = thingsOf(words)
  return things.length === 0 ? [] : [{ index, title, due, kind, things }]
}

const kinds: readonly (readonly [string, RegExp])[] = [
  [
    'shortlist',
    /^(?:selection(?:ner)?|choix|choisir|identifier|identification) (?:de |des |d')?(?:[2-9]|deux|trois|quatre|cinq) /,
  ],
  ['shown', /^(?:presentation|presenter)\b/],
  ['written', /^(?:redaction|rediger|elaboration|elaborer|preparation|preparer|ecrire|ecriture)\b/],
  ['read', /^(?:relecture|relire)\b/],
  ['approved', /^(?:validation|valider)\b/],
  [
    'out',
    /^(?:publication|publier|diffusion|diffuser|impression|imprimer|signature|signer|envoi|envoyer)\b/,
  ],
]

/** What must be over before each may begin. */
const before: Readonly<Record<string, readonly string[]>> = {
  shown: ['shortlist', 'written'],
  read: ['written'],
  approved: ['written'],
  out: ['written', 'read', 'approved'],
}

/** « Envoi pour relecture », « Rédaction (v2) »: a piece of it, or a turn. */
const part =
  /\bpour (?:relecture|avis|validation|accord|signature)|\bv\d|\bversion|\blot\b|\bphase\b|\bpartie\b|\bsuite\b|\bn°|\bmaj\b|\bmise a jour|\bdefiniti|\bfinal|\bprovisoire|\bprojet de\b|\bdraft|\bbrouillon|\btrame\b|\bplan\b/

/** What it is done to, without its number, whom it is for and what stands aside. */
function thingsOf(words: string): string[] {
  const [, object = ''] = /^\S+ (.*)$/.exec(words.replace(/\s*\(.*$/, '')) ?? []
  const [own = ''] = object.split(/ (?:a|au|aux|pour|avec|par|dans|sur|en|chez|lors|avant) /)
  return searchWords(own)
    .filter(
      word => word.length > 3 && !/^\d|^(?:deux|trois|quatre|cinq|premier|premiere)s?$/.test(word),
    )
    .map(word => word.replace(/[sx]$/, ''))
}

/** Of the very same thing, which the second may tell in fewer words. */
function comesBefore(first: Step, second: Step): boolean {
  const isNext = before[second.kind]?.includes(first.kind) === true
  return isNext && second.things.every((thing, rank) => first.things[rank] === thing)
}

function finding(minutes: ToldMinutes, after: Step, first: Step): Finding {
  return {
    code: 'date-conflict',
    severity: 'warning',
    place: placeIn(minutes, `Action « ${after.title} »`, ['actions', after.index, 'due']),
    against: placeIn(minutes, `Action « ${first.title} »`, ['actions', first.index, 'due']),
    message: `« ${after.title} » est pour le ${formatDate(after.due)}, avant « ${first.title} » (${formatDate(first.due)}).`,
    stated: formatDate(after.due),
  }
}
