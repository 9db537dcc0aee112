import { folded } from '../../french/folded.ts'
import type { Finding } from '../findings/finding.ts'
import { originalAround } from '../reading/original-words.ts'
import { type Said, wordsLike } from '../reading/said.ts'
import { placeIn, type Scene, type Told } from '../scene/scene.ts'

/** One document says « tu » or « vous » to its reader, never both; people's own words are theirs. */
export function mixedAddress({ proposals, reports, briefs }: Scene): Finding[] {
  return [...proposals, ...reports, ...briefs].flatMap(told => {
    const own = wordsLike(told, pronouns).filter(({ isQuoted }) => !isQuoted)
    const familiar = first(
      own,
      /(?<![\p{L}'-])(?:(?:tu|toi|te|ton|ta|tes|n'hesite pas|n'oublie pas)(?![\p{L}-])|t'(?=\p{L}))/u,
    )
    const formal = first(own, /(?<![\p{L}'-])(?:vous|votre|vos|votres|n'hesitez)(?![\p{L}-])/u)
    return familiar && formal ? [finding(told, familiar, formal)] : []
  })
}

const pronouns = /\b(?:tu|toi|te|ton|ta|tes|t|vous|votre|vos|votres)\b|n'(?:hesite|oublie)/

type Found = { readonly said: Said; readonly quote: string }

function first(texts: readonly Said[], pattern: RegExp): Found | undefined {
  for (const said of texts) {
    if (!pattern.test(said.words)) continue
    const text = withoutQuotes(said.text)
    const match = pattern.exec(folded(text))
    if (match !== null) return { said, quote: originalAround(text, match.index, match[0].length) }
  }
  return undefined
}

/** What stands between quotes, or behind `>`, is somebody else's. */
function withoutQuotes(text: string): string {
  return text.replace(/«[^»]*»|"[^"]*"|“[^”]*”|^>.*$/gm, ' ')
}

function finding(told: Told, familiar: Found, formal: Found): Finding {
  return {
    code: 'mixed-address',
    severity: 'warning',
    place: placeIn(told, familiar.said.field, familiar.said.path, familiar.quote),
    against: placeIn(told, formal.said.field, formal.said.path, formal.quote),
    message: `Le document tutoie (« ${familiar.quote} ») et vouvoie (« ${formal.quote} ») son lecteur.`,
  }
}
