import { describe, expect, test } from 'vitest'
import { noStory } from '../../src/claim/timing/story.ts'
import { timeOptions } from '../../src/claim/timing/times-of.ts'
import { timeTraps } from '../../src/claim/timing/traps/index.ts'
import { quote } from '../../src/model/span.ts'
import { candidateOf, tell } from './candidate-of.ts'

describe.each(timeTraps.map((trap) => [trap.id, trap.examples] as const))('%s', (_, examples) => {
  test.each(examples)('$trigger, $time: $dates', ({ text, trigger, time, dates }) => {
    const told = tell(text)
    const options = timeOptions(told.grid, candidateOf(told, trigger), noStory)
    const words = options.flatMap(({ mention }) => (mention ? [quote(text, mention)] : []))
    expect(words.includes(time)).toBe(dates)
  })

  test('has an example of what it leaves alone', () => {
    expect(examples.some(({ dates }) => dates)).toBe(true)
  })
})
