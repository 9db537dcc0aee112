import { bareWords } from '../../../french/bare-words.ts'
import { clientAlone } from '../../header/client-alone.ts'
import { organisationIn } from '../../header/document-title.ts'
import type { Title } from '../../outline/entry.ts'
import type { DocumentHeader } from '../../report/header/header.ts'

/** « Laurent Mercier, CEO ElectroDistrib » and « PROPOSITION COMMERCIALE – ELECTRODISTRIB » name one client. */
export function clientName(
  head: DocumentHeader,
  leading: readonly Title[],
  recipient: string,
): string | undefined {
  const told = [...head.fields].find(([name]) => clientField.test(name))?.[1].value
  if (told !== undefined && told !== '')
    return clientAlone(told).about === undefined ? told.replace(/\s*\([^)]*\)$/u, '') : told
  const [, , third] = leading
  if (third !== undefined && !/\d|:/.test(third.text)) return third.text
  const [, , employer] = recipient.split(/\s*,\s*/)
  if (employer !== undefined) return employer
  return (
    nameInBoth(recipient, head.title ?? '') ??
    /[–—-]\s*([^–—-]+)$/u.exec(head.title ?? '')?.[1]?.trim() ??
    organisationIn([
      ...leading.map(({ text }) => text),
      ...head.left.map(({ text }) => text).filter(text => !ourSide.test(bareWords(text))),
    ])
  )
}

const ourSide = /^(?:candidat|mandataire|prestataire|groupement|cabinet|emetteur|de )/

const clientField =
  /^(?:client|entreprise|societe|maitre d'ouvrage|commanditaire|beneficiaire|organisme|structure|etablissement)\b/

/** The longest words of the recipient that the title has as well: « Coopérative des Deux Rives ». */
function nameInBoth(recipient: string, title: string): string | undefined {
  const [person = '', ...post] = recipient.split(/[,(]/)
  const words = (post.join(' ') || person).split(/[\s,()]+/).filter(word => word !== '')
  const wanted = ` ${bareWords(title)} `
  const runs = words.flatMap((first, from) =>
    /^(?:[dl][’'])?[\p{Lu}\d]/u.test(first)
      ? words.slice(from).map((_, more) => unelided(words.slice(from, from + more + 1).join(' ')))
      : [],
  )
  return runs
    .filter(run => run.length > 3 && wanted.includes(` ${bareWords(run)} `))
    .toSorted((one, other) => other.length - one.length)[0]
}

/** « Gérante d’Atelier Morel » is at the head of « Atelier Morel ». */
function unelided(name: string): string {
  return name.replace(/^[dl][’'](?=\p{Lu})/u, '')
}
