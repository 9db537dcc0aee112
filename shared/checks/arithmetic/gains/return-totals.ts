import { sum } from '../../../domain/money.ts'
import type { Roi } from '../../../domain/report/report.ts'
import { folded } from '../../../french/folded.ts'
import { formatEuros } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { meantReturn } from './meant-gains.ts'

/** « Total investi », « Total des gains annuels » are the sums of the lines above them. */
export function returnTotals({ reports }: Scene): Finding[] {
  return reports.flatMap(account =>
    (account.report.notes ?? []).flatMap(({ heading = '', text }, index) => {
      const told = /total/i.test(text) ? text : `${heading} : ${text}`
      const [, name = '', digits] = total.exec(told) ?? []
      const lines = linesNamed(account.report.roi, folded(name))
      if (digits === undefined || lines.length < 2) return []
      const meant = linesNamed(meantReturn(account), folded(name))
      const [stated, computed] = [centsIn(digits), totalOf(meant)]
      if (stated === computed || stated === totalOf(lines)) return []
      return [finding(account, index, { told, stated, computed })]
    }),
  )
}

function totalOf(lines: Roi['gains']): number {
  return sum(lines.map(({ amount }) => amount))
}

/** The gains of a year as the report adds them up, in cents: « Total des gains : … », « Total : … » below « Gains annuels ». */
export function statedGains(account: ToldReport): number | undefined {
  for (const { heading = '', text } of account.report.notes ?? []) {
    const named = text.replace(/^[\s*]*total[\s*]*:/i, `Total ${heading} :`)
    const [, name = '', digits] =
      total.exec(/total/i.test(named) ? named : `${heading} : ${text}`) ?? []
    if (digits !== undefined && isOfGains(folded(name))) return centsIn(digits)
  }
  return undefined
}

const total =
  /^[\s*]*(total[^:\d]{2,40}?)[\s*]*:[\s*]*(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)[ \u00a0\u202f]?€(?![ \u00a0\u202f]?\/[ \u00a0\u202f]?(?:mois|semaine|jour|h))/iu

function linesNamed(roi: Roi | undefined, name: string) {
  if (/investi|cout|depens/.test(name)) return roi?.costs ?? []
  return isOfGains(name) ? (roi?.gains ?? []) : []
}

function isOfGains(name: string): boolean {
  return /gain|benefice|economi/.test(name)
}

function centsIn(digits: string): number {
  return Number(digits.replace(/\D/g, '')) * 100
}

type Sums = { readonly told: string; readonly stated: number; readonly computed: number }

function finding(account: ToldReport, index: number, { told, stated, computed }: Sums): Finding {
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeIn(account, 'Retour sur investissement', ['notes', index], told),
    message: `Les lignes font ${formatEuros(computed)} ; ${formatEuros(stated)} sont annoncés.`,
    expected: formatEuros(computed),
    stated: formatEuros(stated),
  }
}
