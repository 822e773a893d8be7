import type { Example } from './example.ts'
import type { Meaning } from './meanings.ts'

const notice = (name: string, means: string, meansId: string, examples: readonly Example[] = []): Meaning => ({
  group: 'notice',
  name,
  means,
  meansId,
  examples,
})

/** What each notice says and what to do about it. Notices never change the exit code. */
export const noticeMeanings: readonly Meaning[] = [
  notice(
    'weekday-mismatch',
    'The weekday is not that of the date beside it. The date is kept as printed; look up which of the two is wrong.',
    'Nama hari tidak cocok dengan tanggal di sebelahnya. Tanggal dipakai seperti tercetak; periksa mana yang salah.',
    [
      { text: 'Presiden meresmikan Bendungan Tirta pada Rabu (3/5/2021).', finds: 'Rabu (3/5/2021)' },
      { text: 'Presiden meresmikan Bendungan Tirta pada Senin (3/5/2021).', finds: null },
    ],
  ),
  notice(
    'printed-year',
    'The weekday fits the date in a year near the publication, not in the year that is printed: most likely last year out of habit.',
    'Nama hari cocok dengan tanggal itu pada tahun di dekat tanggal terbit, bukan pada tahun yang tercetak: agaknya tahun lalu tertulis karena kebiasaan.',
    [
      { text: 'Presiden meresmikan Bendungan Tirta pada Senin (3/5/2020).', finds: 'Senin (3/5/2020)' },
      { text: 'Presiden meresmikan Bendungan Tirta pada Minggu (3/5/2020).', finds: null },
    ],
  ),
  notice(
    'impossible-date',
    'No calendar has this day. Nothing is dated by it.',
    'Tidak ada kalender yang memiliki hari ini. Tidak ada yang diberi tanggal dengannya.',
    [
      { text: 'Presiden meresmikan Bendungan Tirta pada 31 April 2021.', finds: '31 April 2021' },
      { text: 'Presiden meresmikan Bendungan Tirta pada 30 April 2021.', finds: null },
    ],
  ),
  notice(
    'date-after-publication',
    'What lies after the publication date is told as over. Either date may be wrong.',
    'Yang terletak sesudah tanggal terbit diceritakan sudah lewat. Salah satu tanggal itu mungkin salah.',
    [
      { text: 'Presiden telah meresmikan Bendungan Tirta pada 9 Mei 2021.', finds: '9 Mei 2021' },
      { text: 'Presiden akan meresmikan Bendungan Tirta pada 9 Mei 2021.', finds: null },
    ],
  ),
  notice(
    'no-publication-date',
    'Times like «kemarin» count from the publication date, and the article tells none: give it one in a front matter, `published: 2021-05-06`, or in the `published` of its JSON.',
    'Waktu seperti «kemarin» dihitung dari tanggal terbit, dan artikel tidak menyebutnya: berikan di front matter, `published: 2021-05-06`, atau di `published` JSON-nya.',
  ),
  notice(
    'other-language',
    'The article is not in Indonesian: it is read all the same, and little will be found.',
    'Artikel tidak berbahasa Indonesia: tetap dibaca, tetapi sedikit yang akan ditemukan.',
  ),
  notice(
    'no-text',
    'Nothing is left of the file once menus, adverts and teasers are gone. The file counts as no article.',
    'Tidak ada yang tersisa setelah menu, iklan, dan cuplikan dibuang. Berkas tidak dihitung sebagai artikel.',
  ),
  notice(
    'charset',
    'The text is not UTF-8 and was read as windows-1252. Save it as UTF-8 when letters look wrong.',
    'Teks bukan UTF-8 dan dibaca sebagai windows-1252. Simpan sebagai UTF-8 bila hurufnya salah.',
  ),
  notice(
    'mojibake',
    'The text was garbled before it came here, `Ã©` for `é`. Names and quotation marks may be missed: fetch it anew.',
    'Teks sudah rusak sebelum sampai di sini, `Ã©` untuk `é`. Nama dan tanda kutip dapat terlewat: ambil lagi.',
  ),
  notice(
    'binary',
    'The file holds no text, whatever its name says. It is skipped.',
    'Berkas tidak berisi teks, apa pun namanya. Dilewati.',
  ),
  notice(
    'unreadable',
    'The system refuses to read it: no permission, or a broken link. It is skipped.',
    'Sistem menolak membacanya: tanpa izin, atau tautan putus. Dilewati.',
  ),
  notice(
    'not-a-file',
    'A pipe, a socket or a device stands where a file was expected. It is skipped.',
    'Ada pipa, soket, atau perangkat di tempat berkas. Dilewati.',
  ),
  notice(
    'too-large',
    'The file, or the line of it, is larger than `--max-bytes`. It is skipped.',
    'Berkas, atau barisnya, lebih besar daripada `--max-bytes`. Dilewati.',
  ),
  notice(
    'broken-json',
    'The JSON ends too early or has a wrong sign. The record is skipped, the rest is read.',
    'JSON berakhir terlalu cepat atau memuat tanda yang salah. Rekaman dilewati, sisanya dibaca.',
  ),
  notice(
    'no-article',
    'JSON without a `text`: `{"id", "text", "title"?, "published"?, "outlet"?, "url"?, "author"?}` is an article. A `.rknignore` keeps other files out.',
    'JSON tanpa `text`: `{"id", "text", "title"?, "published"?, "outlet"?, "url"?, "author"?}` adalah artikel. `.rknignore` menyisihkan berkas lain.',
  ),
  notice(
    'broken-line',
    'A line given to `rkn compare` that `rkn extract` did not write. It is left out.',
    'Baris untuk `rkn compare` yang tidak ditulis `rkn extract`. Disisihkan.',
  ),
  notice(
    'article-moved',
    'The paragraphs around the quotes are read again from the articles, and so many do not lie where `rkn extract` found them, or were changed. Run `rkn check` on the articles, or `rkn compare` where they lie.',
    'Paragraf di sekitar kutipan dibaca lagi dari artikelnya, dan sekian artikel tidak lagi di tempat `rkn extract` menemukannya, atau sudah berubah. Jalankan `rkn check` pada artikelnya, atau `rkn compare` di tempatnya.',
  ),
  notice(
    'large-archive',
    'More than 1,024 articles are not compared all with all, but in batches of articles that share names, days or figures: what shares too little was not compared. `src/README.md` has the rule.',
    'Lebih dari 1.024 artikel tidak dibandingkan semua dengan semua, melainkan per kelompok artikel yang berbagi nama, hari, atau angka: yang berbagi terlalu sedikit tidak dibandingkan. Aturannya ada di `src/README.md`.',
  ),
  notice(
    'crowded-key',
    'Names that more than 64 articles of a large archive hold bring together only articles that were published one after another.',
    'Nama yang dipegang lebih dari 64 artikel dalam arsip besar hanya mempertemukan artikel yang terbit berurutan.',
  ),
  notice(
    'crashed',
    'Only from a cluster: `rkn` ended each time it came to this article, which is left out. The message holds its last words; please report them.',
    'Hanya dari kluster: `rkn` berhenti setiap kali sampai di artikel ini, yang disisihkan. Pesannya memuat kata-kata terakhirnya; mohon dilaporkan.',
  ),
  notice(
    'waived',
    'A conflict is left out because the file of `--waivers` accepts it: the reason and the last day stand in the notice.',
    'Pertentangan disisihkan karena berkas `--waivers` menerimanya: alasan dan hari terakhirnya ada dalam catatan.',
  ),
  notice(
    'waiver-expired',
    'The last day of a waiver is over, so its conflict is reported again. The day is that of `--today`, else the newest publication date: nothing asks the clock.',
    'Hari terakhir penerimaan sudah lewat, maka pertentangannya dilaporkan lagi. Harinya dari `--today`, atau tanggal terbit terbaru: jam tidak pernah ditanya.',
  ),
  notice(
    'waiver-unused',
    "No conflict fits the waiver: it was settled, or the event's label has changed.",
    'Tidak ada pertentangan yang cocok: sudah diselesaikan, atau nama peristiwanya berubah.',
  ),
  notice(
    'known-conflicts',
    'Conflicts that the file of `--baseline` knows are left out, so many.',
    'Pertentangan yang dikenal berkas `--baseline` disisihkan, sekian banyaknya.',
  ),
]
