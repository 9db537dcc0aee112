import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'

/** What may be said of one phase under a label of its own. */
const fields = {
  objectives: pattern()`
  ^(?:
    (?:objectif|but|finalite|description|contenu|enjeu)s?\b
    |ce qu(?:e (?:nous|l'on) |'on |'elle )(?:allons |va )?(?:fait|fais|fer|faire)
    |(?:au |le )?programme|deroule
  )
`,
  deliverables: pattern()`
  ^(?:
    remise?s?$
    |(?:
      livrable|rendu|production|resultat|document|activite|tache|action|travaux|etapes?$
      |prestation|contenu
    )s?\b
    |ce que (?:vous|tu|nous) (?:recev|reco|obten|livr|remett|rend|aur)|a la cle
    |nous (?:remettons|livrons|rendons)|vous (?:recev|reparte|obten)
    |ce qui (?:est|sera) (?:livre|remis|rendu)
  )
`,
  period: /^(?:periode|duree|calendrier|dates?|planning|quand|delai|echeance)s?\b/,
  effort:
    /^(?:charge|effort|temps (?:prevu|estime|passe|alloue|de travail)|qui et combien|jours?|intervenant|consultant|equipe|ressource)s?\b/,
} satisfies Record<string, RegExp>

export type PhaseField = keyof typeof fields

export function phaseField(label: string): PhaseField | undefined {
  const words = bareWords(label)
  return (Object.keys(fields) as PhaseField[]).find(name => fields[name].test(words))
}
