import type { Person, Resume } from './firm.ts'

export const emptyResume: Resume = { skills: [], experiences: [], education: [], languages: [] }

/** The person with this résumé, or without any once nothing is left in it. */
export function withResume(person: Person, resume: Resume): Person {
  const { resume: _former, ...others } = person
  return isResumeEmpty(resume) ? others : { ...person, resume }
}

function isResumeEmpty({ summary, skills, experiences, education, languages }: Resume): boolean {
  const lists = [skills, experiences, education, languages]
  return (summary ?? '').trim() === '' && lists.every(list => list.length === 0)
}

/** What a résumé holds, in a few words: « 2 expériences, 3 compétences ». */
export function resumeInWords(resume: Resume | undefined): string {
  if (resume === undefined) return 'À remplir'
  const parts = [
    counted(resume.experiences.length, 'expérience'),
    counted(resume.skills.length, 'compétence'),
    counted(resume.education.length, 'formation'),
    counted(resume.languages.length, 'langue'),
  ].filter(part => part !== '')
  return parts.length === 0 ? 'Présentation' : parts.join(', ')
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count > 1 ? 's' : ''}`
}
