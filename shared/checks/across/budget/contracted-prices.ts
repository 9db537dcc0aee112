import { amountsIn, amount as euros } from '../../../french/figures/told-amounts.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Said } from '../../reading/said.ts'
import type { Price } from './named-prices.ts'

export const someContract =
  /(?:ret[ei]n|chois|attribu|notifi|sign[ée]|confi[ée]|command|contrat|march[ée])[^\n€]{2,100}€/i

/** « Retenir Florix pour 62 000 € HT », « Le contrat avec Florix, d’un montant de 62 000 € »: the whole of it. */
export function contractedIn(said: Said): Price[] {
  if (said.isQuoted) return []
  return said.text.split(/[;\n]|\.\s/).flatMap(sentence =>
    inPart.test(folded(sentence))
      ? []
      : contracts.flatMap(form =>
          matchesIn(sentence, form).flatMap(
            ({ 0: quote, groups: { name = '', amount = '' } = {} }) => {
              const [told] = amountsIn(amount)
              if (told === undefined || told.precision > 0) return []
              return [{ name, cents: told.cents, per: '', sizes: '', quote, said }]
            },
          ),
        ),
  )
}

const name = String.raw`(?<name>\p{Lu}[\p{L}\d]+(?:[ -]\p{Lu}[\p{L}\d]+)?)(?![\p{L}\d])`
const who =
  "(?:la société |le cabinet |l[’']agence |l[’']éditeur |l[’']offre d[e’'] ?|la solution )?"
const chosen = '(?:retenue?|choisie?|attributaire)'
const link = `(?:,? (?:pour|à|au prix de|à hauteur de)|,? d[’']un montant (?:total |global )?de|,? pour un montant (?:total |global )?de| :| s[’']élève à| est de|,)`
const whole = `(?<amount>${euros})(?! ?(?:HT ?)?(?:/|par |de ))`
const contracts: readonly RegExp[] = [
  new RegExp(
    `(?:[Rr]eten(?:ir|ons)|[Cc]hois(?:ir|issons)|[Rr]etenue?|[Cc]hoisie?) ${who}${name}${link} ${whole}`,
    'gu',
  ),
  new RegExp(
    `(?:[Cc]ontrat|[Mm]arché|[Cc]ommande)[^.;:\\d\\n€]{0,30}? (?:avec|chez|à|de) ${who}${name}${link} ${whole}`,
    'gu',
  ),
  new RegExp(`${name}(?: est| a été)? ${chosen}${link} ${whole}`, 'gu'),
  new RegExp(`${name}(?: est| a été)? ${chosen} \\(${whole}(?: HT)?\\)`, 'gu'),
]

/** What is paid of it, or would be, or is counted otherwise. */
const inPart = pattern()`
  acompte|solde|factur|verse|paye|paie|echeance|maintenance|avenant|option|\bparts?\b|reste|engag|consomm|\blots?\b
  |estim|environ|fourchette|remise|rabais|au lieu|contre|\bavant\b|\bttc\b|tranche|annuel|mensuel|par (?:an|mois)
  |si |sauf|serai|concurrent|\bdevis\b|premier|deuxieme|second|nouve
`
