import type { Playbook } from '../../domain/playbook/playbook.ts'
import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import type { Group, Title } from '../outline/entry.ts'
import { withoutNumber } from '../outline/sections.ts'
import { isGate, type Step } from './playbook-steps.ts'

type About = NonNullable<Playbook['about']>[number]

/** The groups that tell what a process is for or is measured by, apart from those that tell what to do. */
export function aboutApart(groups: readonly Group[], documentLine: number | undefined) {
  const headings = groups.flatMap(group => headingOf(group, documentLine) ?? [])
  const numbered = headings.filter(isNumberedStep)
  const isTask = (heading: Title) => hasTasks(groups, heading, documentLine)
  const isTicked = numbered.some(isTask)
  const isBelow = (heading: Title) =>
    (isTicked || numbered.length >= fewestNamed) &&
    heading.line > (numbered.at(-1)?.line ?? 0) &&
    !isTask(heading) &&
    !isGate(heading.text)
  const beside = headings.filter(
    heading => isBeside(heading, numbered) || (numbered.length >= fewestSteps && isBelow(heading)),
  )
  const steps = headings.filter(heading => !beside.includes(heading))
  const isLeft = steps.length < fewestSteps
  const isAbout = (group: Group) => {
    const heading = headingOf(group, documentLine)
    if (isLeft) return false
    return heading === undefined ? isOverAll(group, steps[0]) : beside.includes(heading)
  }
  return {
    about: groups.filter(isAbout),
    steps: groups.filter(group => !isAbout(group)),
    /** From this line on, what is told stands below the steps. */
    end: steps.at(-1)?.line ?? 0,
  }
}

/** As steps are read; where they begin, what is told of the process has been said. */
export function aboutOf(steps: readonly Step[], isAfter: boolean): About[] {
  return steps.map(({ title, items }) => ({
    title,
    items,
    ...(isAfter && { after: true as const }),
  }))
}

/** « **Objectif :** teindre sans reprise », in bold above the first step; what is ticked there is to be done. */
function isOverAll({ titles, entries }: Group, first: Title | undefined): boolean {
  const label = titles.at(-1)
  const isTold = label?.kind === 'label' && label.line < (first?.line ?? 0) && !isGate(label.text)
  return isTold && entries.every(({ checked }) => checked === undefined)
}

const fewestSteps = 2

/** « ÉTAPE 1 » to « ÉTAPE 3 »: what is told below them without a number is none. */
const fewestNamed = 3

function headingOf({ titles }: Group, documentLine: number | undefined): Title | undefined {
  return titles.find(({ kind, line }) => kind === 'heading' && line !== documentLine)
}

/** Where the steps are numbered and ticked, a grid of marks below them is none. */
function hasTasks(groups: readonly Group[], heading: Title, documentLine: number | undefined) {
  return groups.some(
    group =>
      headingOf(group, documentLine) === heading &&
      group.entries.some(({ checked }) => checked !== undefined),
  )
}

/** « ÉTAPE 2 : QUALIFIER ». */
function isNumberedStep({ text }: Title): boolean {
  return /^(?:etape|phase|temps|volet|step)(?: n)? ?\d/.test(bareWords(text))
}

/** Told by its name; or above the first of steps that are numbered by their name. */
function isBeside(title: Title, numbered: readonly Title[]): boolean {
  if (isNumberedStep(title)) return false
  const [first] = numbered
  const isAbove = numbered.length >= fewestSteps && first !== undefined && title.line < first.line
  return isAbove || besides.test(bareWords(withoutNumber(title.text)))
}

const besides = pattern('u')`
  ^(?:(?:les?|la|l'|nos?|notre|vos) ?)?(?:
    objectifs?|objet|finalites?|buts?|enjeux|pourquoi|contexte|perimetre|champ d'application
    |domaine d'application|vue d'ensemble|en bref|presentation|introduction|preambule
    |definitions?|glossaire|vocabulaire|indicateurs?|kpis?
    |mesures? de (?:la )?(?:performance|reussite)|tableau de bord
    |roles?(?: et responsabilites)?|acteurs|responsabilites|raci|qui fait quoi
    |documents? (?:associes?|lies?|de reference)|annexes?|historique(?: des versions)?
    |versions?|revisions?|erreurs (?:frequentes|a eviter|classiques)|bonnes pratiques
    |rappels?|faq|reperes(?: et exemples)?$|exemples(?: et (?:reperes|modeles))?$
    |ordres? de grandeur$|(?:grille|bareme)s? (?:de|des|tarif)|tarifs?|en resume|a retenir
    |l'essentiel
  )(?!\p{L})
`
