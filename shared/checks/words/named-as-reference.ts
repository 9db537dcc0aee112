import { folded } from '../../french/folded.ts'
import { recordOf, type Said } from '../reading/said.ts'
import { sentenceAround } from '../reading/sentence-around.ts'
import type { Told } from '../scene/scene.ts'

/**
 * Those texts that do not name another client as a reference: not the references themselves, nor what stands
 * beside a consent; nor the notes of a document that cites it elsewhere.
 */
export function withoutReferences(told: Told, said: readonly Said[], name: RegExp): Said[] {
  const [cited, others] = [
    said.filter(each => isCited(told, each, name)),
    said.filter(each => !isCited(told, each, name)),
  ]
  return cited.length === 0 ? others : others.filter(({ path }) => path[0] !== 'notes')
}

function isCited(told: Told, said: Said, name: RegExp): boolean {
  return said.path[0] === 'references' || isOfReferences(told, said) || hasConsent(said, name)
}

/** A note under « 9. Nos références ». */
function isOfReferences(told: Told, { path: [list, rank] }: Said): boolean {
  if (list !== 'notes') return false
  const { notes } = recordOf(told) as { readonly notes?: readonly { readonly heading?: string }[] }
  return /\breferences?\b/.test(folded(notes?.[Number(rank)]?.heading ?? ''))
}

/** « Fret Salvy (avec son accord écrit du 3 mars) ». */
function hasConsent({ words }: Said, name: RegExp): boolean {
  const match = name.exec(words)
  return match !== null && consent.test(sentenceAround(words, match.index))
}

const consent =
  /\b(?:avec|sous reserve d[eu']|sur|nous (?:a|ont) donne) ?(?:son|leur|l'|un) ?accord\b|\baccord (?:ecrit|prealable|de citation)\b|\bautoris[a-z]+ a (?:le |la |les |etre )?cite|\bconsentement\b/
