import { useEffect, useState } from 'react'

/** Long enough for the next key, in milliseconds. */
const rest = 400

/** The latest value, or, while it must wait, the one from before typing went on. */
export function useRested<Value>(latest: Value, mustWait: boolean): Value {
  const [rested, setRested] = useState(() => latest)
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => latest), rest)
    return () => clearTimeout(timer)
  }, [latest])
  return mustWait ? rested : latest
}
