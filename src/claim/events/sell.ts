import type { EventRule } from '../event-rule.ts'

export const sell: EventRule = {
  type: 'sell',
  means: 'goods, shares or bonds are sold, or money raised',
  verbs: [
    {
      words: 'meN-buku-kan',
      with: ['dana', 'dana segar', 'penjualan', 'IPO', 'investor', 'pendanaan', 'pesanan', 'modal'],
      unless: ['suara', 'bantuan', 'donasi', 'medali'],
    },
    'meN-divestasi',
    'meN-divestasi-kan',
    {
      words: 'meN-galang',
      with: ['dana', 'dana segar', 'penjualan', 'IPO', 'investor', 'pendanaan', 'pesanan', 'modal'],
      unless: ['suara', 'bantuan', 'donasi', 'medali'],
    },
    'habis terjual',
    {
      words: 'meN-himpun',
      with: ['dana', 'dana segar', 'penjualan', 'IPO', 'investor', 'pendanaan', 'pesanan', 'modal'],
      unless: ['suara', 'bantuan', 'donasi', 'medali'],
    },
    'meN-jual',
    'ter-jual',
    {
      words: 'meN-kantong-i',
      with: ['dana', 'dana segar', 'penjualan', 'IPO', 'investor', 'pendanaan', 'pesanan', 'modal'],
      unless: ['suara', 'bantuan', 'donasi', 'medali'],
    },
    'laku',
    'laku terjual',
    'meN-lego',
    'meN-lelang',
    { words: 'meN-lepas', with: ['saham', 'kepemilikan', 'aset', 'obligasi'] },
    'ludes terjual',
    'meN-obral',
    {
      words: 'meN-peroleh',
      with: ['dana', 'dana segar', 'penjualan', 'IPO', 'investor', 'pendanaan', 'pesanan', 'modal'],
      unless: ['suara', 'bantuan', 'donasi', 'medali'],
    },
    {
      words: 'meN-raih',
      with: ['dana', 'dana segar', 'penjualan', 'IPO', 'investor', 'pendanaan', 'pesanan', 'modal'],
      unless: ['suara', 'bantuan', 'donasi', 'medali'],
    },
    {
      words: 'meN-raup',
      with: ['dana', 'dana segar', 'penjualan', 'IPO', 'investor', 'pendanaan', 'pesanan', 'modal'],
      unless: ['suara', 'bantuan', 'donasi', 'medali'],
    },
    {
      words: 'meN-serap',
      with: ['dana', 'dana segar', 'penjualan', 'IPO', 'investor', 'pendanaan', 'pesanan', 'modal'],
      unless: ['suara', 'bantuan', 'donasi', 'medali'],
    },
    'sold out',
    { words: 'meN-terbit-kan', with: ['obligasi', 'sukuk', 'surat utang', 'saham baru', 'right issue'] },
  ],
  nouns: [
    'divestasi',
    'lelang',
    'pelelangan',
    'pelepasan saham',
    'penawaran tender',
    'penerbitan obligasi',
    'penjualan',
    'right issue',
  ],
  examples: [
    { text: 'Rumah lelang itu menjual lukisan Raden Saleh.', finds: 'menjual' },
    { text: 'Sukuk ritel terjual Rp21 triliun dalam sebulan.', finds: 'terjual' },
    { text: 'Lelang 5G diikuti tiga operator.', finds: 'Lelang' },
    { text: 'Telkom Lepas Saham Menara', finds: 'Lepas' },
    { text: 'Ia melepas sepatu.', finds: null },
  ],
}
