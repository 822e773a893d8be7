import { gameWords } from '../../lexicon/quantity-words.ts'
import type { Desk } from '../desk.ts'
import { mentionOf, type QuantityRule } from './rule.ts'

const sporting = (desk: Desk, first: number, last: number): boolean => {
  for (let at = first; at < last; at += 1) if (gameWords.has(desk.tokens[at]?.norm ?? '')) return true
  return false
}

const goals = (norm: string): number | null => (/^\d{1,3}$/u.test(norm) ? Number(norm) : null)

/**
 * A score, `3-1`: one amount a side, each told by whether its side won, so that `menang 3-1` and `kalah 1-3` give the
 * same two.
 */
export const score: QuantityRule = {
  id: 'score',
  read(desk, at, first, last) {
    const { tokens } = desk
    const left = goals(tokens[at]?.norm ?? '')
    const right = goals(tokens[at + 2]?.norm ?? '')
    const dash = tokens[at + 1]
    if (left === null || right === null || !dash || at + 3 > last || !/^[-–:]$/u.test(dash.norm)) return null
    const [before, after, next] = [tokens[at], tokens[at + 2], tokens[at + 3]]
    if (!before || !after || before.end !== dash.start || dash.end !== after.start) return null
    if (
      next &&
      at + 3 < last &&
      (/^(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|persen|%|orang|tahun|hari|jam)$/u.test(
        next.norm,
      ) ||
        (next.norm === '-' && next.start === after.end))
    )
      return null
    if (tokens[at - 1]?.norm === '-' || !sporting(desk, first, last)) return null
    const game = penalties(desk, first, at) ? 'adu penalti' : 'gol'
    const side = (own: number, other: number): string =>
      own === other ? game : own > other ? `${game} pemenang` : `${game} yang kalah`
    const amount = (token: number, value: number, other: number) =>
      mentionOf(desk, {
        rule: 'score',
        first: token,
        last: token + 1,
        value,
        unit: 'gol',
        about: side(value, other),
        mod: 'exact',
      })
    return { mentions: [amount(at, left, right), amount(at + 2, right, left)], next: at + 3 }
  },
  examples: [
    { text: 'Persipura menang 3-1 di kandang lawan.', finds: '3 gol; 1 gol' },
    { text: 'Pertandingan itu digelar pada 3-5 Oktober.', finds: null },
    { text: 'Laga final berakhir imbang 0-0.', finds: '0 gol; 0 gol' },
  ],
}

function penalties(desk: Desk, first: number, at: number): boolean {
  for (let before = Math.max(first, at - 5); before < at; before += 1)
    if (desk.tokens[before]?.norm === 'penalti') return true
  return false
}
