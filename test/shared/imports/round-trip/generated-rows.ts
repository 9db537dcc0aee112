import { Meeting } from '../../../../shared/domain/meeting/meeting.ts'
import { Playbook } from '../../../../shared/domain/playbook/playbook.ts'
import { fc } from '../../../properties.ts'

const words = fc.constantFrom(
  'Équipe',
  'l’atelier',
  'à 35 %',
  'prix < 10 k€',
  'A*B',
  '*fort*',
  'snake_case',
  'x | y',
  '[brouillon]',
  '# 3',
  '<br>',
  'R&D',
  '12/05',
  "aujourd'hui",
  '« oui »',
  'https://exemple.fr/a_b',
  'nom@exemple.fr',
  '✅ fait',
  '🟢',
  '\\n',
  '~100',
  '`code`',
  'trois : deux',
  'œuvre – suite',
  '(30 min)',
  'PRIORITÉ 2',
)
const first = fc.constantFrom(
  'Ouvrir',
  'Relire',
  'Éric',
  '3 lots',
  '« Cible »',
  '1. Ventes',
  'Total',
  '– tiret',
  '+ vite',
  '[ ] case',
)

/** One line as people type it, with what Markdown might take for its own. */
export const text = fc
  .tuple(first, fc.uniqueArray(words, { maxLength: 12 }))
  .map(([start, rest]) => [start, ...rest].join(' '))

/** What prose says: a number or a dash before it would make a list of it, there as anywhere. */
const sentence = fc
  .tuple(
    fc.constantFrom('Ouvrir', 'Relire', 'Éric', '3 lots', '« Cible »'),
    fc.uniqueArray(words, { maxLength: 12 }),
  )
  .map(([start, rest]) => [start, ...rest].join(' '))

export const optionalText = fc.option(text, { nil: undefined })
export const day = fc
  .tuple(
    fc.integer({ min: 2019, max: 2031 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(
    ([year, month, date]) =>
      `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
  )
export const optionalDay = fc.option(day, { nil: undefined })
const hour = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(numbers => numbers.map(each => String(each).padStart(2, '0')).join(':'))
const optionalHour = fc.option(hour, { nil: undefined })

/** Markdown as the fields for prose hold it. */
export const prose = fc
  .array(
    fc.oneof(
      sentence,
      fc
        .array(sentence, { minLength: 1, maxLength: 5 })
        .map(items => items.map(each => `- ${each}`).join('\n')),
      sentence.map(each => `**Bilan**\u00a0: ${each}`),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(paragraphs => paragraphs.join('\n\n'))

const member = fc.record({ name: text, role: optionalText, note: optionalText })
export const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 5 })

const mark = fc.oneof(fc.integer({ min: 0, max: 20 }), text)
const benchmark = fc
  .uniqueArray(fc.constantFrom('Site', 'Prix', 'Délai', 'Accueil', 'Stock', 'SAV'), {
    minLength: 1,
  })
  .chain(criteria =>
    few(
      fc.record({
        name: text,
        scores: fc.record(Object.fromEntries(criteria.map(each => [each, mark]))),
        strengths: fc.option(fc.array(text, { minLength: 1, maxLength: 3 }), { nil: undefined }),
        weaknesses: fc.option(fc.array(text, { minLength: 1, maxLength: 3 }), { nil: undefined }),
      }),
    ),
  )

const id = fc.uuid()
const note = fc.record({
  id,
  text,
  author: fc.constantFrom(undefined, 'Anne Roy', 'Ève'),
  group: fc.constantFrom(undefined, 'Délais', 'Prix & marge', 'Équipe'),
  votes: fc.constantFrom(undefined, 1, 12),
})

export const meetings: fc.Arbitrary<Meeting> = fc
  .record({
    id,
    clientId: id,
    kind: fc.constantFrom('workshop', 'kickoff', 'steering', 'other'),
    title: text,
    date: optionalDay,
    startsAt: optionalHour,
    endsAt: optionalHour,
    place: optionalText,
    facilitator: optionalText,
    participants: few(member),
    agenda: few(
      fc.record({
        title: text,
        minutes: fc.integer({ min: 0, max: 400 }),
        startedAt: optionalHour,
        endedAt: optionalHour,
      }),
    ),
    sections: few(fc.record({ title: text, notes: prose })),
    quotes: few(fc.record({ author: text, text: prose })),
    decisions: fc.array(fc.record({ title: text, reason: fc.option(prose, { nil: undefined }) }), {
      minLength: 1,
      maxLength: 5,
    }),
    actions: few(
      fc.record({
        title: text,
        owner: optionalText,
        due: optionalDay,
        status: fc.constantFrom('todo', 'doing', 'done'),
        decidedOn: optionalDay,
      }),
    ),
    board: fc.record({ notes: few(note) }),
    matrix: few(
      fc.record({
        title: text,
        impact: fc.oneof(
          fc.constantFrom('fort', 'moyen\u00a0: un peu', 'faible'),
          fc.integer({ min: 1, max: 10 }),
        ),
        effort: fc.oneof(text, fc.integer({ min: 1, max: 10 })),
        priority: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
        action: optionalText,
      }),
    ),
    benchmark,
    benchmarkScale: fc.constantFrom(undefined, 10, 20),
    feedback: few(fc.record({ author: fc.constantFrom('Anne Roy', 'Ève', 'R&D'), text: prose })),
  })
  .map(row => Meeting.parse(present({ ...row, benchmarkScale: scaleOf(row) })))

export const playbooks: fc.Arbitrary<Playbook> = fc
  .record({
    id,
    kind: fc.constantFrom('qualification', 'delivery', 'followUp', 'other'),
    title: text,
    steps: fc.array(
      fc.record({ title: text, gate: fc.constantFrom(undefined, true), items: few(text) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    about: few(
      fc.record({
        title: text,
        items: fc.array(text, { minLength: 1, maxLength: 3 }),
        after: fc.constantFrom(undefined, true),
      }),
    ).map(parts =>
      parts.toSorted((one, other) => Number(one.after ?? 0) - Number(other.after ?? 0)),
    ),
    templates: few(fc.record({ title: text, subject: optionalText, text: prose })),
  })
  .map(row => Playbook.parse(present(row)))

/** Without a mark in figures, there is nothing that they are out of. */
function scaleOf({ benchmark, benchmarkScale }: Pick<Meeting, 'benchmark' | 'benchmarkScale'>) {
  const marks = benchmark.flatMap(({ scores }) => Object.values(scores))
  return marks.some(each => typeof each === 'number') ? benchmarkScale : undefined
}

/** Absent values are absent keys. */
export function present<Row>(row: Row): Row {
  return JSON.parse(JSON.stringify(row)) as Row
}
