import * as z from 'zod'
import { typeset } from './french.ts'
import { type BlockFieldName, isBlockField, nearestField } from './template-fields.ts'
import { fieldsIn, otherNotations, strayBraces, type WrittenField } from './template-text.ts'

export type TemplatePlace = 'body' | 'table' | 'textBox' | 'control' | 'header' | 'footer' | 'note'

/** The text of one paragraph of a template; `looks` are its runs, each with its length and its format. */
export type TemplateText = {
  readonly text: string
  readonly place: TemplatePlace
  readonly looks: readonly { readonly length: number; readonly format: string }[]
}

/** What the doctor looks at; the file itself has been found sound before. */
export type TemplateContents = {
  readonly texts: readonly TemplateText[]
  /** Styles of our documents that it does not define, by the names that Word shows. */
  readonly missingStyles: readonly string[]
  readonly comments: number
  readonly revisions: number
  /** Names of Word's own mail-merge fields. */
  readonly mergeFields: readonly string[]
  /** It has a table of contents of its own, which ours replaces. */
  readonly hasContentsTable: boolean
  /** Another one, made of a mere field. */
  readonly hasLooseContentsTable: boolean
}

/** An `error` keeps the template from being used; `message` is one French sentence. */
export const TemplateFinding = z.object({
  level: z.enum(['error', 'warning', 'info']),
  message: z.string(),
})
export type TemplateFinding = z.infer<typeof TemplateFinding>

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

function textFindings(paragraph: TemplateText): TemplateFinding[] {
  const { text, place } = paragraph
  return [
    ...fieldsIn(text).flatMap(field => fieldFindings(field, paragraph)),
    ...strayBraces(text).map(excerpt =>
      error(
        `Accolades incomplètes ${places[place]}, vers « ${excerpt} » : un champ s’écrit {{client}}, sur une seule ligne.`,
      ),
    ),
    ...otherNotations(text).map(({ written, name }) =>
      warning(
        `${written} ${places[place]} n’est pas un champ et sera imprimé tel quel : écrivez {{${name}}}.`,
      ),
    ),
  ]
}

function fieldFindings(field: WrittenField, { place, looks }: TemplateText): TemplateFinding[] {
  const shown = `{{${field.written}}}`
  if (field.name === undefined) return [unknownField(field.written, place)]
  if (isBlockField(field.name) || !isMixed(field, looks)) return []
  return [
    warning(
      `${shown} ${places[place]} est écrit en plusieurs mises en forme : celle de la première accolade sera gardée.`,
    ),
  ]
}

function unknownField(written: string, place: TemplatePlace): TemplateFinding {
  const nearest = nearestField(written)
  const advice =
    nearest === undefined
      ? 'remplacez-le par un champ de la liste ou retirez-le.'
      : `vouliez-vous écrire {{${nearest}}} ?`
  return error(`Champ inconnu {{${written}}} ${places[place]} : ${advice}`)
}

function isMixed({ start, end }: WrittenField, looks: TemplateText['looks']): boolean {
  let at = 0
  const formats = looks.flatMap(({ length, format }) => {
    const isWithin = length > 0 && at < end && at + length > start
    at += length
    return isWithin ? [format] : []
  })
  return new Set(formats).size > 1
}

function blockFindings({ texts, ...template }: TemplateContents): TemplateFinding[] {
  const contents = blockPlaces(texts, 'contenu')
  const table = blockPlaces(texts, 'sommaire')
  return [
    ...misplaced('contenu', contents),
    ...misplaced('sommaire', table),
    ...(contents.length > 0
      ? []
      : [
          info(
            '{{contenu}} n’est pas dans ce modèle : le document viendra après le texte du modèle.',
          ),
        ]),
    ...(table.length > 0 && template.hasContentsTable
      ? [
          warning(
            'Ce modèle a {{sommaire}} et une table des matières de Word : la seconde sera retirée.',
          ),
        ]
      : []),
    ...(template.hasLooseContentsTable
      ? [
          error(
            'La table des matières de ce modèle resterait celle du modèle : remplacez-la par {{sommaire}}, seul dans son paragraphe.',
          ),
        ]
      : []),
  ]
}

type BlockPlace = { readonly place: TemplatePlace; readonly isAlone: boolean }

function blockPlaces(texts: readonly TemplateText[], name: BlockFieldName): BlockPlace[] {
  return texts.flatMap(({ text, place }) =>
    fieldsIn(text)
      .filter(field => field.name === name)
      .map(({ start, end }) => ({
        place,
        isAlone: text.slice(0, start).trim() === '' && text.slice(end).trim() === '',
      })),
  )
}

function misplaced(name: BlockFieldName, found: readonly BlockPlace[]): TemplateFinding[] {
  return [
    ...(found.length > 1 ? [error(`{{${name}}} est écrit deux fois : gardez-en un seul.`)] : []),
    ...found
      .filter(({ place }) => place !== 'body')
      .map(({ place }) =>
        error(
          `{{${name}}} est ${places[place]} : placez-le dans le corps du texte, seul dans son paragraphe.`,
        ),
      ),
    ...found
      .filter(({ place, isAlone }) => place === 'body' && !isAlone)
      .map(() =>
        error(
          `{{${name}}} partage son paragraphe avec d’autres mots : mettez-le seul dans son paragraphe.`,
        ),
      ),
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

const places: Record<TemplatePlace, string> = {
  body: 'dans le texte',
  table: 'dans un tableau',
  textBox: 'dans une zone de texte',
  control: 'dans un contrôle de contenu',
  header: 'en en-tête',
  footer: 'en pied de page',
  note: 'dans une note',
}

function withoutRepeats(findings: readonly TemplateFinding[]): TemplateFinding[] {
  return [...new Map(findings.map(each => [each.message, each])).values()]
}

function error(message: string): TemplateFinding {
  return { level: 'error', message: typeset(message) }
}

function warning(message: string): TemplateFinding {
  return { level: 'warning', message: typeset(message) }
}

function info(message: string): TemplateFinding {
  return { level: 'info', message: typeset(message) }
}
