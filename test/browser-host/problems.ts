/** What must not happen while the app runs; a test that expects one takes it out first. */
export type Problems = {
  readonly strayRequests: string[]
  readonly policyViolations: string[]
  readonly pageErrors: string[]
  readonly unansweredDialogs: string[]
}

export function noProblems(): Problems {
  return { strayRequests: [], policyViolations: [], pageErrors: [], unansweredDialogs: [] }
}

/** One line for each problem, empty when all went well. */
export function described(problems: Problems): string[] {
  return [
    ...problems.strayRequests.map(url => `A request left the app: ${url}`),
    ...problems.policyViolations.map(text => `The security policy was violated: ${text}`),
    ...problems.pageErrors.map(text => `The page failed: ${text}`),
    ...problems.unansweredDialogs.map(title => `A dialog stood without an answer: ${title}`),
  ]
}
