import { describe, expect, test } from 'vitest'
import winkNLP from 'wink-nlp'
import { makeReader } from '../../src/text/wink/instance.ts'
import { indonesian } from '../../src/text/wink/model.ts'
import { lexemeAt } from '../../src/text/wink/raw-document.ts'

const words = (read: ReturnType<typeof makeReader>, text: string): readonly string[] => {
  const document = read(text)
  return Array.from({ length: document.numOfTokens }, (_, token) => lexemeAt(document, token))
}

describe('a reader', () => {
  test('begins anew before its instance holds too many lexemes', () => {
    const most = 2000
    const read = makeReader(most)
    const stores = new Set<object>()
    for (let round = 0; round < 50; round++) {
      const text = Array.from({ length: 100 }, (_, word) => `kata${round * 100 + word}`).join(' ')
      const { cache } = read(text)
      stores.add(cache)
      expect(cache.currentSize()).toBeLessThanOrEqual(most + 100)
    }
    expect(stores.size).toBeGreaterThan(1)
    expect(stores.size).toBeLessThan(5)
  })

  test('reads alike before and after', () => {
    const text = 'Menteri bertemu Dr. Ani di Solo pada 2/11/2022.'
    const read = makeReader(60)
    const first = words(read, text)
    words(read, Array.from({ length: 100 }, (_, word) => `x${word}y`).join(' '))
    expect(words(read, text)).toEqual(first)
    expect(words(makeReader(), text)).toEqual(first)
  })
})

describe('the model under wink-nlp itself', () => {
  const pipe = ['sbd', 'negation', 'sentiment', 'pos', 'ner', 'cer']
  const text =
    'Rabu (12/3/2014) pukul 07.55 WIB Budi bertemu menteri. Rp1,2 triliun atau 5 persen dari US$11 miliar, 3 hari pada 3 Mei 2012.'

  const make = () => {
    const nlp = winkNLP(indonesian(), pipe)
    nlp.learnCustomEntities([
      { name: 'meeting', patterns: ['[bertemu|menemui] menteri'] },
      { name: 'day', patterns: ['DATE'] },
      { name: 'literal', patterns: ['^DATE'] },
    ])
    return nlp
  }

  test('finds typed spans', () => {
    const nlp = make()
    expect(nlp.readDoc(text).entities().out(nlp.its.detail)).toEqual([
      { value: 'Rabu (12/3/2014)', type: 'DATE' },
      { value: 'pukul 07.55 WIB', type: 'TIME' },
      { value: 'Rp1,2 triliun', type: 'MONEY' },
      { value: '5 persen', type: 'PERCENT' },
      { value: 'US$11 miliar', type: 'MONEY' },
      { value: '3 hari', type: 'DURATION' },
      { value: '3 Mei 2012', type: 'DATE' },
    ])
  })

  test('two instances of one process find the same custom entities', () => {
    const [one, two] = [make(), make()]
    const found = [one, two].map((nlp) => nlp.readDoc(`${text} date`).customEntities().out(nlp.its.detail))
    expect(found[0]).toEqual([
      { value: 'Rabu (12/3/2014)', type: 'day' },
      { value: 'bertemu menteri', type: 'meeting' },
      { value: '3 Mei 2012', type: 'day' },
      { value: 'date', type: 'literal' },
    ])
    expect(found[1]).toEqual(found[0])
  })

  test('answers its helpers', () => {
    const nlp = make()
    const tokens = nlp.readDoc('Ia tidak bertemu Dr. Ani.').tokens()
    expect(tokens.out(nlp.its.type)).toEqual(['word', 'word', 'word', 'shortForm', 'word', 'punctuation'])
    expect(tokens.out(nlp.its.case)).toEqual(['titleCase', 'lowerCase', 'lowerCase', 'titleCase', 'titleCase', 'other'])
    expect(tokens.out(nlp.its.stopWordFlag)).toEqual([true, true, false, false, false, false])
  })

  test('gives back every text as it was', () => {
    const nlp = make()
    for (const sample of [text, ' dua  spasi\u00A0tetap. ', 'baris\nbaru'])
      expect(nlp.readDoc(sample).out().trim()).toBe(sample.trim())
  })
})
