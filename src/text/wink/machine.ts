/** What an automaton matches on: a lexeme's number, or a symbol that a transformer puts in its place. */
export type Event = string | number

/** The event wink-nlp's automata take when no other fits (`otherwiseN` in its `automaton.js`). */
const OTHERWISE = 2_070_003

type Transitions = Record<Event, number>

/**
 * An automaton in the JSON that wink-nlp's `importJSON` reads: states and their transitions, and the states that end a
 * pattern with its name. A pattern that begins a longer one ends in a state of its own, reached by `otherwise`.
 */
export function machine(patterns: readonly (readonly [name: string, pattern: readonly Event[]])[]): string {
  const states: Transitions[] = [{ [OTHERWISE]: 0 }]
  const ends = new Map<number, string>()
  const grow = (): number => states.push({ [OTHERWISE]: 0 }) - 1
  for (const [name, pattern] of patterns) {
    let state = 0
    for (const event of pattern) {
      const transitions = states[state] ?? {}
      transitions[event] ??= grow()
      state = transitions[event] ?? 0
    }
    ends.set(state, name)
  }
  const fsm: Record<number, Transitions> = {}
  const names: Record<number, string> = {}
  let last = states.length - 1
  states.forEach((transitions, state) => {
    const name = ends.get(state)
    const leaf = Object.keys(transitions).length === 1
    if (name !== undefined && leaf) names[state] = name
    else {
      if (name !== undefined) {
        last += 1
        names[last] = name
        transitions[OTHERWISE] = last
      }
      fsm[state] = transitions
    }
  })
  return JSON.stringify([100, last, fsm, names, {}, {}])
}

/** An automaton that finds nothing. */
export const emptyMachine: string = machine([])
