import type { Report } from '../../../domain/report/report.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { capitalised } from '../../../french/writing.ts'
import { sentencesIn } from '../../words/sentences.ts'

/** « Le suivi est prévu à un mois (27 mars 2026) et six mois (27 août 2026) », in a conclusion: each day is a step to come. */
export function followUpsSaid(conclusion: string, date = ''): Report['nextSteps'] {
  if (!/mois.*20\d\d/iu.test(conclusion)) return []
  return sentencesIn(conclusion).flatMap(sentence => {
    const [name] = named.exec(sentence) ?? []
    return name === undefined
      ? []
      : [...sentence.matchAll(dated)].flatMap(each => stepIn(name, each, date))
  })
}

const named =
  /(?<!\p{L})(?:points? de suivi|suivi|bilan|rendez-vous|relance|visite|point)(?=s?(?!\p{L}))/iu
const months = String.raw`(?:\d{1,2}|un|deux|trois|quatre|cinq|six|neuf|dix|douze) mois`
const dated = new RegExp(
  String.raw`(?<!\p{L})(?<after>${months})(?:\s*(?:\(|:\s|,\s|–\s)(?:le\s)?|\sle\s)(?<day>[^(),;:]{6,24}20\d\d)`,
  'giu',
)

function stepIn(name: string, { groups }: RegExpExecArray, date: string): Report['nextSteps'] {
  const { after = '', day = '' } = groups ?? {}
  // Any year will do: the day tells its own.
  const span = firstDateSpan(day, '2000-01-01')
  return span?.exact === true && span.start > date
    ? [{ when: day, items: [`${capitalised(name)} à ${after}`] }]
    : []
}
