import { checkWorkspace } from '../../shared/checks/check-workspace.ts'
import type { Finding, Severity } from '../../shared/checks/finding.ts'
import { placeInWords } from '../../shared/checks/place-in-words.ts'
import { localToday } from '../../shared/domain/calendar.ts'
import type { CheckArguments } from './arguments.ts'
import type { CommandHost, ExitCode } from './host.ts'
import { readWorkspace } from './workspace-file.ts'

/** Prints what contradicts itself in the workspace: for people, or as JSON in the public format. */
export async function checkCommand(command: CheckArguments, host: CommandHost): Promise<ExitCode> {
  const workspace = await readWorkspace(command.workspace)
  const findings = checkWorkspace(workspace, localToday(host.now))
  host.print(command.json ? `${JSON.stringify(findings.map(told), null, 2)}\n` : report(findings))
  return findings.every(({ reason }) => reason !== undefined) ? 0 : 1
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

function report(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Aucune incohérence.\n'
  const lines = findings.map(
    ({ severity, code, place, message, reason }) =>
      `${severities[severity]} (${code}) ${placeInWords(place)}\n  ${message}\n${reason === undefined ? '' : `  Justifié : ${reason}\n`}`,
  )
  return `${lines.join('')}${findings.length} ${findings.length < 2 ? 'constat' : 'constats'}.\n`
}
