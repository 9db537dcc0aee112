import {
  placeNames,
  type TemplateContents,
  type TemplatePlace,
  type TemplateText,
} from './contents.ts'
import type { BlockFieldName } from './fields.ts'
import { error, info, type TemplateFinding, warning } from './finding.ts'
import { fieldsIn } from './text.ts'

/** The two fields that stand for whole blocks, each once and alone in its paragraph. */
export function blockFindings({ texts, ...template }: TemplateContents): TemplateFinding[] {
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
          `{{${name}}} est ${placeNames[place]} : placez-le dans le corps du texte, seul dans son paragraphe.`,
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
