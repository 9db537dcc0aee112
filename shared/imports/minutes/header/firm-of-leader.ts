import { bareWords } from '../../../french/bare-words.ts'
import { isConsultancy, isOrganisation } from '../../header/document-title.ts'
import { namesRole } from '../../header/person.ts'

/** « Animatrice : Anne Roy (Studio Aulne) »: the firm that whoever leads the meeting works for, and no function of theirs. */
export function firmOfLeader(text: string, leader: string, clientName: string): string[] {
  if (!text.includes(`${leader} (`)) return []
  const lines = text.split('\n').filter(line => led.test(line) && line.includes(`${leader} (`))
  return lines.flatMap(line => {
    const [name = ''] = line.slice(line.indexOf(`${leader} (`) + leader.length + 2).split(')')
    const isTheirs = bareWords(clientName).includes(bareWords(name))
    return isFirm(name.trim(), text) && !isTheirs ? [name.trim()] : []
  })
}

const led = /^[\s*_>#-]*(?:anim|facilit)\p{L}*[^:]{0,30}:/iu

/** Named for its kind or spelt as names are made up, « AquaPlan »; another capital may be a town, unless it is told again. */
function isFirm(name: string, text: string): boolean {
  if (!/^\p{Lu}[^\d,;:()]{1,39}$/u.test(name) || name.split(/\s+/).length > mostWords) return false
  if (isOrganisation(name) || isConsultancy(name)) return true
  return !namesRole(name) && (/\p{Ll}\p{Lu}/u.test(name) || text.split(name).length > 2)
}

const mostWords = 4
