import { placeNames, type TemplatePlace, type TemplateText } from './contents.ts'
import { isBlockField, nearestField } from './fields.ts'
import { error, type TemplateFinding, warning } from './finding.ts'
import { fieldsIn, otherNotations, strayBraces, type WrittenField } from './text.ts'

/** Fields in the words of a paragraph: unknown, broken, or half in another format. */
export function textFindings(paragraph: TemplateText): TemplateFinding[] {
  const { text, place } = paragraph
  return [
    ...fieldsIn(text).flatMap(field => fieldFindings(field, paragraph)),
    ...strayBraces(text).map(excerpt =>
      error(
        `Accolades incomplètes ${placeNames[place]}, vers « ${excerpt} » : un champ s’écrit {{client}}, sur une seule ligne.`,
      ),
    ),
    ...otherNotations(text).map(({ written, name }) =>
      warning(
        `${written} ${placeNames[place]} n’est pas un champ et sera imprimé tel quel : écrivez {{${name}}}.`,
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
      `${shown} ${placeNames[place]} est écrit en plusieurs mises en forme : celle de la première accolade sera gardée.`,
    ),
  ]
}

function unknownField(written: string, place: TemplatePlace): TemplateFinding {
  const nearest = nearestField(written)
  const advice =
    nearest === undefined
      ? 'remplacez-le par un champ de la liste ou retirez-le.'
      : `vouliez-vous écrire {{${nearest}}} ?`
  return error(`Champ inconnu {{${written}}} ${placeNames[place]} : ${advice}`)
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
