import { expect, test } from 'vitest'
import { inflect } from '../../src/claim/triggers/inflect.ts'

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['meN-tangkap', ['menangkap', 'ditangkap', 'tangkap']],
  ['meN-serang', ['menyerang', 'diserang']],
  ['meN-kirim-kan', ['mengirimkan', 'dikirimkan', 'kirimkan']],
  ['meN-pukul', ['memukul', 'dipukul']],
  ['meN-produksi', ['memproduksi', 'diproduksi']],
  ['meN-per-baik-i', ['memperbaiki', 'diperbaiki', 'perbaiki']],
  ['meN-sah-kan', ['mengesahkan', 'disahkan', 'sahkan']],
  ['meN-bom', ['mengebom', 'dibom']],
  ['meN-kritik', ['mengkritik', 'dikritik']],
  ['meN-resmi-kan', ['meresmikan', 'diresmikan']],
  ['meN-wanti-wanti', ['mewanti-wanti', 'diwanti-wanti']],
  ['meN-obrak-abrik', ['mengobrak-abrik', 'diobrak-abrik']],
  ['ber-temu', ['bertemu']],
  ['ber-kerja', ['bekerja']],
  ['ber-cerai', ['bercerai']],
  ['ber-ajar', ['belajar']],
  ['ber-renang', ['berenang']],
  ['ter-bakar', ['terbakar']],
  ['tiba', ['tiba']],
]

for (const [build, forms] of rows) {
  test(`${build} is written ${forms.join(', ')}`, () => {
    const written = inflect(build).map(({ text }) => text)
    for (const form of forms) expect(written).toContain(form)
    expect(written.length).toBeGreaterThan(0)
  })
}

test('the passive is told from the active', () => {
  expect(inflect('meN-temu-i').find(({ text }) => text === 'ditemui')?.voice).toBe('passive')
  expect(inflect('meN-temu-i').find(({ text }) => text === 'menemui')?.voice).toBe('active')
})
