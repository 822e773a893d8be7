/** Roots of verbs with the objects behind which they tell no deed of theirs, a line each: «menyita perhatian». Sorted. */
const rows = `
ambil hikmah inisiatif jarak langkah manfaat pelajaran peran risiko sikap
asah bakat kemampuan keterampilan
bakar kalori semangat
bangun budaya citra hubungan karakter kepercayaan kesadaran komunikasi mimpi opini semangat
banting tulang
bawa angin berkah dampak hoki manfaat misi nuansa pengaruh perubahan semangat suasana
bentuk karakter kepribadian opini
beri arti dampak harapan inspirasi kesan nuansa peluang rasa ruang semangat warna
buang muka waktu
buka cakrawala hati jalan kemungkinan kesempatan mata peluang pikiran ruang wawasan
cari alasan jalan makan muka nafkah peluang perhatian peruntungan rezeki sensasi solusi untung
cetak generasi
curah perhatian
curi hati perhatian
dapat kesan perhatian
gantung harapan hidup nasib
gugah hati kesadaran selera
hapus dahaga kesan stigma
hilang akal arah harapan kesabaran minat muka
ikat janji
ikut arus jejak tren zaman
injak bangku usia
isi hari kekosongan liburan waktu
jaga jarak keseimbangan kondisi kualitas mutu nama perasaan stamina
jalin hubungan keakraban komunikasi
jatuh hati mental pilihan
kejar cita impian ketertinggalan mimpi prestasi target
lepas dahaga kangen lelah pandang penat rindu tawa
main api mata peran
makan biaya hati tempat waktu
pancing emosi kemarahan perhatian rasa tawa
panjat doa syukur
pasang badan mata muka target telinga wajah
patah anggapan mitos semangat stigma
pegang janji kunci peran peranan prinsip teguh
petik hikmah manfaat pelajaran
pikat hati perhatian
pukul rata
putar otak
raih cita hati impian mimpi simpati
rajut asa kebersamaan mimpi
rebut hati perhatian simpati
sambung hidup
sedot perhatian
sentuh hati perasaan
simpan dendam kenangan misteri potensi rahasia rasa
sita perhatian waktu
sulut amarah emosi kemarahan kontroversi
tanam benih kesadaran nilai rasa
tangkap detik kesan makna maksud momen peluang pesan
tarik kesimpulan minat napas pelajaran perhatian simpati
taruh curiga harapan hati hormat perhatian
tebar janji pesona senyum
telan ludah pil
tempuh pendidikan studi
timba ilmu pengalaman
tinggal kesan
tumpah isi perasaan
tutup diri kemungkinan mata peluang telinga
uji kesabaran nyali
ukir kenangan
ulur tangan waktu
undang decak gelak kontroversi perdebatan perhatian pertanyaan selera simpati tanya tawa
unjuk gigi
`

export const idioms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => row.split(' '))
    .map(([root = '', ...objects]) => [root, new Set(objects)]),
)
