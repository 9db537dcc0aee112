import type { Person, Resume } from '../../domain/firm/firm.ts'
import { bold, bullets, facts, isFilled, paragraph, row, section, table } from '../blocks.ts'
import type { Block, Line } from '../document-tree.ts'
import { prose, proseLine } from '../prose.ts'

/** What a firm says of one of its people; nothing where it says nothing. */
export function resumeBlocks({ name, role, email, phone, resume }: Person, title: string): Block[] {
  const told = resume === undefined ? [] : toldBlocks(resume)
  if (told.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: `${title} – ${name}` },
    ...facts(name, [
      { label: 'Fonction', value: role },
      { label: 'Courriel', value: email },
      { label: 'Téléphone', value: phone },
    ]),
    ...told,
  ]
}

function toldBlocks({ summary, skills, experiences, education, languages }: Resume): Block[] {
  const spoken = languages.filter(isFilled).join(', ')
  return [
    ...prose(summary),
    ...section(3, 'Compétences', bullets(skills)),
    ...section(3, 'Expériences', experienceTable(experiences)),
    ...section(3, 'Formation', bullets(education)),
    ...section(3, 'Langues', isFilled(spoken) ? [paragraph(spoken)] : []),
  ]
}

function experienceTable(experiences: Resume['experiences']): Block[] {
  const told = experiences.filter(({ title, text }) => isFilled(title) || isFilled(text))
  return table(
    'Expériences',
    [
      ['Période', 'text', 2],
      ['Expérience', 'text', 8],
    ],
    told.map(experience => row('body', [experience.period ?? '', experienceLine(experience)])),
  )
}

function experienceLine({ title, text }: Resume['experiences'][number]): Line {
  const details = proseLine(text)
  if (!isFilled(title)) return details
  return details.length === 0 ? bold(title) : [{ text: `${title}\n`, bold: true }, ...details]
}
