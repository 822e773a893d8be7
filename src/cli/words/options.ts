import type { Both } from './commands.ts'

/** What each option does, by its long name; a command that means something else by it comes first: `explain --lang`. */
export const optionWords: Readonly<Record<string, Both>> = {
  '--against': {
    en: 'the archive that the given drafts are reviewed against: only what touches the drafts is reported',
    id: 'arsip pembanding naskah yang diberikan: hanya yang menyangkut naskah yang dilaporkan',
  },
  '--baseline': {
    en: 'report only conflicts that this file does not know',
    id: 'laporkan hanya pertentangan yang belum tercatat di berkas ini',
  },
  '--cache': {
    en: 'keep what was understood and compared, so that a next run works only on what changed (.rkn-cache)',
    id: 'simpan yang sudah dipahami dan dibandingkan, agar berikutnya hanya yang berubah yang dikerjakan (.rkn-cache)',
  },
  '--color': { en: 'colours, wherever the report goes', id: 'berwarna, ke mana pun laporannya' },
  '--config': {
    en: 'settings from this file, rather than from the nearest rkn.config.json or .rknrc',
    id: 'pengaturan dari berkas ini, bukan dari rkn.config.json atau .rknrc terdekat',
  },
  '--event': {
    en: 'events in whose label, names, places or claims words begin with each of these',
    id: 'peristiwa yang judul, nama, tempat, atau klaimnya memuat kata berawalan tiap kata ini',
  },
  '--exit-zero': { en: 'exit with 0 also when sources conflict', id: 'keluar 0 juga bila sumber bertentangan' },
  '--explain': {
    en: 'how each trigger became a claim or why not, as text; as JSON with --format',
    id: 'bagaimana tiap pemicu menjadi klaim, atau mengapa tidak, berupa teks; berupa JSON dengan --format',
  },
  '--format': { en: 'form of the answer', id: 'bentuk jawaban' },
  '--help': { en: 'this help', id: 'bantuan ini' },
  '--ids': {
    en: 'a1, a2 … in order; or stable ones, the same whatever else is in the archive',
    id: 'a1, a2 … berurutan; atau stabil, tetap sama apa pun isi arsip lainnya',
  },
  '--jobs': { en: 'threads that share the work', id: 'banyaknya utas yang berbagi kerja' },
  '--lang': { en: 'language of the report and the messages', id: 'bahasa laporan dan pesan' },
  '--max-bytes': {
    en: 'skip files that are larger, with a notice',
    id: 'lewati berkas yang lebih besar, dengan catatan',
  },
  '--min-sources': {
    en: 'events told by at least so many independent sources',
    id: 'peristiwa yang diberitakan paling sedikit sekian sumber mandiri',
  },
  '--no-color': { en: 'no colours; NO_COLOR does the same', id: 'tanpa warna; sama dengan NO_COLOR' },
  '--no-config': { en: 'no settings from any file', id: 'tanpa pengaturan dari berkas mana pun' },
  '--only': {
    en: 'events of these verdicts only, with commas between',
    id: 'hanya peristiwa dengan hasil ini, dipisah koma',
  },
  '--output': {
    en: 'write to a file; an older one stays whole until the new one is',
    id: 'tulis ke berkas; berkas lama tetap utuh sampai yang baru selesai',
  },
  '--parcels': {
    en: 'stdin holds files, each a line {"path", "line"?, "base64"}: for the map step of a cluster',
    id: 'stdin memuat berkas, masing-masing sebaris {"path", "line"?, "base64"}: untuk langkah map suatu kluster',
  },
  '--print-config': {
    en: 'show the settings that hold, and which file or flag they are from',
    id: 'perlihatkan pengaturan yang berlaku, dan asalnya',
  },
  '--quiet': { en: 'no notices and no progress on stderr', id: 'tanpa catatan dan tanpa kemajuan di stderr' },
  '--stdin-filename': {
    en: 'the name, and by its ending the format, of what comes on stdin',
    id: 'nama, dan dari akhirannya jenis, dari yang datang lewat stdin',
  },
  '--today': {
    en: 'the day that waivers are held against: the newest publication date, unless told',
    id: 'hari untuk menimbang penerimaan: tanggal terbit terbaru, bila tidak disebut',
  },
  '--version': { en: 'the version', id: 'versinya' },
  '--waivers': {
    en: 'conflicts that are accepted for a time, with the reason',
    id: 'pertentangan yang diterima untuk sementara, dengan alasannya',
  },
  '--watch': {
    en: 'run again whenever a file changes, until Ctrl-C',
    id: 'jalankan lagi setiap kali berkas berubah, sampai Ctrl-C',
  },
  '--write-baseline': {
    en: 'write the conflicts of this run to the file of --baseline: from now on they are known',
    id: 'catat pertentangan kali ini ke berkas --baseline: mulai kini sudah dikenal',
  },
}

/** The headings of a help; groups of options by the English. */
export const headings: Readonly<Record<string, Both>> = {
  usage: { en: 'Usage:', id: 'Pemakaian:' },
  arguments: { en: 'Arguments:', id: 'Argumen:' },
  options: { en: 'Options:', id: 'Opsi:' },
  commands: { en: 'Commands:', id: 'Perintah:' },
  examples: { en: 'Examples:', id: 'Contoh:' },
  input: { en: 'Input:', id: 'Masukan:' },
  reported: { en: 'What is reported:', id: 'Yang dilaporkan:' },
  known: { en: 'Known conflicts:', id: 'Pertentangan yang dikenal:' },
  output: { en: 'Output:', id: 'Keluaran:' },
  settings: { en: 'Settings:', id: 'Pengaturan:' },
  choices: { en: 'choices', id: 'pilihan' },
  default: { en: 'default', id: 'bawaan' },
  usageOptions: { en: '[options]', id: '[opsi]' },
  usageCommand: { en: '[command]', id: '[perintah]' },
}
