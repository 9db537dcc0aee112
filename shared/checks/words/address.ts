import { folded } from '../../french/folded.ts'
import { pattern } from '../../french/pattern.ts'
import type { Finding } from '../findings/finding.ts'
import { originalAround } from '../reading/original-words.ts'
import { type Said, wordsLike } from '../reading/said.ts'
import { placeIn, type Scene, type Told, type ToldReport } from '../scene/scene.ts'

/**
 * One document says « tu » or « vous » to its reader, never both; people's own words are theirs. Where it says
 * « tu » all along, « votre équipe » is the company's; beside one « tu » alone, that one slipped in.
 */
export function mixedAddress({ proposals, reports, briefs }: Scene): Finding[] {
  return [...reports.flatMap(inQuotes), ...[...proposals, ...reports, ...briefs].flatMap(byWriter)]
}

function byWriter(told: Told): Finding[] {
  const own = wordsLike(told, pronouns).filter(({ isQuoted }) => !isQuoted)
  const inOneText = own.filter(({ words }) => familiarly.test(words) && formally.test(words))
  const familiar = first([...inOneText, ...own], familiarly)
  if (familiar === undefined) return []
  const isSlip = own.filter(({ words }) => familiarly.test(words)).length === 1
  const formal =
    first(inOneText, formally) ?? first(own, spokenTo) ?? first(own, isSlip ? formally : personal)
  return formal === undefined ? [] : [finding(told, familiar, formal)]
}

/** « Tu as tenu parole… Je vous recommande »: worth knowing, as « vous » may be the whole firm. */
function inQuotes(told: ToldReport): Finding[] {
  return wordsLike(told, pronouns)
    .filter(({ path, words }) => path.includes('quotes') && !severalPeople.test(words))
    .flatMap(said => {
      const [familiar, formal] = [first([said], familiarly), first([said], heardBy)]
      if (familiar === undefined || formal === undefined) return []
      const message = `La même personne dit « ${familiar.quote} » et « ${formal.quote} » dans une citation.`
      return [{ ...finding(told, familiar, formal), severity: 'info' as const, message }]
    })
}

/** « Toi et ton équipe, vous… » */
const severalPeople = pattern()`
  \b(?:ton equipe|tes (?:collegues|equipes)|toute l'equipe|vous (?:tous|toutes|deux|trois)|a tous|a toutes
  |cabinet|et toi|toi et)\b
`
const heardBy = /(?<![\p{L}'-])(?:je|nous|on) (?:ne )?vous(?![\p{L}-])/u

const familiarly = pattern('u')`
  (?<![\p{L}'-])(?:
    (?:tu|toi|te|ton|ta|tes|n'hesite pas|n'oublie pas)(?![\p{L}-])|t'(?=\p{L})
  )
`

/** « Tu peux nous appeler ; votre équipe est prête. »: in one breath, any of them. */
const formally = /(?<![\p{L}'-])(?:vous|votre|vos|votres|n'hesitez)(?![\p{L}-])/u
const spokenTo = /(?<![\p{L}'-])(?:vous|n'(?:hesitez|oubliez)|le votre)(?![\p{L}-])/u

/** « votre retour » is the reader's; « votre équipe », « vos magasins » are the company's, whoever reads. */
const personal = pattern('u')`
  (?<![\p{L}'-])(?:votre|vos) (?:
    accord|accueil|aide|appels?|attention|avis|bureau|confiance|cordialite|demandes?|disponibilites?
    |disposition|ecoute|e-?mails?|engagement|interet|lecture|mails?|message|patience|precieux
    |presence|questions?|relecture|remarques?|reponses?|retours?|role|signature|soutien|temps
    |validation|visite
  )(?![\p{L}-])
`

const pronouns = /\b(?:tu|toi|te|ton|ta|tes|t|vous|votre|vos)\b|n'(?:hesite|oublie)/

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
