import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'

/** « Budget total », « Honoraires HT »: what all the lines of a budget make. */
export function isEnvelopeName(label: string): boolean {
  return envelopeName.test(bareWords(label))
}

const envelopeName = pattern()`
  ^(?:le |un |une |l')?(?:
    (?:grand )?total|ensemble$|tva|sous total
    |(?:budget|enveloppe)
    (?: (?:vendu|signe|accorde|valide|vote|alloue|arrete|fixe|autorise|maximal|plafonne|consenti|engage)e?)?
    (?: (?:par|en|lors|au|a) .*)?
    |plafond
    |(?:montant|prix|cout|investissement|honoraires)
    (?: (?:total|totaux|globa(?:l|ux)|maximum|maximal|max|previsionnel|alloue|estime|estimatif|disponible|forfaitaire|de la mission|du projet|ht|ttc|hors taxes?)\b)*
    $
  )
`
