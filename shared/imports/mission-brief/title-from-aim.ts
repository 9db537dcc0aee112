import { pattern } from '../../french/pattern.ts'
import { capitalised } from '../../french/writing.ts'

/** A mission without a title of its own is known by the beginning of its objective, as far as its words hold together. */
export function titleFrom(objective: string): string | undefined {
  const words = objective.replace(/[*_`#]+/g, '').replace(/^[-\s]+/, '')
  const [clause = ''] = withoutWish(words).split(/\n|[.;:]\s|\s+(?:pour|afin)\s|,\s|\.$/)
  if (clause === '' || isOfBefore(clause)) return undefined
  const title = capitalised(clause)
  return isShort(title) ? title : shortened(title.replace(/\s\([^()]*\)/g, ''))
}

/** « Vous souhaitez … », « Il s’agit de … », « Le Client confie au Cabinet une mission de … » say who wants it. */
const wish = pattern('iu')`
  ^(?:
    (?:vous|nous|le client|la société|l[’']entreprise) (?:souhait|voul|désir|confi|propos|vis)
    \p{L}+ (?:vous |nous |au (?:cabinet|prestataire) )?(?:(?:une|la) mission )?
    (?:d[e’']\s?|visant à |consistant à )?
    |il s[’']agit (?:de |d[’'])
    |(?:l[’']|notre |votre )(?:objectif|ambition|but)(?: principal)? (?:est|serait) (?:de |d[’'])
  )
`

/** « ramener ce délai à cinq jours »: what is meant was said before. */
function isOfBefore(clause: string): boolean {
  return /(?<!\p{L})(?:cet?|cette|ces|celui-ci|celle-ci)\s/iu.test(clause)
}

function shortened(title: string): string {
  if (isShort(title)) return title
  const ends = [...title.matchAll(boundary)].filter(
    ({ index }) => index >= shortestTitle && index <= longestTitle,
  )
  const last = ends.at(-1)
  const clause = ends.find(([words]) => relative.test(words))
  const end = last?.[0] === ' et ' ? (clause ?? last) : last
  if (end !== undefined) return title.slice(0, end.index)
  return `${title.slice(0, longestTitle).replace(/\s+\S*$/, '')}…`
}

/** « Le Client confie au Cabinet une mission d’aide au tri. » */
export function withoutWish(sentence: string): string {
  return capitalised(sentence.replace(wish, ''))
}

function isShort(title: string): boolean {
  return title.length <= longestTitle
}

const longestTitle = 90
const shortestTitle = 25

/** « un outil qui donne la place et le poids »: half of what a clause tells is not what it tells. */
const relative = /^\s(?:qui|que|où|dont)\s/u

/** What follows may be left out: a second aim, a place, a means, a date. */
const boundary =
  /\s(?:et |dans |avec |sans |sur |chez |avant |d[’']ici |en (?=\d)|tout en |via |grâce |par |qui |que |où |dont )/gu
