/**
 * A pure function of a text that answers at once what it was asked a moment ago: a title, a label or the
 * column of a table is looked at by every reader in turn.
 */
export function remembered<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return text => {
    const known = answers.get(text)
    if (known !== undefined || answers.has(text)) return known as Answer
    if (answers.size >= mostAnswers) answers.clear()
    const answer = answerTo(text)
    answers.set(text, answer)
    return answer
  }
}

/** More than a long document has lines. */
const mostAnswers = 4000
