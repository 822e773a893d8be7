import type { Lang } from '../../model/readable.ts'

/** A text of the command line in both languages. */
export type Both = Readonly<Record<Lang, string>>

/** What a command's help says, but for its options. */
export interface CommandWords {
  readonly does: Both
  /** By the argument's name. */
  readonly arguments?: Readonly<Record<string, Both>>
  /** Below the options: what a page of the manual would add. */
  readonly more?: Both
}

const paths: Both = {
  en: 'files, folders or globs; - is stdin; stdin too where none is given and something is piped in',
  id: 'berkas, folder, atau pola glob; - berarti stdin; stdin juga bila tak ada yang disebut dan ada yang disalurkan',
}

const reads: Both = {
  en: `Reads .txt, .md, .html, .htm, .json, .jsonl and .ndjson, folders with all below
them. What cannot be read is a notice on stderr, and the rest is read.`,
  id: `Dibaca: .txt, .md, .html, .htm, .json, .jsonl, .ndjson, dan folder beserta isinya.
Yang tidak terbaca menjadi catatan di stderr; sisanya tetap dibaca.`,
}

/** By the command's name; the empty name is the program. */
export const commandWords: Readonly<Record<string, CommandWords>> = {
  '': {
    does: {
      en: 'Extracts dated claims from Indonesian news and shows where the sources agree or conflict.',
      id: 'Mengambil klaim bertanggal dari berita Indonesia dan memperlihatkan di mana sumber sepakat atau bertentangan.',
    },
    more: {
      en: `Exit codes:
  0  done, no conflict (or --exit-zero)
  1  done, at least one conflict
  2  could not run: bad option, no such path, no article

Files:
  rkn.config.json  settings, also .rknrc, or "rkn" in package.json;
                   rkn schema config tells which
  .rknignore       what is not read, in the manner of .gitignore

Environment:
  NO_COLOR, FORCE_COLOR  colours never, or always; --color and --no-color come
                         first
  COLUMNS                width of the report where there is no terminal

Nothing is sent anywhere, and no clock is asked: the same articles give the same
bytes.`,
      id: `Kode keluar:
  0  selesai, tanpa pertentangan (atau --exit-zero)
  1  selesai, paling sedikit satu pertentangan
  2  tidak dapat berjalan: opsi salah, jalur tidak ada, tidak ada artikel

Berkas:
  rkn.config.json  pengaturan, juga .rknrc, atau "rkn" di package.json;
                   lihat rkn schema config
  .rknignore       yang tidak dibaca, dengan cara .gitignore

Lingkungan:
  NO_COLOR, FORCE_COLOR  tanpa warna, atau selalu berwarna; --color dan --no-color
                         didahulukan
  COLUMNS                lebar laporan bila tidak ada terminal

Tidak ada yang dikirim ke mana pun, dan jam tidak pernah ditanya: artikel yang
sama memberi keluaran yang sama, bita demi bita.`,
    },
  },
  check: {
    does: {
      en: 'read the articles, group their claims into events, report where sources agree or conflict',
      id: 'baca artikel, himpun klaimnya menjadi peristiwa, laporkan di mana sumber sepakat atau bertentangan',
    },
    arguments: { paths },
    more: {
      en: `${reads.en}

The report goes to stdout, or to the file of --output, which is written whole or
not at all. Exit 0 without a conflict, 1 with one, 2 when nothing could be read.

Verdicts: agree, several independent sources tell it and nothing speaks against;
conflict, two of them cannot both be right; single, one source alone tells it.
Copies of one text count as one source.`,
      id: `${reads.id}

Laporan ditulis ke stdout, atau ke berkas --output, yang ditulis utuh atau tidak
sama sekali. Keluar 0 tanpa pertentangan, 1 bila ada, 2 bila tak ada yang terbaca.

Hasil: sepakat (agree), beberapa sumber mandiri memberitakannya dan tidak ada yang
membantah; bertentangan (conflict), dua sumber tidak mungkin sama-sama benar;
tunggal (single), hanya satu sumber. Salinan satu teks dihitung satu sumber.`,
    },
  },
  extract: {
    does: {
      en: 'one claim a line, no comparing: for pipes and big archives',
      id: 'satu klaim sebaris, tanpa membandingkan: untuk pipa dan arsip besar',
    },
    arguments: { paths },
    more: {
      en: `${reads.en}

Each article gives a line of its own, "record": "article", then one for each of
its claims and notices; rkn compare reads them.`,
      id: `${reads.id}

Tiap artikel memberi satu baris, "record": "article", lalu satu baris untuk tiap
klaim dan catatannya; rkn compare membacanya.`,
    },
  },
  compare: {
    does: {
      en: 'the second half alone: lines of extract in, report out, the same report as check',
      id: 'paruh kedua saja: baris dari extract masuk, laporan keluar, sama dengan laporan check',
    },
    arguments: {
      claims: {
        en: 'files that extract wrote; - is stdin',
        id: 'berkas yang ditulis extract; - berarti stdin',
      },
    },
    more: {
      en: `The lines may come from several runs, and in any order of the articles. With
--format html the paragraph around each quote is read again from the article,
where it still lies in its place unchanged.`,
      id: `Barisnya boleh dari beberapa kali jalan, dengan urutan artikel apa pun. Dengan
--format html, paragraf di sekitar tiap kutipan dibaca lagi dari artikelnya, bila
masih ada di tempatnya dan tidak berubah.`,
    },
  },
  annotate: {
    does: {
      en: 'one article a line with its sentences, tokens, times and names: what the program saw',
      id: 'satu artikel sebaris dengan kalimat, kata, waktu, dan namanya: apa yang dilihat program',
    },
    arguments: { paths },
    more: reads,
  },
  explain: {
    does: {
      en: 'what a verdict, a conflict, a notice, an event type or a rule means, with its examples',
      id: 'arti hasil, pertentangan, catatan, jenis peristiwa, atau aturan, dengan contohnya',
    },
    arguments: {
      what: {
        en: 'its name, or that of a group such as notice; all names when none is given',
        id: 'namanya, atau nama kelompok seperti notice; semua nama bila tidak disebut',
      },
    },
  },
  schema: {
    does: { en: 'print the JSON Schema of a shape', id: 'cetak JSON Schema suatu bentuk' },
    arguments: { shape: { en: 'what the schema is of', id: 'bentuk yang dimaksud' } },
  },
  completion: {
    does: {
      en: 'print a script that completes commands, options and names in a shell',
      id: 'cetak skrip yang melengkapi perintah, opsi, dan nama di shell',
    },
    arguments: { shell: { en: 'whose script it is', id: 'shell yang dimaksud' } },
  },
  help: {
    does: { en: 'help for a command', id: 'bantuan untuk suatu perintah' },
    arguments: { command: { en: 'its name', id: 'namanya' } },
  },
}
