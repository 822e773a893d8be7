import { expect, test } from 'vitest'
import { castOptions } from '../../src/claim/slots/casting.ts'
import { cast } from '../../src/claim/slots/roles.ts'
import { candidateOf, tell } from './candidate-of.ts'

/** A text, one of its triggers, and where that claim is. */
const rows: readonly (readonly [text: string, trigger: string, where: readonly string[]])[] = [
  // What struck a place cost the lives there; but not where a body counts them.
  ['Empat warga meninggal akibat banjir dan longsor yang melanda Kabupaten Bima.', 'meninggal', ['Kabupaten Bima']],
  ['Seorang penjaga meninggal akibat kebakaran yang melanda Pasar Mekar di Kota Bima.', 'meninggal', ['Pasar Mekar']],
  ['Tiga orang meninggal akibat penyakit yang melanda Kupang.', 'meninggal', []],
  // A prison that burns is where it burns; one that acts is a body.
  ['Lapas Kelas IIA Kupang terbakar.', 'terbakar', ['Lapas Kelas IIA Kupang']],
  ['Api melalap Lembaga Pemasyarakatan (Lapas) Kelas I Kupang.', 'melalap', ['Lapas Kelas I Kupang']],
  ['Lapas Kelas IIA Kupang memindahkan 40 orang.', 'memindahkan', []],
  // The page's address and a colon behind a town.
  ['KUPANG, wartalaut.id: Gempa mengguncang Pulau Mekar.', 'mengguncang', ['Pulau Mekar']],
  // A list of places is all of them.
  ['Ratna Wijaya berpidato di Maros, Barru, dan Bone.', 'berpidato', ['Maros', 'Barru', 'Bone']],
  // A hall called after somebody.
  ['Gubernur menyerahkan piala di Aula Tengku Rizal Hadi.', 'menyerahkan', ['Aula Tengku Rizal Hadi']],
  // A room of a house is in the house; what a house was once is none.
  ['Surya Hadi ditangkap di ruang tunggu Bandara Mekar.', 'ditangkap', ['Bandara Mekar']],
  ['Surya Hadi meresmikan Museum Mekar di gedung bekas Kantor Sagara.', 'meresmikan', ['Museum Mekar']],
  // Somebody is brought or gets away to a place; who only leaves for one is not there yet.
  ['Surya Hadi menerbangkannya ke Bima pada 4 Mei.', 'menerbangkannya', ['Bima']],
  // A town in the province of its name.
  ['Surya Hadi kabur ke Gorontalo.', 'kabur', ['Gorontalo']],
  ['Surya Hadi ditangkap di Bandara Mekar ketika hendak terbang ke Dubai.', 'ditangkap', ['Bandara Mekar']],
  // Where those come from of whom it is told, all of them alike; those who flee are struck at home.
  ['Mogok itu diikuti 300 sopir dari Bima, Dompu, dan Sape.', 'diikuti', []],
  ['Sebanyak 300 warga yang berasal dari Desa Mekar mengungsi.', 'mengungsi', ['Desa Mekar']],
  ['Kereta itu mengangkut 300 penumpang dari Kroya.', 'mengangkut', ['Kroya']],
  // What one comes back from is held elsewhere; behind the verb it happens there.
  ['Bus itu dalam perjalanan pulang dari acara perpisahan di Bima terguling.', 'terguling', []],
  ['Bus itu dalam perjalanan pulang dari acara perpisahan terguling di Bima.', 'terguling', ['Bima']],
  // Who comes somewhere passes elsewhere and leaves an errand behind; who goes through a place alone is there.
  ['Surya Hadi tiba di Bima melalui Pelabuhan Sape.', 'tiba', ['Bima']],
  ['Surya Hadi kembali ke Bima dari kunjungan di Sape.', 'kembali', ['Bima']],
  ['Surya Hadi kabur melalui Bandara Mekar.', 'kabur', ['Bandara Mekar']],
  // The ends that a bridge joins are not where it falls.
  ['Jembatan yang menghubungkan Bima dengan Sape ambruk.', 'ambruk', []],
  ['Jembatan yang dibangun di Bima ambruk.', 'ambruk', ['Bima']],
  // What part of a house falls, it falls there; who made it may fall elsewhere.
  ['Atap Stasiun Mekar ambruk.', 'ambruk', ['Stasiun Mekar']],
  ['Surya Hadi, pembuat atap Stasiun Mekar, ambruk.', 'ambruk', []],
  // The place that a verb has behind it is its own, and no other clause's is.
  ['Surya Hadi kabur ke Singapura sebelum ditangkap di Bandara Mekar.', 'ditangkap', ['Bandara Mekar']],
  ['Ratna Wijaya lahir di Bima dan meninggal di kamp tawanan di Cimahi.', 'meninggal', ['Cimahi']],
  // Where the case was, and what was told of.
  ['Polisi menangkap Surya Hadi (41), pelaku pembunuhan guru di Ngawi.', 'menangkap', []],
  ['Polres Bima mengumumkan hasil uji atas kebakaran Pasar Mekar.', 'mengumumkan', []],
  // What a clause between two commas tells parts no verb from its place.
  ['Ratna Wijaya mengumumkan kabinet, yang berisi 40 menteri, di Istana Merdeka.', 'mengumumkan', ['Istana Merdeka']],
  // An office that acts is a body; what is done in it is there.
  ['Kantor Pertanahan Bima mengirim 40 petugas.', 'mengirim', []],
  // Who plays somewhere wins there.
  ['Bermain di Stadion Sagara, Bahari FC mengalahkan Persada 2-0.', 'mengalahkan', ['Stadion Sagara']],
  ['Bermain tanpa penyerang, Bahari FC mengalahkan Persada 2-0.', 'mengalahkan', []],
  // A mountain erupts wherever the sentence names it, and has its alert level.
  ['Pada 4 Mei 2031 pukul 02.46 WIB Gunung Slamet meletus.', 'meletus', ['Gunung Slamet']],
  ['Badan Geologi menaikkan status Gunung Slamet ke Siaga.', 'menaikkan', ['Gunung Slamet']],
]

for (const [text, trigger, where] of rows) {
  test(`${trigger}: ${text}`, () => {
    const told = tell(text)
    const parts = cast(castOptions(told.grid, candidateOf(told, trigger), []))
    expect(parts.where.map(({ entity }) => entity.name)).toEqual(where)
  })
}
