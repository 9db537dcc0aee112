import { folded } from '../../french/folded.ts'
import { pattern } from '../../french/pattern.ts'

/** « Guide (relecture encore à faire) »: what a title adds of the work that is left. */
export function leftInTitle(title: string): string | undefined {
  if (!/[(,:–—-]/.test(title) || !rough.test(title)) return undefined
  const [, between, after] =
    /\(([^()]{4,80})\)\s*$|(?:\s[–—-]|,|\s?:)\s([^,:–—()]{4,80})$/u.exec(title) ?? []
  const added = (between ?? after)?.trim()
  return added !== undefined && left.test(folded(added)) && !/\b(?:rien|aucune?)\b/i.test(added)
    ? added
    : undefined
}

const rough = /encore| [àa] \S+(?:er|ir|re)\b|cours|manquant|incompl| non |\(non /i
const left = pattern()`
  \b(?:
    (?:encore|reste(?:nt)?|restant(?:e|s|es)?) a [a-z]{2,}(?:er|ir|re)\b
    |a (?:
      faire|relire|completer|finaliser|valider|corriger|tester|signer|reprendre|terminer
      |finir|rediger
    )(?: [a-z' ]{1,30})?$
    |pas encore [a-z]{3}
    |en cours
    (?: de (?:relecture|validation|redaction|finalisation|correction|test|livraison))?$
    |incompl(?:et|ete)$|non (?:relue?|validee?|testee?|signee?|terminee?)s?$
    |[a-z]+ manquante?s?$
  )
`
