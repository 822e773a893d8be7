import { describe, expect, test } from 'vitest'
import { titleIn } from '../../src/model/event-name.ts'

const fire = {
  label: 'Pasar Tirta fire, 3 March 2029',
  labelId: 'kebakaran Pasar Tirta 3 Maret 2029',
  time: '2029-03-03',
}

describe('the title of an event', () => {
  test('gives the clock in place of the day that its label tells', () => {
    const clocked = { ...fire, time: '2029-03-03T20:16+07:00' }
    expect(titleIn(clocked, 'en')).toBe('Pasar Tirta fire, 3 March 2029, 20:16 WIB')
    expect(titleIn(clocked, 'id')).toBe('kebakaran Pasar Tirta 3 Maret 2029, 20:16 WIB')
  })
  test('gives the day in place of the month', () => {
    expect(titleIn({ ...fire, label: 'Pasar Tirta fire, March 2029' }, 'en')).toBe('Pasar Tirta fire, 3 March 2029')
  })
  test('tells a time that the label does not, and none twice', () => {
    expect(titleIn({ ...fire, label: 'Pasar Tirta fire' }, 'en')).toBe('Pasar Tirta fire · 3 March 2029')
    expect(titleIn(fire, 'en')).toBe(fire.label)
    expect(titleIn({ ...fire, time: null }, 'en')).toBe(fire.label)
  })
})
