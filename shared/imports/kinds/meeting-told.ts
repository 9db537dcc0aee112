import { bareWords } from '../../french/bare-words.ts'
import { withoutNumber } from '../outline/topics/section-names.ts'

/** « ATELIER « Accueil » – Laines Tavel », over those who were there and what was on the agenda or came of it. */
export function tellsOfMeeting(text: string, titles: readonly string[]): boolean {
  const lines = text.split('\n').map(bareLine)
  const opening = lines.filter(line => line !== '').slice(0, mostOpeningLines)
  const isMeeting =
    titles.some(title => meeting.test(bareWords(withoutNumber(title)))) ||
    opening.some(line => kindOfMeeting.test(line))
  const tells = (mark: RegExp) => lines.some(line => mark.test(line))
  return isMeeting && tells(who) && (tells(outcome) || (tells(agenda) && !tells(price)))
}

const mostOpeningLines = 12

function bareLine(line: string): string {
  return bareWords(line.replace(/^[\s#>*•–—-]*(?:\d{1,2}[.)]\s*)?\**/, ''))
}

const meeting = /^(?:ateliers?|workshops?|seminaires?|seances?|reunions?|comites?|copil|cotech)\b/

/** « Type : Atelier (1 journée) ». */
const kindOfMeeting =
  /^(?:type|nature|objet)(?: de (?:reunion|seance|rencontre))? (?:ateliers?|workshops?|seminaires?|seances?|reunions?|comites?|copil)\b/

const who =
  /^(?:participante?s?|presente?s?|etaient presents|personnes presentes|membres presents)\b/
const agenda = /^(?:ordre du jour|agenda|deroule|programme)\b/
const outcome =
  /^(?:(?:releve (?:de|des) )?decisions?|actions|plan d'actions?|tour de table|compte rendu)\b/
const price = /^(?:tarifs?|prix|cout|devis|honoraires|inscriptions?)\b/
