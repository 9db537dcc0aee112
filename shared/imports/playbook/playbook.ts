import type { Playbook } from '../../domain/playbook/playbook.ts'
import { titleAsWritten } from '../../french/as-written.ts'
import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import { withoutSignature } from '../header/signature-block.ts'
import { type Entry, type Group, wholeText } from '../outline/entry.ts'
import { outline } from '../outline/outline.ts'
import type { Left } from '../outline/reading.ts'
import { leadingTitles } from '../outline/titles/leading-titles.ts'
import { aboutApart, aboutOf } from './playbook-about.ts'
import { toldInSignature, withoutClosing, withoutWriter } from './playbook-closing.ts'
import { mailsApart, namesMails, templateOf } from './playbook-mails.ts'
import { mergedSteps, stepOf } from './playbook-steps.ts'
import { type Rated, rateCardIn } from './rate-card.ts'
import { withOwnLists } from './told-labels.ts'

export type PlaybookReading = {
  readonly playbook: Playbook
  readonly unrecognised: readonly Left[]
  /** What it says that a day of the firm's people costs. */
  readonly rates: readonly Rated[]
}

/** A process or a checklist: its titles are steps, its lines are what to do and tick. */
export function readPlaybook(text: string, newId: () => string): PlaybookReading {
  const signed = withoutSignature(text)
  const written = withoutWriter(signed.body)
  const { body, closing } = withoutClosing(written.body)
  const groups = withClosings(outline(body))
  const first = groups.flatMap(({ titles }) => titles)[0]
  const leading = leadingTitles(groups)
  const title = titleAsWritten(titleIn(first?.text ?? 'Processus'), text)
  const told = groups.filter(({ titles }) => titles.some(each => !leading.includes(each)))
  const over = groups.filter(({ titles }) => titles.every(each => leading.includes(each)))
  const isMailing = [title, ...told.flatMap(({ titles }) => titles.map(each => each.text))].some(
    namesMails,
  )
  const { mails, others } = mailsApart(told, isMailing)
  const parted = aboutApart(withOwnLists(others, body, first?.line), first?.line)
  const stepsIn = (told: readonly Group[]) =>
    mergedSteps(told.flatMap(group => stepOf(group, first?.line)))
  const steps = stepsIn(parted.steps)
  const isAfter = ({ titles }: Group) => (titles.at(-1)?.line ?? 0) > parted.end
  const about = [
    ...aboutOf(stepsIn(parted.about.filter(each => !isAfter(each))), false),
    ...aboutOf(stepsIn(parted.about.filter(isAfter)), true),
  ]
  const unrecognised = [
    ...over.flatMap(({ entries }) =>
      entries.map(each => ({ line: each.line, text: wholeText(each) })),
    ),
    ...closing,
    ...written.closing,
    ...toldInSignature(signed.signature, text),
  ]
  const notes = unrecognised.map(({ text: told }) => ({ text: told }))
  return {
    playbook: {
      id: newId(),
      kind: kindIn(title) ?? kindOfSteps(steps) ?? 'other',
      title,
      steps,
      ...(about.length > 0 && { about }),
      templates: mails.map(templateOf),
      runs: [],
      ...(notes.length > 0 && { notes }),
    },
    unrecognised,
    rates: rateCardIn(others),
  }
}

/** « DOCUMENT #12 : PROCESS – Qualifier un prospect »: neither its rank nor its bare kind is its name. */
function titleIn(text: string): string {
  return text
    .replace(/^document\s*(?:n°|#)?\s*\d+\s*[:–—-]\s*/iu, '')
    .replace(
      /^(?:process(?:us)?|check ?-?list|proc[ée]dure|m[ée]thode|playbook)\s*(?::|\s[–—-])\s+/iu,
      '',
    )
}

/** « Cordialement » ends an e-mail: it opens no step, and what follows stands under the titles it had. */
function withClosings(groups: readonly Group[]): Group[] {
  const told: Group[] = []
  for (const { titles, entries } of groups) {
    const closing = titles.find(({ text }) =>
      /^(?:bien )?(?:cordialement|à vous|sincèrement|à bientôt)\b/iu.test(text),
    )
    const last = told.at(-1)
    if (closing !== undefined && titles.at(-1) === closing && last !== undefined) {
      const word: Entry = {
        line: closing.line,
        text: closing.text,
        markdown: closing.text,
        kind: 'paragraph',
        children: [],
      }
      told[told.length - 1] = { ...last, entries: [...last.entries, word, ...entries] }
    } else told.push({ titles: titles.filter(title => title !== closing), entries })
  }
  return told
}

/** What most of the steps that tell it are of: the last of a delivery may be a follow-up. */
function kindOfSteps(steps: readonly { readonly title: string }[]): Playbook['kind'] | undefined {
  const kinds = steps.flatMap(({ title }) => kindIn(title) ?? [])
  const times = (kind: Playbook['kind']) => kinds.filter(each => each === kind).length
  const [first = 0, second = 0] = [...new Set(kinds)].map(times).toSorted((a, b) => b - a)
  if (first > second) return kinds.find(kind => times(kind) === first)
  return kindIn(steps.map(({ title }) => title).join(' '))
}

/** The title tells, before the words of the steps. */
function kindIn(text: string): Playbook['kind'] | undefined {
  const words = bareWords(text)
  if (/qualification|prospect|\bleads?\b|bant|avant vente|commercial|\bventes?\b/.test(words))
    return 'qualification'
  if (followingUp.test(words)) return 'followUp'
  return /delivery|livraison|mission|realisation|execution|projet|qualite|production/.test(words)
    ? 'delivery'
    : undefined
}

const followingUp = pattern()`
  (?<!\b(?:indicateurs?|tableaux?|comites?|reunions?|points?|outils?) de )suivi
  (?! (?:de |du |des )?(?:projet|mission|budget|chantier|indicateur))
  |(?:post|apres) (?:mission|projet|livraison)|fidelisation
`
