import { blockFindings } from './block-findings.ts'
import type { TemplateContents } from './contents.ts'
import { nearestField } from './fields.ts'
import { error, info, type TemplateFinding, warning } from './finding.ts'
import { textFindings } from './text-findings.ts'

/** What is wrong with a template or worth knowing of it, the gravest first. */
export function templateFindings(contents: TemplateContents): TemplateFinding[] {
  const findings = [
    ...unsentFindings(contents),
    ...contents.texts.flatMap(textFindings),
    ...blockFindings(contents),
    ...contents.mergeFields.map(mergeFinding),
    ...styleFindings(contents.missingStyles),
  ]
  return readable(
    levels.flatMap(level => withoutRepeats(findings.filter(each => each.level === level))),
  )
}

const mostShown = 30

/** No more than a person would read; how many there are beside them, as grave as the next one. */
function readable(findings: readonly TemplateFinding[]): TemplateFinding[] {
  const next = findings[mostShown]
  if (next === undefined) return [...findings]
  const rest = `Et ${findings.length - mostShown} autres points, à voir une fois ceux-ci réglés.`
  return [...findings.slice(0, mostShown), { level: next.level, message: rest }]
}

const levels = ['error', 'warning', 'info'] as const

export function isUsable(findings: readonly TemplateFinding[]): boolean {
  return findings.every(({ level }) => level !== 'error')
}

/** What would leave with each document and was not meant to. */
function unsentFindings({ comments, revisions }: TemplateContents): TemplateFinding[] {
  return [
    ...(comments === 0
      ? []
      : [
          error(
            'Ce modèle contient des commentaires, que chaque client recevrait : supprimez-les dans Word (Révision, Supprimer tous les commentaires).',
          ),
        ]),
    ...(revisions === 0
      ? []
      : [
          error(
            'Ce modèle contient des modifications suivies : acceptez-les ou refusez-les dans Word (Révision, Accepter toutes les modifications).',
          ),
        ]),
  ]
}

function mergeFinding(name: string): TemplateFinding {
  const nearest = nearestField(name)
  const advice = nearest === undefined ? 'un champ de la liste' : `{{${nearest}}}`
  return warning(`« ${name} » est un champ de publipostage de Word : remplacez-le par ${advice}.`)
}

function styleFindings(missing: readonly string[]): TemplateFinding[] {
  if (missing.length === 0) return []
  const names = missing.map(name => `« ${name} »`).join(', ')
  return [info(`Ce modèle ne définit pas ${names} : l’apparence d’Établi y pourvoira.`)]
}

function withoutRepeats(findings: readonly TemplateFinding[]): TemplateFinding[] {
  return [...new Map(findings.map(each => [each.message, each])).values()]
}
