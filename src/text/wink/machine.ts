/** What an automaton matches on: a lexeme's number, or a symbol that a transformer puts in its place. */
export type Event = string | number

/** A pattern and its name; `property` is handed on with each match. */
export interface Pattern {
  readonly name: string
  readonly events: readonly Event[]
  readonly property?: object
}

/** The event that wink-nlp's automata take when no other fits (`otherwiseN`, `otherwiseX` in its `automaton.js`). */
export type Otherwise = 2_070_003 | ' otherwise'

type Transitions = Record<Event, number>

/**
 * An automaton in the JSON that wink-nlp's `importJSON` reads: states and their transitions, and the states that end a
 * pattern with its name. A pattern that begins a longer one ends in a state of its own, reached by `otherwise`.
 */
export function machine(patterns: readonly Pattern[], otherwise: Otherwise = 2_070_003): string {
  const states: Transitions[] = [{ [otherwise]: 0 }]
  const ends = new Map<number, Pattern>()
  for (const pattern of patterns) {
    let state = 0
    for (const event of pattern.events) {
      const transitions = states[state] ?? {}
      transitions[event] ??= states.push({ [otherwise]: 0 }) - 1
      state = transitions[event] ?? 0
    }
    ends.set(state, pattern)
  }
  const fsm: Record<number, Transitions> = {}
  const names: Record<number, string> = {}
  const properties: Record<number, object> = {}
  let last = states.length - 1
  states.forEach((transitions, state) => {
    const pattern = ends.get(state)
    const leaf = Object.keys(transitions).length === 1
    let end = state
    if (pattern && !leaf) {
      last += 1
      end = last
      transitions[otherwise] = last
    }
    if (pattern) {
      names[end] = pattern.name
      if (pattern.property) properties[end] = pattern.property
    }
    if (!pattern || !leaf) fsm[state] = transitions
  })
  return JSON.stringify([100, last, fsm, names, {}, properties])
}

/** An automaton that finds nothing. */
export const emptyMachine: string = machine([])
