import { checkWorkspace } from '../../shared/checks/check-workspace.ts'
import { type Finding, isOpen, type Severity } from '../../shared/checks/findings/finding.ts'
import { fieldInWords, placeInWords } from '../../shared/checks/findings/place-in-words.ts'
import { localToday } from '../../shared/domain/calendar/calendar.ts'
import { formatDate } from '../../shared/french/writing.ts'
import { groupedBy } from '../../shared/values/grouped-by.ts'
import type { CheckArguments } from './arguments.ts'
import type { CommandHost, ExitCode } from './host.ts'
import { readWorkspace } from './workspace-file.ts'

/** Prints what contradicts itself in the workspace: for people, or as JSON in the public format. */
export async function checkCommand(command: CheckArguments, host: CommandHost): Promise<ExitCode> {
  const workspace = await readWorkspace(command.workspace)
  const findings = checkWorkspace(workspace, localToday(host.now))
  host.print(command.json ? `${JSON.stringify(findings.map(told), null, 2)}\n` : report(findings))
  return findings.some(isOpen) ? 1 : 0
}

function told({ code, severity, place, against, message, expected, stated, reason }: Finding) {
  return {
    code,
    severity,
    where: placeInWords(place),
    ...(against && { against: placeInWords(against) }),
    message,
    ...(expected !== undefined && { expected }),
    ...(stated !== undefined && { stated }),
    ...(reason !== undefined && { reason }),
  }
}

const severities: Record<Severity, string> = {
  error: 'Erreur',
  warning: 'À vérifier',
  info: 'À savoir',
}

/** Document by document, in the order of the gravest of each. */
function report(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Aucune incohérence.\n'
  const documents = groupedBy(findings, ({ place: { record } }) => `${record.table} ${record.id}`)
  const parts = [...documents.values()].map(own => `${titleOf(own)}\n${own.map(entry).join('')}`)
  return `${parts.join('\n')}\n${counted(findings, documents.size)}\n`
}

function titleOf([first]: readonly Finding[]): string {
  const { client, document = '', date } = first?.place ?? {}
  const dated = date === undefined ? document : `${document} du ${formatDate(date)}`
  return client === undefined ? dated : `${client} – ${dated}`
}

function entry({ severity, code, place, message, against, reason }: Finding): string {
  const other = against && against.record.id !== place.record.id && placeInWords(against)
  return [
    `  ${reason === undefined ? severities[severity] : 'Justifié'} (${code}) ${fieldInWords(place)}`,
    `    ${message}`,
    ...(other ? [`    En face : ${other}`] : []),
    ...(reason === undefined ? [] : [`    Raison : ${reason}`]),
    '',
  ].join('\n')
}

/** « 12 constats dans 4 documents : 3 erreurs, 8 à vérifier. » */
function counted(findings: readonly Finding[], documents: number): string {
  const open = findings.filter(isOpen)
  const errors = open.filter(({ severity }) => severity === 'error').length
  const found = `${findings.length} ${findings.length < 2 ? 'constat' : 'constats'}`
  const where = `${documents} ${documents < 2 ? 'document' : 'documents'}`
  const wrong = `${errors} ${errors < 2 ? 'erreur' : 'erreurs'}`
  return `${found} dans ${where} : ${wrong}, ${open.length - errors} à vérifier.`
}
