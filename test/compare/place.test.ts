import { describe, expect, test } from 'vitest'
import { comparePlace, type PlaceLikeness, placesClash } from '../../src/compare/slots/place.ts'

type Chain = readonly [name: string, ...within: string[]]
const place = ([name, ...within]: Chain) => ({ name, within })

describe('how two places stand to each other', () => {
  const rows: readonly (readonly [Chain, Chain, PlaceLikeness])[] = [
    [['vladivostok', 'rusia'], ['rusia'], 'inside'],
    [['bandung', 'jawa barat'], ['bandung'], 'same'],
    [['stadion utama gelora'], ['stadion gelora'], 'same'],
    [['surabaya', 'jawa timur'], ['malang', 'jawa timur'], 'share'],
    [['surabaya', 'jawa timur'], ['jeddah', 'arab saudi'], 'apart'],
  ]
  for (const [a, b, likeness] of rows) {
    test(`${a[0]} and ${b[0]}: ${likeness}`, () => expect(comparePlace(place(a), place(b))).toBe(likeness))
  }
})

describe('places that cannot both be it', () => {
  const rows: readonly (readonly [Chain, Chain, boolean])[] = [
    [['istana merdeka', 'jakarta'], ['istana bogor', 'bogor'], true],
    [['km 370'], ['km 380'], true],
    [['surabaya', 'jawa timur', 'indonesia'], ['malang', 'jawa timur', 'indonesia'], true],
    [['desa mekar', 'kecamatan utara'], ['kecamatan selatan'], true],
    // A hall and the city around it are not of one kind.
    [['gedung kesenian'], ['surabaya', 'jawa timur'], false],
    [['kecamatan taman', 'sidoarjo'], ['sidoarjo', 'jawa timur'], false],
    [['surabaya', 'jawa timur'], ['jawa timur'], false],
    // Of a place that nobody knows nothing follows.
    [['lembah hijau'], ['bukit tinggi raya'], false],
  ]
  for (const [a, b, clash] of rows) {
    test(`${a[0]} and ${b[0]}: ${clash}`, () => {
      expect(placesClash(place(a), place(b))).toBe(clash)
      expect(placesClash(place(b), place(a))).toBe(clash)
    })
  }
})
